import { expect, test } from 'vitest';
import type { Procedure, Step, Task } from '../../../protocol/procedure';
import {
  ADVISER,
  advance,
  CALENDAR,
  CONSENT,
  caseAfter,
  day,
  entriesOf,
  FIVE_STEPS,
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
const tutor = { kind: 'role', role: 'tutor' };
const IN_CASE = { case: 'case-1', label: '2026-01' };
/** The lines of that kind, whole. */
const lines = (kind: DueKind, commands: readonly Command[], procedure = FIVE_STEPS) =>
  dueIn(caseAfter(OPEN, ...commands), procedure, CALENDAR).filter((row) => row.kind === kind);

/** The invented procedure with other tasks in round 1. */
const withRound1 = (tasks: readonly Task[]): Procedure => ({
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step): Step => (step.number === 1 ? { ...step, phases: [{ tasks }] } : step)),
});
const call = (id: string, more: Partial<Task> = {}): Task => ({
  id: `ronde-1/${id}`,
  text: id,
  facts: [],
  records: 'parent-contact',
  parents: { whom: ['targeted'], anew: true },
  ...more,
});
const measure = (more: object = {}): Command =>
  ({
    do: 'take-measure',
    ...on,
    use: 'u',
    measure: 'halt',
    pupil: 'kever',
    what: 'x',
    away: false,
    ...more,
  }) as Command;
const home = (id: string, pupil: string): Command =>
  ({
    do: 'record',
    type: 'home-told',
    body: { pupil, home: id, carers: [id], interpreter: false, mayKnow: true, apart: false },
  }) as RecordCommand;

test('of a measure both sides hear, each home apart, and the line says of which measure and what became of it', () => {
  const began = { ...IN_CASE, kind: 'parents-to-tell', since: '2026-09-05', waitingFor: tutor, measure: 'u' };
  const took = [home('nest', 'kever'), home('hol', 'kever'), measure()];
  expect(lines('parents-to-tell', took)).toStrictEqual([
    { ...began, about: 'vlinder', change: 'began', beside: true },
    { ...began, about: 'kever', home: 'nest', change: 'began', beside: true },
    { ...began, about: 'kever', home: 'hol', change: 'began', beside: true },
  ]);
  const called = (pupil: string) => record('parents-contacted', { pupil, channel: 'phone', reached: true });
  const ended: Command = { do: 'end-measure', happenedOn: day('2026-09-12'), use: 'u' };
  expect(lines('parents-to-tell', [...took, called('vlinder'), called('kever'), ended])).toMatchObject(
    ['vlinder', 'kever', 'kever'].map((about) => ({ about, change: 'ended', since: '2026-09-12' })),
  );
});

test('of what parents are to hear the line names what the protocol asks, then what a person has to judge, then what stands beside it', () => {
  const line = { ...IN_CASE, kind: 'parents-to-tell', about: 'vlinder', since: '2026-09-03', waitingFor: tutor };
  const named = (...tasks: readonly Task[]) => lines('parents-to-tell', [advance(1), measure()], withRound1(tasks))[0];
  const judged = call('ernstig', { when: 'het ernstig is' });
  expect(named(call('bellen'))).toStrictEqual({ ...line, task: 'ronde-1/bellen' });
  expect(named(judged)).toEqual({ ...line, task: 'ronde-1/ernstig', when: 'het ernstig is' });
  expect(named(call('bellen'), judged)).toEqual({ ...line, task: 'ronde-1/bellen' });
  expect(named(judged, call('bellen'))).toEqual({ ...line, task: 'ronde-1/bellen' });
  // Of several that the protocol asks alike, the last.
  expect(named(call('bellen'), call('schrijven'), judged)).toEqual({ ...line, task: 'ronde-1/schrijven' });
});

test('families stand in the order of the pupils, whichever is asked for first', () => {
  const each = [call('daders', { parents: { whom: ['bullying'], anew: true } }), call('slachtoffer')];
  const abouts = lines('parents-to-tell', [advance(1)], withRound1(each)).map(({ about, task }) => `${about} ${task}`);
  expect(abouts).toEqual(['vlinder ronde-1/slachtoffer', 'kever ronde-1/daders']);
});

test('what parents are to hear by a day goes before what has none, the earliest day first', () => {
  const within = (count: number): Partial<Task> => ({ term: { within: { count, unit: 'days' } } });
  const named = (...tasks: readonly Task[]) =>
    lines('parents-to-tell', [advance(1)], withRound1(tasks)).map(({ task, on: last }) => `${task} ${last ?? ''}`);
  const [late, early] = [call('later', within(6)), call('eerst', within(4))];
  expect(named(late, early)[0]).toBe('ronde-1/eerst 2026-09-07');
  expect(named(early, late)[0]).toBe('ronde-1/eerst 2026-09-07');
  expect(named(late, call('ooit'))[0]).toBe('ronde-1/later 2026-09-09');
});

