import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('content', import.meta.url));
/** What the program keeps of whom is the same at every school. */
const privacy = fileURLToPath(new URL('../../../content/over/privacy.mdx', import.meta.url));
/** So is which words mean nearly the same. */
const searchWords = fileURLToPath(new URL('../../../content/zoekwoorden.yaml', import.meta.url));
const guide = fileURLToPath(new URL('../../../content/README.md', import.meta.url));

/** Neither is what somebody in danger sees first, nor the national lines that are called then. */
const danger = fileURLToPath(new URL('../../../content/nood', import.meta.url));
const help = fileURLToPath(new URL('../../../content/hulp', import.meta.url));

/** A check is another school's own; until this one has made it, its site may be made with this reason. */
const UNCHECKED =
  'ongecontroleerd: Deze site is nog in de maak. De school kijkt elk nummer na voor zij de site publiceert.';

/** Makes a content folder to begin a school with; throws when something stands there already. */
export async function makeSchool(folder: string, version: string, today: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`De map ${folder} is niet leeg. Kies een andere naam.`);
  await mkdir(dirname(folder), { recursive: true });
  await cp(template, folder, { recursive: true });
  await cp(guide, join(folder, 'README.md'));
  const terms = (await readdir(join(folder, 'begrippen'))).map((name) => name.replace(/\.md$/, ''));
  await writeFile(join(folder, 'over/privacy.mdx'), withTerms(await readFile(privacy, 'utf8'), new Set(terms)));
  await copyDangers(join(folder, 'nood'));
  for (const name of await linesCalled(join(folder, 'nood'))) await copyLine(name, join(folder, 'hulp'));
  const ownWords = join(folder, 'zoekwoorden.yaml');
  const [, alike = ''] = /^(gelijk:\n[\s\S]+?)^\S/m.exec(await readFile(searchWords, 'utf8')) ?? [];
  await writeFile(ownWords, `${await readFile(ownWords, 'utf8')}\n${alike}`);
  const file = join(folder, 'school.yaml');
  const school = await readFile(file, 'utf8');
  await writeFile(file, school.replaceAll('VERSIE', version).replaceAll('VANDAAG', today));
}

/** The text with links to these terms alone; the other words stay as they are. */
const withTerms = (text: string, terms: ReadonlySet<string>): string =>
  text.replace(/\[([^\]]+)\]\(\/begrippen\/#([\w-]+)\)/g, (link, words: string, term: string) =>
    terms.has(term) ? link : words,
  );

/** A new school has no more pages than the template, so every card leads to the page with all help. */
async function copyDangers(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of await readdir(danger)) {
    const text = await readFile(join(danger, name), 'utf8');
    await writeFile(join(folder, name), text.replace(/^(meer: .*adres: )\S+/m, '$1/hulp/'));
  }
}

/** The help lines that the cards for those in danger name. */
async function linesCalled(folder: string): Promise<readonly string[]> {
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  return [...new Set(texts.flatMap((text) => /^bel: \[(.*)\]$/m.exec(text)?.[1]?.split(/,\s*/) ?? []))];
}

/** A line that the school does not have yet. The facts that it states are of another protocol. */
async function copyLine(name: string, folder: string): Promise<void> {
  const text = await readFile(join(help, `${name}.yaml`), 'utf8');
  const own = text
    .replace(/^groep: .*$/m, 'groep: nood')
    .replace(/^(feiten|bronnen|gecontroleerd|helpbalk|ongecontroleerd): .*\n/gm, '');
  const line = /^nachtbalk:/m.test(own) ? `${own.trimEnd()}\n${UNCHECKED}\n` : own;
  await writeFile(join(folder, `${name}.yaml`), line, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause;
  });
}
