import { expect, test } from 'vitest';
import { filesOf, pageOf } from './files.fixture.ts';
import { passagesOf, sentencesOf } from './passages.ts';

const sentences = (path: string, text: string) =>
  filesOf({ [path]: text })
    .flatMap(passagesOf)
    .flatMap(sentencesOf)
    .map(({ text: words, line, passage }) => [words, line, ...passage.facts]);

test('a sentence has the line on which it begins, also in a paragraph of more lines', () => {
  expect(sentences('pesten/a.mdx', pageOf('Een zin die\nover twee regels gaat. En de\nvolgende.'))).toEqual([
    ['Een zin die over twee regels gaat.', 4],
    ['En de volgende.', 5],
  ]);
});

test('a question, an item of a list and a quotation end a sentence; an address and a number do not', () => {
  const text = 'Is er gevaar? Bel 112. Of kijk op www.113.nl voor meer.\n\n- een kind\n- "Stop. Ik wil dit niet."';
  expect(sentences('pesten/a.mdx', pageOf(text)).map(([words]) => words)).toEqual([
    'Is er gevaar?',
    'Bel 112.',
    'Of kijk op www.113.nl voor meer.',
    'een kind',
    '"Stop.',
    'Ik wil dit niet."',
  ]);
});

test('headings are no sentences, and marks are no words', () => {
  expect(sentences('pesten/a.mdx', pageOf('## Een kop\n\nDat is **heel** [gewoon](/hulp/).'))).toEqual([
    ['Dat is heel gewoon.', 6],
  ]);
});

test('a sentence rests on the facts behind it and around it', () => {
  const text = '<Feit nr="MID-1">\n\nEen zin. <Bron nr="S1-1 S1-2" />\n\n</Feit>\n\nNog een.';
  expect(sentences('pesten/a.mdx', pageOf(text))).toEqual([
    ['Een zin.', 6, 'MID-1', 'S1-1', 'S1-2'],
    ['Nog een.', 10],
  ]);
});

test('sentences in fields count too, with their own facts', () => {
  const step =
    'beschrijving: Waar het over gaat.\nfasen:\n  - taken:\n      - tekst: >-\n          Bel de ouders. Vraag hun\n          kijk.\n        feiten: [S1-8]';
  expect(sentences('protocol/stap-1.mdx', `---\n${step}\n---\n`)).toEqual([
    ['Waar het over gaat.', 2],
    ['Bel de ouders.', 5, 'S1-8'],
    ['Vraag hun kijk.', 5, 'S1-8'],
  ]);
  expect(sentences('protocol/stap-1.mdx', '---\nzeggen:\n  - Goed dat je er bent.\n  - Wat is er?\n---\n')).toEqual([
    ['Goed dat je er bent.', 3],
    ['Wat is er?', 4],
  ]);
  expect(sentences('hulp/a.yaml', 'naam: A\nwat: Praat met iemand.\nfeiten: [LNK-1]\nbronnen: [LNK-2]')).toEqual([
    ['Praat met iemand.', 2, 'LNK-1', 'LNK-2'],
  ]);
});
