import { expect, test } from 'vitest';
import type { Evaluation, Procedure } from '../../protocol/procedure';
import { digest } from '../log/log.fixture';
import { FIVE_STEPS, FIVE_STEPS_1 } from './case.fixture';
import { type KeptProcedure, keptProcedure, procedureHash, readSnapshot, snapshotOf } from './procedure-snapshot';

/** Of this procedure as it was kept before tasks had terms: cases of then name it so for ever. */
const HASH_BEFORE_TERMS = 'fd8e2f114aaad739378fc8103d4f9b894914589421acec5b88ee8072564109ff';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const statement = { text: 'Zo gaat het.', facts: ['S4-5'] };
const FULL: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => ({
    ...step,
    phases: step.phases.map(({ tasks }) => ({
      title: 'Deel',
      tasks: tasks.map((task) => ({
        ...task,
        by: 'adviseur',
        when: 'het de derde keer is',
        parents: { whom: ['targeted', 'bullying'], anew: true },
        tellsSteps: true,
      })),
    })),
    group: 'Het begin',
    leadsAs: 'either',
    otherLeads: [{ role: 'rector', when: 'er meer klassen bij horen' }],
    parents: [statement],
    onwardText: statement,
    safeguarding: statement,
    whenStopped: statement,
    namesNoTerm: true,
    ...(step.evaluation && {
      evaluation: {
        ...step.evaluation,
        after: { count: 1, unit: 'months' },
        within: true,
        again: {
          kind: 'every',
          term: { count: 5, unit: 'school-days' },
          times: 3,
          until: 'het goed gaat',
          short: true,
        },
      },
    }),
    ...(step.number === 2 && { togetherWith: 'ronde-1' }),
    ...(step.onward === 'end' && {
      onward: 'when-not-stopped',
      onwardTo: 'ronde-1',
      onwardWhen: 'het nog eens gebeurt',
    }),
  })),
  measures: FIVE_STEPS.measures.map((measure) => ({ ...measure, parents: ['own', 'targeted'] })),
  notStaff: ['kind'],
};

const kept = async (procedure: unknown) => ({
  hash: await procedureHash(procedure as KeptProcedure, digest),
  procedure,
});

test('a procedure has one hash, whatever the order of its keys', async () => {
  const { version, ...rest } = FULL;
  const hashOf = async (procedure: Procedure) => (await snapshotOf(procedure, digest)).hash;
  expect(await hashOf({ ...rest, version })).toBe(await hashOf(FULL));
  expect(await hashOf(FIVE_STEPS)).not.toBe(await hashOf(FULL));
});

test('a snapshot reads back as it was made', async () => {
  for (const procedure of [FULL, FIVE_STEPS]) {
    const snapshot = await snapshotOf(procedure, digest);
    expect(snapshot.procedure).toBe(procedure);
    expect(await readSnapshot(json({ ...snapshot, procedure: keptProcedure(procedure) }), digest)).toEqual(snapshot);
  }
});

test('a snapshot of the first format reads in the format of now, by the hash that cases of then name', async () => {
  const snapshot = json(await kept(FIVE_STEPS_1));
  expect(await readSnapshot(snapshot, digest)).toEqual({ hash: snapshot.hash, procedure: FIVE_STEPS });
  // In that format a step could be numbered otherwise than its file was called.
  const other = json(FIVE_STEPS_1);
  other.steps[1].slug = 'ronde-9';
  other.steps[1].phases = [];
  expect(await readSnapshot(await kept(other), digest)).toBeDefined();
});

test.each<NonNullable<Evaluation['again']>>([
  { kind: 'not' },
  { kind: 'within', term: { count: 6, unit: 'weeks' }, times: 2, short: true },
  { kind: 'every', term: { count: 1, unit: 'weeks' }, times: 3, until: 'het goed gaat', short: true },
  { kind: 'at', terms: [{ count: 1, isAbout: true, unit: 'months' }], short: true },
])('terms that leave room, and looking again $kind, read back as they were', async (again) => {
  const steps = FIVE_STEPS.steps.map((step) => ({
    ...step,
    ...(step.evaluation && {
      evaluation: {
        ...step.evaluation,
        after: { count: 2, most: 3, unit: 'weeks' } as const,
        again,
      },
    }),
  }));
  const snapshot = await snapshotOf({ ...FIVE_STEPS, steps }, digest);
  const read = await readSnapshot(json({ ...snapshot, procedure: keptProcedure(snapshot.procedure) }), digest);
  expect(read).toEqual(snapshot);
});

test('the term of a task reads back as it was, and a procedure without one keeps the hash that it had', async () => {
  const terms = [
    {},
    { within: { count: 24, unit: 'hours' }, countedFrom: 'report' },
    { within: { count: 2, unit: 'school-days' }, countedFrom: { task: 'melding/intake', text: 'de intake' } },
  ] as const;
  for (const term of terms) {
    const steps = FIVE_STEPS.steps.map((step) => ({
      ...step,
      phases: step.phases.map(({ tasks }) => ({
        tasks: tasks.map((task) => (task.id === 'ronde-1/gesprek' ? { ...task, term } : task)),
      })),
    }));
    const snapshot = await snapshotOf({ ...FIVE_STEPS, steps }, digest);
    const read = await readSnapshot(json({ ...snapshot, procedure: keptProcedure(snapshot.procedure) }), digest);
    expect(read).toEqual(snapshot);
  }
  expect((await snapshotOf(FIVE_STEPS, digest)).hash).toBe(HASH_BEFORE_TERMS);
});

