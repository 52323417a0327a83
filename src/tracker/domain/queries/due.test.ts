import { expect, test } from 'vitest';
import type { Procedure } from '../../../protocol/procedure';
import { fromProcedure1 } from '../../../protocol/procedure-1';
import type { CaseFile } from '../case';
import {
  ADVISER,
  advance,
  CALENDAR,
  CONSENT,
  caseAfter,
  day,
  entriesOf,
  FIVE_STEPS,
  FIVE_STEPS_1,
  held,
  OPEN,
  SITUATION,
  TO_ROUND_3,
  taskDone,
  told,
} from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { type DueKind, dueIn } from './due';

const on = { happenedOn: day('2026-09-05') };
const record = (type: string, body: object): Command =>
  ({ do: 'record', type, body: { ...on, ...body } }) as RecordCommand;
/** What is due, but for since when. */
const due = (file: CaseFile, procedure = FIVE_STEPS) =>
  dueIn(file, procedure, CALENDAR).map(({ since: _, quietFrom: __, ...row }) => row);
const rows = (commands: readonly Command[], ...kinds: DueKind[]) =>
  due(caseAfter(...commands)).filter(({ kind }) => kinds.includes(kind));
const tutor = { kind: 'role', role: 'tutor' };
const IN_CASE = { case: 'case-1', label: '2026-01' };
const reached = (pupil: string) => record('parents-contacted', { pupil, channel: 'phone', reached: true });

test('a new case waits for what its step asks first, and for what its next step asks', () => {
  const task = (id: string) => ({ ...IN_CASE, kind: 'task-to-do', task: id, asks: 'talk', waitingFor: tutor });
  expect(due(caseAfter(OPEN))).toEqual([task('melding/intake')]);
  expect(due(caseAfter(OPEN, advance(1)))).toEqual([
    task('ronde-1/gesprek'),
    {
      ...IN_CASE,
      kind: 'consent-to-ask',
      about: 'vlinder',
      step: 2,
      waitingFor: { kind: 'pupil', pupil: 'vlinder' },
    },
    { ...IN_CASE, kind: 'parents-to-tell', about: 'vlinder', task: 'ronde-1/ouders', waitingFor: tutor },
  ]);
});

test('consent is asked until it was given or refused', () => {
  expect(rows([OPEN, advance(1), CONSENT], 'consent-to-ask')).toEqual([]);
  expect(rows([OPEN, advance(1), record('consent-refused', { pupil: 'vlinder' })], 'consent-to-ask')).toEqual([]);
  expect(rows([OPEN], 'consent-to-ask')).toEqual([]);
});

test('a report that came in elsewhere waits for who got it until it is handed over', () => {
  const got = (receivedBy: string) => record('report-received', { from: { kind: 'other', text: 'x' }, receivedBy });
  expect(rows([OPEN, got('docent')], 'report-to-hand-over')).toEqual([
    { ...IN_CASE, kind: 'report-to-hand-over', waitingFor: { kind: 'role', role: 'docent' } },
  ]);
  expect(rows([OPEN, got('tutor')], 'report-to-hand-over')).toEqual([]);
  expect(rows([OPEN, got('docent'), record('report-handed-over', { to: 'tutor' })], 'report-to-hand-over')).toEqual([]);
});

test('parents of the targeted hear first, those of the bullying in the second step that asks for it', () => {
  const toTell = (...commands: Command[]) => rows([OPEN, ...commands], 'parents-to-tell').map(({ about }) => about);
  expect(toTell()).toEqual([]);
  expect(toTell(advance(1))).toEqual(['vlinder']);
  expect(toTell(CONSENT, advance(1), advance(2))).toEqual(['vlinder', 'kever']);
  expect(toTell(CONSENT, advance(1), advance(2), reached('vlinder'))).toEqual(['kever']);
  expect(toTell(CONSENT, advance(1), advance(2), record('parents-not-told', { pupil: 'kever', reason: 'x' }))).toEqual([
    'vlinder',
  ]);
  expect(
    toTell(advance(1), record('parents-contacted', { pupil: 'vlinder', channel: 'phone', reached: false })),
  ).toEqual(['vlinder']);
  expect(toTell(CONSENT, advance(1), advance(2), advance(1, { reason: 'x' }))).toEqual(['vlinder', 'kever']);
});

test('where one step or none asks for parents, all hear then, or nobody is due', () => {
  const withContact = (asking: readonly number[]): Procedure =>
    fromProcedure1({
      ...FIVE_STEPS_1,
      steps: FIVE_STEPS_1.steps.map((step) => ({
        ...step,
        phases: step.phases.map(({ tasks }) => ({
          tasks: tasks.map((task) => ({
            ...task,
            records: asking.includes(step.number) ? ('parent-contact' as const) : ('note' as const),
          })),
        })),
      })),
    });
  const file = caseAfter(OPEN, advance(1));
  const toTell = (procedure: Procedure) =>
    dueIn(file, procedure, CALENDAR)
      .filter(({ kind }) => kind === 'parents-to-tell')
      .map(({ about }) => about);
  expect(toTell(withContact([1]))).toEqual(['vlinder', 'kever']);
  expect(toTell(withContact([2]))).toEqual([]);
  expect(toTell(withContact([]))).toEqual([]);
});

