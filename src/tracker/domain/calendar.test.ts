import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, asDay, type Day } from '../../protocol/day';
import { dayAt } from '../../protocol/day.fixture';
import { calendarOf } from './calendar';
import { calendarEvents } from './calendar-events';
import type { CaseFile } from './case';
import { anyCharacter } from './characters.fixture';
import { caseOf, FULL, OPENING, type Told } from './report/report.fixture';

/** What another program than the one that wrote the file makes of it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

const plan = (evaluation: string, on: string): Told => ['evaluation-planned', { evaluation, step: 2, on: asDay(on) }];
const planned = (...told: readonly Told[]): CaseFile => caseOf([...OPENING, ...told]);

test('an evaluation is a whole day with a title that names nobody', () => {
  const { calendar, events } = read(calendarOf([planned(plan('ev1', '2026-12-10'))]));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Pestprotocol//Dossiers//NL');
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  const [event] = events;
  expect(events).toHaveLength(1);
  expect(event?.summary).toBe('Evaluatie dossier 2026-07');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2026-12-10');
  expect(event?.endDate.toString()).toBe('2026-12-11');
  expect(event?.uid).toBe('evaluatie-ev1@pestprotocol');
  expect(event?.sequence).toBe(7);
  const component = event?.component;
  expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T10:06:00Z');
  expect(component?.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(component?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(component?.getFirstPropertyValue('class')).toBe('PRIVATE');
});

test('nothing in the file names a pupil or says what is evaluated', () => {
  expect(calendarOf([caseOf(FULL)])).not.toMatch(/Doelina|Testvogel|Bramsel|Proefman|Knoert|Zietske|pest(?!protocol)/i);
});

test('a label that somebody typed does not reach the calendar', () => {
  const [opened, ...rest] = OPENING;
  if (opened?.[0] !== 'case-opened') throw new Error('opened first');
  for (const label of ['Doelina', '2026-07 Doelina', 'x 2026-07', '2026-']) {
    const file = caseOf([['case-opened', { ...opened[1], label }], ...rest, plan('ev1', '2026-12-10')]);
    expect(calendarEvents(file).map(({ title }) => title)).toEqual(['Evaluatie dossier']);
  }
});

test('importing again replaces: the same id, the new day and a higher sequence', () => {
  const [first] = calendarEvents(planned(plan('ev1', '2026-12-10')));
  const [second, ...more] = calendarEvents(planned(plan('ev1', '2026-12-10'), plan('ev1', '2026-12-14')));
  expect(more).toEqual([]);
  expect(second?.uid).toBe(first?.uid);
  expect(second?.on).toBe('2026-12-14');
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  expect(second?.changedAt).toBeGreaterThan(first?.changedAt ?? 0);
});

test('a case that did not change gives the same file', () => {
  const file = planned(plan('ev1', '2026-12-10'), plan('ev2', '2027-01-20'));
  expect(calendarOf([file])).toBe(calendarOf([file]));
});

const by = { happenedOn: asDay('2026-12-09') };
const held = (happenedOn: string): Told => [
  'evaluation-held',
  { happenedOn: asDay(happenedOn), evaluation: 'ev1', step: 2, pupils: [{ pupil: 'doel', outcome: 'less' }] },
];

test.each<readonly [string, readonly Told[], boolean]>([
  ['planned', [], false],
  ['cancelled', [['evaluation-cancelled', { evaluation: 'ev1', reason: 'ziek' }]], true],
  ['held on its day', [held('2026-12-10')], false],
  ['held on another day', [held('2026-12-09')], true],
  ['held before the case was closed', [held('2026-12-10'), ['case-closed', { ...by, reason: 'stopped' }]], false],
  ['planned in a case that was closed', [['case-closed', { ...by, reason: 'stopped' }]], true],
  ['planned in a case that was voided', [['case-voided', { ...by, reason: 'dubbel' }]], true],
])('an evaluation that is %s stands in the calendar as it is', (_, told, cancelled) => {
  const { events } = read(calendarOf([planned(plan('ev1', '2026-12-10'), ...told)]));
  expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
    cancelled ? 'CANCELLED' : 'CONFIRMED',
  ]);
});

test('several cases come in one file', () => {
  const { events } = read(
    calendarOf([planned(plan('ev1', '2026-12-10'), plan('ev2', '2026-12-11')), planned(plan('ev3', '2026-12-12'))]),
  );
  expect(events.map(({ uid }) => uid)).toEqual(['ev1', 'ev2', 'ev3'].map((id) => `evaluatie-${id}@pestprotocol`));
});

test('a case without evaluations gives a calendar without events', () => {
  expect(read(calendarOf([planned()])).events).toEqual([]);
});

test('no id of an evaluation can add a line to the file', () => {
  const { events } = read(calendarOf([planned(plan('a\r\nSUMMARY:Doelina\u2028;,:"é😀_', '2026-12-10'))]));
  expect(events).toHaveLength(1);
  expect(events[0]?.summary).toBe('Evaluatie dossier 2026-07');
  expect(events[0]?.uid).toMatch(/^evaluatie-[A-Za-z0-9_-]+@pestprotocol$/);
});

test('different ids stay different', () => {
  const [one, other] = calendarEvents(planned(plan('\u0001a', '2026-12-10'), plan('\u001a', '2026-12-10')));
  expect(one?.uid).not.toBe(other?.uid);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, unit: anyCharacter }), { minLength: 2, maxLength: 5 }),
      (ids) => {
        const uids = calendarEvents(planned(...ids.map((id) => plan(id, '2026-12-10')))).map(({ uid }) => uid);
        expect(new Set(uids).size).toBe(ids.length);
      },
    ),
    { numRuns: 50 },
  );
});

test('lines are short, end as the format wants and every day comes back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 9000, max: 40_000 }), (index) => {
      const on: Day = dayAt(index);
      const text = calendarOf([planned(plan('ev1', on))]);
      const [event] = read(text).events;
      expect(event?.startDate.toString()).toBe(on);
      expect(event?.endDate.toString()).toBe(addDays(on, 1));
      const lines = text.split('\r\n');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
    { numRuns: 100 },
  );
});
