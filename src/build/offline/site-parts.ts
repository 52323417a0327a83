import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { packPages } from '../../offline/pack-pages.ts';
import type { Part, PartName } from '../../offline/site-set.ts';
import { reachedScripts } from '../pages/reached-scripts.ts';

/** The page that is kept before all else, relative to the site. */
export const FIRST_PAGE = 'zonder-internet/';
export const TRACKER_PAGE = 'dossiers/';

/** What readers do not need without a network: the editor's pages, and the page for an address that does not exist. */
const LEFT_OUT = /^(redactie\/|404\.html$)/;

/** What public pages need besides scripts: data of danger, what the buttons that read aloud say, letters, and what a browser shows of the site itself. */
const WITH_PAGES = /^((nood|voorlezen)\/.*\.json|_astro\/fonts\/.*|icon\.svg|icon\.png)$/;

const WITH_TRACKER = /^(_astro\/.*\.js|manifest\.webmanifest|icon-512\.png)$/;

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What is in each part of what a browser may keep of the built site in `dist`: one fixed set, the same for everyone. */
export function siteParts(dist: string, headers: Readonly<Record<string, string>>): Readonly<Record<PartName, Part>> {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/').replace(/^\//, ''))
    .sort();
  const read = (path: string) => readFileSync(join(dist, path));
  const hashes = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, sha256(read(path))]));

  const addressOf = (file: string) => file.replace(/index\.html$/, '');
  const pages = files.filter((file) => file.endsWith('.html') && !LEFT_OUT.test(file));
  const pack = (paths: readonly string[]) =>
    packPages(new Map(paths.map((path) => [addressOf(path), read(path).toString('utf8')])));
  const isDutch = (page: string) => read(page).includes('<html lang="nl"');
  const ofPublic = pages.filter((page) => addressOf(page) !== TRACKER_PAGE && isDutch(page));
  // What is kept unasked stays under 250 kB; pages in other languages come with the search, when all is asked for.
  const translated = pages.filter((page) => !isDutch(page));
  const ofTracker = pages.filter((page) => addressOf(page) === TRACKER_PAGE);

  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
  const texts = new Map(scripts.map((file) => [basename(file), read(file).toString('utf8')]));
  const reached = reachedScripts(ofPublic.map((page) => read(page).toString('utf8')).join('\n'), texts);
  const publicScripts = new Set(scripts.filter((file) => reached.has(basename(file))));
  return {
    pages: {
      files: hashes(files.filter((file) => publicScripts.has(file) || WITH_PAGES.test(file))),
      packed: pack(ofPublic),
      headers,
    },
    search: {
      files: hashes(files.filter((file) => file.startsWith('pagefind/') || file === 'woorden.json')),
      packed: pack(translated),
      headers,
    },
    tracker: {
      files: hashes(files.filter((file) => WITH_TRACKER.test(file) && !publicScripts.has(file))),
      packed: pack(ofTracker),
      headers,
    },
  };
}
