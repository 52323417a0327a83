import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from './understand';
import { vocabulary } from './vocabulary.fixture';

const correctedOf = (query: string) => understand(query, vocabulary).corrected;
const pagesOf = (query: string) => [...understand(query, vocabulary).pages.keys()];
const wordsFor = (query: string, options = {}) =>
  understand(query, vocabulary, options).terms.flatMap(({ alternatives }) => alternatives.map(({ word }) => word));

test.each([
  ['gepset', 'gepest', 'two letters swapped'],
  ['pessten', 'pesten', 'a letter doubled'],
  ['mentro', 'mentor', 'two letters swapped at the end'],
  ['wachtwoort', 'wachtwoord', 'spelled by ear'],
  ['bemidelingsgesprk', 'bemiddelingsgesprek', 'two letters left out of a long word'],
  ['leerlingcoordinatoor', 'leerlingcoordinator', 'one letter too many'],
  ['singalen', 'signalen', 'swapped in the middle'],
  ['innsta', 'insta', "a word that only the editor's list has"],
  ['ik word gepset', 'ik word gepest', 'a word in a sentence'],
])('%s is read as %s: %s', (typed, read) => {
  expect(correctedOf(typed)).toBe(read);
});

test.each([
  'gepest',
  'Leerlingcoördinator',
  'LEERLINGCOORDINATOR',
  'pest',
  'men',
  'fiets',
  'qqxxzzyy',
  'insta',
  'de het een',
  '8',
])('%s is left as it is', (typed) => {
  expect(correctedOf(typed)).toBeUndefined();
});

test('what is asked for literally is not corrected', () => {
  expect(understand('gepset', vocabulary, { literal: true }).corrected).toBeUndefined();
  expect(wordsFor('gepset', { literal: true })).toContain('gepset');
});

test('a compound that the site lacks is searched for by its parts', () => {
  expect(wordsFor('pestmail')).toEqual(['pest', 'mail']);
  expect(wordsFor('appgroep')).toEqual(['app', 'groep']);
  expect(wordsFor('evaluatieweken')).toEqual(['evaluatie', 'weken']);
});

test('two words that the site writes as one are searched for as one too', () => {
  expect(wordsFor('wacht woord')).toContain('wachtwoord');
});

test('a part of a compound finds the compound', () => {
  expect(wordsFor('gesprek')).toContain('bemiddelingsgesprek');
});

test('another form of a word finds the form that the site has', () => {
  expect(wordsFor("foto's")).toContain('foto');
  expect(wordsFor('wachtwoorden')).toContain('wachtwoord');
});

test('words of the editor lead to terms and pages, in other words of the same group too', () => {
  expect(wordsFor('insta')).toContain('app');
  expect(pagesOf('insta')).toContain('/hulp/#online');
  expect(pagesOf('ze lachen mij altijd uit')[0]).toBe('/pesten/');
  expect(pagesOf('ik wil echt dood')[0]).toBe('/hulp/#nood');
  expect(pagesOf('ze meppen mij')).toContain('/hulp/');
});

test.each(['meiden', 'mail', 'men'])('%s is right, though a word of the site is near', (typed) => {
  expect(correctedOf(typed)).toBeUndefined();
});

test('a word of the language that the site lacks is not asked for, nor one that only begins like it', () => {
  for (const typed of ['men', 'groot', 'konijn']) expect(wordsFor(typed)).toEqual([]);
  expect(wordsFor('pest')).toEqual(['pesten']);
});

test('what is being typed is asked for as the beginning of a word', () => {
  expect(wordsFor('evalua')).toEqual(['evalua']);
});

test('words that give away who asks name the audience', () => {
  expect([...understand('mijn kind wordt gepest', vocabulary).audiences]).toEqual(['ouders']);
});

test('a telephone number is found however it is spaced', () => {
  for (const typed of ['0881234567', '088-1234567', '088 123 45 67', '(088) 123 4567']) {
    expect(wordsFor(typed)).toEqual(['088', '123', '45', '67']);
  }
  expect(wordsFor('08000432')).toEqual(['0800', '0432']);
});

test('words that say nothing only count when there is nothing else', () => {
  expect(wordsFor('de mentor van mij')).toEqual(['mentor']);
  expect(wordsFor('van mij')).toEqual(['van', 'mij']);
});

test.each(['', ' ', '😢', '"', '<img src=x onerror=alert(1)>', 'constructor', '__proto__ toString', 'شكرا', '\u0000'])(
  '%j is understood without an error',
  (query) => {
    expect(() => understand(query, vocabulary)).not.toThrow();
  },
);

test('whatever is typed, a search asks the index for a limited number of words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20_000, unit: 'grapheme' }), fc.boolean(), (query, literal) => {
      expect(wordsFor(query, { literal }).length).toBeLessThan(100);
    }),
    { numRuns: 200 },
  );
  expect(wordsFor('pesten mentor '.repeat(1_000)).length).toBeLessThan(100);
  expect(wordsFor('x'.repeat(10_000))).toEqual([]);
});
