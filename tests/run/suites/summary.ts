import type { Counts, Result } from './suite.ts';

/** The table of suites and, as its very last line, the totals. */
export function summarise(results: readonly Result[]): string {
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
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const lines = rows.map(
    ([name = '', ...numbers]) => name.padEnd(width) + numbers.map((cell) => cell.padStart(10)).join(''),
  );
  return ['', ...lines, '', totalLine(results)].join('\n');
}

/** `N passed, N failed`, and `, N skipped` when any were. */
export function totalLine(results: readonly Counts[]): string {
  const total = (kind: keyof Counts) => results.reduce((sum, result) => sum + result[kind], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
