import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Name of the list in the built site. */
export const INTEGRITY = 'integrity.txt';

/** What a host reads and does not give away, and the list itself. */
const NOT_LISTED = new Set([INTEGRITY, '_headers', '.htaccess']);

/** The SHA-256 in hex of every file that the site in `dist` gives away, by path, in order. */
export function hashesOf(dist: string): ReadonlyMap<string, string> {
  const paths = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/').replace(/^\/+/, ''))
    .filter((path) => !NOT_LISTED.has(path))
    .sort();
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dist, path)))
        .digest('hex'),
    ]),
  );
}

/** The list as `sha256sum --check` reads it. */
export const writeIntegrity = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes].map(([path, hash]) => `${hash}  ${path}\n`).join('');

/** What such a list says; a line that is not of that form throws. */
export function readIntegrity(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (!hash || !path) throw new Error(`This is no line of a list of hashes: ${line.slice(0, 80)}`);
        return [path, hash];
      }),
  );
}
