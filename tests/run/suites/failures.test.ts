import { expect, test } from 'vitest';
import { failuresOf } from './failures.ts';

test('a test of Vitest that failed is named, with the beginning of why on one line', () => {
  const why = `\u001B[31mexpected 1\nto be 2\u001B[39m${' and so on'.repeat(100)}`;
  const assertionResults = [
    { status: 'passed', fullName: 'well', failureMessages: [] },
    { status: 'passed', fullName: 'at last', failureMessages: ['Error: gone'] },
    { status: 'failed', fullName: 'a bar can be tapped', failureMessages: [why] },
  ];
  const report = JSON.stringify({
    testResults: [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults }],
  });
  const { failures, unsteady } = failuresOf('vitest', report);
  const [failed = '', ...more] = failures;
  expect(failed).toMatch(/^a bar can be tapped: expected 1 to be 2 and so on/);
  expect(failed.length).toBeLessThan(400);
  expect(more).toEqual([]);
  expect(unsteady).toEqual(['at last: Error: gone']);
});

test('a file of Vitest that cannot be loaded is named', () => {
  const testResults = [{ name: 'b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] }];
  expect(failuresOf('vitest', JSON.stringify({ testResults }))).toMatchObject({
    failures: ['b.test.ts: Cannot find module'],
  });
});

test('tests of Playwright that failed, or passed at their second try, are named with their browser and where they stand', () => {
  const failed = (status: string) => [
    { projectName: 'firefox', status, results: [{}, { error: { message: 'Error: gone' } }] },
  ];
  const within = { title: 'on paper', specs: [{ title: 'is black', tests: failed('unexpected') }] };
  const file = {
    title: 'a.spec.ts',
    specs: [
      { title: 'well', tests: failed('expected') },
      { title: 'at last', tests: failed('flaky') },
    ],
    suites: [within],
  };
  const report = JSON.stringify({ suites: [file], errors: [{ message: 'teardown' }] });
  expect(failuresOf('playwright', report)).toEqual({
    failures: ['firefox › a.spec.ts › on paper › is black: Error: gone', 'outside of every test: teardown'],
    unsteady: ['firefox › a.spec.ts › at last: Error: gone'],
  });
});

test.each([undefined, '', '{"numPassed', '{}', 'null'])(
  'a report that is not there or not whole names nothing: %s',
  (text) => {
    expect(failuresOf('vitest', text)).toEqual({ failures: [], unsteady: [] });
    expect(failuresOf('playwright', text)).toEqual({ failures: [], unsteady: [] });
  },
);

test('a plain command names nothing', () => {
  expect(failuresOf(undefined, undefined)).toEqual({ failures: [], unsteady: [] });
});
