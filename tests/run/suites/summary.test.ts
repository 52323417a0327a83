import { expect, test } from 'vitest';
import { summarise, totalLine } from './summary.ts';

const unit = {
  name: 'unit',
  passed: 12,
  failed: 0,
  skipped: 0,
  failures: [],
  unsteady: [],
  seconds: 3.14,
  processor: 5.28,
};
const browsers = {
  name: 'browsers',
  passed: 3,
  failed: 1,
  skipped: 2,
  failures: ['a bar: gone'],
  unsteady: [],
  seconds: 61,
};

test('the last line is the total', () => {
  const lines = summarise([unit, browsers], 62.5).split('\n');
  expect(lines.at(-1)).toBe('15 passed, 1 failed, 2 skipped');
  expect(lines).toContain('unit            12         0         0       3.1       5.3');
  expect(lines).toContain('browsers         3         1         2      61.0          ');
  expect(lines).toContain(`together${' '.repeat(36)}62.5       5.3`);
});

test('what was not skipped is not mentioned', () => {
  expect(totalLine([unit])).toBe('12 passed, 0 failed');
});

test('what failed is named before the table, and of very many the first ones', () => {
  expect(summarise([unit, browsers], 1)).toMatch(/^\nfailed: browsers: a bar: gone\n\nsuite /);
  const many = { ...browsers, failures: Array.from({ length: 25 }, (_, index) => `test ${index + 1}`) };
  const lines = summarise([many], 1).split('\n');
  expect(lines).toContain('failed: browsers: test 20');
  expect(lines).not.toContain('failed: browsers: test 21');
  expect(lines).toContain('failed: browsers: 5 more');
});

test('what needed a second try is named too, green or not', () => {
  expect(summarise([{ ...unit, unsteady: ['a tab: locked'] }], 1)).toMatch(
    /^\nunsteady: unit: a tab: locked\n\nsuite /,
  );
  const both = summarise([{ ...browsers, unsteady: ['a tab: locked'] }], 1);
  expect(both).toMatch(/^\nunsteady: browsers: a tab: locked\nfailed: browsers: a bar: gone\n\nsuite /);
});
