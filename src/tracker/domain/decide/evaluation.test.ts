import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../protocol/day';
import type { Evaluation, Procedure } from '../../../protocol/procedure';
import { anyDayAndCalendar } from '../../../protocol/schoolday.fixture';
import {
  advance,
  CALENDAR,
  CONSENT,
  caseAfter,
  day,
  FIVE_STEPS,
  held,
  OPEN,
  outcomeOf,
  SITUATION,
  TO_ROUND_3,
  TUTOR,
  taskDone,
} from '../case.fixture';
import type { Command } from '../command';
import { hasStopped } from '../evaluation-outcome';
import { evaluationTerm, presentStep } from '../evaluation-term';

const plan = (on: string, reason?: string, evaluation = 'e1'): Command => ({
  do: 'plan-evaluation',
  evaluation,
  on: day(on),
  ...(reason !== undefined && { reason }),
});
const needs = (...rules: string[]) => ({ code: 'needs-a-reason', rules });
const inRound3 = () => caseAfter(...TO_ROUND_3);
const early = { today: day('2026-09-08') };
const CLOSED = { holidays: [{ name: 'verbouwing', from: day('2026-01-01'), until: day('2028-12-31') }] };

test('the first evaluation is aimed at so many weeks after its named event', () => {
  expect(evaluationTerm(inRound3(), FIVE_STEPS, CALENDAR)).toEqual({
    kind: 'first',
    term: { count: 3, unit: 'weeks' },
    step: 3,
    countedFrom: '2026-09-08',
    target: { kind: 'as-asked', asked: '2026-09-29', planned: '2026-09-29' },
  });
  expect(outcomeOf(inRound3(), plan('2026-09-29'), early)).toEqual([
    { type: 'evaluation-planned', body: { by: TUTOR, evaluation: 'e1', step: 3, on: '2026-09-29' } },
  ]);
});

test('another day than the term asks needs a reason', () => {
  expect(outcomeOf(inRound3(), plan('2026-09-28'), early)).toEqual(needs('earlier-than-term'));
  expect(outcomeOf(inRound3(), plan('2026-09-30'), early)).toEqual(needs('later-than-term'));
  expect(outcomeOf(inRound3(), plan('2026-09-30', 'Schoolreis'), early)).toMatchObject([
    { body: { on: '2026-09-30', deviation: { rules: ['later-than-term'], reason: 'Schoolreis' } } },
  ]);
});

test('a target that falls on a free day moves forward, and the free day itself needs a reason', () => {
  const file = caseAfter(
    OPEN,
    advance(1),
    CONSENT,
    advance(2),
    taskDone('ronde-2/afspraken', '2026-09-01'),
    advance(3),
  );
  expect(evaluationTerm(file, FIVE_STEPS, CALENDAR)).toMatchObject({
    target: { kind: 'moved', asked: '2026-09-22', planned: '2026-09-23' },
  });
  expect(outcomeOf(file, plan('2026-09-23'), early)).toHaveLength(1);
  expect(outcomeOf(file, plan('2026-09-22'), early)).toEqual(needs('on-a-free-day'));
  expect(outcomeOf(file, plan('2026-09-20'), early)).toEqual(needs('earlier-than-term', 'on-a-free-day'));
});

test('before the event that it is counted from, planning needs a reason', () => {
  const unmarked = caseAfter(OPEN, advance(1), CONSENT, advance(2), advance(3));
  expect(evaluationTerm(unmarked, FIVE_STEPS, CALENDAR)).toEqual({ kind: 'not-started', step: 3 });
  expect(outcomeOf(unmarked, plan('2026-09-29'), early)).toEqual(needs('term-not-started'));
  const skipped: Command = {
    do: 'record',
    type: 'task-not-applicable',
    body: { happenedOn: day('2026-09-08'), task: 'ronde-2/afspraken', reason: 'Geen afspraken' },
  };
  expect(evaluationTerm(caseAfter(OPEN, skipped), FIVE_STEPS, CALENDAR)).toEqual({ kind: 'none', step: 0 });
  expect(evaluationTerm(caseAfter(OPEN, advance(1), CONSENT, advance(2), skipped), FIVE_STEPS, CALENDAR).kind).toBe(
    'not-started',
  );
});

