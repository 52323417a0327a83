import { expect, test } from 'vitest';
import type { Procedure, Task } from '../../../protocol/procedure';
import { procedureOf, step, task } from '../../../protocol/procedure.fixture';
import { day, entriesFor, FIVE_STEPS_HASH, names, TUTOR, told } from '../case.fixture';
import type { BodyOf, CaseEvent, Person } from '../entries';
import type { PupilRole } from '../vocabulary';
import { recordedOf } from './recorded';

const asks = (id: string, records: Task['records'], more: Partial<Task> = {}): Task => ({
  ...task(id),
  records,
  ...more,
});

const PROCEDURE: Procedure = procedureOf([
  step(0, { phases: [{ tasks: [asks('melding/intake', 'talk')] }] }),
  step(1, {
    phases: [
      {
        tasks: [
          asks('stap-1/beiden', 'talk', { talksWith: ['targeted', 'bullying'] }),
          asks('stap-1/iemand', 'talk'),
          asks('stap-1/instemming', 'consent'),
          asks('stap-1/besluit', 'decision'),
          asks('stap-1/afspreken', 'agreement'),
        ],
      },
    ],
  }),
  step(2, {
    phases: [
      {
        tasks: [
          asks('stap-2/noteren', 'note'),
          asks('stap-2/plan', 'evaluation-plan'),
          asks('stap-2/terugkijken', 'evaluation'),
          asks('stap-2/conclusies', 'nothing', { inEvaluation: 'conclusions' }),
        ],
      },
    ],
  }),
  step(3, {
    onward: 'end',
    phases: [{ tasks: [asks('stap-3/terugkijken', 'evaluation'), asks('stap-3/opnieuw', 'evaluation-plan')] }],
  }),
]);

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
const TO_1: CaseEvent = { type: 'step-advanced', body: { ...on('2026-09-01'), from: 0, to: 1 } };
const TO_2: CaseEvent = { type: 'step-advanced', body: { ...on('2026-09-01'), from: 1, to: 2 } };
const TO_3: CaseEvent = { type: 'step-advanced', body: { ...on('2026-09-01'), from: 2, to: 3 } };
const who = (id: string): Person => ({ kind: 'pupil', pupil: id });
const parentsOf = (id: string): Person => ({ kind: 'parents', pupil: id });
const talk = (id: string, people: readonly Person[], more: Partial<BodyOf<'talk-held'>> = {}): CaseEvent => ({
  type: 'talk-held',
  body: { ...on('2026-09-04'), talk: id, kind: 'individual', with: [...people], ...more },
});
const planned = (evaluation: string, of: number): CaseEvent => ({
  type: 'evaluation-planned',
  body: { by, evaluation, step: of, on: day('2026-10-01') },
});
const held = (evaluation: string, of: number, more: Partial<BodyOf<'evaluation-held'>> = {}): CaseEvent => ({
  type: 'evaluation-held',
  body: { ...on('2026-09-20'), evaluation, step: of, pupils: [], ...more },
});
const agreed = (text: string): CaseEvent => ({
  type: 'agreement-made',
  body: { ...on(text), agreement: `a-${text}`, who: [], what: 'Iets.' },
});
const decided = (of: number): CaseEvent => ({
  type: 'decision-taken',
  body: { ...on('2026-09-05'), step: of, decidedBy: 'directeur', kind: 'other', what: 'Iets.', pupils: [] },
});

const caseOf = (...events: readonly CaseEvent[]) => told(entriesFor([...OPENING, ...events]));
/** What is recorded of the task, but for the task: the entries by what they are called. */
function recorded(id: string, ...events: readonly CaseEvent[]) {
  const found = recordedOf(caseOf(...events), PROCEDURE).get(id);
  if (found === undefined) return undefined;
  const named = ({ type, body }: { readonly type: string; readonly body: object }) =>
    'talk' in body ? body.talk : type;
  return {
    doneOn: found.doneOn,
    doneBy: found.doneBy && named(found.doneBy),
    answers: found.answers.map(named),
    missing: found.missing,
    isLeftOut: found.isLeftOut,
  };
}
const OPEN = { doneOn: undefined, doneBy: undefined, answers: [], missing: [], isLeftOut: false };

test('a talk of staff or with parents alone is none of those that a step asks for, and one with a pupil and parents is', () => {
  const iemand = (...events: readonly CaseEvent[]) => recorded('stap-1/iemand', TO_1, ...events);
  for (const none of [
    talk('t', [who('vlinder')], { kind: 'staff' }),
    talk('t', [parentsOf('vlinder')], { kind: 'with-parents' }),
    talk('t', [], { kind: 'class' }),
  ])
    expect(iemand(none)).toEqual(OPEN);
  expect(iemand(talk('t', [parentsOf('vlinder'), who('vlinder')], { kind: 'with-parents' }))).toEqual({
    ...OPEN,
    doneOn: '2026-09-04',
    doneBy: 't',
    answers: ['t'],
  });
});

