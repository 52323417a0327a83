import { expect, test } from 'vitest';
import { countRun } from './counts.ts';

const vitest = (changes: object) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...changes,
  });

const playwright = (stats: object, errors: unknown[] = []) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

test('a plain command counts as one test', () => {
  expect(countRun(undefined, true, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countRun(undefined, false, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the counts of Vitest are taken over', () => {
  const report = vitest({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  expect(countRun('vitest', false, report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a test file that cannot be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const report = vitest({ numPassedTests: 5, testResults: [broken, broken] });
  expect(countRun('vitest', false, report)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

test('the counts of Playwright are taken over, and a test that passed at its second try has passed', () => {
  const report = playwright({ expected: 7, unexpected: 1, flaky: 1, skipped: 3 }, [{ message: 'teardown' }]);
  expect(countRun('playwright', false, report)).toEqual({ passed: 8, failed: 2, skipped: 3 });
});

test('a failed exit is a failure even when every test passed', () => {
  expect(countRun('vitest', false, vitest({ numPassedTests: 5 }))).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('a run without tests is a failure', () => {
  expect(countRun('playwright', true, playwright({})).failed).toBe(1);
  expect(countRun('vitest', true, vitest({})).failed).toBe(1);
});

test.each([undefined, '', '{"numPassed', '{}', 'null'])(
  'a report that is not there or not whole is a failure: %s',
  (text) => {
    expect(countRun('vitest', true, text)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  },
);
