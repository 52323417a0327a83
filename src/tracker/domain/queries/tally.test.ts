import { expect, test } from 'vitest';
import type { CaseFile } from '../case';
import { advance, CONSENT, day, entriesOf, held, OPEN, SITUATION, TO_ROUND_3, told } from '../case.fixture';
import type { Command, OpenCommand, RecordCommand } from '../command';
import { lineOf } from './case-line';
import { DIMENSIONS, OVERLAPPING, type Tally, tallyOf } from './tally';

const make = (changes: Partial<OpenCommand>, ...more: Command[]) =>
  told(entriesOf([{ ...OPEN, ...changes }, ...more], SITUATION));
const STEPS = [0, 1, 2, 3, 4, 5];
const linesOf = (files: readonly CaseFile[]) => files.flatMap((file) => lineOf(file) ?? []);
const voided = {
  do: 'record',
  type: 'case-voided',
  body: { happenedOn: day('2026-09-05'), reason: 'x' },
} as RecordCommand;
const madeUp = () => [
  make({ happenedOn: day('2026-08-01') }),
  make(
    {
      happenedOn: day('2026-09-01'),
      intake: { forms: ['digital', 'verbal', 'digital'], places: ['online', 'classroom'] },
    },
    CONSENT,
    advance(1),
    advance(2),
    advance(0, { reason: 'x' }),
  ),
  make(
    { happenedOn: day('2026-11-01'), intake: { forms: [], places: [] } },
    { do: 'close', happenedOn: day('2026-11-05'), because: 'other', note: 'x' },
  ),
  make({ happenedOn: day('2026-09-01'), intake: {} }, voided),
  make({ happenedOn: day('2026-07-31') }),
  told(
    entriesOf([
      ...TO_ROUND_3,
      held('2026-09-29'),
      { do: 'close', happenedOn: day('2026-10-05'), because: 'stopped', reason: 'x' },
    ]),
  ),
];

test('cases count under what they show, in the year in which they were opened; voided ones do not', () => {
  const tally = tallyOf(linesOf(madeUp()), '2026-2027', STEPS);
  expect(tally).toEqual({
    schoolYear: '2026-2027',
    total: 4,
    counts: {
      month: {
        '2026-08': 1,
        '2026-09': 2,
        '2026-10': 0,
        '2026-11': 1,
        '2026-12': 0,
        '2027-01': 0,
        '2027-02': 0,
        '2027-03': 0,
        '2027-04': 0,
        '2027-05': 0,
        '2027-06': 0,
        '2027-07': 0,
      },
      form: { verbal: 1, physical: 0, material: 2, relational: 0, digital: 1, unknown: 1 },
      place: {
        classroom: 1,
        corridor: 0,
        schoolyard: 2,
        canteen: 0,
        'changing-room': 0,
        'way-to-school': 0,
        online: 1,
        elsewhere: 0,
        unknown: 1,
      },
      step: { 0: 2, 1: 0, 2: 1, 3: 1, 4: 0, 5: 0 },
      firstTalk: { 'same-day': 0, 'two-days': 0, week: 0, 'two-weeks': 0, later: 0, none: 4 },
      evaluated: { 'in-time': 1, late: 0, none: 3 },
      outcome: {
        stopped: 1,
        'handed-over': 0,
        'pupil-left': 0,
        'not-bullying': 0,
        'end-of-steps': 0,
        other: 1,
        open: 2,
      },
    },
  });
  expect(Object.keys(tally.counts.month)[0]).toBe('2026-08');
  expect(Object.keys(tally.counts.month).at(-1)).toBe('2027-07');
});

test('a case of which no form or place is known counts as unknown', () => {
  const { counts } = tallyOf(linesOf([make({ intake: {} })]), '2026-2027', STEPS);
  expect(counts).toMatchObject({ form: { unknown: 1, verbal: 0 }, place: { unknown: 1, online: 0 } });
});

test('a step that is not in the list still counts', () => {
  expect(tallyOf(linesOf(madeUp()), '2026-2027', []).counts.step).toEqual({ 0: 2, 2: 1, 3: 1 });
});

test('a form that a line names twice counts once', () => {
  const [line] = linesOf([make({ intake: { forms: ['verbal'] } })]);
  if (line === undefined) throw new Error('no line');
  const twice = { ...line, forms: ['verbal', 'verbal'] as const };
  expect(tallyOf([twice], '2026-2027', STEPS).counts.form).toMatchObject({ verbal: 1 });
});

test('the sum over a dimension that does not overlap is the total', () => {
  const tally: Tally = tallyOf(linesOf(madeUp()), '2026-2027', STEPS);
  for (const dimension of DIMENSIONS.filter((one) => !OVERLAPPING.has(one)))
    expect(Object.values(tally.counts[dimension]).reduce((sum, count) => sum + count, 0)).toBe(tally.total);
});

test('a place and a form that a school added count under their own keys, each case once, and not as unknown', () => {
  const own = make({ intake: { forms: ['own-afpersen', 'verbal', 'own-afpersen'], places: ['own-toilet'] } });
  const [line] = linesOf([own]);
  expect(line).toMatchObject({ forms: ['verbal', 'own-afpersen'], places: ['own-toilet'] });
  const { counts } = tallyOf(linesOf([own]), '2026-2027', STEPS);
  expect(counts.form).toMatchObject({ verbal: 1, 'own-afpersen': 1, unknown: 0 });
  expect(counts.place).toMatchObject({ 'own-toilet': 1, unknown: 0, classroom: 0 });
});
