import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmall, type ShownCount, SMALLEST_SHOWN } from './hide-small';
import type { Dimension, Tally } from './tally';

type Row = Readonly<Record<string, number>>;
type ShownRow = Readonly<Record<string, ShownCount>>;

const EMPTY: Tally['counts'] = { month: {}, form: {}, place: {}, step: {}, outcome: {} };
const shown = (dimension: Dimension, row: Row, total: number): ShownRow =>
  hideSmall({ schoolYear: '2026-2027', total, counts: { ...EMPTY, [dimension]: row } }).counts[dimension];
const sum = (row: Row) => Object.values(row).reduce((all, count) => all + count, 0);
const rowOf = (counts: readonly number[]): Row =>
  Object.fromEntries(counts.map((count, index) => [`k${index}`, count]));

test('counts under five are hidden, none too', () => {
  expect(SMALLEST_SHOWN).toBe(5);
  expect(shown('step', rowOf([0, 4, 3, 5, 9]), 21)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 'hidden', k3: 5, k4: 9 });
  expect(shown('step', rowOf([5, 6, 7]), 18)).toEqual(rowOf([5, 6, 7]));
});

test('a count that the total would give away takes the smallest other with it', () => {
  expect(shown('step', rowOf([9, 4, 7]), 20)).toEqual({ k0: 9, k1: 'hidden', k2: 'hidden' });
  expect(shown('form', rowOf([9, 4, 7]), 20)).toEqual({ k0: 9, k1: 'hidden', k2: 'hidden' });
});

test('hidden counts that add up to little take another with them', () => {
  expect(shown('step', rowOf([0, 0, 8, 6]), 14)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 8, k3: 'hidden' });
  expect(shown('step', rowOf([2, 3, 8, 6]), 19)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 8, k3: 6 });
  expect(shown('step', rowOf([2, 2, 8, 6]), 18)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 8, k3: 'hidden' });
});

test('where cases count more than once the total gives less away', () => {
  expect(shown('place', rowOf([0, 0, 8, 6]), 14)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 8, k3: 6 });
});

test('a single key with a small count is hidden', () => {
  expect(shown('step', { only: 3 }, 3)).toEqual({ only: 'hidden' });
  expect(shown('step', {}, 0)).toEqual({});
});

test('a small total is hidden, with everything', () => {
  const tally = { schoolYear: '2026-2027', total: 4, counts: { ...EMPTY, step: rowOf([4, 0]), form: rowOf([4, 3]) } };
  expect(hideSmall(tally)).toEqual({
    schoolYear: '2026-2027',
    total: 'hidden',
    counts: { ...EMPTY, step: { k0: 'hidden', k1: 'hidden' }, form: { k0: 'hidden', k1: 'hidden' } },
  });
  expect(hideSmall({ ...tally, total: 5 }).total).toBe(5);
});

/** All ways to give the hidden keys a count up to `total`. */
function* guesses(row: ShownRow, total: number): Generator<Row> {
  const [key] = Object.keys(row).filter((name) => row[name] === 'hidden');
  if (key === undefined) yield row as Row;
  else for (let count = 0; count <= total; count += 1) yield* guesses({ ...row, [key]: count }, total);
}

/** What someone can think each hidden count is who knows the total, how counts are hidden, and everything that is shown. */
function thinkable(dimension: Dimension, row: ShownRow, total: number, fits: (guess: Row) => boolean) {
  const values = new Map<string, Set<number>>();
  for (const guess of guesses(row, total)) {
    if (!fits(guess)) continue;
    if (JSON.stringify(shown(dimension, guess, total)) !== JSON.stringify(row)) continue;
    for (const [key, count] of Object.entries(guess)) values.set(key, (values.get(key) ?? new Set()).add(count));
  }
  return values;
}

/** Tables as they come up: mostly small counts, here and there a larger one. */
const anyRow = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 4 })
  .map(rowOf);

test('nobody can solve a hidden count from the total, even knowing how counts are hidden', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const total = sum(row);
      if (total < SMALLEST_SHOWN) return;
      const seen = shown('step', row, total);
      const values = thinkable('step', seen, total, (guess) => sum(guess) === total);
      for (const [key, count] of Object.entries(seen)) {
        if (count === 'hidden') expect(values.get(key)?.size).toBeGreaterThan(1);
        else expect(count).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
      }
    }),
    { numRuns: 150 },
  );
});

test('nobody can tell from the total alone that a hidden count is small', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const total = sum(row);
      const seen = shown('step', row, total);
      const hidden = Object.keys(seen).filter((key) => seen[key] === 'hidden');
      const left = hidden.reduce((all, key) => all + (row[key] ?? 0), 0);
      if (total >= SMALLEST_SHOWN && hidden.length > 0) expect(left >= SMALLEST_SHOWN && hidden.length > 1).toBe(true);
    }),
  );
});

test('where cases count more than once, nobody can solve a hidden count either', () => {
  const anyCover = fc.tuple(anyRow, fc.integer({ min: 0, max: 3 })).map(([row, overlap]) => {
    const largest = Math.max(...Object.values(row));
    return { row, total: Math.max(largest, sum(row) - overlap) };
  });
  fc.assert(
    fc.property(anyCover, ({ row, total }) => {
      if (total < SMALLEST_SHOWN || total > 14) return;
      const seen = shown('form', row, total);
      // Each case counts somewhere, so that the counts together are at least the total.
      const values = thinkable('form', seen, total, (guess) => sum(guess) >= total);
      for (const [key, count] of Object.entries(seen))
        if (count === 'hidden') expect(values.get(key)?.size).toBeGreaterThan(1);
    }),
    { numRuns: 150 },
  );
});
