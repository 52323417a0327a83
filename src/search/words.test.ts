import { expect, test } from 'vitest';
import { countOf, quoted } from './words';

const result = { url: '/', title: '', heading: undefined, excerpt: [], audiences: [] };
const answer = (count: number, more = {}) => ({
  results: Array.from({ length: count }, () => result),
  hasMore: false,
  corrected: undefined,
  ...more,
});

test('how much was found is a sentence', () => {
  expect(countOf(answer(0), 'xyz')).toBe('Niets gevonden voor "xyz".');
  expect(countOf(answer(1), 'xyz')).toBe('1 pagina gevonden.');
  expect(countOf(answer(3, { corrected: 'gepest' }), 'gepset')).toBe('3 pagina\'s gevonden voor "gepest".');
  expect(countOf(answer(15, { hasMore: true }), 'xyz')).toBe("De eerste 15 pagina's gevonden.");
});

test('a long question is cut where it is said back', () => {
  expect(quoted('x'.repeat(10_000)).length).toBeLessThan(100);
  expect(quoted('  een \n twee ')).toBe('"een twee"');
});
