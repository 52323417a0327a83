import { expect, test } from 'vitest';
import { stem, verbStem } from './stem';

test.each([
  ['pesten', 'pest'],
  ['vriend', 'vrienden'],
  ['gesprek', 'gesprekken'],
  ['foto', 'fotos'],
  ['groep', 'groepen', 'groepje'],
  ['school', 'scholen'],
])('forms of %s have one stem', (first, ...forms) => {
  for (const form of forms) expect(stem(form)).toBe(stem(first));
});

test('who is pested is not who does it', () => {
  expect(stem('gepest')).not.toBe(stem('pesten'));
});

test.each([
  ['gehackt', 'hacken'],
  ['uitgelachen', 'uitlachen'],
  ['doorgestuurd', 'doorsturen'],
])('%s belongs to %s', (participle, verb) => {
  expect(verbStem(participle)).toBe(stem(verb));
});

test('a word that is no participle belongs to no verb', () => {
  for (const word of ['mentor', 'geel', 'ge', 'pesten']) expect(verbStem(word)).toBeUndefined();
});

test('a short word and a word with digits stay as they are', () => {
  for (const word of ['app', '113', 'mp3en']) expect(stem(word)).toBe(word);
});
