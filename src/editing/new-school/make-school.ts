import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('content', import.meta.url));
/** What the program keeps of whom is the same at every school. */
const privacy = fileURLToPath(new URL('../../../content/over/privacy.mdx', import.meta.url));
const guide = fileURLToPath(new URL('../../../content/README.md', import.meta.url));

/** Makes a content folder to begin a school with; throws when something stands there already. */
export async function makeSchool(folder: string, version: string, today: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`De map ${folder} is niet leeg. Kies een andere naam.`);
  await mkdir(dirname(folder), { recursive: true });
  await cp(template, folder, { recursive: true });
  await cp(guide, join(folder, 'README.md'));
  const terms = (await readdir(join(folder, 'begrippen'))).map((name) => name.replace(/\.md$/, ''));
  await writeFile(join(folder, 'over/privacy.mdx'), withTerms(await readFile(privacy, 'utf8'), new Set(terms)));
  const file = join(folder, 'school.yaml');
  const school = await readFile(file, 'utf8');
  await writeFile(file, school.replaceAll('VERSIE', version).replaceAll('VANDAAG', today));
}

/** The text with links to these terms alone; the other words stay as they are. */
const withTerms = (text: string, terms: ReadonlySet<string>): string =>
  text.replace(/\[([^\]]+)\]\(\/begrippen\/#([\w-]+)\)/g, (link, words: string, term: string) =>
    terms.has(term) ? link : words,
  );
