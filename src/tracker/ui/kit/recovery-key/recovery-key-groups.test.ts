import { expect, test } from 'vitest';
import { groupsToCheck, isGroup, recoveryKeyGroups } from './recovery-key-groups';

const KEY = `AGE-SECRET-KEY-1${'ABCDEFGHJK'.repeat(5)}LMNPQRST`;

test('a key is shown in groups of four without the prefix that all keys share', () => {
  const groups = recoveryKeyGroups(KEY);
  expect(groups[0]).toBe('ABCD');
  expect(groups.join('')).toBe(KEY.slice('AGE-SECRET-KEY-1'.length));
  expect(groups.at(-1)).toBe('ST');
});

test('one group of each half is asked for, whatever chance says', () => {
  const groups = recoveryKeyGroups(KEY);
  expect(groupsToCheck(groups, () => 0)).toEqual([0, 7]);
  expect(groupsToCheck(groups, () => 0.999999)).toEqual([6, 14]);
});

test('a group may be typed in small letters and with spaces, and no other group passes', () => {
  expect(isGroup(' ab cd', 'ABCD')).toBe(true);
  expect(isGroup('abce', 'ABCD')).toBe(false);
  expect(isGroup('', undefined)).toBe(false);
});
