import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../protocol/procedure';
import { advance, CALENDAR, caseAfter, day, FIVE_STEPS, held, OPEN, TO_ROUND_3 } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { gapsOf, gapsWhenClosed } from './gaps';

const TODAY = day('2026-11-02');
const gaps = (...commands: readonly Command[]) => gapsOf(caseAfter(...commands), FIVE_STEPS, CALENDAR, TODAY);
const on = { happenedOn: day('2026-09-05') };

describe('who was not there when it was evaluated', () => {
  /** An evaluation with these; the others were ill. */
  const evaluated = (id: string, happenedOn: string, ...spoken: readonly string[]): Command => ({
    do: 'hold-evaluation',
    happenedOn: day(happenedOn),
    evaluation: id,
    pupils: spoken.map((pupil) => ({ pupil, outcome: 'less' })),
    absent: ['vlinder', 'kever', 'mier'].flatMap((pupil) => (spoken.includes(pupil) ? [] : { pupil, why: 'Ziek' })),
    reason: 'x',
  });
  const onward = advance(4, { happenedOn: day('2026-10-05'), whyNotStopped: 'x' });
  const absent = (...commands: readonly Command[]) =>
    gaps(...TO_ROUND_3, ...commands).flatMap((gap) => (gap.kind === 'absent-to-speak' ? gap.row : []));
  const abouts = (...commands: readonly Command[]) => absent(...commands).map(({ about }) => about);

  test('is said once, in the present step and after it', () => {
    const row = {
      case: 'case-1',
      label: '2026-01',
      kind: 'absent-to-speak',
      about: 'e1',
      since: '2026-09-29',
      waitingFor: { kind: 'role', role: 'tutor' },
    };
    const without = evaluated('e1', '2026-09-29', 'vlinder', 'kever');
    expect(absent(without)).toEqual([row]);
    expect(absent(without, onward)).toEqual([row]);
    expect(absent(evaluated('e1', '2026-09-29', 'vlinder', 'kever', 'mier'), onward)).toEqual([]);
  });

  test('is not said of who was heard in a later one or in another of that day, and is of who was heard only before', () => {
    const [all, two] = [
      ['vlinder', 'kever', 'mier'],
      ['vlinder', 'kever'],
    ] as const;
    expect(abouts(evaluated('e1', '2026-09-29', ...two), evaluated('e2', '2026-10-01', ...all))).toEqual([]);
    expect(abouts(evaluated('e1', '2026-09-29', ...two), evaluated('e2', '2026-09-29', ...all))).toEqual([]);
    expect(abouts(evaluated('e1', '2026-09-28', ...all), evaluated('e2', '2026-09-29', ...two), onward)).toEqual([
      'e2',
    ]);
    expect(abouts(evaluated('e1', '2026-09-29', ...two), onward, evaluated('e2', '2026-10-12', ...all))).toEqual([]);
    // Each that somebody missed who was heard in none since; of the present step the last is what is due.
    expect(abouts(evaluated('e1', '2026-09-29', ...two), evaluated('e2', '2026-10-01', ...two))).toEqual(['e2', 'e1']);
  });

  test('is said as long as one of them was not heard', () => {
    const first = evaluated('e1', '2026-09-29', 'vlinder');
    expect(abouts(first, evaluated('e2', '2026-10-01', 'vlinder', 'kever'), onward)).toEqual(['e1', 'e2']);
  });
});

