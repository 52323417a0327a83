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

test('counts under five are hidden, none too, and with them the smallest of the others', () => {
  expect(SMALLEST_SHOWN).toBe(5);
  expect(shown('step', rowOf([0, 4, 3, 5, 9]), 21)).toEqual({
    k0: 'hidden',
    k1: 'hidden',
    k2: 'hidden',
    k3: 'hidden',
    k4: 9,
  });
  for (const dimension of ['step', 'place'] as const) {
    expect(shown(dimension, rowOf([5, 6, 7]), 18)).toEqual(rowOf([5, 6, 7]));
  }
});

test('a count that the total would give away takes the smallest other with it, and all that are as large', () => {
  expect(shown('step', rowOf([9, 4, 7]), 20)).toEqual({ k0: 9, k1: 'hidden', k2: 'hidden' });
  expect(shown('place', rowOf([9, 4, 7]), 20)).toEqual({ k0: 9, k1: 'hidden', k2: 'hidden' });
  expect(shown('step', rowOf([7, 4, 7, 9]), 27)).toEqual({ k0: 'hidden', k1: 'hidden', k2: 'hidden', k3: 9 });
});

test('small counts that together are as large as small ones can be give nothing away', () => {
  const all = { k0: 'hidden', k1: 'hidden', k2: 'hidden', k3: 'hidden' };
  expect(shown('step', rowOf([4, 4, 4, 5]), 17)).toEqual(all);
  expect(shown('step', rowOf([4, 4, 4, 5, 9]), 26)).toEqual({ ...all, k4: 9 });
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

test('no shown count is small, and what is hidden is more than one count and not small together', () => {
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

test('whoever changes the places of two hidden counts sees the same table', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (counts, one, other) => {
      const row = rowOf(counts);
      const seen = shown('step', row, sum(row));
      const hidden = Object.keys(seen).filter((key) => seen[key] === 'hidden');
      const [a = 'k0', b = 'k0'] = [hidden[one % hidden.length], hidden[other % hidden.length]];
      const changed = { ...row, [a]: row[b] ?? 0, [b]: row[a] ?? 0 };
      expect(shown('step', changed, sum(row))).toEqual(seen);
      // So a small count is never the only one that may stand there.
      if (sum(row) >= SMALLEST_SHOWN)
        for (const key of hidden) expect(hidden.some((two) => row[two] !== row[key]) || isOpen(row, hidden)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Of counts that are all the same, one may be one more and another one less, and the table stays as it is. */
function isOpen(row: Row, hidden: readonly string[]): boolean {
  const [a, b] = hidden;
  if (a === undefined || b === undefined) return false;
  const changed = { ...row, [a]: (row[a] ?? 0) - 1, [b]: (row[b] ?? 0) + 1 };
  return (
    (changed[a] ?? 0) >= 0 &&
    JSON.stringify(shown('step', changed, sum(row))) === JSON.stringify(shown('step', row, sum(row)))
  );
}

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

/** Every row of that many counts that together are `total`. */
function* rowsOf(keys: number, total: number, counts: readonly number[] = []): Generator<Row> {
  const left = total - counts.reduce((all, count) => all + count, 0);
  if (counts.length === keys - 1) yield rowOf([...counts, left]);
  else for (let count = 0; count <= left; count += 1) yield* rowsOf(keys, total, [...counts, count]);
}

test('over all small tables there is none in which a small count can be worked out', () => {
  // Up to 21, so that four counts may all be small and one more is not.
  for (let total = SMALLEST_SHOWN; total <= 21; total += 1) {
    for (const keys of [2, 3, 4]) expect(solved('outcome', rowsOf(keys, total), total)).toEqual([]);
    if (total > 12) continue;
    // Each case counts somewhere, so that the counts together are at least the total.
    const covers = [2, 3].flatMap((keys) => [...everyRow(keys, total)].filter((row) => sum(row) >= total));
    expect(solved('place', covers, total)).toEqual([]);
  }
});
