import { expect, test } from 'vitest';
import { shouted, startsSentence } from './sentences';
import { tokensOf } from './tokens';
import { otherScripts, unknownCapitals } from './unknown';

const found = (text: string, known: readonly string[] = [], taken: readonly string[] = []) =>
  unknownCapitals(
    text,
    tokensOf(text),
    new Set(known),
    ({ from, until }) => taken.includes(text.slice(from, until)),
    shouted(text, tokensOf(text)),
  ).map(({ from, until }) => text.slice(from, until));

test.each([
  ['daar stond Jansje', ['Jansje']],
  ['daar stond JANSJE', ['JANSJE']],
  ['daar stond Jansje Pietersen met Karel', ['Jansje Pietersen', 'Karel']],
  ['daar stond Jansje-Marie en Karel\nPeters', ['Jansje-Marie', 'Karel']],
  ['daar stond Jansje, Marietje', ['Jansje', 'Marietje']],
  ['daar stond Jansje\u200bPietersen en Karel\u00adPeters', ['Jansje\u200bPietersen', 'Karel\u00adPeters']],
  ['daar stond "Jansje"', ['Jansje']],
  ['daar stonden ZIJ en Jansje', ['Jansje']],
  ['hij zag Jansje06', []],
  ['hij zag 3Havoist', []],
  ['hij zag Jansje 06', ['Jansje']],
  ['hij zag X', []],
  ['hij zag Ik en Wij', []],
  ['hij ging met Kerst', []],
  ['Jansje kwam', ['Jansje']],
  ['hij. Jansje kwam. Jansje Pietersen ook', ['Jansje', 'Jansje Pietersen']],
  ['Steen kwam. Fietsenhok leeg', []],
  ['hij zag de Fietsenmaker en de Zorgcoördinator', []],
  ['toen kwam Roos, en Roos ging', ['Roos', 'Roos']],
  ['een gesprek met de GGD en de Nederlandse les', []],
  ['HIJ ZAG JANSJE. hij zag JANSJE', ['JANSJE']],
  ['ging JANSJE? HIJ ZAG JANSJE', ['JANSJE']],
  ['ging BREUK? de GGZ belde', []],
  ['toen kwam Pietje', ['Pietje']],
  // Letters of an ending inside a word make no small form of a name.
  ['hij zag een Bajes, Katjes, Koeken en Koeien', []],
  ['toen kwam Karelien Steen', ['Karelien Steen']],
  ['hij zag 123 JANSJE', ['JANSJE']],
  ['12 JANSJE', ['JANSJE']],
  ['hij zag Qi', ['Qi']],
  // Five letters may be an abbreviation, six are none.
  ['hij zag QWIJB en QWIJBO', ['QWIJBO']],
  ['hij zag Jansje X en ǅ', ['Jansje']],
  ['', []],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['gesprek met A. Visser', ['Visser']],
  ['gesprek met A.Visser', ['Visser']],
  ['gesprek met A Visser', []],
  ['gesprek met a. Visser', []],
  ['klas A... Visser', []],
  ['groep A. (Visser)', []],
  ['groep A. Nederlands', []],
  ['gesprek met A. VISSER', []],
  ['gesprek met der Visser', ['Visser']],
  ['gesprek met van den Visser', ['Visser']],
  ['gesprek met ter Visser, ten Bakker', ['Visser', 'Bakker']],
  ['gesprek met v.d. Visser, vd Bakker', ['Visser', 'Bakker']],
  ['gesprek met el Visser, von Bakker', ['Visser', 'Bakker']],
  ['gesprek met de Visser', []],
  ['gesprek met van der, Visser', []],
  ['gesprek met van der (Visser)', []],
])('behind an initial or a particle of names a word is a name: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

const scripts = (text: string, known: readonly string[] = [], taken: readonly string[] = []) =>
  otherScripts(text, tokensOf(text), new Set(known), ({ from, until }) => taken.includes(text.slice(from, until))).map(
    ({ from, until }) => text.slice(from, until),
  );

test.each([
  ['Daar stond Дивне Слово bij, en شيف.', ['Дивне Слово', 'شيف']],
  ['Дивне-Слово, Дивне', ['Дивне-Слово, Дивне']],
  ['Дивне! Слово', ['Дивне', 'Слово']],
  ['Дивне en Слово', ['Дивне', 'Слово']],
  ['het is Дивнеjan', ['Дивнеjan']],
  ['het is Janдивне', []],
  ['op ٣ of 3', []],
  ['Zoë en Şık', []],
  ['', []],
])('words in letters that are not ours, neighbours together: %j', (text, expected) => {
  expect(scripts(text)).toEqual(expected);
});

test('of words in other letters too what is known or settled is left out', () => {
  expect(scripts('Дивне Слово شيف', ['слово'])).toEqual(['Дивне', 'شيف']);
  expect(scripts('Дивне Слово شيف', [], ['Слово'])).toEqual(['Дивне', 'شيف']);
});

test('what is known or settled is left out', () => {
  expect(found('hij zag Jansje en Karel', ['jansje'])).toEqual(['Karel']);
  expect(found('hij zag Jansje en Karel', [], ['Karel'])).toEqual(['Jansje']);
});

const starts = (text: string) => {
  const tokens = tokensOf(text);
  return startsSentence(text, tokens, tokens.length - 1);
};

test.each([
  ['x', true],
  ['ab. x', true],
  // An initial.
  ['a. x', false],
  ['ab.\nx', true],
  ['ab! x', true],
  ['ab? x', true],
  ['ab… x', true],
  ['ab: x', true],
  ['ab; x', true],
  ['ab • x', true],
  ['ab\nx', true],
  ['ab\rx', true],
  ['ab, x', false],
  ['ab x', false],
  ['ab "x', false],
  ['ab. "x', true],
  ['dhr. x', false],
  ['dhr.\nx', true],
  ['dhr! x', true],
  ['mevr.x', false],
  [`ab${' '.repeat(70)}x`, false],
  [`ab.${' '.repeat(70)}x`, false],
  [`ab.${' '.repeat(50)}x`, true],
])('in %j the last word starts a sentence: %s', (text, expected) => {
  expect(starts(text)).toBe(expected);
});

test('beyond the words nothing is missing', () => {
  expect(startsSentence('a b', tokensOf('a b'), 9)).toBe(true);
  expect(startsSentence('a b', tokensOf('a b'), 0)).toBe(true);
});
