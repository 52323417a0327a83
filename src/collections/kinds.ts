/** Which file of the content folder is what, and the schema that reads it. Astro's collections and the content checker share this table. */
import { danger, dangerLanguage } from './danger';
import { helpLine } from './help';
import { language } from './language';
import { languageWords } from './languages/language-words';
import { siteLanguage } from './languages/site-language';
import { translatedPage } from './languages/translated-page';
import { translationPairs } from './languages/translation-pairs';
import { measures } from './measures';
import { message } from './message';
import { page } from './page';
import { school } from './school';
import { searchWords } from './search-words';
import { signals } from './signals';
import { step } from './step';
import { term } from './term';
import { whole } from './whole';
import { words } from './words';

/** `files` are names in `folder`, in which `*` stands for any part of a name and `!` leaves a name out that an earlier kind has; a folder `*` is any folder. */
export const KINDS = {
  school: { folder: '', files: ['school.yaml'], schema: school },
  searchWords: { folder: '', files: ['zoekwoorden.yaml'], schema: searchWords },
  words: { folder: '', files: ['woorden.yaml'], schema: words },
  language: { folder: '', files: ['taal.yaml'], schema: language },
  // The report, and every page of the protocol whose name ends in a number: stap-3, fase-1, week-2.
  steps: { folder: 'protocol', files: ['melding.mdx', 'stap-*.mdx', '*-[0-9].mdx', '*-[0-9][0-9].mdx'], schema: step },
  measures: { folder: 'protocol', files: ['middelen.mdx'], schema: measures },
  whole: { folder: 'protocol', files: ['volledig.mdx'], schema: whole },
  signals: { folder: 'pesten', files: ['signalen.mdx'], schema: signals },
  help: { folder: 'hulp', files: ['*.yaml'], schema: helpLine },
  messages: { folder: 'berichten', files: ['*.yaml'], schema: message },
  dangerLanguages: { folder: 'nood', files: ['taal-*.yaml'], schema: dangerLanguage },
  danger: { folder: 'nood', files: ['*.yaml', '!taal-*.yaml'], schema: danger },
  translatedPages: { folder: 'talen', files: ['paginas/*.yaml'], schema: translatedPage },
  siteLanguages: { folder: 'talen', files: ['*/taal.yaml'], schema: siteLanguage },
  languageWords: { folder: 'talen', files: ['*/zoekwoorden.yaml'], schema: languageWords },
  translations: {
    folder: 'talen',
    files: ['*/*.yaml', '!paginas/*', '!*/taal.yaml', '!*/zoekwoorden.yaml'],
    schema: translationPairs,
  },
  terms: { folder: 'begrippen', files: ['*.md'], schema: term },
  // Last, because it takes every page that is nothing else.
  pages: { folder: '*', files: ['*.mdx'], schema: page },
} as const;

export type Kind = keyof typeof KINDS;

/** Folders that hold no pages. */
const WITHOUT_PAGES = ['begrippen', 'berichten', 'hulp', 'nood', 'talen'];

const asPattern = (glob: string) => new RegExp(`^${glob.replace(/[.+?^${}()|\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
const globsOf = (kind: Kind) =>
  KINDS[kind].files
    .filter((file) => !file.startsWith('!'))
    .map((file) => (KINDS[kind].folder ? `${KINDS[kind].folder}/${file}` : file));
const kinds = Object.keys(KINDS) as Kind[];

/** The kind of a file by its path in the content folder; `undefined` for a file that the site does not read. */
export function kindOf(path: string): Kind | undefined {
  const kind = kinds.find((candidate) => globsOf(candidate).some((glob) => asPattern(glob).test(path)));
  return kind === 'pages' && WITHOUT_PAGES.includes(path.split('/')[0] ?? '') ? undefined : kind;
}

/** The patterns with which Astro finds the files of a kind, from its folder. */
export function patternsOf(kind: Kind): string[] {
  if (kind !== 'pages') return [...KINDS[kind].files];
  const others = kinds.filter((other) => other !== 'pages').flatMap(globsOf);
  const folders = WITHOUT_PAGES.map((folder) => `${folder}/*`);
  return [...globsOf(kind), ...[...others, ...folders].map((glob) => `!${glob}`)];
}

/** The folder from which those patterns go, relative to the content folder. */
export const folderOf = (kind: Kind): string => (kind === 'pages' ? '' : KINDS[kind].folder);
