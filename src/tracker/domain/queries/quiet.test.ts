import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Evaluation, Procedure } from '../../../protocol/procedure';
import { procedureOf, step } from '../../../protocol/procedure.fixture';
import { replay } from '../replay';
import { entriesOf, NO_HOLIDAYS, OPENING, type Told } from '../report/report.fixture';
import { quietIn, quietLimit } from './quiet';

const withTerms: Procedure = procedureOf([
  step(0),
  step(1, {
    evaluation: {
      after: { count: 2, unit: 'weeks' },
      again: { kind: 'within', term: { count: 6, unit: 'weeks' } },
      facts: ['S4-1'],
    },
  }),
  step(2, { evaluation: { facts: ['S5-8'] } }),
]);
const without: Procedure = procedureOf([step(0), step(1)]);

/** A case in which each thing was written down on the day on which it happened, but for the last where another is given. */
function caseWritten(told: readonly Told[], lastWritten?: string) {
  const entries = entriesOf(told).map((entry, index) => {
    const { happenedOn = '2026-11-02' } = (told[index]?.[1] ?? {}) as { happenedOn?: string };
    const written = index === told.length - 1 ? (lastWritten ?? happenedOn) : happenedOn;
    return { ...entry, time: `${written}T10:00:${String(index).padStart(2, '0')}.000Z-0000` };
  });
  const file = replay(entries);
  if (file === undefined) throw new Error('the case was not opened');
  return file;
}

const seen = (day: string): Told => [
  'observation-noted',
  { happenedOn: asDay(day), from: { kind: 'role', role: 'docent' }, facts: 'Rustig.', pupils: [] },
];
const spells = (told: readonly Told[], today: string, procedure = without, calendar = NO_HOLIDAYS as never) =>
  quietIn(caseWritten([...OPENING, ...told]), procedure, calendar, asDay(today)).map(
    ({ from, until, schoolDays, goesOn }) => [from, until, schoolDays, goesOn],
  );

test('the limit is the shortest term of the procedure in school days, and 7 where it names none', () => {
  expect(quietLimit(withTerms)).toBe(10);
  expect(quietLimit(without)).toBe(7);
  const weeks = (count: number) => ({ count, unit: 'weeks' }) as const;
  const again = (evaluation: Partial<Evaluation>) =>
    quietLimit(procedureOf([step(0, { evaluation: { facts: [], ...evaluation } })]));
  expect(again({ after: weeks(4), again: { kind: 'every', term: weeks(2) } })).toBe(10);
  expect(again({ again: { kind: 'within', term: weeks(3) } })).toBe(15);
  expect(again({ after: weeks(4), again: { kind: 'not' } })).toBe(20);
  expect(again({ after: weeks(4), again: { kind: 'at', terms: [weeks(1)] } })).toBe(20);
  const daily = procedureOf([step(0, { evaluation: { after: { count: 3, unit: 'school-days' }, facts: [] } })]);
  expect(quietLimit(daily)).toBe(3);
});

test('a report of 2 November that nobody touched is told from the eighth school day on', () => {
  expect(spells([], '2026-11-12')).toEqual([]);
  expect(spells([], '2026-11-13')).toEqual([['2026-11-02', '2026-11-13', 8, true]]);
  expect(spells([], '2026-11-13', withTerms)).toEqual([]);
});

test('a stretch that ended is told too, and holidays are no school days', () => {
  const told = [seen('2026-11-20')];
  expect(spells(told, '2026-11-23')).toEqual([['2026-11-02', '2026-11-20', 13, false]]);
  const holidays = [{ name: 'vakantie', from: asDay('2026-11-04'), until: asDay('2026-11-15') }];
  expect(spells(told, '2026-11-23', without, { holidays } as never)).toEqual([]);
});