test('a talk with both sides, one after the other, is done on the later day, and tells with whom it was not held', () => {
  const beiden = (...events: readonly CaseEvent[]) => recorded('stap-1/beiden', TO_1, ...events);
  expect(beiden()).toEqual({ ...OPEN, missing: ['vlinder', 'kever'] });
  expect(beiden(talk('ander', [who('mier')]), talk('een', [who('vlinder'), parentsOf('kever')]))).toEqual({
    ...OPEN,
    answers: ['een'],
    missing: ['kever'],
  });
  const [late, early] = [
    talk('laat', [who('kever')], on('2026-09-10')),
    talk('vroeg', [who('vlinder')], on('2026-09-05')),
  ];
  expect(beiden(late, talk('weer', [who('kever')]), early, talk('na', [who('vlinder')]))).toEqual({
    ...OPEN,
    doneOn: '2026-09-10',
    doneBy: 'vroeg',
    answers: ['laat', 'vroeg'],
  });
  // Who turned out to have no part in it is not waited for.
  const gone: CaseEvent = { type: 'pupil-removed', body: { by, pupil: 'kever', reason: 'x' } };
  expect(beiden(gone, early)?.doneOn).toBe('2026-09-05');
});

test('in the report the talk is done too on the day on which the last point of the intake was told', () => {
  const intake = (text: string, told: object): CaseEvent => ({
    type: 'intake-recorded',
    body: { ...on(text), ...told },
  });
  const first = intake('2026-09-02', { seenOn: [day('2026-08-31')], places: ['schoolyard'], facts: 'De tas lag er.' });
  const rest = intake('2026-09-05', { howLong: 'Sinds de zomer.' });
  expect(recorded('melding/intake')).toEqual(OPEN);
  expect(recorded('melding/intake', first)).toEqual(OPEN);
  expect(recorded('melding/intake', first, rest)).toEqual({ ...OPEN, doneOn: '2026-09-05' });
  // A talk was held on its own day, and the talk of a later step is not the intake.
  expect(recorded('melding/intake', first, rest, talk('t', [who('vlinder')]))).toEqual({
    ...OPEN,
    doneOn: '2026-09-04',
    doneBy: 't',
    answers: ['t'],
  });
  expect(recorded('stap-1/iemand', first, rest, TO_1)).toEqual(OPEN);
});

test('planning is not held up by looking back that comes after it, nor by another task before it', () => {
  const there = [TO_1, TO_2] as const;
  const done = { ...OPEN, doneOn: '2026-09-01', doneBy: 'evaluation-planned', answers: ['evaluation-planned'] };
  expect(recorded('stap-2/plan', ...there, planned('e', 2))).toEqual(done);
  expect(recorded('stap-2/plan', ...there, held('e', 2))).toEqual(OPEN);
  // Where one looks back first, what was planned before that is not the next one.
  expect(recorded('stap-3/opnieuw', ...there, TO_3, planned('later', 3), held('e', 3))).toEqual(OPEN);
  expect(recorded('stap-3/opnieuw', ...there, TO_3, held('e', 3), planned('later', 3))).toEqual(done);
});

test('consent is that of the targeted pupil, and what others say of it answers nothing', () => {
  const said = (whose: string, text = '2026-09-06'): CaseEvent => ({
    type: 'consent-given',
    body: { ...on(text), pupil: whose },
  });
  const done = { ...OPEN, doneOn: '2026-09-06', doneBy: 'consent-given', answers: ['consent-given'] };
  expect(recorded('stap-1/instemming', TO_1, said('kever'))).toEqual({ ...OPEN, missing: ['vlinder'] });
  expect(recorded('stap-1/instemming', TO_1, said('kever'), said('vlinder'))).toEqual(done);
  // Of more than one it was asked on the last of their days.
  const [mot, uil] = [pupil('mot', 'targeted'), pupil('uil', 'targeted')];
  const three = [said('mot', '2026-09-09'), said('vlinder', '2026-09-07'), said('uil', '2026-09-06')] as const;
  expect(recorded('stap-1/instemming', mot, uil, TO_1, ...three)?.doneOn).toBe('2026-09-09');
});

test('a decision and a look back are of their own step, and blank words are none', () => {
  const decision = { ...OPEN, doneOn: '2026-09-05', doneBy: 'decision-taken', answers: ['decision-taken'] };
  expect(recorded('stap-1/besluit', TO_1, decided(0))).toEqual(OPEN);
  expect(recorded('stap-1/besluit', TO_1, decided(0), decided(1))).toEqual(decision);
  const conclusions = (words: string) =>
    recorded('stap-2/conclusies', TO_1, TO_2, held('e', 2, { conclusions: words }));
  expect(conclusions('Het gaat vooruit.')?.doneOn).toBe('2026-09-20');
  for (const blank of ['', '  ']) expect(conclusions(blank)).toEqual(OPEN);
});

