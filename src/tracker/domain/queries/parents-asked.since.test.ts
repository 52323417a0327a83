import { expect, test } from 'vitest';
import type { Procedure, Recording, Task } from '../../../protocol/procedure';
import { measure, procedureOf, step, task } from '../../../protocol/procedure.fixture';
import { day, entriesFor, FIVE_STEPS_HASH, names, TUTOR, told } from '../case.fixture';
import type { BodyOf, CaseEvent } from '../entries';
import type { PupilRole } from '../vocabulary';
import { type ParentsAsked, parentsAsked } from './parents-asked';

const asks = (id: string, records: Recording, more: Partial<Task> = {}): Task => ({ ...task(id), records, ...more });

/** Parents who hear once and for all, after a talk, by an agreement, and under a condition. */
const PROCEDURE: Procedure = procedureOf(
  [
    step(0, {
      phases: [{ tasks: [asks('melding/bellen', 'parent-contact', { parents: { whom: ['targeted'], anew: false } })] }],
    }),
    step(1, {
      phases: [
        {
          tasks: [
            asks('stap-1/praten', 'talk'),
            asks('stap-1/ouders', 'parent-contact', {
              parents: { whom: ['targeted', 'bullying'], anew: true },
              after: 'stap-1/praten',
            }),
            asks('stap-1/nabellen', 'parent-contact', { parents: { whom: ['bullying'], anew: true } }),
          ],
        },
      ],
    }),
    step(2, {
      phases: [
        {
          tasks: [
            asks('stap-2/afspreken', 'agreement', { parents: { whom: ['targeted'], anew: true } }),
            asks('stap-2/soms', 'parent-contact', {
              parents: { whom: ['bullying'], anew: true },
              when: 'de derde keer',
            }),
          ],
        },
      ],
      onward: 'end',
    }),
  ],
  [
    measure('halt'),
    { ...measure('project'), parents: ['own'] },
    { ...measure('time-out'), parents: ['own', 'targeted'] },
  ],
);

const by = TUTOR;
const on = (text: string) => ({ by, happenedOn: day(text) });
const pupil = (id: string, role: PupilRole): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil: id, names: names(id), role, class: '' },
});
const OPENING: readonly CaseEvent[] = [
  {
    type: 'case-opened',
    body: {
      ...on('2026-09-01'),
      label: '2026-01',
      owner: 'mentor',
      procedure: { version: '1', hash: FIVE_STEPS_HASH },
    },
  },
  pupil('vlinder', 'targeted'),
  pupil('kever', 'bullying'),
  pupil('mier', 'follower'),
];
const went = (from: number, to: number, text = '2026-09-03'): CaseEvent => ({
  type: 'step-advanced',
  body: { ...on(text), from, to },
});
const called = (
  whose: string,
  text: string,
  more: Partial<Omit<BodyOf<'parents-contacted'>, 'by'>> = {},
): CaseEvent => ({
  type: 'parents-contacted',
  body: { ...on(text), pupil: whose, channel: 'phone', reached: true, ...more },
});
const leftOut = (whose: string, text: string): CaseEvent => ({
  type: 'parents-not-told',
  body: { ...on(text), pupil: whose, reason: 'x' },
});
const talk = (text: string): CaseEvent => ({
  type: 'talk-held',
  body: { ...on(text), talk: `t-${text}`, kind: 'individual', with: [{ kind: 'pupil', pupil: 'vlinder' }] },
});
const marked = (type: 'task-done' | 'task-not-applicable', id: string, text = '2026-09-08'): CaseEvent =>
  type === 'task-done'
    ? { type, body: { ...on(text), task: id } }
    : { type, body: { ...on(text), task: id, reason: 'x' } };
const home = (id: string, whose: string, more: Partial<BodyOf<'home-told'>> = {}): CaseEvent => ({
  type: 'home-told',
  body: { by, pupil: whose, home: id, carers: [id], interpreter: false, mayKnow: true, apart: false, ...more },
});

