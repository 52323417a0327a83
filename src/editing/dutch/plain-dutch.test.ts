import { expect, test } from 'vitest';
import { filesOf, pageOf } from './files.fixture.ts';
import { plainDutchRemarks } from './plain-dutch.ts';

const long = `Deze zin ${'heel '.repeat(24)}lang.`;
const exception = (fields: string) =>
  `uitzonderingen:\n  - bestand: pesten/a.mdx\n    ${fields}\n    reden: Zo staat het in het protocol.\n`;
const remarks = (text: string, language = 'woorden: []') =>
  plainDutchRemarks(
    filesOf({
      'taal.yaml': language,
      'begrippen/mentor.md': '---\nterm: mentor\n---\n\nUitleg.\n',
      'pesten/a.mdx': pageOf(text),
    }),
  );

test('every remark has a place and says what to do', () => {
  const all = remarks(`Kort. ${long} Kort. Vraag je mentor.`);
  expect(all).toHaveLength(2);
  for (const each of all)
    expect(each).toEqual({ file: 'pesten/a.mdx', line: 4, wrong: expect.any(String), expected: expect.any(String) });
});

test('an exception takes away the remarks on its sentence, or on its term, and no others', () => {
  const text = `Kort. ${long} Kort. Vraag je mentor.`;
  expect(remarks(text, exception('zin: Deze zin heel'))).toMatchObject([{ wrong: expect.stringContaining('mentor') }]);
  expect(remarks(text, exception('begrip: mentor'))).toMatchObject([{ wrong: expect.stringContaining('lang') }]);
});

test('an exception that nothing needs is a remark itself', () => {
  expect(remarks('Kort.', exception('zin: Deze zin heel'))).toMatchObject([{ file: 'taal.yaml', line: 2 }]);
});
