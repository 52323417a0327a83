import { expect, test } from 'vitest';
import type { Procedure, Recording, Step, Task } from '../../../protocol/procedure';
import { countedFrom, procedureOf, step, task } from '../../../protocol/procedure.fixture';
import { day, entriesFor, FIVE_STEPS_HASH, names, TUTOR, told } from '../case.fixture';
import type { BodyOf, CaseEvent } from '../entries';
import type { PupilRole } from '../vocabulary';
import type { Found } from './due-row';
import { whatNext } from './what-next';

const by = TUTOR;
const OPENED = '2026-09-01';
/** The day on which the case came to every step after the report. */
const THERE = day('2026-09-03');
const on = (text: string) => ({ by, happenedOn: day(text) });
const pupil = (id: string, role: PupilRole): CaseEvent => ({
  type: 'pupil-added',
  body: { by, pupil: id, names: names(id), role, class: '' },
});
const went = (from: number, to: number): CaseEvent => ({
  type: 'step-advanced',
  body: { by, happenedOn: THERE, from, to },
});
const done = (id: string, text = '2026-09-04'): CaseEvent => ({ type: 'task-done', body: { ...on(text), task: id } });
const talk = (text: string, ...pupils: readonly string[]): CaseEvent => ({
  type: 'talk-held',
  body: {
    ...on(text),
    talk: `t-${text}`,
    kind: 'individual',
    with: pupils.map((one) => ({ kind: 'pupil', pupil: one })),
  },
});
const consent = (of: string): CaseEvent => ({ type: 'consent-given', body: { ...on('2026-09-04'), pupil: of } });
const held = (of: number, outcome: 'stopped' | 'less', more: Partial<BodyOf<'evaluation-held'>> = {}): CaseEvent => ({
  type: 'evaluation-held',
  body: { ...on('2026-09-20'), evaluation: 'e', step: of, pupils: [{ pupil: 'vlinder', outcome }], ...more },
});
const decided = (of: number): CaseEvent => ({
  type: 'decision-taken',
  body: { ...on('2026-09-05'), step: of, decidedBy: 'directeur', kind: 'other', what: 'Iets.', pupils: [] },
});
const CLOSED: CaseEvent = { type: 'case-closed', body: { ...on('2026-10-01'), reason: 'stopped' } };
const REOPENED: CaseEvent = { type: 'case-reopened', body: { ...on('2026-10-05'), reason: 'Weer begonnen.' } };

/** What comes next in a case that came to that step. */
function next(procedure: Procedure, number: number, ...events: readonly CaseEvent[]): readonly Found[] {
  const opened: CaseEvent = {
    type: 'case-opened',
    body: { ...on(OPENED), label: '2026-01', owner: 'mentor', procedure: { version: '1', hash: FIVE_STEPS_HASH } },
  };
  const pupils = [pupil('vlinder', 'targeted'), pupil('mot', 'targeted'), pupil('kever', 'bullying')];
  const way = number === 0 ? [] : [went(0, number)];
  return whatNext(told(entriesFor([opened, ...pupils, ...way, ...events])), procedure);
}

const asks = (id: string, records: Recording, more: Partial<Task> = {}): Task => ({ ...task(id), records, ...more });
/** A report that asks for nothing, a step with these tasks, and a last one. */
const withStep = (tasks: readonly Task[], changes: Partial<Step> = {}, last: Partial<Step> = {}): Procedure =>
  procedureOf([
    step(0, { phases: [] }),
    step(1, { phases: [{ tasks }], ...changes }),
    step(2, { phases: [], onward: 'end', ...last }),
  ]);
const onward = (because: Found['because'], since = '2026-09-03'): Found => ({
  kind: 'step-to-take',
  step: 2,
  since: day(since),
  ...(because && { because }),
});
const toDo = (id: string, records: Recording, more: Partial<Found> = {}): Found => ({
  kind: 'task-to-do',
  task: id,
  asks: records,
  since: THERE,
  ...more,
});
const EVALUATED: Partial<Step> = { evaluation: { after: { count: 2, unit: 'weeks' }, facts: [] } };