const asked = (...events: readonly CaseEvent[]) => parentsAsked(told(entriesFor([...OPENING, ...events])), PROCEDURE);
const of = (id: string, ...events: readonly CaseEvent[]) => asked(...events).filter((row) => row.task === id);
type Said = Partial<ParentsAsked> & Pick<ParentsAsked, 'state'>;
const row = (id: string, whose: string, since: string, said: Said): ParentsAsked => ({
  pupil: whose,
  task: id,
  since: day(since),
  ...said,
});
const notYet = { state: 'not-yet' } as const;
const heard = (text: string) => ({ state: 'informed', heardOn: day(text) }) as const;

test('what is asked once and for all counts from the start, whenever and for whatever the parents were called', () => {
  const bellen = (...events: readonly CaseEvent[]) => of('melding/bellen', ...events);
  expect(bellen()).toEqual([row('melding/bellen', 'vlinder', '2026-09-01', notYet)]);
  const calls = (text: string, more: object = {}) => bellen(went(0, 1), called('vlinder', text, more));
  const known = (text: string) => [row('melding/bellen', 'vlinder', '2026-09-01', heard(text))];
  expect(calls('2026-08-28')).toEqual(known('2026-08-28'));
  expect(calls('2026-09-20', { beside: true })).toEqual(known('2026-09-20'));
  // A tick of such a task says nothing of who heard.
  expect(bellen(marked('task-done', 'melding/bellen'))).toEqual([
    row('melding/bellen', 'vlinder', '2026-09-01', notYet),
  ]);
});

test('parents heard on the first day on which they were reached, and until then it is what was last done about them', () => {
  const state = (...events: readonly CaseEvent[]) =>
    of('stap-1/nabellen', went(0, 1), ...events).map(({ pupil: _, task: __, since: ___, ...said }) => said);
  const vain = called('kever', '2026-09-04', { reached: false });
  expect(state(vain)).toEqual([{ state: 'tried' }]);
  expect(state(vain, leftOut('kever', '2026-09-05'))).toEqual([{ state: 'left-out' }]);
  expect(state(leftOut('kever', '2026-09-05'), vain)).toEqual([{ state: 'tried' }]);
  expect(
    state(vain, called('kever', '2026-09-09'), called('kever', '2026-09-07'), called('kever', '2026-09-08')),
  ).toEqual([heard('2026-09-07')]);
  expect(state(called('kever', '2026-09-07'), leftOut('kever', '2026-09-09'))).toEqual([heard('2026-09-07')]);
});

test('what comes after a talk is asked once that was held, of each family from that day on', () => {
  const ouders = (...events: readonly CaseEvent[]) => of('stap-1/ouders', went(0, 1), ...events);
  const rows = (since: string, kever: Said, vlinder: Said = notYet) => [
    row('stap-1/ouders', 'vlinder', since, vlinder),
    row('stap-1/ouders', 'kever', since, kever),
  ];
  expect(ouders()).toEqual([]);
  // One that was ticked before the case came to the step asks for nothing yet.
  expect(of('stap-1/ouders', marked('task-done', 'stap-1/praten'))).toEqual([]);
  expect(ouders(talk('2026-09-07'))).toEqual(rows('2026-09-07', notYet));
  // A talk of before the case came to the step counts from then.
  expect(ouders(talk('2026-09-02'))).toEqual(rows('2026-09-03', notYet));
  expect(ouders(called('kever', '2026-09-06'), talk('2026-09-07'))).toEqual(rows('2026-09-07', notYet));
  // Of one day it is the order of writing that tells.
  expect(ouders(called('kever', '2026-09-07'), talk('2026-09-07'))).toEqual(rows('2026-09-07', notYet));
  expect(ouders(talk('2026-09-07'), called('kever', '2026-09-07'))).toEqual(rows('2026-09-07', heard('2026-09-07')));
  expect(ouders(called('kever', '2026-09-08'), talk('2026-09-07'))).toEqual(rows('2026-09-07', heard('2026-09-08')));
  // A talk that was only ticked was often ticked after the call of that day.
  const ticked = marked('task-done', 'stap-1/praten', '2026-09-07');
  expect(ouders(called('kever', '2026-09-07'), ticked)).toEqual(rows('2026-09-07', heard('2026-09-07')));
});