test('a day on which something happened counts, and so does the one on which it was written down', () => {
  const late = quietIn(
    caseWritten([...OPENING, seen('2026-11-09')], '2026-11-24'),
    without,
    NO_HOLIDAYS as never,
    asDay('2026-12-10'),
  );
  expect(late).toEqual([
    { from: '2026-11-09', until: '2026-11-24', schoolDays: 10, goesOn: false },
    { from: '2026-11-24', until: '2026-12-10', schoolDays: 11, goesOn: true },
  ]);
});

test('what names no day of its own counts on the day on which it was written', () => {
  const file = caseWritten([...OPENING, ['working-note-written', { text: 'Nog bellen.' }]], '2026-11-20');
  expect(quietIn(file, without, NO_HOLIDAYS as never, asDay('2026-11-23'))).toEqual([
    { from: '2026-11-02', until: '2026-11-20', schoolDays: 13, goesOn: false },
  ]);
});

test('what was seen before the opening is of no open case, and what is of the day of asking or later ends nothing', () => {
  const file = caseWritten([...OPENING, seen('2026-10-01')], '2026-11-02');
  const asked = (today: string) => quietIn(file, without, NO_HOLIDAYS as never, asDay(today));
  expect(asked('2026-11-05')).toEqual([]);
  expect(asked('2026-11-13')).toEqual([{ from: '2026-11-02', until: '2026-11-13', schoolDays: 8, goesOn: true }]);
  for (const day of ['2026-11-13', '2026-11-16'])
    expect(spells([seen(day)], '2026-11-13')).toEqual([['2026-11-02', '2026-11-13', 8, true]]);
});

test('weekends and days off between two days are no school days, nor are the days themselves', () => {
  // From Monday to Thursday of the week after: Tuesday to Friday, and Monday to Wednesday.
  expect(spells([seen('2026-11-12')], '2026-11-12')).toEqual([]);
  expect(spells([seen('2026-11-13')], '2026-11-14')).toEqual([['2026-11-02', '2026-11-13', 8, false]]);
});

test('while a case is closed nobody has to write in it', () => {
  const closed: Told = ['case-closed', { happenedOn: asDay('2026-11-03'), reason: 'stopped' }];
  const again: Told = ['case-reopened', { happenedOn: asDay('2026-12-01'), reason: 'Weer begonnen.' }];
  expect(spells([closed], '2027-03-01')).toEqual([]);
  expect(spells([closed, again], '2026-12-03')).toEqual([]);
  expect(spells([closed, again], '2026-12-30')).toEqual([['2026-12-01', '2026-12-30', 20, true]]);
  // What was quiet before it was closed stays so, and what follows the second closing does not.
  const later: Told = ['case-closed', { happenedOn: asDay('2026-11-20'), reason: 'stopped' }];
  expect(spells([later], '2027-03-01')).toEqual([['2026-11-02', '2026-11-20', 13, false]]);
  const anew: Told = ['case-closed', { happenedOn: asDay('2026-12-03'), reason: 'stopped' }];
  expect(spells([closed, again, anew], '2027-03-01')).toEqual([]);
  expect(spells([closed, seen('2026-11-17'), again], '2026-12-03')).toEqual([]);
});

test('a case that was voided is quiet for good', () => {
  const voided: Told = ['case-voided', { happenedOn: asDay('2026-11-04'), reason: 'Dubbel.' }];
  expect(spells([voided], '2027-03-01')).toEqual([]);
});

test.each([
  [{ count: 1, unit: 'months' }, 20],
  [{ count: 10, unit: 'days' }, 8],
  [{ count: 1, most: 2, unit: 'weeks' }, 10],
  [{ count: 12, unit: 'school-days' }, 12],
  [{ count: 72, unit: 'hours' }, 3],
] as const)('a term of %j lets a case lie still for %i school days', (after, schoolDays) => {
  expect(quietLimit(procedureOf([step(0), step(1, { evaluation: { after, facts: [] } })]))).toBe(schoolDays);
});