test('the step in which the count starts plans the evaluation of the next step', () => {
  const inRound2 = caseAfter(OPEN, advance(1), CONSENT, advance(2), taskDone('ronde-2/afspraken'));
  expect(outcomeOf(inRound2, plan('2026-09-29'), early)).toMatchObject([{ body: { step: 3 } }]);
});

test('a step whose neighbour counts from elsewhere has no term', () => {
  const steps = FIVE_STEPS.steps.map((step) =>
    step.number === 3 && step.evaluation
      ? { ...step, evaluation: { ...step.evaluation, countedFrom: { task: 'ronde-1/gesprek', text: '' } } }
      : step,
  );
  const inRound2 = caseAfter(OPEN, advance(1), CONSENT, advance(2), taskDone('ronde-2/afspraken'));
  expect(evaluationTerm(inRound2, { ...FIVE_STEPS, steps }, CALENDAR)).toEqual({ kind: 'none', step: 2 });
});

test('where the protocol names no evaluation any school day will do', () => {
  const file = caseAfter(OPEN);
  expect(evaluationTerm(file, FIVE_STEPS, CALENDAR)).toEqual({ kind: 'none', step: 0 });
  expect(outcomeOf(file, plan('2026-09-09'), early)).toMatchObject([{ body: { step: 0 } }]);
  expect(outcomeOf(file, plan('2026-09-12'), early)).toEqual(needs('on-a-free-day'));
});

test('the next evaluation is held within so many weeks after the last one', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'));
  expect(evaluationTerm(file, FIVE_STEPS, CALENDAR)).toEqual({
    kind: 'again',
    term: { count: 4, unit: 'weeks' },
    step: 3,
    heldOn: '2026-09-29',
    latest: { kind: 'as-asked', asked: '2026-10-27', latest: '2026-10-27' },
  });
  const at = { today: day('2026-09-29') };
  expect(outcomeOf(file, plan('2026-10-27'), at)).toHaveLength(1);
  expect(outcomeOf(file, plan('2026-10-05'), at)).toHaveLength(1);
  expect(outcomeOf(file, plan('2026-10-28'), at)).toEqual(needs('later-than-term'));
});

test('evaluations of another step do not count for the term of this one', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'), advance(4, { whyNotStopped: 'x' }));
  expect(evaluationTerm(file, FIVE_STEPS, CALENDAR)).toEqual({ kind: 'not-started', step: 4 });
});

test('where the calendar leaves no day a person decides, with a reason', () => {
  const first = outcomeOf(inRound3(), plan('2026-09-29'), { ...early, calendar: CLOSED });
  expect(first).toEqual(needs('no-day-in-calendar', 'on-a-free-day'));
  const again = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'));
  expect(outcomeOf(again, plan('2026-10-05'), { ...early, calendar: CLOSED })).toEqual(
    needs('no-day-in-calendar', 'on-a-free-day'),
  );
});

test('nothing is planned in the past', () => {
  expect(outcomeOf(inRound3(), plan('2026-09-29'), { today: day('2026-09-30') })).toEqual({
    code: 'in-the-past',
    field: 'on',
  });
  expect(outcomeOf(inRound3(), plan('2026-09-29'), { today: day('2026-09-29') })).toHaveLength(1);
});

test('an evaluation is planned, held or cancelled once', () => {
  const at = { ...SITUATION, ...early };
  const cancel: Command = { do: 'record', type: 'evaluation-cancelled', body: { evaluation: 'e1', reason: 'Ziek' } };
  const planned = caseAfter(...TO_ROUND_3, plan('2026-12-01', 'Laat'));
  expect(outcomeOf(planned, plan('2026-12-01', 'Laat'), at)).toEqual({ code: 'id-taken', id: 'e1' });
  expect(outcomeOf(planned, cancel)).toHaveLength(1);
  const cancelled = caseAfter(...TO_ROUND_3, plan('2026-12-01', 'Laat'), cancel);
  expect(outcomeOf(cancelled, cancel)).toEqual({ code: 'evaluation-over' });
  expect(outcomeOf(cancelled, held('2026-09-29', 'less', 'e1'))).toEqual({ code: 'evaluation-over' });
  const over = caseAfter(...TO_ROUND_3, plan('2026-12-01', 'Laat'), held('2026-12-01', 'less', 'e1'));
  expect(outcomeOf(over, cancel)).toEqual({ code: 'evaluation-over' });
  expect(outcomeOf(over, held('2026-12-01', 'less', 'e1'))).toEqual({ code: 'evaluation-over' });
});

