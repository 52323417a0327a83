import { expect, test } from 'vitest';
import { growth, LINEAR } from './growth';

const letters = (size: number) => Array.from({ length: size }, (_, index) => (index * 7) % 26);

test('work that is done once for each thing grows with what there is', () => {
  expect(growth((size) => letters(size).reduce((sum, letter) => sum + Math.sin(letter), 0))).toBeLessThan(LINEAR);
});

test('work that looks at everything for each thing is told from it', () => {
  const pairs = (size: number) => letters(size).map((letter, _, all) => all.filter((other) => other === letter).length);
  expect(growth(pairs)).toBeGreaterThan(LINEAR);
});
