import { expect, test } from 'vitest';
import { TUTOR as by, day, entriesFor, entriesOf, OPEN, TO_ROUND_3, told } from './case.fixture';
import type { BodyOf, CaseEvent } from './entries';

const on = { happenedOn: day('2026-09-05') };
const after = (...events: readonly CaseEvent[]) => told([...entriesOf(TO_ROUND_3), ...entriesFor(events, 90)]);
const held = (evaluation: string, changes: Partial<BodyOf<'evaluation-held'>> = {}): CaseEvent => ({
  type: 'evaluation-held',
  body: {
    by,
    happenedOn: day('2026-09-29'),
    evaluation,
    step: 3,
    pupils: [
      { pupil: 'vlinder', outcome: 'stopped', feeling: 'Rustig' },
      { pupil: 'kever', outcome: 'less' },
    ],
    ...changes,
  },
});
const wentOn = (evaluation: string, changes: Partial<BodyOf<'evaluation-went-on'>> = {}): CaseEvent => ({
  type: 'evaluation-went-on',
  body: { by, happenedOn: day('2026-10-02'), evaluation, pupils: [{ pupil: 'mier', outcome: 'worse' }], ...changes },
});
const bodiesOf = (...events: readonly CaseEvent[]) => after(...events).heldEvaluations.map(({ body }) => body);

test('what was heard on a later day is put into its own evaluation, and the last that was heard of a pupil counts', () => {
  const first = held('e1', {
    absent: [{ pupil: 'mier', why: 'Ziek' }, { pupil: 'spin' }],
    parents: [{ pupil: 'vlinder', view: 'Slaapt weer' }],
    conclusions: 'Het gaat beter.',
    compliments: 'Goed volgehouden.',
  });
  const later = wentOn('e1', {
    pupils: [
      { pupil: 'mier', outcome: 'worse' },
      { pupil: 'kever', outcome: 'stopped', on: day('2026-10-01') },
    ],
    absent: [{ pupil: 'wesp', why: 'Verhuisd' }],
    parents: [{ pupil: 'mier', view: 'Het is thuis stil' }],
    conclusions: 'Mier nog spreken.',
  });
  const other = held('e2');
  expect(bodiesOf(other, first, later)).toStrictEqual([
    other.body,
    {
      ...first.body,
      pupils: [
        { pupil: 'vlinder', outcome: 'stopped', feeling: 'Rustig' },
        { pupil: 'mier', outcome: 'worse', on: '2026-10-02' },
        { pupil: 'kever', outcome: 'stopped', on: '2026-10-01' },
      ],
      absent: [{ pupil: 'spin' }, { pupil: 'wesp', why: 'Verhuisd' }],
      parents: [
        { pupil: 'vlinder', view: 'Slaapt weer' },
        { pupil: 'mier', view: 'Het is thuis stil' },
      ],
      conclusions: 'Het gaat beter.\n\nMier nog spreken.',
    },
  ]);
});

test('what neither day told is not there, and a conclusion without words is none', () => {
  const pupils = [
    { pupil: 'vlinder', outcome: 'stopped', feeling: 'Rustig' },
    { pupil: 'kever', outcome: 'less' },
    { pupil: 'mier', outcome: 'worse', on: '2026-10-02' },
  ];
  const first = held('e1');
  const read = { ...first.body, pupils, absent: [] };
  expect(bodiesOf(first, wentOn('e1'))).toStrictEqual([read]);
  expect(bodiesOf(first, wentOn('e1', { conclusions: ' ' }))).toStrictEqual([read]);
  const concluded = held('e1', { conclusions: 'Het gaat beter.' });
  expect(bodiesOf(concluded, wentOn('e1', { conclusions: ' ' }))).toMatchObject([{ conclusions: 'Het gaat beter.' }]);
  expect(bodiesOf(first, wentOn('e1', { conclusions: 'Zo dan.' }))).toMatchObject([{ conclusions: 'Zo dan.' }]);
});

test('what is told of a pupil, a home or an evaluation that is not there changes nothing', () => {
  const before = after(held('e1'));
  const { pupils, homes, heldEvaluations } = after(
    held('e1'),
    { type: 'pupil-changed', body: { by, pupil: 'niemand', class: '3C' } },
    { type: 'pupil-removed', body: { by, pupil: 'niemand', reason: 'x' } },
    { type: 'home-removed', body: { by, home: 'geen', reason: 'x' } },
    wentOn('e9'),
  );
  expect({ pupils, homes, heldEvaluations }).toEqual({
    pupils: before.pupils,
    homes: new Map(),
    heldEvaluations: before.heldEvaluations,
  });
});

test('every request to see what is kept stands in its case; what was seen or left out changes nothing else', () => {
  const asked: CaseEvent = {
    type: 'access-asked',
    body: { by, ...on, pupil: 'kever', from: { kind: 'parents', pupil: 'kever' }, answerBy: day('2026-10-05') },
  };
  const file = after(asked, {
    type: 'left-out-of-copy',
    body: { by, ...on, pupil: 'kever', what: [{ entry: 'case-1-004' }], reason: 'x' },
  });
  expect(file.accessRequests.map(({ body }) => body)).toEqual([asked.body]);
  expect(file.sendings).toEqual([]);
});

test('a case that was just opened holds its opening and nothing else', () => {
  const [opening] = entriesOf([{ ...OPEN, pupils: [], intake: {} }]);
  if (!opening) throw new Error('an opening');
  const file = told([opening]);
  const lists = Object.entries(file).filter(([, value]) => Array.isArray(value) && value.length > 0);
  expect(lists).toEqual([
    ['entries', [opening]],
    ['live', [opening]],
  ]);
  expect(file).toMatchObject({ status: 'open', step: 0, furthestStep: 0, stepSince: '2026-09-01', owner: 'tutor' });
});
