import { expect, test } from 'vitest';
import { zoneOffsets } from '../collections/zone-offsets';
import { SCHOOL_TIME_ZONE } from '../protocol/day';
import { schoolClock, standingOf } from './answering';

const line = { hours: '1234567 11:00 21:00', closed: '12-25 2027-04-05', checked: '2026-11-01' };
const at = (moment: string) => schoolClock(new Date(moment), SCHOOL_TIME_ZONE);

test('the clock is that of the school, in summer and in winter, whatever the device says', () => {
  expect(at('2026-11-29T21:30:00Z')).toEqual({ day: '2026-11-29', weekday: '7', time: '22:30' });
  expect(at('2026-07-01T21:30:00Z')).toEqual({ day: '2026-07-01', weekday: '3', time: '23:30' });
  expect(at('2026-12-31T23:00:00Z')).toEqual({ day: '2027-01-01', weekday: '5', time: '00:00' });
});

test('a line answers from its first minute until its last', () => {
  const open = (time: string) => standingOf(line, { day: '2026-11-30', weekday: '1', time }).isOpen;
  expect(['10:59', '11:00', '20:59', '21:00', '22:30'].map(open)).toEqual([false, true, true, false, false]);
  expect(standingOf(line, at('2026-11-30T11:00:00Z'))).toEqual({ isOpen: true, isSure: true, until: '21:00' });
});

test('days and stretches are each their own', () => {
  const office = { ...line, hours: '12345 09:00 12:00,12345 13:00 17:00,6 10:00 11:00' };
  const on = (weekday: string, time: string) => standingOf(office, { day: '2026-11-30', weekday, time }).until;
  expect([
    on('1', '11:59'),
    on('1', '12:30'),
    on('5', '13:00'),
    on('6', '10:30'),
    on('6', '12:00'),
    on('7', '10:30'),
  ]).toEqual(['12:00', undefined, '17:00', '11:00', undefined, undefined]);
});

test('nobody answers on a day without anyone, every year or once', () => {
  expect(standingOf(line, at('2026-12-25T11:00:00Z'))).toEqual({ isOpen: false, isSure: true, until: undefined });
  expect(standingOf(line, at('2027-04-05T11:00:00Z')).isOpen).toBe(false);
  expect(standingOf({ ...line, checked: '2028-01-01' }, at('2028-04-05T11:00:00Z')).isOpen).toBe(true);
  expect(standingOf(line, at('2026-12-26T11:00:00Z')).isOpen).toBe(true);
});

test('only what the school checked less than a year ago is said', () => {
  const sure = (change: object, moment = '2026-11-30T11:00:00Z') =>
    standingOf({ ...line, ...change }, at(moment)).isSure;
  expect(sure({})).toBe(true);
  expect(sure({ checked: undefined })).toBe(false);
  expect(sure({ closed: undefined })).toBe(false);
  expect(sure({ closed: '' })).toBe(true);
  expect(sure({ hours: undefined })).toBe(false);
  expect(sure({}, '2027-10-31T11:00:00Z')).toBe(true);
  expect(sure({}, '2027-11-01T11:00:00Z')).toBe(false);
  expect(sure({ checked: '2026-12-01' })).toBe(false);
});

test('of a line without hours only the night is known to be doubtful, and nothing is said', () => {
  const unknown = { checked: '2026-11-01', closed: '' };
  expect(standingOf(unknown, at('2026-11-30T11:00:00Z'))).toEqual({ isOpen: true, isSure: false, until: undefined });
  expect(standingOf(unknown, at('2026-11-30T21:30:00Z')).isOpen).toBe(false);
  expect(standingOf(unknown, at('2026-11-30T02:30:00Z')).isOpen).toBe(false);
});

test.each(['Europe/Amsterdam', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/London'])(
  'by the offsets that a page carries the clock in %s stands at every moment as the browser itself has it, before, within and after these years',
  (zone) => {
    const offsets = zoneOffsets(zone, 2026, 3);
    for (let moment = Date.UTC(2025, 11, 28); moment < Date.UTC(2029, 0, 4); moment += 5.5 * 3_600_000 - 1)
      expect(schoolClock(new Date(moment), zone, offsets), new Date(moment).toISOString()).toEqual(
        schoolClock(new Date(moment), zone),
      );
    for (const at of ['2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00.000Z', '2028-10-29T01:00:00.000Z'])
      expect(schoolClock(new Date(at), zone, offsets), at).toEqual(schoolClock(new Date(at), zone));
  },
);
