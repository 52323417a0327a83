import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestOf, stampAfter, stampOf } from './clock';
import { stampsFit } from './stamps-fit';

const NOON = Date.UTC(2026, 10, 22, 12);
const fits = (...times: readonly string[]) => stampsFit(times.map((time) => ({ time })));

test('whatever clocks say, what they give fits', () => {
  const walls = fc.array(fc.integer({ min: 0, max: Date.UTC(2999, 0, 1) }), { maxLength: 30 });
  fc.assert(
    fc.property(walls, (all) => {
      const times: string[] = [];
      for (const now of all) times.push(stampAfter(latestOf(times), now));
      expect(fits(...times)).toBe(true);
    }),
  );
});

test('many entries in one millisecond fit', () => {
  const times: string[] = [stampOf(NOON + 5, 9_990)];
  for (let index = 0; index < 30; index += 1) times.push(stampAfter(times.at(-1), NOON));
  expect(fits(...times)).toBe(true);
});

test('a place that nothing in the case explains does not fit', () => {
  expect(fits(stampOf(NOON), stampOf(NOON + 2, 0, NOON))).toBe(true);
  expect(fits(stampOf(NOON), stampOf(NOON + 3, 0, NOON))).toBe(false);
  expect(fits(stampOf(NOON), '9999-12-31T23:59:59.999Z-9999@2026-11-22T12:00:00.000Z')).toBe(false);
});

test('a moment that no clock gives by mistake does not fit, and neither does what is no stamp', () => {
  expect(fits('8999-12-31T23:59:59.999Z-9999')).toBe(true);
  expect(fits('9000-01-01T00:00:00.000Z-0000')).toBe(false);
  expect(fits('9999-12-31T23:59:59.999Z-9999')).toBe(false);
  expect(fits('no stamp')).toBe(false);
  expect(fits()).toBe(true);
});
