import { expect, test } from 'vitest';
import { suites } from './table.ts';

test('all suites that run by themselves stay below ten minutes together', () => {
  const everyday = suites.filter(({ slow }) => !slow);
  expect(everyday.reduce((sum, { budget }) => sum + budget, 0)).toBeLessThan(600);
});

test('a suite that needs the build comes after it', () => {
  const build = suites.findIndex((suite) => suite.name === 'build');
  expect(suites.findIndex((suite) => suite.needsBuild)).toBeGreaterThan(build);
});
