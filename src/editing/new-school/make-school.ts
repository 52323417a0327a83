import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renameAudience } from '../rename/rename-audience.ts';
import { renameRole } from '../rename/rename-role.ts';
import { withLink } from '../rename/with-link.ts';
import { asSlug } from '../source/as-slug.ts';
import { readFolder } from '../source/read-folder.ts';
import { type Answers, readAnswers } from './answers.ts';
import { exampleSteps } from './example-steps.ts';
import { inWords } from './in-words.ts';
import { articleOf, pluralOf } from './plural-of.ts';
import { roleFiles } from './role-files.ts';
import { rolesInWords } from './roles-in-words.ts';
import { withSchoolFields } from './school-fields.ts';
import type { Draft } from './steps/draft.ts';
import { readSteps } from './steps/read-steps.ts';
import { rolesOf, stepFiles } from './steps/write-steps.ts';
import { withWords } from './word-fields.ts';

const template = fileURLToPath(new URL('content', import.meta.url));
/** What the program keeps of whom is the same at every school. */
const privacy = fileURLToPath(new URL('../../../content/over/privacy.mdx', import.meta.url));
/** So is which words mean nearly the same. */
const searchWords = fileURLToPath(new URL('../../../content/zoekwoorden.yaml', import.meta.url));
const guide = fileURLToPath(new URL('../../../content/README.md', import.meta.url));

/** Neither is what somebody in danger sees first, nor the national lines that are called then. */
const danger = fileURLToPath(new URL('../../../content/nood', import.meta.url));
const help = fileURLToPath(new URL('../../../content/hulp', import.meta.url));

/** What may stand in a step, as comments for its editor. */
const stepFields = fileURLToPath(new URL('steps/step-fields.txt', import.meta.url));

/** A check is another school's own; until this one has made it, its site may be made with this reason. */
const UNCHECKED =
  'ongecontroleerd: Deze site is nog in de maak. De school kijkt elk nummer na voor zij de site publiceert.';

/** What is known of a school: what it said of itself, and its procedure. */
export interface NewSchool {
  readonly answers: Answers;
  readonly draft: Draft;
}

/** A school that said nothing of itself yet, with an example of a procedure. */
export function exampleSchool(): NewSchool {
  const answers = readAnswers({});
  if (typeof answers === 'string') throw new Error(answers);
  return { answers, draft: readSteps('', exampleSteps(answers), answers.stepWord).draft };
}

/** Words of the template that are another word at another school, and the role behind two of them. */
const TEMPLATE = {
  pupil: { one: 'leerling', many: 'leerlingen', article: 'de' },
  lead: { one: 'mentor', many: 'mentoren', article: 'de' },
  group: { one: 'klas', many: 'klassen', article: 'de' },
  coordinator: { one: 'coördinator', many: 'coördinatoren', article: 'de' },
  step: { one: 'stap', many: 'stappen', article: 'de' },
} as const;

/** Files in which words are what people type and not what the school says. */
const AS_THEY_ARE = /^(nood|hulp)\/|^(zoekwoorden|woorden|taal)\.yaml$|^README\.md$/;

/**
 * Makes a content folder to begin a school with; throws when something stands there already.
 *
 * @param version name of the version of its protocol, such as a school year.
 */
