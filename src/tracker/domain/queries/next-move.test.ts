import { describe, expect, test } from 'vitest';
import type { Procedure, Step } from '../../../protocol/procedure';
import {
  advance,
  CALENDAR,
  CONSENT,
  caseAfter,
  day,
  FIVE_STEPS,
  held,
  OPEN,
  TO_ROUND_3,
  taskDone,
} from '../case.fixture';
import type { Command } from '../command';
import { type DueKind, dueIn } from './due';
import { dueBesides, type NextMove, nextMove } from './next-move';

const move = (...commands: readonly Command[]) => {
  const found = nextMove(caseAfter(...commands), FIVE_STEPS);
  return 'to' in found ? { ...found, to: found.to.number } : found;
};

const PLAN: Command = { do: 'plan-evaluation', evaluation: 'e1', on: day('2026-12-01'), reason: 'eerder kan niet' };
const why = { whyNotStopped: 'het ging online door' };
const TO_ROUND_5: readonly Command[] = [
  ...TO_ROUND_3,
  held('2026-09-29', 'worse'),
  advance(4, why),
  taskDone('ronde-4/afspraken', '2026-10-05'),
  held('2026-10-26', 'same'),
  advance(5, why),
];

test('after the report the next step follows', () => {
  expect(move(OPEN)).toEqual({ kind: 'go-on', to: 1 });
});

test('before a step that wants consent, the move says how consent stands', () => {
  expect(move(OPEN, advance(1))).toEqual({ kind: 'go-on', to: 2, consent: 'missing' });
  expect(move(OPEN, advance(1), CONSENT)).toEqual({ kind: 'go-on', to: 2, consent: 'given' });
});

test('in a step with an evaluation it is planned, held, and then says how to go on', () => {
  expect(move(...TO_ROUND_3)).toEqual({ kind: 'plan-evaluation' });
  expect(move(...TO_ROUND_3, PLAN)).toEqual({ kind: 'hold-evaluation', evaluation: 'e1', on: '2026-12-01' });
  const [earlier, later] = [PLAN, { ...PLAN, evaluation: 'e2', on: day('2026-12-03') } as Command];
  const sameDay = { ...PLAN, evaluation: 'e2' } as Command;
  for (const plans of [
    [earlier, later],
    [later, earlier],
    [earlier, sameDay],
  ]) {
    expect(move(...TO_ROUND_3, ...plans)).toEqual({ kind: 'hold-evaluation', evaluation: 'e1', on: '2026-12-01' });
  }
  expect(move(...TO_ROUND_3, held('2026-09-29', 'less'))).toEqual({ kind: 'go-on-not-stopped', to: 4 });
});

test('where it stopped, closing is next, and a later evaluation is asked for until it is planned', () => {
  const stopped = [...TO_ROUND_3, held('2026-09-29')];
  expect(move(...stopped)).toEqual({ kind: 'close', again: true });
  expect(move(...stopped, { ...PLAN, evaluation: 'e2' } as Command)).toEqual({ kind: 'close', again: false });
});

const DECISION: Command = {
  do: 'take-decision',
  happenedOn: day('2026-11-02'),
  decidedBy: 'rector',
  kind: 'suspension',
  what: 'twee dagen',
  pupils: ['kever'],
};
const undecided = { ...DECISION, kind: 'none' } as Command;

test('where the protocol names who decides, the decision comes first, and after it the end', () => {
  expect(move(...TO_ROUND_5)).toEqual({ kind: 'decide', by: 'rector' });
  expect(move(...TO_ROUND_5, DECISION)).toEqual({ kind: 'end' });
});

test('what was looked back on or decided in an earlier step says nothing of this one', () => {
  expect(move(...TO_ROUND_3, held('2026-09-29'), advance(4, { reason: 'x', ...why }))).toEqual({
    kind: 'plan-evaluation',
  });
  expect(move(OPEN, DECISION, advance(5, { reason: 'x', ...why }))).toEqual({ kind: 'decide', by: 'rector' });
});

test('a step without an evaluation that goes on only when it did not stop asks a person', () => {
  const steps = FIVE_STEPS.steps.map((step) => {
    const { evaluation: _, ...rest } = step;
    return step.number === 3 ? rest : step;
  });
  const found = nextMove(caseAfter(...TO_ROUND_3), { ...FIVE_STEPS, steps });
  expect(found).toMatchObject({ kind: 'stopped-or-not', to: { number: 4 } });
});

test('a case that is closed or voided has no next move', () => {
  const happenedOn = day('2026-09-05');
  expect(move(OPEN, { do: 'close', because: 'not-bullying', note: 'een spel', happenedOn })).toEqual({
    kind: 'closed',
  });
  expect(move(OPEN, { do: 'record', type: 'case-voided', body: { happenedOn, reason: 'dubbel' } })).toEqual({
    kind: 'voided',
  });
});

test('what a newer program wrote keeps the case from being moved', () => {
  expect(nextMove({ ...caseAfter(OPEN), unknown: ['x'] }, FIVE_STEPS)).toEqual({ kind: 'read-only' });
});

const told: readonly Command[] = ['vlinder', 'kever'].map((pupil) => ({
  do: 'record',
  type: 'parents-contacted',
  body: { happenedOn: day('2026-09-04'), pupil, channel: 'phone', reached: true },
}));