test.each<[string, Recording, readonly Found[], Partial<Step>?, Partial<Step>?, Partial<Task>?]>([
  ['a talk is asked for', 'talk', [toDo('stap-1/taak', 'talk')]],
  ['an agreement is asked for', 'agreement', [toDo('stap-1/taak', 'agreement')]],
  ['a paper is asked for', 'document', [toDo('stap-1/taak', 'document')]],
  ['what is only noted holds nothing up', 'note', [onward('done')]],
  ['what is only said holds nothing up', 'nothing', [onward('done')]],
  ['handing over has its own line', 'handover', [onward('done')]],
  ['consent that no step wants is asked for', 'consent', [toDo('stap-1/taak', 'consent', { about: 'vlinder' })]],
  ['consent for the next step has its own line', 'consent', [], {}, { needsConsent: true }],
  ['a decision of nobody in particular is asked for', 'decision', [toDo('stap-1/taak', 'decision')]],
  ['a decision of who decides has its own line', 'decision', [], { decides: 'directeur' }],
  ['looking back without a term is asked for', 'evaluation', [toDo('stap-1/taak', 'evaluation')]],
  ['the evaluation of the step has its own line', 'evaluation', [], EVALUATED],
  ['planning without a term is asked for', 'evaluation-plan', [toDo('stap-1/taak', 'evaluation-plan')]],
  ['planning the evaluation of the step has its own line', 'evaluation-plan', [], EVALUATED],
  [
    'planning that of the next step has its own line',
    'evaluation-plan',
    [onward('done')],
    {},
    { evaluation: countedFrom('stap-1/taak') },
  ],
  ['parents whom the task does not name are called', 'parent-contact', [toDo('stap-1/taak', 'parent-contact')]],
  [
    'parents whom it names have their own line',
    'parent-contact',
    [onward('done')],
    {},
    {},
    { parents: { whom: ['targeted'], anew: true } },
  ],
])('of what a step asks, %s', (_, records, expected, changes, last, more) => {
  expect(next(withStep([asks('stap-1/taak', records, more)], changes, last), 1)).toStrictEqual(expected);
});

test('a line says with whom the rest of it is to be done, and who does it where that is another', () => {
  const both = withStep([asks('stap-1/praten', 'talk', { talksWith: ['targeted', 'bullying'], by: 'coordinator' })]);
  const waitingFor = { kind: 'role', role: 'coordinator' } as const;
  expect(next(both, 1)).toStrictEqual([toDo('stap-1/praten', 'talk', { waitingFor })]);
  expect(next(both, 1, talk('2026-09-04', 'vlinder', 'mot'))).toStrictEqual([
    toDo('stap-1/praten', 'talk', { about: 'kever', waitingFor }),
  ]);
  // Of one that is to be held anew it is not known either, until the first of those talks.
  const again: CaseEvent = {
    type: 'task-reopened',
    body: { ...on('2026-09-05'), task: 'stap-1/praten', reason: 'x' },
  };
  const anew = [talk('2026-09-04', 'vlinder', 'mot', 'kever'), done('stap-1/praten'), again] as const;
  expect(next(both, 1, ...anew)).toStrictEqual([toDo('stap-1/praten', 'talk', { waitingFor })]);
  expect(next(both, 1, ...anew, talk('2026-09-06', 'vlinder', 'kever'))).toStrictEqual([
    toDo('stap-1/praten', 'talk', { about: 'mot', waitingFor }),
  ]);
  const agree = withStep([asks('stap-1/instemming', 'consent')]);
  expect(next(agree, 1, consent('vlinder'))).toStrictEqual([toDo('stap-1/instemming', 'consent', { about: 'mot' })]);
  // So it is in a last step, which no other follows.
  const last = withStep([], {}, { phases: [{ tasks: [asks('stap-2/instemming', 'consent')] }] });
  expect(next(last, 2, consent('vlinder'))).toStrictEqual([toDo('stap-2/instemming', 'consent', { about: 'mot' })]);
  // Of one pupil it goes without saying who is asked.
  const gone: CaseEvent = { type: 'pupil-removed', body: { by, pupil: 'mot', reason: 'x' } };
  expect(next(agree, 1, gone)).toStrictEqual([toDo('stap-1/instemming', 'consent')]);
});

test('the tasks of a step are asked for in order, but for those that only a person can judge', () => {
  const asked = withStep([
    asks('stap-1/soms', 'talk', { when: 'het ernstig is' }),
    asks('stap-1/eerst', 'agreement'),
    asks('stap-1/dan', 'document', { after: 'stap-1/eerst' }),
  ]);
  expect(next(asked, 1)).toStrictEqual([toDo('stap-1/eerst', 'agreement')]);
  expect(next(asked, 1, done('stap-1/eerst'))).toStrictEqual([toDo('stap-1/dan', 'document')]);
  const leftOut: CaseEvent = {
    type: 'task-not-applicable',
    body: { ...on('2026-09-04'), task: 'stap-1/eerst', reason: 'x' },
  };
  expect(next(asked, 1, leftOut)).toStrictEqual([toDo('stap-1/dan', 'document')]);
  expect(next(asked, 1, leftOut, done('stap-1/dan', '2026-09-06'))).toStrictEqual([onward('done', '2026-09-06')]);
});