test('of an agreement the parents hear from the day on which it was made, and under a condition it says so', () => {
  const there = [went(0, 1), went(1, 2)] as const;
  const agreed: CaseEvent = {
    type: 'agreement-made',
    body: { ...on('2026-09-10'), agreement: 'a', who: [], what: 'Iets.' },
  };
  expect(of('stap-2/afspreken', ...there)).toEqual([]);
  expect(of('stap-2/afspreken', ...there, agreed)).toEqual([row('stap-2/afspreken', 'vlinder', '2026-09-10', notYet)]);
  // That the agreement was made and ticked says nothing of who heard of it.
  expect(of('stap-2/afspreken', ...there, agreed, marked('task-done', 'stap-2/afspreken', '2026-09-11'))).toEqual([
    row('stap-2/afspreken', 'vlinder', '2026-09-10', notYet),
  ]);
  expect(of('stap-2/soms', ...there)).toEqual([
    row('stap-2/soms', 'kever', '2026-09-03', { ...notYet, when: 'de derde keer' }),
  ]);
});

test('a step that was set again asks again, one that was passed by from the opening on, and one to come not yet', () => {
  const nabellen = (...events: readonly CaseEvent[]) => of('stap-1/nabellen', ...events);
  expect(nabellen(called('kever', '2026-09-02'))).toEqual([]);
  expect(nabellen(went(0, 2), called('kever', '2026-08-30'))).toEqual([
    row('stap-1/nabellen', 'kever', '2026-09-01', heard('2026-08-30')),
  ]);
  const again = [
    went(0, 1),
    called('kever', '2026-09-04'),
    went(1, 2, '2026-09-10'),
    went(2, 1, '2026-09-12'),
  ] as const;
  expect(nabellen(...again)).toEqual([row('stap-1/nabellen', 'kever', '2026-09-12', notYet)]);
  expect(nabellen(...again, called('kever', '2026-09-14'))).toEqual([
    row('stap-1/nabellen', 'kever', '2026-09-12', heard('2026-09-14')),
  ]);
  // Who passed the step by and talked before the opening heard from that day on.
  expect(of('stap-1/ouders', went(0, 2), marked('task-done', 'stap-1/praten', '2026-08-30'))).toMatchObject([
    { pupil: 'vlinder', since: '2026-08-30' },
    { pupil: 'kever', since: '2026-08-30' },
  ]);
});

test('a call that names a later task of the step counts for the earlier ones, and one for a task of elsewhere for none', () => {
  const kever = (id: string) =>
    asked(went(0, 1), talk('2026-09-03'), called('kever', '2026-09-04', { task: id })).flatMap(
      ({ pupil: whose, task: asking, state }) => (whose === 'kever' ? [[asking, state]] : []),
    );
  expect(kever('stap-1/nabellen')).toEqual([
    ['stap-1/ouders', 'informed'],
    ['stap-1/nabellen', 'informed'],
  ]);
  expect(kever('stap-1/ouders')).toEqual([
    ['stap-1/ouders', 'informed'],
    ['stap-1/nabellen', 'not-yet'],
  ]);
  expect(kever('elders/iets')).toEqual([
    ['stap-1/ouders', 'not-yet'],
    ['stap-1/nabellen', 'not-yet'],
  ]);
});

test('a tick settles the task for everybody only where nobody is known to have heard; left out is who did not hear', () => {
  const ouders = (...events: readonly CaseEvent[]) =>
    of('stap-1/ouders', went(0, 1), talk('2026-09-03'), ...events).map(({ pupil: whose, state, heardOn }) => [
      whose,
      state,
      heardOn,
    ]);
  const ticked = marked('task-done', 'stap-1/ouders');
  const skipped = marked('task-not-applicable', 'stap-1/ouders');
  const kever = called('kever', '2026-09-04');
  expect(ouders(ticked)).toEqual([
    ['vlinder', 'informed', undefined],
    ['kever', 'informed', undefined],
  ]);
  expect(ouders(kever, ticked)).toEqual([
    ['vlinder', 'not-yet', undefined],
    ['kever', 'informed', '2026-09-04'],
  ]);
  expect(ouders(kever, skipped)).toEqual([
    ['vlinder', 'left-out', undefined],
    ['kever', 'informed', '2026-09-04'],
  ]);
});

