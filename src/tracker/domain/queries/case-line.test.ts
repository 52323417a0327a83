import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CALENDAR, caseAfter, day, FIVE_STEPS, held, OPEN, TO_ROUND_3 } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { type CaseLine, caseLineSchema, lineOf, mergeLines } from './case-line';

const ground = (today: string) => ({ procedure: FIVE_STEPS, calendar: CALENDAR, today: day(today) });
const talk = (on: string, kind: 'pupil' | 'parents' = 'pupil'): Command =>
  ({
    do: 'record',
    type: 'talk-held',
    body: { happenedOn: day(on), talk: `t-${on}`, kind: 'individual', with: [{ kind, pupil: 'vlinder' }], facts: 'x' },
  }) as RecordCommand;
const voided = {
  do: 'record',
  type: 'case-voided',
  body: { happenedOn: day('2026-09-05'), reason: 'x' },
} as RecordCommand;

test('a line holds no word that somebody typed, and no day', () => {
  const file = caseAfter(...TO_ROUND_3, talk('2026-09-04'), held('2026-09-29'));
  const line = lineOf(file);
  expect(line).toEqual({
    case: 'case-1',
    entries: file.entries.length,
    opened: '2026-09',
    forms: ['material'],
    places: ['schoolyard'],
    step: 3,
    outcome: 'open',
    firstTalk: 'week',
    evaluated: 'in-time',
  });
  expect(JSON.stringify(line)).not.toMatch(/Vlinder|Tester|tas|2B|\d{4}-\d{2}-\d{2}/);
  expect(v.is(caseLineSchema, JSON.parse(JSON.stringify(line)))).toBe(true);
});

test('a voided case has no line', () => {
  expect(lineOf(caseAfter(OPEN, voided))).toBeUndefined();
});

test.each([
  [[], 'none'],
  [[talk('2026-09-02', 'parents')], 'none'],
  [[talk('2026-09-01')], 'same-day'],
  [[talk('2026-08-30')], 'same-day'],
  [[talk('2026-09-02')], 'two-days'],
  [[talk('2026-09-03')], 'two-days'],
  [[talk('2026-09-04')], 'week'],
  [[talk('2026-09-08')], 'week'],
  [[talk('2026-09-09')], 'two-weeks'],
  [[talk('2026-09-15')], 'two-weeks'],
  [[talk('2026-09-16')], 'later'],
  [[talk('2026-09-16'), talk('2026-09-02')], 'two-days'],
] as const)('after the report of 1 September %j makes the first talk %s', (talks, firstTalk) => {
  expect(lineOf(caseAfter(OPEN, ...talks))?.firstTalk).toBe(firstTalk);
});

test('a talk with a pupil and a parent together is one with a pupil', () => {
  const both = {
    ...talk('2026-09-02'),
    body: {
      happenedOn: day('2026-09-02'),
      talk: 't',
      kind: 'individual',
      with: [
        { kind: 'parents', pupil: 'vlinder' },
        { kind: 'pupil', pupil: 'vlinder' },
      ],
    },
  } as RecordCommand;
  expect(lineOf(caseAfter(OPEN, both))?.firstTalk).toBe('two-days');
});

test('days to the first talk count from the report, where it is known', () => {
  const reported = {
    do: 'record',
    type: 'report-received',
    body: { happenedOn: day('2026-08-20'), from: { kind: 'other', text: 'x' }, receivedBy: 'tutor' },
  } as RecordCommand;
  expect(lineOf(caseAfter(OPEN, reported, talk('2026-09-01')))?.firstTalk).toBe('two-weeks');
});

test('an evaluation is late when it was held or planned after the term, and when it is overdue', () => {
  // Agreements on 8 September, three weeks: 29 September.
  const due = caseAfter(...TO_ROUND_3);
  expect(lineOf(due)?.evaluated).toBe('none');
  expect(lineOf(due, ground('2026-09-29'))?.evaluated).toBe('none');
  expect(lineOf(due, ground('2026-09-30'))?.evaluated).toBe('late');
  const heldLate = caseAfter(...TO_ROUND_3, held('2026-09-30', 'less', 'e', 'ziek'));
  expect(lineOf(heldLate)?.evaluated).toBe('late');
  const plan: Command = { do: 'plan-evaluation', evaluation: 'e', on: day('2026-12-02'), reason: 'ziek' };
  const plannedLate = caseAfter(...TO_ROUND_3, plan, held('2026-09-29', 'less', 'e'));
  expect(lineOf(plannedLate)?.evaluated).toBe('late');
  // One of those that were planned is past its day.
  const planned = (evaluation: string, on: string): Command => ({
    do: 'plan-evaluation',
    evaluation,
    on: day(on),
    reason: 'x',
  });
  const two = caseAfter(...TO_ROUND_3, planned('e', '2026-12-02'), planned('f', '2026-12-03'));
  const on = ['2026-12-02', '2026-12-03', '2026-12-04'].map((today) => lineOf(two, ground(today))?.evaluated);
  expect(on).toEqual(['none', 'late', 'late']);
});

test('a closed case is never overdue', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29'), {
    do: 'close',
    happenedOn: day('2026-10-05'),
    because: 'stopped',
    reason: 'x',
  });
  expect(lineOf(file, ground('2028-01-01'))).toMatchObject({ outcome: 'stopped', evaluated: 'in-time' });
});

const line = (id: string, entries: number, step = 0): CaseLine => ({
  case: id,
  entries,
  opened: '2026-09',
  forms: [],
  places: [],
  step,
  outcome: 'open',
  firstTalk: 'none',
  evaluated: 'none',
});

test('a case that is in two vaults counts once, as the fuller of the two tells it', () => {
  const merged = mergeLines([
    { madeAt: 2, lines: [line('a', 3, 1), line('b', 1)] },
    { madeAt: 1, lines: [line('a', 9, 4)] },
  ]);
  expect(merged).toEqual([line('a', 9, 4), line('b', 1)]);
});

test('of two lines that are equally full the newer counts', () => {
  // Also where a case went back, so that the newer line says less.
  for (const [old, recent] of [
    [line('a', 3, 1), line('a', 3, 2)],
    [line('a', 3, 2), line('a', 3, 1)],
  ] as const) {
    const sources = [old, recent].map((one, madeAt) => ({ madeAt, lines: [one] }));
    expect(mergeLines(sources)).toEqual([recent]);
    expect(mergeLines(sources.toReversed())).toEqual([recent]);
  }
});

test('in what order and how often lines come makes no difference', () => {
  const anyLine = fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), entries: fc.integer({ min: 1, max: 3 }), step: fc.nat(3) })
    .map(({ id, entries, step }) => line(id, entries, step));
  const anySource = fc.record({ madeAt: fc.nat(3), lines: fc.array(anyLine, { maxLength: 3 }) });
  const sorted = (lines: readonly CaseLine[]) => lines.toSorted((one, other) => (one.case < other.case ? -1 : 1));
  fc.assert(
    fc.property(fc.array(anySource, { maxLength: 6 }), (sources) => {
      const merged = sorted(mergeLines(sources));
      expect(sorted(mergeLines(sources.toReversed()))).toEqual(merged);
      expect(sorted(mergeLines([...sources, ...sources]))).toEqual(merged);
      expect(new Set(merged.map((one) => one.case)).size).toBe(merged.length);
    }),
  );
});