test('the next step waits from the last day on which something of this one was done, or on which the case came there', () => {
  const two = withStep([asks('stap-1/een', 'document'), asks('stap-1/twee', 'document'), asks('stap-1/slot', 'note')]);
  const after = (...days: readonly string[]) =>
    next(two, 1, ...days.map((text, place) => done(['stap-1/een', 'stap-1/twee'][place] ?? '', text)));
  expect(after('2026-09-08', '2026-09-05')).toStrictEqual([onward('done', '2026-09-08')]);
  expect(after('2026-09-05', '2026-09-08')).toStrictEqual([onward('done', '2026-09-08')]);
  expect(after('2026-09-01', '2026-09-02')).toStrictEqual([onward('done', '2026-09-03')]);
});

test('an evaluation first waits for what it is counted from, and in that step for what comes before that', () => {
  const counted = { evaluation: countedFrom('stap-1/afspreken') };
  const own = withStep([asks('stap-1/praten', 'talk'), asks('stap-1/afspreken', 'agreement')], counted);
  expect(next(own, 1)).toStrictEqual([toDo('stap-1/praten', 'talk')]);
  expect(next(own, 1, done('stap-1/praten'))).toStrictEqual([toDo('stap-1/afspreken', 'agreement')]);
  expect(next(own, 1, done('stap-1/praten'), done('stap-1/afspreken'))).toStrictEqual([]);
  const turned = withStep([asks('stap-1/afspreken', 'agreement'), asks('stap-1/praten', 'talk')], counted);
  expect(next(turned, 1)).toStrictEqual([toDo('stap-1/afspreken', 'agreement')]);
  // The one of the step before is asked for still, before anything of this one.
  const later = withStep(
    [asks('stap-1/afspreken', 'agreement')],
    {},
    { ...counted, phases: [{ tasks: [asks('stap-2/praten', 'talk')] }] },
  );
  expect(next(later, 2)).toStrictEqual([toDo('stap-1/afspreken', 'agreement')]);
  expect(next(later, 2, done('stap-1/afspreken'))).toStrictEqual([toDo('stap-2/praten', 'talk')]);
  const bare = withStep([asks('stap-1/afspreken', 'agreement')], {}, counted);
  expect(next(bare, 2)).toStrictEqual([toDo('stap-1/afspreken', 'agreement')]);
  // Of a case that was opened again that is too long ago.
  expect(next(later, 2, CLOSED, REOPENED)).toStrictEqual([toDo('stap-2/praten', 'talk')]);
});

test('what stands in a step before looking back is asked for before it, and what follows once it stopped', () => {
  const [vooraf, terug, daarna] = [
    asks('stap-1/vooraf', 'agreement'),
    asks('stap-1/terugkijken', 'evaluation'),
    asks('stap-1/daarna', 'document'),
  ];
  const since = day('2026-09-20');
  const close: Found = { kind: 'case-to-close', since };
  const whole = withStep([vooraf, terug, daarna], EVALUATED);
  expect(next(whole, 1)).toStrictEqual([toDo('stap-1/vooraf', 'agreement')]);
  expect(next(whole, 1, done('stap-1/vooraf'))).toStrictEqual([]);
  expect(next(whole, 1, held(1, 'stopped'))).toStrictEqual([toDo('stap-1/daarna', 'document', { since }), close]);
  const backFirst = withStep([terug, daarna], EVALUATED);
  expect(next(backFirst, 1)).toStrictEqual([]);
  expect(next(backFirst, 1, held(1, 'stopped'))).toStrictEqual([toDo('stap-1/daarna', 'document', { since }), close]);
  // Where looking back is no task of the step, nothing follows it there.
  expect(next(withStep([vooraf, daarna], EVALUATED), 1, held(1, 'stopped'))).toStrictEqual([close]);
});

test('looking back in a step that names no evaluation is asked for in its place, and what follows it after that', () => {
  const looking = withStep([asks('stap-1/terugkijken', 'evaluation'), asks('stap-1/daarna', 'document')]);
  expect(next(looking, 1)).toStrictEqual([toDo('stap-1/terugkijken', 'evaluation')]);
  expect(next(looking, 1, done('stap-1/terugkijken'))).toStrictEqual([toDo('stap-1/daarna', 'document')]);
  const since = day('2026-09-20');
  expect(next(looking, 1, held(1, 'stopped'))).toStrictEqual([
    toDo('stap-1/daarna', 'document', { since }),
    { kind: 'case-to-close', since },
  ]);
});

