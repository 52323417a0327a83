import { expect, test } from 'vitest';
import { understand } from '../search/understand';
import { readVocabulary, type VocabularyFile, wordList } from '../search/vocabulary';
import { writeWordSet } from '../search/word-set';
import { rightWords } from './right-words.ts';

const bare: VocabularyFile = {
  pages: [],
  words: wordList([
    'Online melden bij de mentor. Pesten, gepest, slachtoffer. De leerling en de ouders. Een afspraak.',
  ]),
  everywhere: 'pesten',
  numbers: [],
  meanings: [],
  alike: [],
  right: '',
};
const kept = await rightWords(readVocabulary(bare));
const correctedOf = (right: string, typed: string) => understand(typed, readVocabulary({ ...bare, right })).corrected;

test.each(['offline', 'meiden', 'helden', 'afspraken', 'houders', 'gerest', 'slacht'])(
  "'%s' is right, and stays as it is typed",
  (typed) => {
    expect(correctedOf(writeWordSet(kept), typed)).toBeUndefined();
  },
);

test('without the words that are right some would be corrected, so that this tests something', () => {
  expect(correctedOf('', 'meiden')).toBe('melden');
});

test.each([
  ['gepset', 'gepest'],
  ['mentro', 'mentor'],
  ['meldne', 'melden'],
  ['slachtofer', 'slachtoffer'],
])("'%s' is still read as '%s'", (typed, read) => {
  expect(correctedOf(writeWordSet(kept), typed)).toBe(read);
});

test('only words that the search would change are kept', () => {
  expect(kept.length).toBeLessThan(1_000);
  expect(kept).not.toContain('konijn');
});