test('an evaluation held on its planned day needs no reason for the day', () => {
  const planned = caseAfter(...TO_ROUND_3, plan('2026-12-01', 'Laat'));
  expect(outcomeOf(planned, held('2026-12-01', 'less', 'e1'))).toEqual([
    {
      type: 'evaluation-held',
      body: {
        by: TUTOR,
        happenedOn: '2026-12-01',
        evaluation: 'e1',
        step: 3,
        pupils: ['vlinder', 'kever', 'mier'].map((pupil) => ({ pupil, outcome: 'less' })),
      },
    },
  ]);
  expect(outcomeOf(planned, held('2026-11-30', 'less', 'e1'))).toEqual(needs('later-than-term'));
  expect(outcomeOf(planned, held('2026-09-28', 'less', 'e1'))).toEqual(needs('earlier-than-term'));
});

test('of several planned evaluations the one that is held counts', () => {
  const planned = caseAfter(...TO_ROUND_3, plan('2026-12-01', 'Laat'), plan('2026-12-02', 'Later', 'e2'));
  const at = { today: day('2026-12-02') };
  expect(outcomeOf(planned, held('2026-12-02', 'less', 'e2'), at)).toHaveLength(1);
  expect(outcomeOf(planned, held('2026-12-02', 'less', 'e1'), at)).toEqual(needs('later-than-term'));
});

test('an evaluation that was not planned goes by the term', () => {
  expect(outcomeOf(inRound3(), held('2026-09-29'))).toHaveLength(1);
  expect(outcomeOf(inRound3(), held('2026-10-26'))).toEqual(needs('later-than-term'));
  expect(outcomeOf(inRound3(), held('2026-10-26', 'less', 'e', 'Ziek'))).toMatchObject([
    { body: { deviation: { rules: ['later-than-term'], reason: 'Ziek' } } },
  ]);
});

test('an evaluation counts for the step for which it was planned', () => {
  const planned = caseAfter(
    ...TO_ROUND_3,
    plan('2026-12-01', 'Laat'),
    advance(4, { whyNotStopped: 'x', reason: 'Haast' }),
  );
  expect(outcomeOf(planned, held('2026-12-01', 'less', 'e1'))).toMatchObject([{ body: { step: 3 } }]);
});

test('leaving someone out needs a reason, unless that pupil only saw it or has no part in it', () => {
  const without = (...left: string[]): Command => ({
    do: 'hold-evaluation',
    happenedOn: day('2026-09-29'),
    evaluation: 'e',
    pupils: ['vlinder', 'kever', 'mier']
      .filter((pupil) => !left.includes(pupil))
      .map((pupil) => ({ pupil, outcome: 'same' })),
  });
  for (const left of ['vlinder', 'kever', 'mier'])
    expect(outcomeOf(inRound3(), without(left))).toEqual(needs('not-everyone-spoken'));
  const bystander: Command = { do: 'record', type: 'pupil-changed', body: { pupil: 'mier', role: 'bystander' } };
  const removed: Command = { do: 'record', type: 'pupil-removed', body: { pupil: 'mier', reason: 'x' } };
  for (const change of [bystander, removed])
    expect(outcomeOf(caseAfter(...TO_ROUND_3, change), without('mier'))).toHaveLength(1);
});

test('a pupil is spoken once in an evaluation', () => {
  const twice: Command = {
    do: 'hold-evaluation',
    happenedOn: day('2026-09-29'),
    evaluation: 'e',
    pupils: ['vlinder', 'kever', 'mier', 'kever'].map((pupil) => ({ pupil, outcome: 'same' })),
  };
  expect(outcomeOf(inRound3(), twice)).toEqual({ code: 'pupil-twice', pupil: 'kever' });
});

test('pupils who were spoken are known', () => {
  const stranger: Command = {
    do: 'hold-evaluation',
    happenedOn: day('2026-09-29'),
    evaluation: 'e',
    pupils: ['vlinder', 'kever', 'mier', 'spin'].map((pupil) => ({ pupil, outcome: 'same' })),
  };
  expect(outcomeOf(inRound3(), stranger)).toEqual({ code: 'unknown-reference', kind: 'pupil', id: 'spin' });
});