test('a pupil who has no part in it any more has no parents to call, and one whose one home may not know neither', () => {
  const removed: CaseEvent = { type: 'pupil-removed', body: { by, pupil: 'kever', reason: 'x' } };
  const secret = { mayKnow: false, whyNot: 'x' };
  expect(of('stap-1/nabellen', went(0, 1), removed)).toEqual([]);
  expect(of('stap-1/nabellen', went(0, 1), home('hol', 'kever', secret))).toEqual([]);
  expect(of('stap-1/nabellen', went(0, 1), home('hol', 'kever', secret), home('nest', 'kever', secret))).toEqual([]);
  // Of two homes the one that may know is called by name.
  expect(of('stap-1/nabellen', went(0, 1), home('hol', 'kever', secret), home('nest', 'kever'))).toEqual([
    row('stap-1/nabellen', 'kever', '2026-09-03', { home: 'nest', ...notYet }),
  ]);
});

test('a call to the one home of a pupil counts, and so does one to a home of which all are gone', () => {
  const nabellen = (...events: readonly CaseEvent[]) =>
    of('stap-1/nabellen', went(0, 1), home('hol', 'kever'), called('kever', '2026-09-04', { home: 'hol' }), ...events);
  const gone: CaseEvent = { type: 'home-removed', body: { by, home: 'hol', reason: 'x' } };
  for (const events of [[], [gone]])
    expect(nabellen(...events)).toEqual([row('stap-1/nabellen', 'kever', '2026-09-03', heard('2026-09-04'))]);
});

test('of a measure both sides hear that it began and that it ended, and what the procedure does not name is beside it', () => {
  const taken = (more: Partial<BodyOf<'measure-taken'>> = {}): CaseEvent => ({
    type: 'measure-taken',
    body: { ...on('2026-09-05'), use: 'u', measure: 'project', pupil: 'kever', what: 'x', away: false, ...more },
  });
  const ended = (more: Partial<BodyOf<'measure-ended'>> = {}): CaseEvent => ({
    type: 'measure-ended',
    body: { ...on('2026-09-12'), use: 'u', ...more },
  });
  const other: CaseEvent = { type: 'measure-ended', body: { ...on('2026-09-11'), use: 'anders' } };
  const rows = (...events: readonly CaseEvent[]) => asked(...events).filter(({ task: asking }) => asking === undefined);
  const began = (whose: string, said: Said): ParentsAsked => ({
    pupil: whose,
    measure: 'u',
    change: 'began',
    since: day('2026-09-05'),
    ...said,
  });
  const over = (whose: string, said: Said): ParentsAsked => ({
    ...began(whose, said),
    change: 'ended',
    since: day('2026-09-12'),
    beside: true,
  });
  const beside = { beside: true } as const;
  const [vlinder, kever] = [began('vlinder', { ...beside, ...notYet }), began('kever', notYet)];
  expect(rows(taken())).toEqual([vlinder, kever]);
  expect(rows(taken(), other)).toEqual([vlinder, kever]);
  expect(rows(taken(), ended())).toEqual([vlinder, kever, over('vlinder', notYet), over('kever', notYet)]);
  // One that the procedure does not know, or for which it names no parents, is told beside it.
  for (const id of ['halt', 'elders'])
    expect(rows(taken({ measure: id }))).toEqual([vlinder, began('kever', { ...beside, ...notYet })]);
  expect(rows(taken({ measure: 'time-out' }))).toEqual([began('vlinder', notYet), kever]);
  // Who was there when it was decided, or at the talk before coming back, knows.
  expect(rows(taken({ parentsKnow: true }), ended({ returnTalk: 't' }))).toEqual([
    vlinder,
    began('kever', { state: 'informed' }),
    over('vlinder', notYet),
    over('kever', { state: 'informed' }),
  ]);
  // Any call counts from that day on: one for a task, and one for something else.
  for (const more of [{}, { task: 'stap-1/ouders' }, { beside: true }] as const)
    expect(rows(called('kever', '2026-09-05', more), taken())).toEqual([vlinder, began('kever', heard('2026-09-05'))]);
  expect(rows(called('kever', '2026-09-04'), taken())).toEqual([vlinder, kever]);
});
