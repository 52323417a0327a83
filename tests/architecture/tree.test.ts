import { expect, test } from 'vitest';
import { contentCodeFindings, schoolFindings, topLevelFindings } from './findings';
import { filesMatching, filesOfProject } from './project-files';

const TOP_LEVEL = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'src',
  'content',
  'public',
  'tests',
];

/** What only this school has: another school that takes the code over must not meet it there. */
const OF_THE_SCHOOL = [/kluiverboom/i, /9732 ?kz/i, /050[ -]?571/, /groning/i];

test('the top level of the project holds its fixed places only', () => {
  expect(filesOfProject().length).toBeGreaterThan(20);
  expect(topLevelFindings(filesOfProject(), TOP_LEVEL)).toEqual([]);
});

test('another place at the top level is a finding, a hidden one is not', () => {
  expect(
    topLevelFindings(['src/a.ts', '.config/a.ts', '.gitignore', 'scripts/a.ts', 'scripts/b.ts', 'notes.md'], TOP_LEVEL),
  ).toEqual(['scripts: not a place of this project', 'notes.md: not a place of this project']);
});

test('the hidden folder of settings holds no program, but the one that runs before anything is installed', () => {
  const programs = filesOfProject().filter(
    (path) => path.startsWith('.config/') && /\.[cm]?[jt]sx?$/.test(path) && !/\.(config|setup)\.ts$/.test(path),
  );
  expect(programs).toEqual(['.config/prepare.mjs']);
});

test('content imports and exports nothing', () => {
  const contents = filesMatching('content/**/*.mdx');
  expect(contents.size).toBeGreaterThan(20);
  expect(contentCodeFindings(contents)).toEqual([]);
});

test('an import or export in content is a finding with its line', () => {
  const contents = new Map([
    ['content/a.mdx', "---\ntitel: a\n---\nimport A from './A';\nTekst.\n  export const a = 1;\nimporteren mag wel"],
  ]);
  expect(contentCodeFindings(contents)).toEqual([
    'content/a.mdx:4: content holds words, not code',
    'content/a.mdx:6: content holds words, not code',
  ]);
});

test('the code names nothing of this school', () => {
  const sources = new Map(filesMatching('src/**/*.*'));
  // The dictionary has the words of the whole language, cities too.
  sources.delete('src/tracker/domain/names/dutch-words.json');
  expect(sources.size).toBeGreaterThan(20);
  expect(schoolFindings(sources, OF_THE_SCHOOL)).toEqual([]);
});

test('the name, the address or the number of the school in the code is a finding', () => {
  for (const text of [
    'CSG Kluiverboom',
    'info@csgkluiverboom.nl',
    '9732KZ',
    '050 571 01 95',
    '050-5710195',
    'Groningen',
  ]) {
    expect(schoolFindings(new Map([['src/a.ts', text]]), OF_THE_SCHOOL), text).not.toEqual([]);
  }
  expect(schoolFindings(new Map([['src/a.ts', 'Naam van de school']]), OF_THE_SCHOOL)).toEqual([]);
});
