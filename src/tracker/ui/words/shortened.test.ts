import { expect, test, vi } from 'vitest';
import { shortened } from './shortened';

test('what fits stays as it is', () => {
  expect(shortened('kort', 4)).toBe('kort');
  expect(shortened('👍🏽👍🏽', 2)).toBe('👍🏽👍🏽');
});

test('no emoji is cut in half, also one of several parts', () => {
  expect(shortened('abc👍 en meer', 4)).toBe('abc👍…');
  expect(shortened('ab👨‍👩‍👧 en meer', 3)).toBe('ab👨‍👩‍👧…');
  expect(shortened('een zin die te lang is', 4)).toBe('een…');
});

test('a browser that knows no such letters cuts no sign in half either', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(shortened('abc👍 en meer', 4)).toBe('abc👍…');
  vi.unstubAllGlobals();
});
