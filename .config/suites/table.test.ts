import { expect, test } from 'vitest';
import { suites } from './table.ts';

test('all suites together stay below ten minutes', () => {
  expect(suites.reduce((sum, suite) => sum + suite.budget, 0)).toBeLessThan(600);
});

test('a suite that needs the build comes after it', () => {
  const build = suites.findIndex((suite) => suite.name === 'build');
  expect(suites.findIndex((suite) => suite.needsBuild)).toBeGreaterThan(build);
});