describe('an evaluation', () => {
  const onward = advance(4, { happenedOn: day('2026-10-05'), whyNotStopped: 'x', reason: 'x' });
  const missed = (...commands: readonly Command[]) =>
    gaps(...commands).flatMap((gap) => (gap.kind === 'evaluation-missed' ? gap.step.number : []));

  test('is missed in a step that was left, where none of that step was held', () => {
    const there = held('2026-09-29', 'less', 'e1', 'x');
    expect(missed(...TO_ROUND_3)).toEqual([]);
    expect(missed(...TO_ROUND_3, onward)).toEqual([3]);
    expect(missed(...TO_ROUND_3, there, onward)).toEqual([]);
    expect(missed(...TO_ROUND_3, onward, held('2026-10-20', 'less', 'e2', 'x'))).toEqual([3]);
    expect(missed(...TO_ROUND_3, there, onward, held('2026-10-20', 'less', 'e2', 'x'))).toEqual([]);
  });

  const unplanned = (today: string, status: 'open' | 'closed', procedure: Procedure) =>
    gapsOf({ ...caseAfter(...TO_ROUND_3), status }, procedure, CALENDAR, day(today)).flatMap((gap) =>
      gap.kind === 'evaluation-to-plan' ? (gap.row.on ?? 'no day') : [],
    );
  const untimed: Procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => (step.number === 3 ? { ...step, evaluation: { facts: [] } } : step)),
  };

  test('that nobody planned is a gap once its day is past, also of a case that ended: before that nobody had to', () => {
    for (const status of ['open', 'closed'] as const) {
      expect(unplanned('2026-09-29', status, FIVE_STEPS)).toEqual([]);
      expect(unplanned('2026-09-30', status, FIVE_STEPS)).toEqual(['2026-09-29']);
    }
  });

  test('for which the protocol names no day is a gap of a case that ended without it', () => {
    expect(unplanned('2026-12-01', 'open', untimed)).toEqual([]);
    expect(unplanned('2026-12-01', 'closed', untimed)).toEqual(['no day']);
  });
});

describe('parents who did not hear', () => {
  const took: Command = {
    do: 'take-measure',
    ...on,
    use: 'u',
    measure: 'halt',
    pupil: 'kever',
    what: 'x',
    away: false,
  };
  const home = (id: string): Command =>
    ({
      do: 'record',
      type: 'home-told',
      body: { pupil: 'kever', home: id, carers: [id], interpreter: false, mayKnow: true, apart: false },
    }) as RecordCommand;
  const untold = (procedure: Procedure, ...commands: readonly Command[]) =>
    gapsOf(caseAfter(OPEN, ...commands), procedure, CALENDAR, TODAY).filter(({ kind }) => kind === 'parents');

  test('are told with their home, and with the step or the measure of which they should have heard', () => {
    const began = { kind: 'parents', state: 'not-yet', measure: 'u', change: 'began', beside: true };
    expect(untold(FIVE_STEPS, advance(1), home('nest'), home('hol'), took)).toStrictEqual([
      { kind: 'parents', pupil: 'vlinder', state: 'not-yet', step: 1 },
      { ...began, pupil: 'vlinder' },
      { ...began, pupil: 'kever', home: 'nest' },
      { ...began, pupil: 'kever', home: 'hol' },
    ]);
  });

  test('are told with the condition under which they were to hear', () => {
    const when = 'het ernstig is';
    const judged: Procedure = {
      ...FIVE_STEPS,
      steps: FIVE_STEPS.steps.map((step) => ({
        ...step,
        phases: step.phases.map(({ tasks }) => ({
          tasks: tasks.map((task) => (task.id === 'ronde-1/ouders' ? { ...task, when } : task)),
        })),
      })),
    };
    expect(untold(judged, advance(1))).toStrictEqual([
      { kind: 'parents', pupil: 'vlinder', state: 'not-yet', step: 1, when },
    ]);
  });

  test('keep nobody from closing the case where the protocol does not ask for it, and what was planned later does', () => {
    const plan: Command = { do: 'plan-evaluation', evaluation: 'e', on: day('2026-12-02'), reason: 'x' };
    const file = caseAfter(...TO_ROUND_3, took, plan);
    const kinds = gapsWhenClosed(file, FIVE_STEPS, CALENDAR, TODAY).map((gap) =>
      gap.kind === 'parents' ? `parents of ${gap.pupil} in step ${gap.step}` : gap.kind,
    );
    expect(kinds.filter((kind) => kind.startsWith('parents'))).toEqual([
      'parents of vlinder in step 1',
      'parents of kever in step 2',
    ]);
    expect(kinds).toContain('tasks');
    expect(kinds).toContain('evaluation-to-hold');
    expect(gapsOf(file, FIVE_STEPS, CALENDAR, TODAY).map(({ kind }) => kind)).not.toContain('evaluation-to-hold');
  });
});
