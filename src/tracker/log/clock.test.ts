import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAhead, latestOf, MAX_AHEAD_MS, readStamp, stampAfter, stampOf, writtenAt } from './clock';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const moments = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

test('a stamp says its moment and its counter', () => {
  expect(stampOf(NOON)).toBe('2026-11-22T12:00:00.000Z-0000');
  expect(stampOf(NOON + 7, 42)).toBe('2026-11-22T12:00:00.007Z-0042');
  expect(readStamp('2026-11-22T12:00:00.007Z-0042')).toEqual({ ms: NOON + 7, count: 42, wall: NOON + 7 });
});

test('where the place is not the moment of writing, a stamp says both', () => {
  const stamp = '2026-11-22T12:00:00.007Z-0042@2026-11-22T11:00:00.000Z';
  expect(stampOf(NOON + 7, 42, NOON - HOUR)).toBe(stamp);
  expect(readStamp(stamp)).toEqual({ ms: NOON + 7, count: 42, wall: NOON - HOUR });
  expect(writtenAt(stamp)).toBe(stampOf(NOON - HOUR));
  expect(writtenAt(stampOf(NOON, 3))).toBe(stampOf(NOON, 3));
  expect(stampOf(NOON, 42, NOON)).toBe(stampOf(NOON, 42));
});

test('a moment or counter that does not fit the shape is refused', () => {
  expect(() => stampOf(Date.UTC(10_000, 0, 1))).toThrow(RangeError);
  expect(() => stampOf(NOON, 10_000)).toThrow('no stamp for 1795348800000 and 10000');
  expect(() => stampOf(Number.NaN)).toThrow(RangeError);
});

test('other texts are no stamps', () => {
  for (const text of [
    '',
    '2026-11-22T12:00:00.000Z',
    '2026-11-22T12:00:00.000Z-000',
    '2026-11-22T12:00:00.000Z-00000',
    ' 2026-11-22T12:00:00.000Z-0000',
    '2026-11-22T12:00:00.000Z-0000 ',
    '2026-02-30T12:00:00.000Z-0000',
    '2026-11-22T24:00:00.000Z-0000',
    '2026-13-22T12:00:00.000Z-0000',
    '+12026-11-22T12:00:00.000Z-0000',
    '2026-11-22T12:00:00.000Z-0000@',
    '2026-11-22T12:00:00.000Z-0000 2026-11-22T11:00:00.000Z',
    '2026-11-22T12:00:00.000Z-0000@2026-11-22T11:00:00.000Z-0000',
    '2026-11-22T12:00:00.000Z-0000@2026-11-22T24:00:00.000Z',
    '2026-11-22T12:00:00.000Z-0000@2026-11-22',
    '2026-11-22T12:00:00.000Z-0000@+012026-11-22T12:00:00.000Z',
    // The moment of writing is told only where it is another.
    '2026-11-22T12:00:00.000Z-0000@2026-11-22T12:00:00.000Z',
  ])
    expect(readStamp(text)).toBeUndefined();
});

test('the order of stamps is the order of moments, then of counters', () => {
  const counts = fc.integer({ min: 0, max: 9999 });
  fc.assert(
    fc.property(moments, counts, moments, counts, (oneMs, oneCount, otherMs, otherCount) => {
      const order = Math.sign(oneMs - otherMs || oneCount - otherCount);
      const [one, other] = [stampOf(oneMs, oneCount), stampOf(otherMs, otherCount)];
      expect(one < other ? -1 : one > other ? 1 : 0).toBe(order);
      expect(readStamp(one)).toEqual({ ms: oneMs, count: oneCount, wall: oneMs });
    }),
  );
});

