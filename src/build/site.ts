import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HeaderRule } from './header-rules.ts';

/** What the build tells whoever serves it; `base` begins and ends in a slash. */
export interface Site {
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** The folder beside the built site with what is for the host and not for visitors. */
export const hostingFolder = (dist: string): string => resolve(dist, '..', '.hosting');

/** Reads what the build of the folder `dist` wrote down; throws when there has been none. */
export function readSite(dist: string): Site {
  try {
    return JSON.parse(readFileSync(join(hostingFolder(dist), 'site.json'), 'utf8'));
  } catch (cause) {
    throw new Error(`There is no built site in ${dist}. Run "npm run build" first.`, { cause });
  }
}