test('an agreement with a day is looked at by then', () => {
  const make = (agreement: string, dueOn?: string) =>
    record('agreement-made', { agreement, who: [], what: 'x', ...(dueOn && { dueOn: day(dueOn) }) });
  expect(rows([OPEN, make('a', '2026-09-15'), make('b')], 'agreement-to-check')).toEqual([
    { ...IN_CASE, kind: 'agreement-to-check', on: '2026-09-15', about: 'a', waitingFor: tutor },
  ]);
  const looked = (kept: boolean, more: object = {}) =>
    rows(
      [OPEN, make('a', '2026-09-15'), record('agreement-checked', { agreement: 'a', kept, ...more })],
      'agreement-to-check',
    );
  expect(looked(true)).toEqual([]);
  // One that was broken does not vanish.
  expect(looked(false)).toMatchObject([{ about: 'a' }]);
  expect(looked(false, { nextOn: day('2026-09-18') })).toMatchObject([{ about: 'a', on: '2026-09-18' }]);
});

test('a measure with a last day is ended by then', () => {
  const take = (use: string, until?: string): Command => ({
    do: 'take-measure',
    ...on,
    use,
    measure: 'halt',
    pupil: 'kever',
    what: 'x',
    away: false,
    ...(until && { until: day(until) }),
  });
  expect(rows([OPEN, take('u', '2026-09-20'), take('w')], 'measure-to-end')).toEqual([
    { ...IN_CASE, kind: 'measure-to-end', on: '2026-09-20', about: 'u', waitingFor: tutor },
  ]);
  expect(rows([OPEN, take('u', '2026-09-20'), { do: 'end-measure', ...on, use: 'u' }], 'measure-to-end')).toEqual([]);
  // One that keeps a pupil from lessons has an end, also where nobody said which.
  const away = { ...take('t'), away: true } as Command;
  expect(rows([OPEN, away], 'measure-to-end')).toMatchObject([{ about: 't' }]);
});

test('a suspension that was decided is followed as a measure, so that its end and its parents come due', () => {
  const on3 = day('2026-09-03');
  const decide = (pupils: string[], more: object = {}): Command => ({
    do: 'take-decision',
    happenedOn: on3,
    decidedBy: 'rector',
    kind: 'suspension',
    what: 'x',
    pupils,
    ...more,
  });
  const take = (use: string, more: object = {}): Command => ({
    do: 'take-measure',
    ...on,
    use,
    measure: 'halt',
    pupil: 'kever',
    what: 'x',
    away: true,
    ...more,
  });
  const followed = (...commands: Command[]) =>
    dueIn(caseAfter(OPEN, ...commands), FIVE_STEPS, CALENDAR)
      .filter(({ kind }) => kind === 'suspension-to-follow')
      .map(({ about = 'nobody', since }) => `${about} ${since}`);
  expect(followed(decide(['kever']))).toEqual(['kever 2026-09-03']);
  expect(followed(decide(['kever'], { kind: 'sanction-talk' }))).toEqual([]);
  // One line for a pupil, however often it was decided.
  expect(followed(decide(['kever']), decide(['kever', 'mier'], on))).toEqual(['kever 2026-09-03', 'mier 2026-09-05']);
  expect(followed(decide([]))).toEqual(['nobody 2026-09-03']);
  expect(followed(decide([]), take('u'))).toEqual([]);
  expect(followed(decide(['kever']), take('u'))).toEqual([]);
  // What keeps nobody from lessons, or another pupil, is not that suspension.
  expect(followed(decide(['kever']), take('u', { away: false }))).toEqual(['kever 2026-09-03']);
  expect(followed(decide(['kever']), take('u', { pupil: 'mier' }))).toEqual(['kever 2026-09-03']);
  // Nor is what was over before its first day, or begins after its last.
  const week = { startsOn: day('2026-09-14'), until: day('2026-09-18') };
  const from = (startsOn: string, until?: string) => ({ startsOn: day(startsOn), ...(until && { until: day(until) }) });
  expect(followed(decide(['kever'], week), take('u', from('2026-09-07', '2026-09-13')))).toEqual(['kever 2026-09-03']);
  expect(followed(decide(['kever'], week), take('u', from('2026-09-07', '2026-09-14')))).toEqual([]);
  expect(followed(decide(['kever'], week), take('u', from('2026-09-18')))).toEqual([]);
  expect(followed(decide(['kever'], week), take('u', from('2026-09-19')))).toEqual(['kever 2026-09-03']);
  const end = (happenedOn: string): Command => ({
    do: 'end-measure',
    happenedOn: day(happenedOn),
    use: 'u',
    reason: 'x',
  });
  expect(followed(decide(['kever'], week), take('u'), end('2026-09-13'))).toEqual(['kever 2026-09-03']);
  expect(followed(decide(['kever'], week), take('u'), end('2026-09-14'))).toEqual([]);
  // Who turned out to have no part in it is not followed, and where the procedure knows no measures nothing can be.
  const gone = {
    do: 'record',
    type: 'pupil-removed',
    body: { pupil: 'kever', reason: 'x' },
  } as RecordCommand;
  expect(followed(decide(['kever']), gone)).toEqual([]);
  const without = { ...FIVE_STEPS, measures: [] };
  expect(dueIn(caseAfter(OPEN, decide(['kever'])), without, CALENDAR).map(({ kind }) => kind)).not.toContain(
    'suspension-to-follow',
  );
});

