import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dutchWordsFile } from '../../../build/dutch-words';
import {
  isAbbreviation,
  isCapitalisedWord,
  isDutchWord,
  isEverywhere,
  isFrequentWord,
  isGivenName,
  isListedWord,
  isShortened,
  isVeryFrequentWord,
} from './words';

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

test.each([
  'leeftijdshoek',
  'muzieksblok',
  'hartewens',
  'muziekeblok',
  'douanenpost',
  'muzieknblok',
  'rijstenkom',
  'muziekenblok',
])('the words of a compound may be linked by s, e, n or en: %s', (word) => {
  expect([isDutchWord(word), isListedWord(word)]).toEqual([true, false]);
});

test('a compound has three words at most, each of them worth a name', () => {
  expect(['hoekwangtoon', 'hoekwangtoonblok', 'dekastde', 'hoekqwijbo'].map(isDutchWord)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('the longest words that are looked for have forty letters', () => {
  expect(isListedWord('waterdampdiffusieweerstandscoefficienten')).toBe(true);
  expect(isListedWord('intrareproduceerbaarheidsvariatiecoefficient')).toBe(false);
});

test.each([
  ['zwaluwstra', []],
  ['toon', ['frequent']],
  ['school', ['frequent', 'very frequent']],
  ['meer', ['frequent', 'very frequent', 'everywhere']],
  ['nog', ['frequent', 'very frequent', 'everywhere']],
])('how often people write %j: %j', (word, often) => {
  const found = {
    frequent: isFrequentWord(word),
    'very frequent': isVeryFrequentWord(word),
    everywhere: isEverywhere(word),
  };
  expect(Object.entries(found).flatMap(([name, is]) => (is ? [name] : []))).toEqual(often);
});

test.each(['nederlands', 'ckv', 'snapchat', 'kerst', 'ramadan', 'halloween', 'somtoday', 'slachtofferhulp', 'europa'])(
  '%j has a capital and is no person',
  (word) => {
    expect(isCapitalisedWord(word)).toBe(true);
  },
);

test.each([
  ['bijv', ['shortened']],
  ['dhr', ['shortened']],
  ['afspr', ['shortened']],
  ['ivm', ['abbreviation']],
  ['tv', ['abbreviation']],
  ['kg', ['abbreviation']],
  ['qwijbo', []],
  ['', []],
])('the letters %j are written short: %j', (letters, expected) => {
  const found = { shortened: isShortened(letters), abbreviation: isAbbreviation(letters) };
  expect(Object.entries(found).flatMap(([name, is]) => (is ? [name] : []))).toEqual(expected);
});
