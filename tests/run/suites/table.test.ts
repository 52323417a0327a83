import { expect, test } from 'vitest';
import { chosenSuites } from './chosen.ts';
import { suites } from './table.ts';

const named = (asked: readonly string[]) => {
  const chosen = chosenSuites(suites, asked);
  return 'unknown' in chosen ? chosen : chosen.map(({ name }) => name);
};

test('a suite that needs the build comes after it', () => {
  const build = suites.findIndex((suite) => suite.name === 'build');
  expect(suites.findIndex((suite) => suite.needsBuild)).toBeGreaterThan(build);
});

test('every day and the rest together are everything, and nothing twice', () => {
  const [daily, rest, all] = [named([]), named(['--rest']), named(['--all'])] as [string[], string[], string[]];
  expect([...daily, ...rest].toSorted()).toEqual(all.toSorted());
  expect(new Set(all).size).toBe(suites.length);
  expect(daily).toContain('browser');
  expect(rest).toContain('faults');
});

test('suites run in the order of the table, whatever the order of their names', () => {
  expect(named(['content', 'build'])).toEqual(['build', 'content']);
});

test('a name that no suite has is told', () => {
  expect(named(['units'])).toEqual({ unknown: 'units' });
  expect(named(['--all', 'unit'])).toEqual({ unknown: '--all' });
});
