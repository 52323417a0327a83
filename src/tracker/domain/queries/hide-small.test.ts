import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmall, type ShownCount, SMALLEST_SHOWN } from './hide-small';
import { DIMENSIONS, type Dimension, type Tally } from './tally';

type Row = Readonly<Record<string, number>>;
type ShownRow = Readonly<Record<string, ShownCount>>;

const EMPTY = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, {}])) as Tally['counts'];
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

test('where cases count more than once, one count more than the small ones is hidden', () => {
  expect(shown('place', rowOf([0, 0, 8, 6]), 14)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 8, k3: 'hidden' });
  expect(shown('place', rowOf([4, 4, 4]), 12)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 'hidden' });
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

/** Tables as they come up: mostly small counts, here and there a larger one. */
const anyRow = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 4 })
  .map(rowOf);

test('nobody can tell from the total alone that a hidden count is small', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const total = sum(row);
      const seen = shown('step', row, total);
      for (const count of Object.values(seen)) expect(count === 'hidden' || count >= SMALLEST_SHOWN).toBe(true);
      const hidden = Object.keys(seen).filter((key) => seen[key] === 'hidden');
      const left = hidden.reduce((all, key) => all + (row[key] ?? 0), 0);
      if (total >= SMALLEST_SHOWN && hidden.length > 0) expect(left >= SMALLEST_SHOWN && hidden.length > 1).toBe(true);
    }),
  );
});

/** Every row of that many counts up to `most`. */
function* everyRow(keys: number, most: number, counts: readonly number[] = []): Generator<Row> {
  if (counts.length === keys) yield rowOf(counts);
  else for (let count = 0; count <= most; count += 1) yield* everyRow(keys, most, [...counts, count]);
}

/**
 * Small counts that someone works out who knows the total, sees the rest and knows how counts are hidden: those that are
 * the same in every row that looks like this from outside.
 */
function solved(dimension: Dimension, rows: Iterable<Row>, total: number): readonly string[] {
  const thinkable = new Map<string, Set<number>>();
  for (const row of rows) {
    const seen = shown(dimension, row, total);
    for (const [key, count] of Object.entries(seen)) {
      if (count !== 'hidden') continue;
      const place = `${key} in ${JSON.stringify(seen)} of ${total}`;
      thinkable.set(place, (thinkable.get(place) ?? new Set()).add(row[key] ?? 0));
    }
  }
  return [...thinkable]
    .filter(([, counts]) => counts.size === 1 && Math.min(...counts) < SMALLEST_SHOWN)
    .map(([place]) => place);
}

test('over all small tables there is none in which a small count can be worked out', () => {
  for (let total = SMALLEST_SHOWN; total <= 12; total += 1) {
    for (const keys of [2, 3, 4]) {
      const rows = [...everyRow(keys, total)].filter((row) => sum(row) === total);
      expect(solved('outcome', rows, total)).toEqual([]);
    }
    // Each case counts somewhere, so that the counts together are at least the total.
    const covers = [2, 3].flatMap((keys) => [...everyRow(keys, total)].filter((row) => sum(row) >= total));
    expect(solved('place', covers, total)).toEqual([]);
  }
});
