import { expect, test } from 'vitest';
import { filesOf, pageOf } from './files.fixture.ts';
import { sentenceLengthProblems } from './sentence-length.ts';

const sentence = (words: number) => `Een ${Array.from({ length: words - 1 }, () => 'woord').join(' ')}.`;
const problems = (text: string) => filesOf({ 'pesten/a.mdx': pageOf(text) }).flatMap(sentenceLengthProblems);

test('a sentence of 25 words may be, one of 26 is too long, on its own line', () => {
  expect(problems(`Kort. ${sentence(25)}\nEn kort.`)).toEqual([]);
  expect(problems(`Kort. Ja.\n${sentence(26)}\nEn kort.`)).toMatchObject([
    { line: 5, wrong: expect.stringContaining('26 woorden') },
  ]);
});

test('sentences of 15 words in the mean may be, and longer together they are too long', () => {
  expect(problems(`${sentence(10)} ${sentence(20)}`)).toEqual([]);
  expect(problems(`${sentence(11)} ${sentence(20)}`)).toMatchObject([
    { file: 'pesten/a.mdx', wrong: expect.stringContaining('15,5 woorden') },
  ]);
});

test('a file without sentences is no problem', () => {
  expect(problems('## Alleen een kop')).toEqual([]);
});