export async function makeSchool(
  folder: string,
  version: string,
  today: string,
  { answers, draft }: NewSchool = exampleSchool(),
): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`De map ${folder} is niet leeg. Kies een andere naam.`);
  await mkdir(dirname(folder), { recursive: true });
  await cp(template, folder, { recursive: true });
  await cp(guide, join(folder, 'README.md'));
  await writeFile(join(folder, 'over/privacy.mdx'), await readFile(privacy, 'utf8'));
  await copyDangers(join(folder, 'nood'));
  for (const name of await linesCalled(join(folder, 'nood'))) await copyLine(name, join(folder, 'hulp'));
  const ownWords = join(folder, 'zoekwoorden.yaml');
  const [, alike = ''] = /^(gelijk:\n[\s\S]+?)^\S/m.exec(await readFile(searchWords, 'utf8')) ?? [];
  await writeFile(ownWords, `${await readFile(ownWords, 'utf8')}\n${alike}`);

  const bytes = await readFolder(folder);
  const before = new Map([...bytes].map(([path, each]) => [path, new TextDecoder().decode(each)] as const));
  const after = asSchool(before, { answers, draft });
  const school = after.get('school.yaml') ?? '';
  after.set('school.yaml', school.replaceAll('VERSIE', version).replaceAll('VANDAAG', today));
  const report = after.get('protocol/melding.mdx') ?? '';
  after.set('protocol/melding.mdx', report.replace('---\n', `---\n${await readFile(stepFields, 'utf8')}`));
  for (const path of before.keys()) if (!after.has(path)) await rm(join(folder, path));
  for (const [path, text] of after) {
    if (before.get(path) === text) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The template as the content of that school: its name, its words, its roles and its steps. */
function asSchool(template: ReadonlyMap<string, string>, { answers, draft }: NewSchool): Map<string, string> {
  const { kind, stepWord } = answers;
  const { lead, second } = rolesInWords({ answers, draft });
  const leads = lead === kind.lead.one ? kind.lead.many : pluralOf(lead);

  const withRole = new Map(
    [...renameRole(template, 'mentor', asSlug(lead))].map(
      ([path, text]) => [path, withLink(text, '/begrippen/#coordinator', `/begrippen/#${asSlug(second)}`)] as const,
    ),
  );
  const withAudiences = [
    ['leerlingen', kind.pupil.many],
    ['mentoren', leads],
  ].reduce((texts, [from = '', to = '']) => renameAudience(texts, from, to), withRole as ReadonlyMap<string, string>);
  const exchanges = [
    { from: TEMPLATE.pupil, to: kind.pupil },
    { from: TEMPLATE.lead, to: { one: lead, many: leads, article: 'de' } },
    { from: TEMPLATE.group, to: kind.group },
    { from: TEMPLATE.coordinator, to: { one: second, many: pluralOf(second), article: 'de' } },
  ] as const;
  const step = { one: stepWord, many: pluralOf(stepWord), article: articleOf(stepWord) };
  // In a file of fields alone the word is the name of a field too.
  const inPages = [...exchanges, { from: TEMPLATE.step, to: step }];
  // A colleague is no role of which a school has one.
  const ofRole = (text: string) => text.replaceAll(/\bde (?=(?:\[)?collega\b)/g, 'een ');
  const told = new Map(
    [...withAudiences].map(
      ([path, text]) =>
        [
          path,
          AS_THEY_ARE.test(path) ? text : ofRole(inWords(text, path.endsWith('.mdx') ? inPages : exchanges)),
        ] as const,
    ),
  );

  const audiences = [leads, 'ouders', kind.pupil.many];
  const files = new Map<string, string>([
    ...[...told].filter(
      ([path]) => !/^begrippen\/(mentor|coordinator|directeur)\.md$/.test(path) && !/^protocol\/(?!index)/.test(path),
    ),
    ...roleFiles(rolesOf(draft)),
    ...stepFiles(draft, audiences),
  ]);
  const school = files.get('school.yaml') ?? '';
  files.set('school.yaml', withSchoolFields(school, answers, asSlug(lead)));
  const words = files.get('woorden.yaml');
  if (words !== undefined) files.set('woorden.yaml', withWords(words, kind, stepWord));
  const terms = new Set([...files.keys()].flatMap((path) => /^begrippen\/(.*)\.md$/.exec(path)?.[1] ?? []));
  return new Map([...files].map(([path, text]) => [path, path.endsWith('.mdx') ? withTerms(text, terms) : text]));
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