test('a decision waits for who decides in this step', () => {
  const atFive = [OPEN, advance(5, { whyNotStopped: 'x', reason: 'Ernstig' })];
  expect(rows(atFive, 'decision-to-take')).toEqual([
    { ...IN_CASE, kind: 'decision-to-take', waitingFor: { kind: 'role', role: 'rector' } },
  ]);
  const decision: Command = { do: 'take-decision', ...on, decidedBy: 'rector', kind: 'none', what: 'x', pupils: [] };
  expect(rows([...atFive, decision], 'decision-to-take')).toEqual([]);
  expect(rows([OPEN, decision, advance(5, { whyNotStopped: 'x', reason: 'x' })], 'decision-to-take')).toHaveLength(1);
});

test('an offer waits for who it was made to, and what is due goes to the new owner', () => {
  const offer = record('ownership-offered', { offer: 'o', to: 'adviseur' });
  expect(rows([OPEN, offer], 'offer-to-answer')).toEqual([
    { ...IN_CASE, kind: 'offer-to-answer', about: 'o', waitingFor: { kind: 'role', role: 'adviseur' } },
  ]);
  const moved = told(
    entriesOf([OPEN, advance(1), offer, record('ownership-accepted', { offer: 'o' })], { ...SITUATION, by: ADVISER }),
  );
  expect(dueIn(moved, FIVE_STEPS, CALENDAR)).toMatchObject([
    { kind: 'task-to-do', waitingFor: { role: 'adviseur' } },
    { kind: 'consent-to-ask' },
    { kind: 'parents-to-tell', waitingFor: { role: 'adviseur' } },
  ]);
});

test('an evaluation is planned by the day that the protocol asks, and held on the day that was planned', () => {
  expect(rows([OPEN, advance(1), CONSENT, advance(2)], 'evaluation-to-plan', 'evaluation-to-hold')).toEqual([]);
  expect(rows(TO_ROUND_3, 'evaluation-to-plan', 'evaluation-to-hold')).toEqual([
    { ...IN_CASE, kind: 'evaluation-to-plan', on: '2026-09-29', waitingFor: tutor },
  ]);
  const plan: Command = { do: 'plan-evaluation', evaluation: 'e', on: day('2026-12-07'), reason: 'x' };
  expect(rows([...TO_ROUND_3, plan], 'evaluation-to-plan', 'evaluation-to-hold')).toEqual([
    { ...IN_CASE, kind: 'evaluation-to-hold', on: '2026-12-07', about: 'e', waitingFor: tutor },
  ]);
  const cancel: Command = { do: 'record', type: 'evaluation-cancelled', body: { evaluation: 'e', reason: 'x' } };
  expect(rows([...TO_ROUND_3, plan, cancel], 'evaluation-to-plan', 'evaluation-to-hold')).toMatchObject([
    { kind: 'evaluation-to-plan' },
  ]);
});

test('after an evaluation the next one is planned within so many weeks', () => {
  expect(rows([...TO_ROUND_3, held('2026-09-29', 'less')], 'evaluation-to-plan', 'evaluation-to-hold')).toEqual([
    { ...IN_CASE, kind: 'evaluation-to-plan', on: '2026-10-27', waitingFor: tutor },
  ]);
});

test('where the calendar leaves no day the asked day is due', () => {
  const closed = { holidays: [{ name: 'verbouwing', from: day('2026-01-01'), until: day('2028-12-31') }] };
  const dueOn = (...commands: Command[]) =>
    dueIn(caseAfter(...commands), FIVE_STEPS, closed).find(({ kind }) => kind === 'evaluation-to-plan')?.on;
  expect(dueOn(...TO_ROUND_3)).toBe('2026-09-29');
  expect(dueOn(...TO_ROUND_3, held('2026-09-29', 'less'))).toBe('2026-10-27');
});

