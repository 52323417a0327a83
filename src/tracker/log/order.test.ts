import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry } from './log.fixture';
import { compareEntries, inOrder } from './order';

const early = entry('b', { time: '2026-01-01T00:00:00.000Z-0000' });
const late = entry('a', { time: '2026-01-02T00:00:00.000Z-0000' });

test('time comes first, then the id', () => {
  expect(compareEntries(early, late)).toBe(-1);
  expect(compareEntries(late, early)).toBe(1);
  expect(compareEntries(entry('a'), entry('b'))).toBe(-1);
  expect(compareEntries(entry('b'), entry('a'))).toBe(1);
  expect(compareEntries(entry('a'), entry('a', { body: 'other' }))).toBe(0);
});

test('entries that are in order are not copied, others are', () => {
  const sorted = [early, late];
  const reversed = [late, early];
  expect(inOrder(sorted)).toBe(sorted);
  expect(inOrder([])).toEqual([]);
  expect(inOrder(reversed)).toEqual(sorted);
  expect(reversed).toEqual([late, early]);
});

test('two entries with one id and time stay where they are', () => {
  const twins = [entry('a'), entry('a', { body: 'other' })];
  expect(inOrder(twins)).toBe(twins);
});

test('whatever the arrival, the order is the same', () => {
  const entries = fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1 })
    .map((ids) => ids.map((id) => entry(`e${id}`, { time: `2026-01-0${1 + (id % 3)}T00:00:00.000Z-0000` })));
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (list, chance) => {
      const shuffled = list
        .map((item) => [chance.next().value, item] as const)
        .sort(([one], [other]) => one - other)
        .map(([, item]) => item);
      const sorted = inOrder(shuffled);
      expect(sorted).toEqual(inOrder(list));
      for (const [index, item] of sorted.slice(1).entries())
        expect(compareEntries(sorted[index] ?? item, item)).toBe(-1);
    }),
  );
});
