/** One slip in content that is good for the rest, and what the check says of it. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Problem } from '../source/problem.ts';
import { readFolder } from '../source/read-folder.ts';
import { checkContent } from './check-content.ts';
import { imageProblems } from './image-problems.ts';

/** What becomes of a file: another text, or none. */
type Change = string | Uint8Array | null | ((text: string) => string | Uint8Array);
/** Changes by path in the content folder. */
export type Changes = Readonly<Record<string, Change>>;

/** The content that the slips are made in. */
export const good = await readFolder(fileURLToPath(new URL('../../../tests/other-school/content', import.meta.url)));
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** What the check says after the changes. */
export async function after(changes: Changes): Promise<readonly Problem[]> {
  const files = new Map(good);
  for (const [path, change] of Object.entries(changes)) {
    const before = files.get(path);
    const now = typeof change === 'function' ? change(textOf(before)) : change;
    if (typeof change === 'function') expect(now, `${path} is changed`).not.toBe(textOf(before));
    if (now === null) files.delete(path);
    else files.set(path, typeof now === 'string' ? bytesOf(now) : now);
  }
  return [...checkContent(files), ...(await imageProblems(files))];
}

/** A message as one line: its place, what is wrong and what to do. Lists of all fields are cut short. */
export const told = ({ file, line, wrong, expected = '', nearest, places }: Problem) =>
  `${file}${line === undefined ? '' : `:${line}`} ${wrong} → ${expected.replace(/Wel bestaan: .*/, 'Wel bestaan: …')}${nearest ? ` (${nearest})` : ''}${places ? ` +${places.length}` : ''}`;

/** Puts words in the place of others. */
export const swap = (before: string | RegExp, now: string) => (text: string) => text.replace(before, now);

/** Puts a line below a text. */
export const add = (more: string) => (text: string) => `${text}\n${more}\n`;
