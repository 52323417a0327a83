import { expect, test } from 'vitest';
import { byEar } from './by-ear';

test.each([
  ['zelfmoord', 'selfmoort'],
  ['geslagen', 'geslage'],
  ['verkracht', 'ferkragt'],
  ['mijn', 'mein'],
  ['school', 'sgool'],
  ['suicide', 'suiside'],
  ['wordt', 'word'],
])('%s and %s sound the same', (one, other) => {
  expect(byEar(one)).toBe(byEar(other));
});

test.each([
  ['man', 'maan'],
  ['mes', 'mees'],
  ['dood', 'dode'],
])('%s and %s do not', (one, other) => {
  expect(byEar(one)).not.toBe(byEar(other));
});