test('who refused is asked again on the day that was agreed, and where none was the line says that it was refused', () => {
  const refuse = (more: object = {}) => record('consent-refused', { pupil: 'vlinder', ...more });
  const line = { ...IN_CASE, about: 'vlinder', step: 2, since: '2026-09-05' };
  expect(lines('consent-refused', [advance(1), refuse()])).toStrictEqual([
    { ...line, kind: 'consent-refused', waitingFor: tutor },
  ]);
  const later = refuse({ askAgainOn: day('2026-09-15') });
  expect(lines('consent-refused', [advance(1), later])).toEqual([]);
  expect(lines('consent-to-ask', [advance(1), later])).toStrictEqual([
    { ...line, kind: 'consent-to-ask', on: '2026-09-15', waitingFor: { kind: 'pupil', pupil: 'vlinder' } },
  ]);
  expect(lines('consent-to-ask', [advance(1)])).toMatchObject([{ since: '2026-09-03' }]);
  // What was said of other steps says nothing of this one.
  expect(lines('consent-to-ask', [advance(1), refuse({ steps: [4] })])).toMatchObject([{ since: '2026-09-03' }]);
  expect(lines('consent-refused', [advance(1), refuse({ steps: [2] })])).toHaveLength(1);
});

test('who agreed is asked nothing more, and what cannot be planned yet is not listed', () => {
  const kinds = (...commands: readonly Command[]) =>
    dueIn(caseAfter(OPEN, ...commands), FIVE_STEPS, CALENDAR).map(({ kind }) => kind);
  expect(kinds(advance(1))).toEqual(['task-to-do', 'consent-to-ask', 'parents-to-tell']);
  expect(kinds(advance(1), CONSENT)).toEqual(['task-to-do', 'parents-to-tell']);
  // The evaluation counts from agreements that are still to be made.
  const there = [advance(1), CONSENT, advance(2), advance(3)];
  expect(kinds(...there)).toEqual(['task-to-do', 'parents-to-tell', 'parents-to-tell']);
});

test('a reminder says whether it is of a talk or a call, with whom, and to which home', () => {
  const remind = (more: object) => record('reminder-set', { reminder: 'r', on: day('2026-12-20'), what: 'x', ...more });
  const line = { ...IN_CASE, kind: 'reminder', on: '2026-12-20', since: '2026-09-05', about: 'r', waitingFor: tutor };
  expect(lines('reminder', [remind({})])).toStrictEqual([line]);
  expect(lines('reminder', [remind({ sort: 'talk', pupil: 'mier' })])).toStrictEqual([
    { ...line, sort: 'talk', whom: 'mier' },
  ]);
  expect(
    lines('reminder', [home('nest', 'kever'), remind({ sort: 'call', pupil: 'kever', home: 'nest' })]),
  ).toStrictEqual([{ ...line, sort: 'call', whom: 'kever', home: 'nest' }]);
});

test('who was not there when it was evaluated is spoken still, until a later step is set', () => {
  const without = (outcome: 'stopped' | 'less'): Command => ({
    do: 'hold-evaluation',
    happenedOn: day('2026-09-29'),
    evaluation: 'e',
    pupils: ['vlinder', 'kever'].map((pupil) => ({ pupil, outcome })),
    absent: [{ pupil: 'mier', why: 'Ziek' }],
  });
  const there = [...TO_ROUND_3.slice(1), without('less')];
  expect(lines('absent-to-speak', there)).toEqual([
    { ...IN_CASE, kind: 'absent-to-speak', about: 'e', since: '2026-09-29', waitingFor: tutor },
  ]);
  expect(lines('absent-to-speak', [...TO_ROUND_3.slice(1), held('2026-09-29')])).toEqual([]);
  const onward = advance(4, { happenedOn: day('2026-10-01'), whyNotStopped: 'x' });
  expect(lines('absent-to-speak', [...there, onward])).toEqual([]);
});

test('who asked to see everything waits for it until the last day, also when the case was closed', () => {
  const ask = record('access-asked', {
    pupil: 'vlinder',
    from: { kind: 'parents', pupil: 'vlinder' },
    answerBy: day('2026-10-05'),
  });
  const give = record('sent-outside', {
    what: 'access',
    to: { kind: 'parents', pupil: 'vlinder' },
    pupil: 'vlinder',
    channel: 'letter',
  });
  const close: Command = { do: 'close', ...on, because: 'other', note: 'x' };
  const line = {
    ...IN_CASE,
    kind: 'access-to-give',
    on: '2026-10-05',
    since: '2026-09-05',
    about: 'vlinder',
    waitingFor: tutor,
  };
  expect(lines('access-to-give', [ask])).toStrictEqual([line]);
  expect(lines('access-to-give', [ask, give])).toEqual([]);
  expect(dueIn(caseAfter(OPEN, ask, close), FIVE_STEPS, CALENDAR)).toStrictEqual([line]);
  expect(dueIn(caseAfter(OPEN, ask, give, close), FIVE_STEPS, CALENDAR)).toEqual([]);
});

