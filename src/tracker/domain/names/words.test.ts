import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dutchWordsFile } from '../../../build/dutch-words';
import { isCapitalisedWord, isDutchWord, isFrequentWord, isGivenName, isListedWord } from './words';

test('the words that the tracker ships are those of the packages', () => {
  const shipped = readFileSync(new URL('dutch-words.json', import.meta.url), 'utf8');
  // Not toEqual: where they differ, half a million letters say nothing.
  expect(JSON.stringify(JSON.parse(shipped)) === JSON.stringify(JSON.parse(dutchWordsFile()))).toBe(true);
}, 60_000);

test.each([
  'hoek',
  'wang',
  'toon',
  'blokje',
  'fietsenhok',
  'zorgcoördinator'.normalize('NFD').replace(/\p{M}/gu, ''),
  'moeilijk',
])('%s is a Dutch word', (word) => {
  expect(isDutchWord(word)).toBe(true);
});

test.each(['jayden', 'lisa', 'kwadwo', 'zwaluwstra', 'qwijbo', '', 'a'.repeat(100)])('%j is none', (word) => {
  expect(isDutchWord(word)).toBe(false);
});

test('a compound is Dutch, and no word of the list', () => {
  expect([isDutchWord('fietsenrekkast'), isListedWord('fietsenrekkast')]).toEqual([true, false]);
});

test('languages and peoples have a capital and are nobody, and names are names', () => {
  expect(['frans', 'nederlandse', 'whatsapp'].every(isCapitalisedWord)).toBe(true);
  expect(['jansen', 'pieterse', 'roos'].some(isCapitalisedWord)).toBe(false);
  expect(isGivenName('roos')).toBe(true);
  expect([isFrequentWord('toon'), isFrequentWord('sem')]).toEqual([true, false]);
});
