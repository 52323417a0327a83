import { expect, test } from 'vitest';
import { inAccount } from './in-account';

test.each([
  ['@proef', true],
  ['#proef', true],
  ['_proef', true],
  ['7proef', true],
  ['proef_', true],
  ['proef7', true],
  ['proef', false],
  ['proef@', false],
  ['proef#', false],
  ['@ proef 7', false],
  ['(proef)', false],
])('whether %j has a name of an account: %s', (text, expected) => {
  const from = text.indexOf('proef');
  expect(inAccount(`zie ${text} daar`, { from: 4 + from, until: 9 + from })).toBe(expected);
});
