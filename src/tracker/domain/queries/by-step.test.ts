import { expect, test } from 'vitest';
import type { Procedure } from '../../../protocol/procedure';
import { day, entriesFor, FIVE_STEPS, FIVE_STEPS_HASH, names, TUTOR, told } from '../case.fixture';
import type { CaseEvent } from '../entries';
import type { PupilRole } from '../vocabulary';
import { writtenByStep } from './by-step';

/** As FIVE_STEPS, but that the talk of round 3 is one of both sides. */
const BOTH: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) =>
    step.number === 3
      ? {
          ...step,
          phases: step.phases.map(({ tasks }) => ({
            tasks: tasks.map((task) => ({
              ...task,
              records: 'talk' as const,
              talksWith: ['targeted', 'bullying'] as const,
            })),
          })),
        }
      : step,
  ),
};

const by = TUTOR;
const FIRST = '2026-09-01';
const on = (text: string) => ({ by, happenedOn: day(text) });
const pupil = (id: string, role: PupilRole): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil: id, names: names(id), role, class: '' },
});
const OPENING: readonly CaseEvent[] = [
  {
    type: 'case-opened',
    body: { ...on(FIRST), label: '2026-01', owner: 'tutor', procedure: { version: 'proef', hash: FIVE_STEPS_HASH } },
  },
  pupil('vlinder', 'targeted'),
  pupil('kever', 'bullying'),
  pupil('mier', 'follower'),
];
const went = (to: number, text = FIRST): CaseEvent => ({
  type: 'step-advanced',
  body: { ...on(text), from: to - 1, to },
});
const talk = (id: string, pupils: readonly string[], text = FIRST): CaseEvent => ({
  type: 'talk-held',
  body: { ...on(text), talk: id, kind: 'mediation', with: pupils.map((one) => ({ kind: 'pupil', pupil: one })) },
});
const agreed = (agreement: string, text = FIRST): CaseEvent => ({
  type: 'agreement-made',
  body: { ...on(text), agreement, who: [], what: 'Iets.' },
});
const planned = (evaluation: string): CaseEvent => ({
  type: 'evaluation-planned',
  body: { by, evaluation, step: 3, on: day('2026-10-01') },
});

/** The names of what was written, by step. */
function namesByStep(procedure: Procedure, ...events: readonly CaseEvent[]) {
  const { talks, agreements, plans } = writtenByStep(told(entriesFor([...OPENING, ...events])), procedure);
  const named = [
    ...[...talks].flatMap(([step, entries]) => entries.map(({ body }) => [step, body.talk] as const)),
    ...[...agreements].flatMap(([step, entries]) => entries.map(({ body }) => [step, body.agreement] as const)),
    ...[...plans].flatMap(([step, entries]) => entries.map(({ body }) => [step, body.evaluation] as const)),
  ];
  return Object.fromEntries(
    [...Map.groupBy(named, ([step]) => step)].map(([step, all]) => [step, all.map(([, name]) => name)]),
  );
}

test('talks, agreements and plans stand by the step of which they tell a part', () => {
  expect(
    namesByStep(FIVE_STEPS, talk('t0', ['vlinder']), went(1), talk('t1', ['kever']), agreed('a1'), planned('e1')),
  ).toEqual({
    0: ['t0'],
    1: ['t1', 'a1', 'e1'],
  });
});

test('what belongs to two steps stands by both, and once by one that the case was at twice', () => {
  const back: CaseEvent = { type: 'step-advanced', body: { ...on('2026-09-10'), from: 1, to: 1 } };
  expect(namesByStep(FIVE_STEPS, went(1, '2026-09-05'), talk('t', ['vlinder'], '2026-09-02'))).toEqual({
    0: ['t'],
    1: ['t'],
  });
  expect(namesByStep(FIVE_STEPS, went(1, '2026-09-05'), back, talk('t', ['vlinder'], '2026-09-06'))).toEqual({
    1: ['t'],
  });
});

test('both sides together before the step that asks for it: the talk counts there, and what was agreed in it or after it', () => {
  const both = talk('both', ['vlinder', 'kever']);
  expect(
    namesByStep(BOTH, went(1), agreed('before'), both, agreed('after'), planned('plan'), went(2), agreed('later')),
  ).toEqual({
    1: ['both', 'before', 'after', 'plan'],
    2: ['later'],
    3: ['both', 'after', 'plan'],
  });
  // What was agreed on an earlier day was not agreed in that talk.
  expect(namesByStep(BOTH, went(1, '2026-08-20'), both, agreed('earlier', '2026-08-31'))).toEqual({
    1: ['both', 'earlier'],
    3: ['both'],
  });
});