test('a look back in a step that names no evaluation is left to the line of its plan, as long as that stands', () => {
  const looking = withStep([asks('stap-1/terugkijken', 'evaluation'), asks('stap-1/daarna', 'document')]);
  const planned = (of: number): CaseEvent => ({
    type: 'evaluation-planned',
    body: { by, evaluation: 'e', step: of, on: day('2026-09-18') },
  });
  const cancelled: CaseEvent = { type: 'evaluation-cancelled', body: { by, evaluation: 'e', reason: 'x' } };
  expect(next(looking, 1, planned(1))).toStrictEqual([]);
  expect(next(looking, 1, planned(2))).toStrictEqual([toDo('stap-1/terugkijken', 'evaluation')]);
  expect(next(looking, 1, planned(1), cancelled)).toStrictEqual([toDo('stap-1/terugkijken', 'evaluation')]);
  // What comes before it is asked for also while it is planned.
  const before = withStep([asks('stap-1/praten', 'talk'), asks('stap-1/terugkijken', 'evaluation')]);
  expect(next(before, 1, planned(1))).toStrictEqual([toDo('stap-1/praten', 'talk')]);
});

test('who was not spoken yet is waited for, and a look back of another step says nothing of this one', () => {
  const looking = withStep([], EVALUATED, { ...EVALUATED, onward: 'end' });
  expect(next(looking, 1, held(1, 'stopped', { absent: [{ pupil: 'kever', why: 'Ziek.' }] }))).toStrictEqual([]);
  expect(next(looking, 2, held(1, 'stopped'))).toStrictEqual([]);
  expect(next(looking, 1, held(1, 'less'))).toStrictEqual([onward('not-stopped', '2026-09-20')]);
  // After the last step nothing follows.
  expect(next(looking, 2, held(2, 'less'))).toStrictEqual([]);
});

test('of looks back that are counted the next one comes first', () => {
  const again = { kind: 'every', term: { count: 1, unit: 'weeks' }, times: 1 } as const;
  const weekly = withStep([], { evaluation: { after: { count: 2, unit: 'weeks' }, again, facts: [] } });
  expect(next(weekly, 1, held(1, 'less'))).toStrictEqual([]);
  const second = held(1, 'less', { ...on('2026-09-27'), evaluation: 'e2' });
  expect(next(weekly, 1, held(1, 'less'), second)).toStrictEqual([onward('not-stopped', '2026-09-27')]);
});

test('under a condition of the school a person says whether one goes on, and of a last step nobody does', () => {
  const own = { ...EVALUATED, onwardWhen: 'de ouders niet meewerken' };
  const since = day('2026-09-20');
  expect(next(withStep([], own), 1, held(1, 'less'))).toStrictEqual([{ kind: 'stopped-or-not', step: 2, since }]);
  expect(next(withStep([], {}, own), 2, held(2, 'less'))).toStrictEqual([]);
});

test('where the evaluation of the next step was held already, that step follows', () => {
  const early = withStep([asks('stap-1/afspreken', 'agreement')], {}, { evaluation: countedFrom('stap-1/afspreken') });
  expect(next(early, 1, held(2, 'less'))).toStrictEqual([onward('evaluated', '2026-09-20')]);
  expect(next(early, 1, held(0, 'less'))).toStrictEqual([toDo('stap-1/afspreken', 'agreement')]);
});

test('after a decision of the step itself a person says whether it stopped, and before it nothing follows', () => {
  const deciding = withStep([], { decides: 'directeur', onward: 'when-not-stopped' });
  expect(next(deciding, 1)).toStrictEqual([]);
  expect(next(deciding, 1, decided(0))).toStrictEqual([]);
  expect(next(deciding, 1, decided(0), decided(1))).toStrictEqual([{ kind: 'stopped-or-not', step: 2, since: THERE }]);
  expect(next(deciding, 2)).toStrictEqual([]);
});

test('a step that wants consent follows once each targeted pupil gave it', () => {
  const wanting = withStep([], {}, { needsConsent: true });
  expect(next(wanting, 1)).toStrictEqual([]);
  expect(next(wanting, 1, consent('vlinder'))).toStrictEqual([]);
  expect(next(wanting, 1, consent('vlinder'), consent('mot'))).toStrictEqual([onward('done')]);
});