test('what only one format knows is refused in the other', async () => {
  expect(await readSnapshot(json(await kept({ ...FIVE_STEPS_1, format: 2 })), digest)).toBeUndefined();
  expect(await readSnapshot(json(await kept({ ...FIVE_STEPS_1, format: 3 })), digest)).toBeUndefined();
  expect(await readSnapshot(json(await kept({ ...FIVE_STEPS_1, notStaff: [] })), digest)).toBeUndefined();
});

test('a snapshot that is not what its hash says is refused', async () => {
  const { hash } = await snapshotOf(FULL, digest);
  const procedure = json({ ...keptProcedure(FULL), version: 'other' });
  expect(await readSnapshot({ hash, procedure }, digest)).toBeUndefined();
});

test('a snapshot of another shape is refused', async () => {
  const { hash } = await snapshotOf(FULL, digest);
  const more = { ...json(keptProcedure(FULL)), more: 1 };
  for (const value of [null, 5, {}, { hash }, { hash, procedure: {} }, { hash, procedure: more }])
    expect(await readSnapshot(value, digest)).toBeUndefined();
});

test('a procedure that cannot be worked with is refused, even with the right hash', async () => {
  for (const procedure of [
    { ...FULL, steps: [] },
    { ...FULL, steps: FULL.steps.slice(0, 3) },
    { ...FULL, measures: [...FULL.measures, ...FULL.measures] },
  ])
    expect(await readSnapshot(json(await kept(keptProcedure(procedure))), digest)).toBeUndefined();
});

test('each field of a procedure has its shape', async () => {
  const changes: readonly ((copy: ReturnType<typeof json>) => void)[] = [
    (copy) => (copy.version = ''),
    (copy) => (copy.version = 'x'.repeat(201)),
    (copy) => (copy.steps[0].number = -1),
    (copy) => (copy.steps[0].number = 0.5),
    (copy) => (copy.steps[0].leads = ['']),
    (copy) => (copy.steps[0].needsConsent = 'yes'),
    (copy) => (copy.steps[0].onward = 'sideways'),
    (copy) => (copy.steps[0].title = 'x'.repeat(5001)),
    (copy) => (copy.steps[0].parents = [{ text: 'x' }]),
    (copy) => (copy.steps[0].phases[0].tasks[0].records = 'song'),
    (copy) => (copy.steps[0].phases[0].tasks[0].more = 1),
    (copy) => (copy.steps[3].evaluation.after.count = 0),
    (copy) => (copy.steps[3].evaluation.after.unit = 'moons'),
    (copy) => (copy.steps[3].evaluation.again.kind = 'never'),
    (copy) => (copy.steps[0].phases[0].tasks[0].parents.whom = ['teacher']),
    (copy) => (copy.steps[0].namesNoTerm = false),
    (copy) => (copy.measures[0].parents = ['all']),
    (copy) => (copy.steps[3].evaluation.countedFrom = {}),
    (copy) => (copy.measures[0].atOnceWhenSerious = 1),
    (copy) => (copy.measures = Array.from({ length: 501 }, (_, index) => ({ ...copy.measures[0], id: `m${index}` }))),
  ];
  for (const change of changes) {
    const copy = json(keptProcedure(FULL));
    change(copy);
    expect(await readSnapshot(await kept(copy), digest)).toBeUndefined();
  }
});

test('signs that turn the words around them do not come along in texts, and no name has them', async () => {
  const titled = { ...FULL, steps: FULL.steps.map((step) => ({ ...step, title: '\u202eekat', label: 'a\u0000b' })) };
  const read = await readSnapshot(json(await kept(keptProcedure(titled))), digest);
  expect(read?.procedure.steps[0]).toMatchObject({ title: 'ekat', label: 'ab' });
  const renamed = { ...FULL, steps: FULL.steps.map((step) => ({ ...step, leads: ['tutor\u2066'] })) };
  expect(await readSnapshot(json(await kept(keptProcedure(renamed))), digest)).toBeUndefined();
});

test('a procedure that is larger than any school has is not read', async () => {
  const [first, second, ...rest] = FULL.steps;
  if (!first || !second) throw new Error('no steps');
  const task = second.phases[0]?.tasks[0];
  const phases = Array.from({ length: 100 }, (_, phase) => ({
    tasks: Array.from({ length: 100 }, (_, number) => ({ ...task, id: `${second.slug}/${phase}-${number}` })),
  }));
  const large = { ...FULL, steps: [first, { ...second, phases }, ...rest] };
  expect(await readSnapshot(json(await kept(keptProcedure(large as Procedure))), digest)).toBeUndefined();
});

test('roles need not be words of our glossary', async () => {
  const steps = FULL.steps.map((step) => ({ ...step, leads: ['onbekende-rol'] }));
  expect(await readSnapshot(json(await kept(keptProcedure({ ...FULL, steps }))), digest)).toBeDefined();
});
