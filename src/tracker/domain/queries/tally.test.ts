import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, CONSENT, day, entriesOf, held, OPEN, SITUATION, TO_ROUND_3, told } from '../case.fixture';
import type { Command, OpenCommand, RecordCommand } from '../command';
import { addTallies, DIMENSIONS, type Tally, type TallyShare, tallyOf } from './tally';

const make = (changes: Partial<OpenCommand>, ...more: Command[]) =>
  told(entriesOf([{ ...OPEN, ...changes }, ...more], SITUATION));
const STEPS = [0, 1, 2, 3, 4, 5];
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
    entriesOf([...TO_ROUND_3, held('2026-09-29'), { do: 'close', happenedOn: day('2026-10-05'), because: 'stopped' }]),
  ),
];

test('cases count under what they show, in the year in which they were opened; voided ones do not', () => {
  const tally = tallyOf(madeUp(), '2026-2027', STEPS);
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

test('a case that another vault counts is left out', () => {
  expect(tallyOf(madeUp(), '2026-2027', STEPS, ({ status }) => status === 'closed').total).toBe(2);
  expect(tallyOf([], '2026-2027', STEPS)).toMatchObject({ total: 0, counts: { step: { 5: 0 } } });
});

test('a case of which no form or place is known counts as unknown', () => {
  const { counts } = tallyOf([make({ intake: {} })], '2026-2027', STEPS);
  expect(counts).toMatchObject({ form: { unknown: 1, verbal: 0 }, place: { unknown: 1, online: 0 } });
});

test('a step that is not in the list still counts', () => {
  expect(tallyOf(madeUp(), '2026-2027', []).counts.step).toEqual({ 0: 2, 2: 1, 3: 1 });
});

const share = (source: string, madeAt: string, files = madeUp()): TallyShare => ({
  source,
  madeAt,
  tally: tallyOf(files, '2026-2027', STEPS),
});

test('tallies of several vaults add up, the newest of each', () => {
  const sum = addTallies([share('a', '1'), share('b', '1', madeUp().slice(0, 1))], '2026-2027');
  expect(sum.total).toBe(5);
  expect(sum.counts.month).toMatchObject({ '2026-08': 2, '2026-09': 2 });
  expect(sum.counts.step).toEqual({ 0: 3, 1: 0, 2: 1, 3: 1, 4: 0, 5: 0 });
  expect(addTallies([share('a', '1'), share('a', '2', [])], '2026-2027').total).toBe(0);
  expect(addTallies([share('a', '2', []), share('a', '1')], '2026-2027').total).toBe(0);
  expect(addTallies([share('a', '1')], '2025-2026')).toEqual({
    schoolYear: '2025-2026',
    total: 0,
    counts: { month: {}, form: {}, place: {}, step: {}, outcome: {} },
  });
});

test('in what order and how often shares come makes no difference', () => {
  const anyShare = fc
    .record({ source: fc.constantFrom('a', 'b', 'c'), madeAt: fc.integer({ min: 1, max: 4 }) })
    .map(({ source, madeAt }) => share(source, String(madeAt), madeUp().slice(0, madeAt + source.charCodeAt(0) - 97)));
  fc.assert(
    fc.property(fc.array(anyShare, { maxLength: 8 }), (shares) => {
      const sum = addTallies(shares, '2026-2027');
      expect(addTallies(shares.toReversed(), '2026-2027')).toEqual(sum);
      expect(addTallies([...shares, ...shares], '2026-2027')).toEqual(sum);
    }),
  );
});

test('the sum over a dimension that does not overlap is the total', () => {
  const tally: Tally = tallyOf(madeUp(), '2026-2027', STEPS);
  for (const dimension of DIMENSIONS.filter((one) => one !== 'form' && one !== 'place'))
    expect(Object.values(tally.counts[dimension]).reduce((sum, count) => sum + count, 0)).toBe(tally.total);
});
