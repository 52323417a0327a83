/**
 * What tells our own school from another: its name and address, its roles and terms, what it calls things, and the titles of its protocol. Read
 * from the content, so that what is added there is looked for by itself.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ContentFile } from '../../src/editing/source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../../src/editing/source/content-index.ts';
import { readContentFiles } from '../../src/editing/source/read-content-files.ts';
import { DEFAULT_WORDS } from '../../src/words/words.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** Words that any school's site or program says, each with the reason why. What is not here and is ours may be said by no other. */
const EVERY_SCHOOL: Readonly<Record<string, string>> = {
  pesten: 'what the site is about',
  gepeste: 'the word of every protocol for who is bullied',
  geen: 'no word of a school: it says that a protocol names nothing',
  'de melding': 'the report, with which every procedure begins',
  'de evaluatie': 'what the program calls looking back',
  'het gesprek': 'a kind of entry of the program',
  'vraag door': 'advice of the starter',
  slachtoffer: 'national help lines say it',
  slachtofferhulp: 'one of them',
  medewerker: 'anyone who works at a school',
  beheerder: 'of a computer or a site',
  verzorger: 'said beside a parent',
  leerlingvolgsysteem: 'what Dutch schools of every kind call that system',
  'wat nog niet helemaal?': 'a question of the form for looking back',
  'melding en intake': 'a part of a case in the program',
  'contact met de ouders': 'a kind of entry of the program',
  pester: 'the word of every protocol for who bullies, in the report and in counts',
  meeloper: 'what the tracker calls who joins in: the part of a pupil is its own list',
  melding: 'the report, with which every procedure begins',
  signaal: 'the page of signals that every site has',
  signalen: 'the page of signals that every site has',
  dossier: 'what the program keeps',
  overleg: 'a kind of talk in the program',
  overdracht: 'what the program does: giving a case to a colleague',
  intake: 'the form of the program that asks what happened',
  evaluatie: 'what the program calls looking back, as its forms do',
  gesprek: 'a kind of entry of the program',
  afspraak: 'a kind of entry of the program',
  ouders: 'the audience that every school has',
  ouder: 'the same',
  verzorgers: 'the same',
  'waar?': 'a question of every form',
  'de intake': 'the form of the program that asks what happened',
  'dit is de laatste stap van het protocol.': 'what a program of the first format said, kept for the cases of then',
  pestprotocol: 'the name of every such site',
  protocol: 'the same',
  pestprotocollen: 'the same',
  politie: 'whom the national cards of danger name',
  'digitaal pesten': 'the national help lines name it',
  cyberpesten: 'the same',
  sextortion: 'a danger that the national cards name',
  stalking: 'the same',
  hacken: 'the same',
  begeleidingsverslag: 'what the program calls its report',
  dossiers: 'what the program keeps',
  online: 'a place of every school',
  elders: 'a place of every school',
  'iets anders': 'the choice that closes every list',
  'ergens anders': 'the same',
  hulp: 'a page of every site',
  contact: 'a page of every site',
  begin: 'the home page of every site',
};

const lower = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** All texts in a value, however deep. */
const leavesOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : [...listOf(value), ...Object.values(fieldsOf(value))].flatMap((inner) => leavesOf(inner));

const schoolWords = ({ data }: ContentFile): readonly string[] => {
  const { naam, soort, contact, site } = data ?? {};
  const { straat, postcode, plaats, telefoon, email, website, socialeMedia } = fieldsOf(contact);
  const name = textOf(naam).split(' ');
  return [
    ...leavesOf([naam, soort, site, straat, postcode, plaats, telefoon, email, website, socialeMedia]),
    // The part of the name that is no kind of school: 'Kluiverboom' of 'CSG Kluiverboom'.
    ...name.slice(-1),
  ];
};

const stepWords = ({ data }: ContentFile): readonly string[] => [
  textOf(data?.['titel']),
  ...listOf(data?.['fasen']).map((phase) => textOf(fieldsOf(phase)['titel'])),
  ...listOf(data?.['fasen']).flatMap((phase) =>
    listOf(fieldsOf(phase)['taken']).map((task) => textOf(fieldsOf(task)['tekst'])),
  ),
  ...leavesOf([data?.['zeggen'], data?.['ouders'], data?.['verderTekst'], data?.['borging'], data?.['gestopt']]),
];

const measureWords = ({ data }: ContentFile): readonly string[] =>
  listOf(data?.['middelen']).map((measure) => textOf(fieldsOf(measure)['titel']));

/** What the starter and the program call places, forms, talks and decisions where a school has no word of its own: the whole phrase, and no word in it. */
function usualChoices(): ReadonlySet<string> {
  const starter = readFileSync(new URL('../../src/editing/new-school/content/woorden.yaml', import.meta.url), 'utf8');
  const { plekken, vormen, besluiten, gesprekken } = parse(starter);
  const { places, forms, decisions, talks } = DEFAULT_WORDS;
  const usual = [places, forms, decisions, talks].flatMap(({ names }) => Object.values(names));
  return new Set([...usual, ...leavesOf([plekken, vormen, besluiten, gesprekken])].map(lower));
}

/** What our school says of itself, in lower case, without what every school says. */
export async function ownWords(): Promise<readonly string[]> {
  const files = await readContentFiles(content);
  const all = [
    ...ofKind(files, 'school').flatMap(schoolWords),
    // Of a word that is no role the other ways to say it are ordinary Dutch: 'praten' for a talk.
    ...ofKind(files, 'terms').flatMap(({ data }) =>
      leavesOf([data?.['term'], data?.['soort'] === 'rol' ? data['ook'] : []]),
    ),
    // Which questions the intake asks is a choice from the program's own.
    ...ofKind(files, 'words').flatMap(({ data: { intake: _, ...words } = {} }) => leavesOf(words)),
    ...ofKind(files, 'steps').flatMap(stepWords),
    ...ofKind(files, 'measures').flatMap(measureWords),
    ...ofKind(files, 'messages').flatMap(({ data }) => leavesOf([data?.['titel'], data?.['onderwerp']])),
  ];
  const words = all.flatMap((text) => (/^https?:/.test(text) ? [text] : [text, ...text.split(/ en |\//)])).map(lower);
  const usual = usualChoices();
  // 'de', 'het' and other articles among the words are no words of the school.
  return [...new Set(words)]
    .filter((word) => word.length > 3 && !(word in EVERY_SCHOOL) && !usual.has(word))
    .toSorted();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A word in one of its forms, and no part of another: 'mentor' and 'mentoren', not 'mentorschap'. */
const asPattern = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.map(escaped).join('|')})(?:s|en|n|'s)?(?![\\p{L}\\p{N}-])`, 'giu');

/**
 * Finds words of ours in a text of another school, which may say those that it uses itself.
 *
 * @param said all that the other school said of itself: its answers and its typed protocol.
 */
export function finderOfOwn(own: readonly string[], said: string): (text: string) => readonly string[] {
  const theirs = lower(said);
  const words = own.filter((word) => !theirs.match(asPattern([word])));
  const pattern = asPattern(words.toSorted((one, other) => other.length - one.length));
  // An address may hold a word that stands for a page: /protocol/middelen/.
  return (text) => [...new Set(lower(text.replace(/https?:\S+/g, '')).match(pattern) ?? [])];
}
