import { expect, test } from 'vitest';
import { readContentFile } from '../source/content-file.ts';
import { messageProblems } from './message-problems.ts';

const read = (path: string, text: string) => readContentFile(path, text) ?? [];
const problems = (fields: string) =>
  messageProblems(
    [
      read('protocol/stap-1.mdx', '---\nnummer: 1\n---\n'),
      read('protocol/middelen.mdx', '---\nmiddelen:\n  - id: schorsing\n---\n'),
      read('berichten/a.yaml', `titel: A\n${fields}\n`),
    ].flat(),
  );

test.each(['stap: stap-1', 'stap: middelen\nmiddel: schorsing'])('a message with %s belongs somewhere', (fields) => {
  expect(problems(fields)).toEqual([]);
});

test.each([
  ['stap: stap-2', { line: 2, wrong: "De stap 'stap-2' bestaat niet.", nearest: 'stap-1' }],
  ['stap: middelen\nmiddel: schorsng', { line: 3, wrong: "Het middel 'schorsng' bestaat niet.", nearest: 'schorsing' }],
  ['stap: middelen', { line: 2, wrong: 'Dit bericht zegt niet bij welk middel het hoort.' }],
])('a message with %s does not', (fields, found) => {
  expect(problems(fields)).toMatchObject([{ file: 'berichten/a.yaml', ...found }]);
});
