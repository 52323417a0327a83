import { expect, test, vi } from 'vitest';
import { shortened } from './shortened';

test('what fits stays as it is', () => {
  expect(shortened('kort', 4)).toBe('kort');
  expect(shortened('👍🏽👍🏽', 2)).toBe('👍🏽👍🏽');
});

test('no emoji is cut in half, also one of several parts', () => {
  expect(shortened('abc👍 en meer', 4)).toBe('abc👍…');
  expect(shortened('abc👍def', 4)).toBe('abc👍…');
  expect(shortened('ab👨‍👩‍👧 en meer', 3)).toBe('ab👨‍👩‍👧…');
  expect(shortened('een zin die te lang is', 4)).toBe('een…');
});

test('no word is cut, but for one that is longer than the room for it', () => {
  expect(shortened('Noteer de afspraken', 15)).toBe('Noteer de…');
  expect(shortened('Noteer de afspraken', 9)).toBe('Noteer de…');
  expect(shortened('Verantwoordelijkheidsgevoel', 10)).toBe('Verantwoor…');
  expect(shortened('De verantwoordelijkheid', 12)).toBe('De verantwoo…');
});

test('a browser that knows no such letters cuts no sign in half either', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(shortened('abc👍 en meer', 4)).toBe('abc👍…');
  vi.unstubAllGlobals();
});