test('what the move says is not said again, and another evaluation is', () => {
  const besides = (...commands: readonly Command[]) => {
    const file = caseAfter(...commands);
    const rows = dueIn(file, FIVE_STEPS, CALENDAR);
    return dueBesides(nextMove(file, FIVE_STEPS), rows).flatMap(({ kind, about }) =>
      kind === 'task-to-do' ? [] : [[kind, about]],
    );
  };
  expect(besides(...TO_ROUND_3)).toEqual([
    ['parents-to-tell', 'vlinder'],
    ['parents-to-tell', 'kever'],
  ]);
  expect(besides(...TO_ROUND_3, ...told, PLAN)).toEqual([]);
  expect(
    besides(...TO_ROUND_3, ...told, PLAN, { ...PLAN, evaluation: 'e2', on: day('2026-12-03') } as Command),
  ).toEqual([['evaluation-to-hold', 'e2']]);
  expect(besides(...TO_ROUND_3, ...told, held('2026-09-29'))).toEqual([]);
});

const ended = day('2026-10-01');
const again: Command = { do: 'record', type: 'case-reopened', body: { happenedOn: ended, reason: 'Het begon weer' } };
const close: Command = { do: 'close', because: 'stopped', note: 'x', reason: 'x', happenedOn: ended };

test('a case that was opened again does not ask to be closed', () => {
  expect(move(...TO_ROUND_3, held('2026-09-29'), close, again)).toEqual({ kind: 'plan-evaluation' });
  expect(move(...TO_ROUND_5, undecided, close, again)).toEqual({ kind: 'look-again' });
});

/** Without the evaluation of round 3, where only a person knows whether it stopped. */
const UNTOLD: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map(({ evaluation, ...step }) =>
    step.number === 3 || evaluation === undefined ? step : { ...step, evaluation },
  ),
};
const talk: Command = {
  do: 'record',
  type: 'talk-held',
  body: {
    happenedOn: day('2026-09-04'),
    talk: 't',
    kind: 'individual',
    with: [{ kind: 'pupil', pupil: 'vlinder' }],
  },
};
const refused = { ...CONSENT, type: 'consent-refused' } as Command;
const withoutMier = {
  ...held('2026-09-29'),
  pupils: ['vlinder', 'kever'].map((pupil) => ({ pupil, outcome: 'stopped' })),
  absent: [{ pupil: 'mier', why: 'Ziek.' }],
  reason: 'x',
} as Command;

test.each<[NextMove['kind'], readonly Command[], readonly DueKind[], Procedure?]>([
  ['go-on', [OPEN, advance(1), talk], ['parents-to-tell']],
  ['go-on', [OPEN, advance(1), talk, refused], ['parents-to-tell']],
  ['go-on', [OPEN, advance(1), talk, CONSENT, ...told], []],
  ['go-on-not-stopped', [...TO_ROUND_3, ...told, held('2026-09-29', 'less')], ['evaluation-to-plan']],
  ['speak-absent', [...TO_ROUND_3, ...told, withoutMier], ['evaluation-to-plan']],
  ['decide', [...TO_ROUND_5, ...told], []],
  ['stopped-or-not', [...TO_ROUND_3, ...told, talk], [], UNTOLD],
  ['look-again', [...TO_ROUND_5, ...told, undecided, close, again], []],
  // Of a case at its end the move says nothing, so all that is due stands there.
  ['end', [...TO_ROUND_5, ...told, DECISION], ['suspension-to-follow']],
])('beside %s stands what else is due', (kind, commands, others, procedure = FIVE_STEPS) => {
  const file = caseAfter(...commands);
  const found = nextMove(file, procedure);
  expect(found.kind).toBe(kind);
  expect(dueBesides(found, dueIn(file, procedure, CALENDAR)).map((row) => row.kind)).toEqual(others);
});

describe('a school that words its evaluations in other ways', () => {
  const withStep3 = (changes: Partial<Step>): Procedure => ({
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => (step.number === 3 ? { ...step, ...changes } : step)),
  });
  const [round3] = FIVE_STEPS.steps.filter(({ number }) => number === 3);
  const moveIn = (procedure: Procedure, ...commands: readonly Command[]) =>
    nextMove(caseAfter(...TO_ROUND_3, ...commands), procedure).kind;
  const due = (procedure: Procedure, ...commands: readonly Command[]) =>
    dueIn(caseAfter(...TO_ROUND_3, ...commands), procedure, CALENDAR).map(({ kind }) => kind);

  test('of so many looks back the next one follows, and no step before the last was held', () => {
    const again = { kind: 'every', term: { count: 1, unit: 'weeks' }, times: 1 } as const;
    const weekly = withStep3({ evaluation: { facts: [], ...round3?.evaluation, again } });
    const first = held('2026-09-29', 'less');
    expect(moveIn(weekly, first)).toBe('plan-evaluation');
    expect(nextMove(caseAfter(...TO_ROUND_3, first, PLAN), weekly)).toEqual({
      kind: 'hold-evaluation',
      evaluation: 'e1',
      on: '2026-12-01',
    });
    expect(due(weekly, first)).not.toContain('step-to-take');
    const both = [first, { ...held('2026-10-06', 'less'), evaluation: 'e-later' } as Command];
    expect(moveIn(weekly, ...both)).toBe('go-on-not-stopped');
    expect(due(weekly, ...both)).toContain('step-to-take');
  });

  test('an evaluation comes before going on also where the steps follow each other always', () => {
    const always = withStep3({ onward: 'in-order' });
    expect(moveIn(always)).toBe('plan-evaluation');
    expect(due(always)).not.toContain('step-to-take');
    expect(moveIn(always, held('2026-09-29', 'less'))).toBe('go-on');
  });

  test('under a condition of its own a person says whether one goes on', () => {
    const own = withStep3({ onwardWhen: 'de ouders niet meewerken' });
    expect(moveIn(own, held('2026-09-29', 'less'))).toBe('stopped-or-not');
    expect(due(own, held('2026-09-29', 'less'))).not.toContain('step-to-take');
  });
});
