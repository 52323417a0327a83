import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { caseOf, entriesOf, OPENING, type Told } from '../report/report.fixture';
import { anomaliesOf } from './anomalies';

const on = (text: string) => ({ happenedOn: asDay(text) });
const opened = OPENING[0] as Told;
/** What does not fit, each with the place of its entry among those after the opening. */
function found(...told: readonly Told[]) {
  const places = new Map(entriesOf([...OPENING, ...told]).map(({ id }, index) => [id, index - OPENING.length]));
  return anomaliesOf(caseOf([...OPENING, ...told])).map(({ entry, ...rest }) => ({ ...rest, at: places.get(entry) }));
}

const agreed: Told = ['agreement-made', { ...on('2026-11-05'), agreement: 'a', who: [], what: 'x' }];
const looked = (agreement: string): Told => ['agreement-checked', { ...on('2026-11-06'), agreement, kept: true }];
const went = (from: number, to: number): Told => ['step-advanced', { ...on('2026-11-06'), from, to }];
const planned: Told = ['evaluation-planned', { evaluation: 'e', step: 1, on: asDay('2026-11-10') }];
const held: Told = [
  'evaluation-held',
  { ...on('2026-11-10'), evaluation: 'e', step: 1, pupils: [{ pupil: 'doel', outcome: 'less' }] },
];
const away: Told = [
  'measure-taken',
  { ...on('2026-11-06'), use: 'm', measure: 'time-out', pupil: 'doet', what: 'x', away: true },
];
const talked = (day: string, pupil: string): Told => [
  'talk-held',
  { ...on(day), talk: 't', kind: 'return', with: [{ kind: 'pupil', pupil }] },
];
const back: Told = ['measure-ended', { ...on('2026-11-10'), use: 'm', returnTalk: 't' }];

test('nothing is told of a case in which everything fits, an evaluation that was planned and held among it', () => {
  expect(found(agreed, looked('a'), went(0, 1), planned, held, went(1, 2))).toEqual([]);
  expect(found(away, talked('2026-11-09', 'doet'), back)).toEqual([]);
});

test('what does not fit is told with its entry, in one list', () => {
  const agreement = { kind: 'agreement', id: 'a' };
  expect(found(agreed, agreed)).toEqual([{ kind: 'named-twice', what: agreement, at: 1 }]);
  expect(found(looked('a'))).toEqual([{ kind: 'lost-reference', to: agreement, at: 0 }]);
  expect(found(went(0, 1), went(0, 2), went(2, 1))).toEqual([{ kind: 'step-from-elsewhere', at: 1 }]);
  expect(found(opened)).toEqual([{ kind: 'opened-twice', at: 0 }]);
  expect(found(planned, held, held)).toEqual([{ kind: 'named-twice', what: { kind: 'evaluation', id: 'e' }, at: 2 }]);
  expect(found(opened, went(1, 2), looked('b'), agreed, agreed)).toEqual([
    { kind: 'lost-reference', to: { kind: 'agreement', id: 'b' }, at: 2 },
    { kind: 'named-twice', what: agreement, at: 4 },
    { kind: 'step-from-elsewhere', at: 1 },
    { kind: 'opened-twice', at: 0 },
  ]);
});

test('the end of a measure that names a talk before it, or with somebody else, is told', () => {
  const wrong = [{ kind: 'wrong-return-talk', at: 2 }];
  expect(found(away, talked('2026-11-05', 'doet'), back)).toEqual(wrong);
  expect(found(away, talked('2026-11-09', 'doel'), back)).toEqual(wrong);
});