test('what a person said of a task last holds until something is written that does what it asks', () => {
  const afspreken = (...events: readonly CaseEvent[]) => {
    const { doneOn, doneBy, isLeftOut } = recorded('stap-1/afspreken', TO_1, ...events) ?? {};
    return [doneOn, doneBy, isLeftOut];
  };
  const mark = { ...on('2026-09-08'), task: 'stap-1/afspreken' };
  const skipped: CaseEvent = { type: 'task-not-applicable', body: { ...mark, reason: 'x' } };
  const opened: CaseEvent = { type: 'task-reopened', body: { ...mark, reason: 'x' } };
  const ticked: CaseEvent = { type: 'task-done', body: mark };
  const [first, second] = [agreed('2026-09-04'), agreed('2026-09-06')];
  const made = ['2026-09-04', 'agreement-made', false];
  expect(afspreken(first)).toEqual(made);
  expect(afspreken(first, skipped)).toEqual([undefined, undefined, true]);
  expect(afspreken(first, opened)).toEqual([undefined, undefined, false]);
  expect(afspreken(skipped, first)).toEqual(made);
  expect(afspreken(opened, first)).toEqual(made);
  const anew = ['2026-09-06', 'agreement-made', false];
  expect(afspreken(first, ticked, opened, second)).toEqual(anew);
  expect(afspreken(first, ticked, opened, ticked)).toEqual(['2026-09-08', 'task-done', false]);
  expect(afspreken(first, ticked, opened, second, ticked)).toEqual(anew);
  expect(afspreken(first, second, skipped)).toEqual([undefined, undefined, true]);
  expect(afspreken(ticked)).toEqual(['2026-09-08', 'task-done', false]);
  expect(afspreken(first, ticked)).toEqual(made);
});

test('it is worked out once for a case and its procedure, and once for all cases where nothing was written', () => {
  const [file, other] = [caseOf(TO_1), caseOf(TO_1, agreed('2026-09-04'))];
  const found = recordedOf(file, PROCEDURE);
  expect(recordedOf(file, PROCEDURE)).toBe(found);
  expect(recordedOf(file, { ...PROCEDURE })).not.toBe(found);
  const untouched = found.get('stap-2/noteren');
  expect(untouched).toMatchObject({ answers: [], missing: [], isLeftOut: false });
  expect(recordedOf(other, PROCEDURE).get('stap-2/noteren')).toBe(untouched);
});

test('a talk that is opened again is done by the next one with the same pupils, and a plan by the next plan', () => {
  const reopened = (id: string): CaseEvent => ({
    type: 'task-reopened',
    body: { ...on('2026-09-08'), task: id, reason: 'x' },
  });
  const ticked: CaseEvent = { type: 'task-done', body: { ...on('2026-09-08'), task: 'stap-1/beiden' } };
  const both = [who('vlinder'), who('kever')];
  const before = [TO_1, talk('een', both), ticked, reopened('stap-1/beiden')];
  expect(recorded('stap-1/beiden', ...before)).toEqual({ ...OPEN, answers: ['een'], missing: ['vlinder', 'kever'] });
  const [half, rest] = [
    talk('weer', [who('vlinder')], on('2026-09-10')),
    talk('rest', [who('kever')], on('2026-09-11')),
  ];
  const answers = ['een', 'weer'];
  expect(recorded('stap-1/beiden', ...before, half)).toEqual({ ...OPEN, answers, missing: ['kever'] });
  expect(recorded('stap-1/beiden', ...before, half, rest)).toEqual({
    ...OPEN,
    doneOn: '2026-09-11',
    doneBy: 'rest',
    answers: ['een', 'weer', 'rest'],
  });
  // What was written of it before stands in the order of writing, also where it was half done then.
  const begun = [TO_1, talk('een', [who('vlinder')]), ticked, reopened('stap-1/beiden')];
  expect(recorded('stap-1/beiden', ...begun, half, rest)?.answers).toEqual(['een', 'weer', 'rest']);
  const plans = [TO_1, TO_2, TO_3, held('e', 3), planned('later', 3), reopened('stap-3/opnieuw')];
  expect(recorded('stap-3/opnieuw', ...plans)?.doneOn).toBeUndefined();
  expect(recorded('stap-3/opnieuw', ...plans, planned('nog later', 3))?.doneOn).toBe('2026-09-01');
});

test('an intake that was complete stays done on that day when something is added to it later', () => {
  const told = { seenOn: [day('2026-08-31')], places: ['schoolyard'], facts: 'De tas.' };
  const intake = (text: string, body: object): CaseEvent => ({
    type: 'intake-recorded',
    body: { ...on(text), ...body },
  });
  const complete = [intake('2026-09-02', told), intake('2026-09-04', { howLong: 'Sinds de zomer.' })];
  const added = intake('2026-11-20', { where: 'Ook bij de fietsen.' });
  expect(recorded('melding/intake', ...complete, added)).toEqual({ ...OPEN, doneOn: '2026-09-04' });
});
