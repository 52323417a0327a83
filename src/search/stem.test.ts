import { expect, test } from 'vitest';
import { stem } from './stem';

test.each([
  ['pesten', 'gepest', 'pest'],
  ['uitlachen', 'uitgelachen'],
  ['doorsturen', 'doorgestuurd'],
  ['vriend', 'vrienden'],
  ['gesprek', 'gesprekken'],
  ['foto', 'fotos'],
  ['groep', 'groepen', 'groepje'],
  ['school', 'scholen'],
])('forms of %s have one stem', (first, ...forms) => {
  for (const form of forms) expect(stem(form)).toBe(stem(first));
});

test('a short word and a word with digits stay as they are', () => {
  for (const word of ['app', '113', 'mp3en']) expect(stem(word)).toBe(word);
});
