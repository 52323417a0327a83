import { expect, test } from 'vitest';
import { withinEdits } from './edits';

/** How many letters apart they are, as far as three. */
const apart = (one: string, other: string) => [0, 1, 2, 3].find((most) => withinEdits(one, other, most));

test.each([
  ['amira', 'amira', 0],
  ['amira', 'amirah', 1],
  ['amira', 'mira', 1],
  ['amira', 'amina', 1],
  ['amira', 'maira', 1],
  ['amira', 'amiar', 1],
  ['amira', 'aimra', 1],
  ['amira', 'aminah', 2],
  ['amira', 'mairah', 2],
  ['amira', 'maiar', 2],
  ['amira', 'ami', 2],
  ['amira', 'samirah', 2],
  ['ab', 'ba', 1],
  ['ab', 'ca', 2],
  ['abc', 'cba', 2],
  ['abab', 'baba', 2],
  ['aab', 'baa', 2],
  ['', 'a', 1],
  ['', '', 0],
  ['ab', 'cd', 2],
  ['abc', 'def', 3],
  ['abcd', 'efgh', undefined],
  ['amira', 'amirabel', 3],
  ['amira', 'amirabels', undefined],
])('%j and %j are %s letters apart, read either way', (one, other, letters) => {
  expect([apart(one, other), apart(other, one)]).toEqual([letters, letters]);
});
