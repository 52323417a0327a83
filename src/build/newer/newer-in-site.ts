import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { CompatData } from '@mdn/browser-compat-data';
import { FILLED_IN } from '../../tracker/browser/fill-in.ts';
import { NEEDED } from '../../tracker/browser/needs.ts';
import { GRACEFUL, GUARDED, NAMESAKES } from './excused.ts';
import { SITE_FLOOR } from './floor.ts';
import { newerNames } from './newer-names.ts';
import { type Finding, scriptFindings } from './script-findings.ts';
import { styleFindings } from './style-findings.ts';

/** What was found newer than the floor in a file of the built site. */
export interface Found extends Finding {
  readonly file: string;
}

export interface NewerInSite {
  /** What nothing excuses: an older browser fails on it. */
  readonly faults: readonly Found[];
  /** The names in `excused.ts` and of what is filled in that were found. */
  readonly excused: ReadonlySet<string>;
}

const EXCUSED = new Set([...Object.keys(GRACEFUL), ...Object.keys(GUARDED), ...Object.keys(NAMESAKES)]);
/** What the tracker brings along for a browser that lacks it, and what its door asks for before anyone begins. */
const OF_TRACKER = new Set([...FILLED_IN, ...NEEDED]);
/** Pages of the tracker, and the one that opens its back-ups. */
const TRACKER = /^(dossiers\/|back-up-lezen\.html$)/;

/** What in the built site is newer than the floor: styles and scripts in pages, and the scripts that they load, at once or later. */
export function newerInSite(dist: string): NewerInSite {
  const known: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');
  const names = newerNames(known, SITE_FLOOR);
  const read = (pattern: string) =>
    new Map(globSync(pattern, { cwd: dist }).map((path) => [path, readFileSync(join(dist, path), 'utf8')]));
  const [pages, scripts] = [read('**/*.html'), read('**/*.js')];
  const ofSite = reached(
    [...pages].filter(([path]) => !TRACKER.test(path)).map(([, html]) => html),
    scripts,
  );

  const faults: Found[] = [];
  const excused = new Set<string>();
  const judge = (file: string, findings: readonly Finding[], isTracker: boolean) => {
    for (const finding of findings) {
      if (EXCUSED.has(finding.name) || (isTracker && OF_TRACKER.has(finding.name))) excused.add(finding.name);
      else faults.push({ ...finding, file });
    }
  };
  // Most pages have styles and scripts in common.
  const seen = new Map<string, readonly Finding[]>();
  const once = (text: string, look: (text: string) => readonly Finding[]) => {
    const findings = seen.get(text) ?? look(text);
    seen.set(text, findings);
    return findings;
  };
  for (const [path, html] of pages) {
    const isTracker = TRACKER.test(path);
    for (const css of inside(html, 'style'))
      judge(
        path,
        once(css, (text) => styleFindings(text, known, SITE_FLOOR)),
        isTracker,
      );
    for (const script of inside(html, 'script'))
      judge(
        path,
        once(script, (text) => scriptFindings(text, names)),
        isTracker,
      );
  }
  for (const [path, script] of scripts) judge(path, scriptFindings(script, names), !ofSite.has(path));
  return { faults, excused };
}

/** What stands in the elements of that name, data left out. */
const inside = (html: string, element: 'style' | 'script'): string[] =>
  [...html.matchAll(new RegExp(`<${element}(?![^>]* (?:src=|type="(?!module)))[^>]*>(.*?)</${element}>`, 'gs'))].map(
    ([, text = '']) => text,
  );

/** The scripts that the texts name, and those that these name, and so on. */
function reached(texts: readonly string[], scripts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [path, script] of scripts) {
      if (found.has(path) || !text.includes(basename(path))) continue;
      found.add(path);
      look(script);
    }
  };
  for (const text of texts) look(text);
  return found;
}
