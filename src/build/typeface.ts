import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const folder = fileURLToPath(new URL('../../node_modules/.typeface', import.meta.url));

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Every letter of Western European names, and the signs that Dutch text and this site's own words use. */
export const CHARACTERS = `${from(0x20, 0x7e)}${from(0xa0, 0xff)}Œœ–—‘’“”„…•€→←↑↓−×`;

/** From running text to headings; bold comes out of the same file. */
const WEIGHT = { min: 400, max: 700 };

/** The one font file of the site, made once and kept until its source or the characters change; returns its path. */
export async function typeface(): Promise<string> {
  const original = await readFile(source);
  const recipe = createHash('sha256').update(original).update(CHARACTERS).update(JSON.stringify(WEIGHT)).digest('hex');
  const file = join(folder, `${recipe.slice(0, 16)}.woff2`);
  if (existsSync(file)) return file;
  const subset = await subsetFont(original, CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: WEIGHT } });
  await mkdir(folder, { recursive: true });
  // Builds may run side by side: none may read a file that another has half written.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, subset);
  await rename(draft, file);
  return file;
}
