import { expect, test } from 'vitest';
import { SCHOOL_TIME_ZONE } from '../protocol/day';
import { zoneOffsets } from './zone-offsets';

test('names each change of the clock, and where its knowledge ends', () => {
  expect(zoneOffsets(SCHOOL_TIME_ZONE, 2026, 1)).toBe(
    '2026-01-01T00:00 60,2026-03-29T01:00 120,2026-10-25T01:00 60,2027-01-01T00:00 60',
  );
  expect(zoneOffsets('Asia/Tokyo', 2026, 1)).toBe('2026-01-01T00:00 540,2027-01-01T00:00 540');
});