test('what moved to a school day is due on that day', () => {
  const commands = [OPEN, advance(1), CONSENT, advance(2), taskDone('ronde-2/afspraken', '2026-09-01'), advance(3)];
  expect(rows(commands, 'evaluation-to-plan')).toMatchObject([{ on: '2026-09-23' }]);
  expect(rows([...commands, held('2026-09-16', 'less', 'e', 'x')], 'evaluation-to-plan')).toMatchObject([
    { on: '2026-10-09' },
  ]);
});

test('when it stopped the case can close, when it did not the next step follows', () => {
  expect(rows([...TO_ROUND_3, held('2026-09-29')], 'case-to-close', 'step-to-take')).toEqual([
    { ...IN_CASE, kind: 'case-to-close', waitingFor: tutor },
  ]);
  expect(rows([...TO_ROUND_3, held('2026-09-29', 'less')], 'case-to-close', 'step-to-take')).toEqual([
    { ...IN_CASE, kind: 'step-to-take', step: 4, because: 'not-stopped', waitingFor: tutor },
  ]);
  expect(rows(TO_ROUND_3, 'case-to-close', 'step-to-take')).toEqual([]);
  const next = [...TO_ROUND_3, held('2026-09-29', 'less'), advance(4, { whyNotStopped: 'x' })];
  expect(rows(next, 'case-to-close', 'step-to-take')).toEqual([]);
  const atFive = [OPEN, advance(5, { whyNotStopped: 'x', reason: 'x' }), held('2026-09-29', 'less')];
  expect(rows(atFive, 'case-to-close', 'step-to-take')).toEqual([]);
});

test('what follows an evaluation in its step is asked for after it, once everybody said that it stopped', () => {
  const looking: Procedure = {
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step) => {
      const [[first] = []] = step.phases.map(({ tasks }) => tasks);
      if (step.number !== 3 || first === undefined) return step;
      const tasks = [
        { ...first, id: 'ronde-3/vooraf', records: 'agreement' as const },
        { ...first, id: 'ronde-3/terugkijken', records: 'evaluation' as const },
        { ...first, id: 'ronde-3/daarna', records: 'document' as const },
      ];
      return { ...step, phases: [{ tasks }] };
    }),
  };
  const asked = (...commands: Command[]) =>
    dueIn(
      told(entriesOf([...TO_ROUND_3, ...commands], { ...SITUATION, procedure: looking })),
      looking,
      CALENDAR,
    ).flatMap(({ kind, task, since }) =>
      kind === 'task-to-do' || kind === 'case-to-close' ? `${task ?? kind} ${since}` : [],
    );
  const before = taskDone('ronde-3/vooraf');
  expect(asked()).toEqual(['ronde-3/vooraf 2026-09-03']);
  expect(asked(before)).toEqual([]);
  expect(asked(before, held('2026-09-29', 'less'))).toEqual([]);
  expect(asked(held('2026-09-29'))).toEqual(['ronde-3/daarna 2026-09-29', 'case-to-close 2026-09-29']);
  expect(asked(held('2026-09-29'), taskDone('ronde-3/daarna', '2026-09-29'))).toEqual(['case-to-close 2026-09-29']);
});

test('a closed or voided case waits for nothing', () => {
  const close: Command = { do: 'close', ...on, because: 'other', note: 'x' };
  expect(dueIn(caseAfter(OPEN, advance(1), close), FIVE_STEPS, CALENDAR)).toEqual([]);
  expect(dueIn(caseAfter(OPEN, advance(1), record('case-voided', { reason: 'x' })), FIVE_STEPS, CALENDAR)).toEqual([]);
});

test('where nothing else follows a person sets a day to look again, and what has no day of its own is not listed', () => {
  const commands: readonly Command[] = [
    OPEN,
    CONSENT,
    advance(5, { whyNotStopped: 'x', reason: 'x' }),
    reached('vlinder'),
    reached('kever'),
    record('agreement-made', { agreement: 'a', who: [], what: 'x' }),
    { do: 'take-measure', ...on, use: 'u', measure: 'halt', pupil: 'kever', what: 'x', away: false },
    { do: 'take-decision', ...on, decidedBy: 'rector', kind: 'none', what: 'x', pupils: [] },
    held('2026-09-29', 'less'),
  ];
  const file = caseAfter(...commands);
  expect(due(file)).toEqual([{ ...IN_CASE, kind: 'reminder-to-set', waitingFor: tutor }]);
  const reminded = record('reminder-set', { reminder: 'r', on: day('2026-12-20'), what: 'x' });
  expect(due(caseAfter(...commands, reminded))).toEqual([
    { ...IN_CASE, kind: 'reminder', on: '2026-12-20', about: 'r', waitingFor: tutor },
  ]);
});