test('no talk of both sides is one of one side, one in the step itself, and one after it', () => {
  for (const pupils of [['vlinder', 'mier'], ['kever', 'mier'], ['vlinder'], []]) {
    expect(namesByStep(BOTH, went(1), talk('t', pupils), agreed('a'))).toEqual({ 1: ['t', 'a'] });
  }
  const there = [went(1), went(2), went(3)] as const;
  expect(namesByStep(BOTH, ...there, talk('t', ['vlinder', 'kever']), agreed('a'))).toEqual({ 3: ['t', 'a'] });
  expect(namesByStep(BOTH, ...there, went(4), talk('t', ['vlinder', 'kever']), agreed('a'))).toEqual({ 4: ['t', 'a'] });
  // The procedure asks for no such talk.
  expect(namesByStep(FIVE_STEPS, went(1), talk('t', ['vlinder', 'kever']), agreed('a'))).toEqual({ 1: ['t', 'a'] });
});

test('a talk with the parents of both sides is none with both of them, and another talk beside the one of both counts once', () => {
  const parents: CaseEvent = {
    type: 'talk-held',
    body: {
      ...on(FIRST),
      talk: 'p',
      kind: 'with-parents',
      with: ['vlinder', 'kever'].map((one) => ({ kind: 'parents', pupil: one })),
    },
  };
  expect(namesByStep(BOTH, went(1), parents, agreed('a'))).toEqual({ 1: ['p', 'a'] });
  const both = talk('both', ['vlinder', 'kever']);
  expect(namesByStep(BOTH, went(1), both, talk('alone', ['vlinder']))).toEqual({ 1: ['both', 'alone'], 3: ['both'] });
});

test('a talk of both sides in a step that asks for one counts there, and not in a later step that asks for one too', () => {
  const twice: Procedure = {
    ...BOTH,
    steps: BOTH.steps.map((step) => {
      const [asking] = BOTH.steps.filter(({ number }) => number === 3);
      return asking && step.number === 4 ? { ...step, phases: asking.phases } : step;
    }),
  };
  const both = talk('both', ['vlinder', 'kever']);
  expect(namesByStep(twice, went(1), went(2), went(3), both, agreed('a'))).toEqual({ 3: ['both', 'a'] });
  expect(namesByStep(twice, went(1), both, agreed('a'))).toEqual({ 1: ['both', 'a'], 3: ['both', 'a'] });
});

test('a step asks for both sides together where the targeted and somebody else are to be there', () => {
  const asking = (...talksWith: readonly ('targeted' | 'bullying')[]): Procedure => ({
    ...BOTH,
    steps: BOTH.steps.map((step) => ({
      ...step,
      phases: step.phases.map(({ tasks }) => ({
        tasks: tasks.map((task) => (task.talksWith ? { ...task, talksWith } : task)),
      })),
    })),
  });
  const events = [went(1), talk('t', ['vlinder', 'kever'])] as const;
  expect(namesByStep(asking('targeted', 'bullying'), ...events)).toEqual({ 1: ['t'], 3: ['t'] });
  expect(namesByStep(asking('targeted'), ...events)).toEqual({ 1: ['t'] });
  expect(namesByStep(asking('bullying'), ...events)).toEqual({ 1: ['t'] });
  // Also where it asks for more than that talk.
  const [first] = FIVE_STEPS.steps.flatMap(({ phases }) => phases.flatMap(({ tasks }) => tasks));
  const more: Procedure = {
    ...BOTH,
    steps: BOTH.steps.map((step) => ({
      ...step,
      phases: first && step.number === 3 ? [...step.phases, { tasks: [first] }] : step.phases,
    })),
  };
  expect(namesByStep(more, ...events)).toEqual({ 1: ['t'], 3: ['t'] });
});

test('the division is the same one until something on which it hangs is another', () => {
  const file = told(entriesFor([...OPENING, went(1), talk('t', ['vlinder'])]));
  const divided = writtenByStep(file, FIVE_STEPS);
  expect(writtenByStep({ ...file, workingNotes: [] }, FIVE_STEPS)).toBe(divided);
  expect(writtenByStep({ ...file, steps: [] }, FIVE_STEPS)).not.toBe(divided);
  expect([...writtenByStep({ ...file, steps: [] }, FIVE_STEPS).talks.keys()]).toEqual([0]);
  expect([...writtenByStep(file, FIVE_STEPS).talks.keys()]).toEqual([1]);
});
