import { expect, test } from 'vitest';
import { LONGEST, suites } from './table.ts';
import { timeFor } from './time-for.ts';

test('a run of everything ends within ten minutes', () => {
  expect(LONGEST).toBeLessThan(600);
  expect(timeFor(300, 100)).toBe(300);
  expect(timeFor(300, 400)).toBe(195);
  expect(timeFor(300, 700)).toBe(1);
});

test('a suite that needs the build comes after it', () => {
  const build = suites.findIndex((suite) => suite.name === 'build');
  expect(suites.findIndex((suite) => suite.needsBuild)).toBeGreaterThan(build);
});
