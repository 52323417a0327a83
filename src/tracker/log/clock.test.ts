import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow, isAhead, MAX_AHEAD_MS, readStamp, stampOf, tick } from './clock';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const moments = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

test('a stamp says its moment and its counter', () => {
  expect(stampOf(NOON)).toBe('2026-11-22T12:00:00.000Z-0000');
  expect(stampOf(NOON + 7, 42)).toBe('2026-11-22T12:00:00.007Z-0042');
  expect(readStamp('2026-11-22T12:00:00.007Z-0042')).toEqual({ ms: NOON + 7, count: 42 });
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
      expect(readStamp(one)).toEqual({ ms: oneMs, count: oneCount });
    }),
  );
});

test('the wall clock is taken when it went on, the counter when it did not', () => {
  expect(tick(undefined, NOON)).toBe(stampOf(NOON));
  expect(tick(stampOf(NOON - 1, 5), NOON)).toBe(stampOf(NOON));
  expect(tick(stampOf(NOON, 5), NOON)).toBe(stampOf(NOON, 6));
  expect(tick(stampOf(NOON + HOUR, 5), NOON)).toBe(stampOf(NOON + HOUR, 6));
  expect(tick(stampOf(NOON, 9998), NOON)).toBe(stampOf(NOON, 9999));
  expect(tick(stampOf(NOON, 9999), NOON)).toBe(stampOf(NOON + 1, 0));
});

test('every tick is later than the one before, whatever the wall clock does', () => {
  fc.assert(
    fc.property(fc.array(moments, { minLength: 2 }), (walls) => {
      let clock: string | undefined;
      for (const now of walls) {
        const next = tick(clock, now);
        expect(clock === undefined || next > clock).toBe(true);
        expect(next >= stampOf(now)).toBe(true);
        clock = next;
      }
    }),
  );
});

test('our clock follows what it sees, but never further than a day ahead', () => {
  const ours = stampOf(NOON);
  expect(follow(undefined, [], NOON)).toBeUndefined();
  expect(follow(ours, [], NOON)).toBe(ours);
  expect(follow(undefined, [stampOf(NOON - HOUR)], NOON)).toBe(stampOf(NOON - HOUR));
  expect(follow(ours, [stampOf(NOON - HOUR)], NOON)).toBe(ours);
  expect(follow(ours, [stampOf(NOON + HOUR), stampOf(NOON + 2), stampOf(NOON + 50 * HOUR)], NOON)).toBe(
    stampOf(NOON + HOUR),
  );
});

test('a day ahead is believed, a millisecond more is not', () => {
  expect(MAX_AHEAD_MS).toBe(24 * HOUR);
  expect(isAhead(stampOf(NOON + 24 * HOUR, 9999), NOON)).toBe(false);
  expect(isAhead(stampOf(NOON + 24 * HOUR + 1), NOON)).toBe(true);
  expect(follow(undefined, [stampOf(NOON + 24 * HOUR + 1)], NOON)).toBeUndefined();
});
