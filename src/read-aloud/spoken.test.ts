import { expect, test } from 'vitest';
import { spoken } from './spoken';

test.each([
  ['Bel 112.', 'Bel 1 1 2.'],
  ['Bel 0800-0432 of 113', 'Bel 0 8 0 0, 0 4 3 2 of 1 1 3'],
  ['020 123 45 67', '0 2 0, 1 2 3, 4 5, 6 7'],
  ['اتصل بالرقم 0800-2000 الآن', 'اتصل بالرقم 0 8 0 0, 2 0 0 0 الآن'],
  ['116 111', '1 1 6, 1 1 1'],
])('%s is said digit by digit', (text, said) => {
  expect(spoken(text)).toBe(said);
});

test.each([
  'Na 2 weken, hoogstens 6 weken later.',
  'van 11 tot 21 uur, van 09-17 uur',
  'in schooljaar 2026-2027',
  'op 01-12-2026',
  'Artikel 1134 en 2112',
])('%s stays as it is', (text) => {
  expect(spoken(text)).toBe(text);
});

test('what is written for the eye alone is one word, and white space one space', () => {
  expect(spoken('  de\n  pester(s)  en ouder(s) (zie stap 2) ')).toBe('de pesters en ouders (zie stap 2)');
});
