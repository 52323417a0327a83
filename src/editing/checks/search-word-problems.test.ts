import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

const encode = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const problemsOf = (words: string) =>
  checkContent(
    encode({
      'zoekwoorden.yaml': words,
      'school.yaml': 'doelgroepen:\n  - { naam: ouders, pagina: /hulp/ }\n',
      'begrippen/hacken.md': "---\nterm: 'hacken'\nengels: 'hacking'\nsoort: woord\n---\n\nInbreken.\n",
      'over/hulp.mdx':
        "---\ntitel: 'Hulp'\nbeschrijving: 'Nummers om te bellen en sites die helpen.'\nvoor: [ouders]\n---\n\n## Nu bellen\n\nBel.\n",
    }),
  ).filter(({ file }) => file === 'zoekwoorden.yaml');

const entry = (...lines: string[]) =>
  `zoekwoorden:\n  - zoek: [insta]\n${lines.map((line) => `    ${line}\n`).join('')}`;

test('a search word that leads to a page, a part of it, a term or an audience is right', () => {
  expect(problemsOf(entry("paginas: [/hulp/, '/hulp/#nu-bellen']", 'begrippen: [hacken]', 'voor: ouders'))).toEqual([]);
});

test.each([
  ['paginas: [/hlup/]', 3, '/hulp/'],
  ["paginas: ['/hulp/#nu-belen']", 3, 'nu-bellen'],
  ['begrippen: [haken]', 3, 'hacken'],
  ['voor: oudres', 3, 'ouders'],
])('%s leads nowhere, which is said with the line and what was meant', (line, at, nearest) => {
  expect(problemsOf(entry(line))).toEqual([expect.objectContaining({ line: at, nearest })]);
});

test('a search word without a place to lead to, an unknown field, and a word that stands there twice are problems', () => {
  expect(problemsOf(entry())).toHaveLength(1);
  expect(problemsOf(entry('pagina: /hulp/')).map(({ wrong }) => wrong)).toContainEqual(
    expect.stringContaining("'pagina'"),
  );
  expect(problemsOf(`${entry('paginas: [/hulp/]')}  - zoek: [Insta]\n    paginas: [/hulp/]\n`)).toEqual([
    expect.objectContaining({ line: 4, wrong: expect.stringContaining('twee keer') }),
  ]);
});

test('a word that stands in two groups of like words is a problem', () => {
  const groups = 'gelijk:\n  - [slaan, meppen]\n  - [duwen, Meppen]\n';
  expect(problemsOf(`${groups}${entry('paginas: [/hulp/]')}`)).toEqual([
    expect.objectContaining({ line: 3, wrong: expect.stringContaining("'meppen'") }),
  ]);
});
