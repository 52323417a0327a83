import type { Counts, Result } from './suite.ts';

/** How many failures of one suite are named at the end; a suite that breaks whole needs no more to be understood. */
const NAMED = 20;

/**
 * What failed, and what passed only at its second try, by name, so that it need not be looked for above; then the table of suites with what they cost together, and, as its very last line, the totals.
 * @param seconds by the clock, of all of them together, which is less than their sum where some ran beside others
 */
export function summarise(results: readonly Result[], seconds: number): string {
  const rows = [
    ['suite', 'passed', 'failed', 'skipped', 'seconds', 'processor'],
    ...results.map(({ name, passed, failed, skipped, seconds, processor }) => [
      name,
      String(passed),
      String(failed),
      String(skipped),
      seconds.toFixed(1),
      processor?.toFixed(1) ?? '',
    ]),
    ['together', '', '', '', seconds.toFixed(1), sumOf(results.map(({ processor = 0 }) => processor)).toFixed(1)],
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const lines = rows.map(
    ([name = '', ...numbers]) => name.padEnd(width) + numbers.map((cell) => cell.padStart(10)).join(''),
  );
  const named = [...told('unsteady', results), ...told('failed', results)];
  return ['', ...named, ...(named.length > 0 ? [''] : []), ...lines, '', totalLine(results)].join('\n');
}

const told = (word: 'failed' | 'unsteady', results: readonly Result[]): readonly string[] =>
  results.flatMap(({ name, failures, unsteady }) => {
    const tests = word === 'failed' ? failures : unsteady;
    const more = tests.length - NAMED;
    return [
      ...tests.slice(0, NAMED).map((test) => `${word}: ${name}: ${test}`),
      ...(more > 0 ? [`${word}: ${name}: ${more} more`] : []),
    ];
  });

/** `N passed, N failed`, and `, N skipped` when any were. */
export function totalLine(results: readonly Counts[]): string {
  const total = (kind: keyof Counts) => sumOf(results.map((result) => result[kind]));
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