test('a suspension of nobody in particular is about nobody', () => {
  const decision: Command = {
    do: 'take-decision',
    happenedOn: day('2026-09-03'),
    decidedBy: 'rector',
    kind: 'suspension',
    what: 'x',
    pupils: [],
  };
  expect(lines('suspension-to-follow', [decision])).toStrictEqual([
    { ...IN_CASE, kind: 'suspension-to-follow', since: '2026-09-03', waitingFor: tutor },
  ]);
});

test('a report that came in elsewhere is not handed over once more to who took the case over', () => {
  const got = record('report-received', { from: { kind: 'other', text: 'x' }, receivedBy: 'docent' });
  const handed = record('report-handed-over', { to: 'tutor' });
  const offer = record('ownership-offered', { offer: 'o', to: 'adviseur' });
  const accepted = record('ownership-accepted', { offer: 'o' });
  const waiting = (...commands: readonly Command[]) =>
    dueIn(told(entriesOf([OPEN, ...commands], { ...SITUATION, by: ADVISER })), FIVE_STEPS, CALENDAR).filter(
      ({ kind }) => kind === 'report-to-hand-over',
    );
  expect(waiting(got)).toHaveLength(1);
  expect(waiting(got, handed)).toEqual([]);
  expect(waiting(got, offer, accepted)).toEqual([]);
  expect(waiting(got, handed, offer, accepted)).toEqual([]);
});

test('an evaluation is planned by what the procedure says of it, and where it says no day since when it was waited for', () => {
  const evaluated = (evaluation: NonNullable<Step['evaluation']>): Procedure => ({
    ...FIVE_STEPS,
    steps: FIVE_STEPS.steps.map((step): Step => (step.number === 3 ? { ...step, evaluation } : step)),
  });
  const line = { ...IN_CASE, kind: 'evaluation-to-plan', waitingFor: tutor };
  const there = TO_ROUND_3.slice(1);
  expect(lines('evaluation-to-plan', there, evaluated({ facts: [] }))).toEqual([{ ...line, since: '2026-09-03' }]);
  const weekly = evaluated({
    after: { count: 3, unit: 'weeks' },
    again: { kind: 'every', term: { count: 1, unit: 'weeks' } },
    facts: [],
  });
  expect(lines('evaluation-to-plan', [...there, held('2026-09-25', 'less', 'e', 'x')], weekly)).toStrictEqual([
    { ...line, since: '2026-09-25', on: '2026-10-02' },
  ]);
  const once = evaluated({ after: { count: 3, unit: 'weeks' }, facts: [] });
  expect(lines('evaluation-to-plan', [...there, held('2026-09-29', 'less')], once)).toEqual([]);
  // Who was absent is spoken still: that is no other evaluation.
  const ill: Command = {
    do: 'hold-evaluation',
    happenedOn: day('2026-09-29'),
    evaluation: 'e',
    pupils: ['vlinder', 'kever'].map((pupil) => ({ pupil, outcome: 'stopped' })),
    absent: [{ pupil: 'mier', why: 'Ziek' }],
  };
  expect(lines('evaluation-to-plan', [...there, ill], once)).toEqual([]);
});

test('where what the evaluation counts from does not apply, it is planned all the same once the step is there', () => {
  const gone = record('task-not-applicable', { task: 'ronde-2/afspraken', reason: 'x' });
  const to2 = [advance(1), CONSENT, advance(2)];
  expect(lines('evaluation-to-plan', [...to2, gone])).toEqual([]);
  expect(lines('evaluation-to-plan', [...to2, advance(3)])).toEqual([]);
  const line = { ...IN_CASE, kind: 'evaluation-to-plan', since: '2026-09-03', waitingFor: tutor };
  const talked = taskDone('ronde-3/spreken');
  expect(lines('evaluation-to-plan', [...to2, gone, advance(3), talked])).toStrictEqual([line]);
  expect(lines('evaluation-to-plan', [...to2, gone, advance(3)])).toEqual([]);
});

test('a case that was opened again waits for an evaluation since it was opened again', () => {
  const close: Command = { do: 'close', happenedOn: day('2026-10-05'), because: 'stopped', reason: 'x' };
  const again = record('case-reopened', { happenedOn: day('2026-10-20'), reason: 'x' });
  const file = [...TO_ROUND_3.slice(1), held('2026-09-29'), close, again];
  expect(lines('evaluation-to-plan', file)).toMatchObject([{ since: '2026-10-20' }]);
});