test('of one place, what was written there by another clock comes after, the earlier of those first', () => {
  fc.assert(
    fc.property(moments, moments, moments, (ms, oneWall, otherWall) => {
      const [one, other] = [stampOf(ms, 7, oneWall), stampOf(ms, 7, otherWall)];
      const rank = (wall: number) => (wall === ms ? -1 : wall);
      expect(Math.sign(rank(oneWall) - rank(otherWall))).toBe(one < other ? -1 : one > other ? 1 : 0);
      expect(one < stampOf(ms, 8) && one > stampOf(ms, 6)).toBe(true);
      expect(readStamp(one)).toEqual({ ms, count: 7, wall: oneWall });
    }),
  );
});

test('the wall clock is taken when it is later than all that was seen, the place after it when it is not', () => {
  expect(stampAfter(undefined, NOON)).toBe(stampOf(NOON));
  expect(stampAfter(stampOf(NOON - 1, 5), NOON)).toBe(stampOf(NOON));
  expect(stampAfter(stampOf(NOON, 5), NOON)).toBe(stampOf(NOON, 6));
  expect(stampAfter(stampOf(NOON + HOUR, 5), NOON)).toBe(stampOf(NOON + HOUR, 6, NOON));
  expect(stampAfter(stampOf(NOON, 9998), NOON)).toBe(stampOf(NOON, 9999));
  expect(stampAfter(stampOf(NOON, 9999), NOON)).toBe(stampOf(NOON + 1, 0, NOON));
  expect(stampAfter('no stamp', NOON)).toBe(stampOf(NOON));
});

test('every stamp is later than what was seen, whatever the wall clock does, and says what that said', () => {
  fc.assert(
    fc.property(fc.array(moments, { minLength: 2 }), (walls) => {
      let seen: string | undefined;
      for (const now of walls) {
        const next = stampAfter(seen, now);
        expect(seen === undefined || next > seen).toBe(true);
        expect(next >= stampOf(now)).toBe(true);
        expect(readStamp(next)?.wall).toBe(now);
        seen = next;
      }
    }),
  );
});

test('the latest of some stamps is that of the last place', () => {
  expect(latestOf([])).toBeUndefined();
  const places = [stampOf(NOON), stampOf(NOON + HOUR, 3, NOON), stampOf(NOON + HOUR, 2), stampOf(NOON - HOUR)];
  expect(latestOf(places)).toBe(places[1]);
});

test('a clock a day ahead is not remarked, a millisecond more is, wherever the place is', () => {
  expect(MAX_AHEAD_MS).toBe(24 * HOUR);
  expect(isAhead(stampOf(NOON + 24 * HOUR, 9999), NOON)).toBe(false);
  expect(isAhead(stampOf(NOON + 24 * HOUR + 1), NOON)).toBe(true);
  expect(isAhead(stampOf(NOON + 90 * HOUR, 1, NOON + 24 * HOUR), NOON)).toBe(false);
  expect(isAhead(stampOf(NOON + 90 * HOUR, 1, NOON + 25 * HOUR), NOON)).toBe(true);
});

/** As they stand in files of format 1, in the order in which every version has to read them. */
const OLD_ORDER = [
  '0000-01-01T00:00:00.000Z-0000',
  '1970-01-01T00:00:00.000Z-0000',
  '2026-11-22T10:00:00.000Z-0000',
  '2026-11-22T10:00:00.000Z-0001',
  '2026-11-22T10:00:00.000Z-9999',
  '2026-11-22T10:00:00.001Z-0000',
  '2026-12-31T23:59:59.999Z-0012',
  '2029-11-22T10:00:00.000Z-0000',
  '9999-12-31T23:59:59.999Z-9999',
];

test('stamps of envelope 1 read and sort as they always did, and what is written now comes after each of them', () => {
  expect(OLD_ORDER.toReversed().sort()).toEqual(OLD_ORDER);
  for (const stamp of OLD_ORDER) {
    const read = readStamp(stamp);
    expect(read && stampOf(read.ms, read.count)).toBe(stamp);
    expect(read?.wall).toBe(read?.ms);
    if (stamp !== OLD_ORDER.at(-1)) expect(stampAfter(stamp, NOON) > stamp).toBe(true);
  }
});
