import { expect, test } from 'vitest';
import { isSlip } from './is-slip';

test.each(['verkraht', 'verkrachtt', 'vekracht', 'verkrcaht', 'verkravht', 'virkracht'])(
  '%s is verkracht with a slip',
  (typed) => {
    expect(isSlip(typed, 'verkracht')).toBe(true);
  },
);

test('a long word may have two', () => {
  expect(isSlip('zelfmorodgedahcten', 'zelfmoordgedachten')).toBe(true);
  expect(isSlip('zlfmrdgdchten', 'zelfmoordgedachten')).toBe(false);
});

test.each([
  ['lezen', 'leven'],
  ['geven', 'leven'],
  ['mis', 'mes'],
  ['dood', 'brood'],
])('%s is another word than %s', (typed, word) => {
  expect(isSlip(typed, word)).toBe(false);
});
