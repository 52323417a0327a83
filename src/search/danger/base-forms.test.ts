import { expect, test } from 'vitest';
import { baseForms } from './base-forms';
import { byEar } from './by-ear';

test.each([
  ['schopt', 'schop'],
  ['schoppen', 'schop'],
  ['geschopt', 'schop'],
  ['maken', 'maak'],
  ['gestuurd', 'stuur'],
  ['dreigde', 'dreig'],
  ['snijden', 'snij'],
  ['vermoorden', 'vermoord'],
  ['filmpjes', 'filmpje'],
])('%s may be a form of %s', (form, base) => {
  expect(baseForms(byEar(form))).toContain(byEar(base));
});

test('of a short word too little would be left', () => {
  expect(baseForms('me')).toEqual([]);
  expect(baseForms('bes')).toEqual([]);
});