test('a case at a step that its procedure does not have is a fault', () => {
  expect(() => presentStep({ ...inRound3(), step: 9 }, FIVE_STEPS)).toThrow('the procedure has no step 9');
});

/** A case in round 3 whose agreements were made on that day. */
function agreedOn(countedFrom: Day) {
  const file = inRound3();
  const done = file.tasks.get('ronde-2/afspraken');
  if (done?.type !== 'task-done') throw new Error('agreements');
  return {
    ...file,
    tasks: new Map([['ronde-2/afspraken', { ...done, body: { ...done.body, happenedOn: countedFrom } }]]),
  };
}

test('in any year and around any holiday, the day that the term gives is taken without a reason, and the next is not', () => {
  fc.assert(
    fc.property(anyDayAndCalendar, ({ day: countedFrom, calendar }) => {
      const file = agreedOn(countedFrom);
      const term = evaluationTerm(file, FIVE_STEPS, calendar);
      if (term.kind !== 'first' || term.target.kind === 'person-decides') throw new Error('a first term with a day');
      const at = { today: countedFrom, calendar };
      const { planned } = term.target;
      expect(outcomeOf(file, plan(planned), at)).toMatchObject([{ body: { on: planned, step: 3 } }]);
      expect(outcomeOf(file, plan(addDays(planned, 1)), at)).toMatchObject({ code: 'needs-a-reason' });
      expect(outcomeOf(file, plan(addDays(planned, 1), 'Ziek'), at)).toHaveLength(1);
    }),
  );
});

test('a first evaluation that comes within a term may be any day until its last', () => {
  const procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => ({
      ...step,
      ...(step.evaluation && { evaluation: { ...step.evaluation, within: true as const } }),
    })),
  };
  expect(evaluationTerm(inRound3(), procedure, CALENDAR)).toEqual({
    kind: 'again',
    isFirst: true,
    term: { count: 3, unit: 'weeks' },
    step: 3,
    heldOn: '2026-09-08',
    latest: { kind: 'as-asked', asked: '2026-09-29', latest: '2026-09-29' },
  });
  const within = { ...early, procedure };
  expect(outcomeOf(inRound3(), plan('2026-09-15'), within)).toHaveLength(1);
  expect(outcomeOf(inRound3(), plan('2026-09-30'), within)).toEqual(needs('later-than-term'));
});

describe('an evaluation that takes several days', () => {
  const first: Command = {
    do: 'hold-evaluation',
    happenedOn: day('2026-09-29'),
    evaluation: 'e',
    pupils: [
      { pupil: 'vlinder', outcome: 'stopped' },
      { pupil: 'kever', outcome: 'stopped' },
    ],
    absent: [{ pupil: 'mier', why: 'Ziek' }],
  };
  const second = (pupil: string, on = '2026-10-02'): Command => ({
    do: 'record',
    type: 'evaluation-went-on',
    body: {
      happenedOn: day(on),
      evaluation: 'e',
      pupils: [{ pupil, outcome: 'worse' }],
      parents: [{ pupil, view: 'Het is thuis stil' }],
    },
  });

  test('needs no other reason for who was absent than why', () => {
    expect(outcomeOf(caseAfter(...TO_ROUND_3), first)).toMatchObject([
      { body: { absent: [{ pupil: 'mier', why: 'Ziek' }] } },
    ]);
    const unexplained = { ...first, absent: [{ pupil: 'mier' }] } as Command;
    expect(outcomeOf(caseAfter(...TO_ROUND_3), unexplained)).toMatchObject({ rules: ['not-everyone-spoken'] });
    const both = { ...first, absent: [{ pupil: 'kever', why: 'x' }] } as Command;
    expect(outcomeOf(caseAfter(...TO_ROUND_3), both)).toEqual({ code: 'pupil-twice', pupil: 'kever' });
  });

  test('reads as one: who was absent is spoken, with the day, and what was heard last counts', () => {
    const [held] = caseAfter(...TO_ROUND_3, first, second('mier'), second('vlinder', '2026-10-05')).heldEvaluations;
    expect(held?.body).toMatchObject({
      happenedOn: '2026-09-29',
      absent: [],
      pupils: [
        { pupil: 'kever', outcome: 'stopped' },
        { pupil: 'mier', outcome: 'worse', on: '2026-10-02' },
        { pupil: 'vlinder', outcome: 'worse', on: '2026-10-05' },
      ],
      parents: [{ pupil: 'mier' }, { pupil: 'vlinder' }],
    });
    expect(held && hasStopped(held)).toBe(false);
  });

  test('goes on only after it was held', () => {
    const planned: Command = { do: 'plan-evaluation', evaluation: 'e', on: day('2026-12-01'), reason: 'x' };
    expect(outcomeOf(caseAfter(...TO_ROUND_3, planned), second('mier'))).toEqual({ code: 'evaluation-not-held' });
    expect(outcomeOf(caseAfter(...TO_ROUND_3, first), second('mier', '2026-09-28'))).toEqual({
      code: 'ends-before-it-starts',
      field: 'happenedOn',
    });
  });
});

describe('a school whose protocol leaves room', () => {
  const looking = (evaluation: Partial<Evaluation>): Procedure => ({
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) =>
      step.number === 3 && step.evaluation ? { ...step, evaluation: { ...step.evaluation, ...evaluation } } : step,
    ),
  });
  const planned = (procedure: Procedure, on: string) => outcomeOf(inRound3(), plan(on), { ...early, procedure });
  const accepted = expect.arrayContaining([expect.objectContaining({ type: 'evaluation-planned' })]);

  test('of 3 to 5 weeks every school day in between keeps to the term, and no other', () => {
    const room = looking({ after: { count: 3, most: 5, unit: 'weeks' } });
    for (const on of ['2026-09-29', '2026-10-05', '2026-10-09']) expect(planned(room, on)).toEqual(accepted);
    expect(planned(room, '2026-09-28')).toEqual(needs('earlier-than-term'));
    // 13 October lies in the autumn holiday.
    expect(planned(room, '2026-10-19')).toEqual(needs('later-than-term'));
  });

  test('of every so many weeks the day is that after the last one, and where no day is named any school day will do', () => {
    const weekly = looking({ again: { kind: 'every', term: { count: 1, unit: 'weeks' } } });
    const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'));
    const next = (on: string) =>
      outcomeOf(file, plan(on), { today: day('2026-09-30'), calendar: { holidays: [] }, procedure: weekly });
    expect(next('2026-10-05')).toEqual(needs('earlier-than-term'));
    expect(next('2026-10-06')).toEqual(accepted);
    expect(next('2026-10-07')).toEqual(needs('later-than-term'));
    const { after: _, ...untimed } = FIVE_STEPS.steps[3]?.evaluation ?? { facts: [] };
    const steps = FIVE_STEPS.steps.map((step) => (step.number === 3 ? { ...step, evaluation: untimed } : step));
    for (const on of ['2026-09-09', '2026-10-20']) expect(planned({ ...FIVE_STEPS, steps }, on)).toEqual(accepted);
  });

  test('of about so long no day is called too early or too late', () => {
    const about = looking({ after: { count: 3, isAbout: true, unit: 'weeks' } });
    for (const on of ['2026-09-25', '2026-09-29', '2026-10-05']) expect(planned(about, on)).toEqual(accepted);
  });

  test('of more than one term from the same day each follows in its turn, and nothing after the last', () => {
    const series = looking({
      again: {
        kind: 'at',
        terms: [
          { count: 6, unit: 'weeks' },
          { count: 3, unit: 'months' },
        ],
      },
    });
    const after = (...days: string[]) =>
      evaluationTerm(
        caseAfter(...TO_ROUND_3, ...days.map((on) => ({ ...held(on, 'less'), evaluation: `e-${on}` }) as Command)),
        series,
        CALENDAR,
      );
    expect(after('2026-09-29')).toMatchObject({
      kind: 'first',
      countedFrom: '2026-09-08',
      target: { asked: '2026-10-20' },
    });
    expect(after('2026-09-29', '2026-10-20')).toMatchObject({ kind: 'first', target: { asked: '2026-12-08' } });
    expect(after('2026-09-29', '2026-10-20', '2026-11-17')).toEqual({ kind: 'none', step: 3 });
  });
});
