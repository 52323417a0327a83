import { expect, test } from 'vitest';
import type { Procedure } from '../../protocol/procedure';
import { digest } from '../log/log.fixture';
import { FIVE_STEPS } from './case.fixture';
import { procedureHash, readSnapshot, snapshotOf } from './procedure-snapshot';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const statement = { text: 'Zo gaat het.', facts: ['S4-5'] };
const FULL: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => ({
    ...step,
    phases: step.phases.map(({ tasks }) => ({
      title: 'Deel',
      tasks: tasks.map((task) => ({ ...task, by: 'adviseur' })),
    })),
    parents: [statement],
    onwardText: statement,
    safeguarding: statement,
    whenStopped: statement,
  })),
};

test('a procedure has one hash, whatever the order of its keys', async () => {
  const turned = { measures: FULL.measures, steps: FULL.steps, version: FULL.version };
  expect(await procedureHash(turned, digest)).toBe(await procedureHash(FULL, digest));
  expect(await procedureHash(FIVE_STEPS, digest)).not.toBe(await procedureHash(FULL, digest));
});

test('a snapshot reads back as it was made', async () => {
  for (const procedure of [FULL, FIVE_STEPS]) {
    const snapshot = await snapshotOf(procedure, digest);
    expect(snapshot).toEqual({ hash: await procedureHash(procedure, digest), procedure });
    expect(await readSnapshot(json(snapshot), digest)).toEqual(snapshot);
  }
});

test('a snapshot that is not what its hash says is refused', async () => {
  const { hash } = await snapshotOf(FULL, digest);
  expect(await readSnapshot({ hash, procedure: json({ ...FULL, version: 'other' }) }, digest)).toBeUndefined();
});

test('a snapshot of another shape is refused', async () => {
  const { hash } = await snapshotOf(FULL, digest);
  for (const value of [null, 5, {}, { hash }, { hash, procedure: {} }, { hash, procedure: { ...json(FULL), more: 1 } }])
    expect(await readSnapshot(value, digest)).toBeUndefined();
});

const madeOf = async (procedure: unknown) => ({ hash: await digest(JSON.stringify('unused')), procedure });

test('a procedure that cannot be worked with is refused, even with the right hash', async () => {
  for (const procedure of [
    { ...FULL, steps: [] },
    { ...FULL, steps: FULL.steps.slice(0, 3) },
    { ...FULL, measures: [...FULL.measures, ...FULL.measures] },
  ])
    expect(await readSnapshot(json(await snapshotOf(procedure, digest)), digest)).toBeUndefined();
  expect(await readSnapshot(await madeOf(json(FULL)), digest)).toBeUndefined();
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
    (copy) => (copy.steps[3].evaluation.targetWeeks = -1),
    (copy) => (copy.steps[3].evaluation.countedFrom = {}),
    (copy) => (copy.measures[0].atOnceWhenSerious = 1),
    (copy) => (copy.measures = Array.from({ length: 501 }, (_, index) => ({ ...copy.measures[0], id: `m${index}` }))),
  ];
  for (const change of changes) {
    const copy = json(FULL);
    change(copy);
    expect(await readSnapshot(await snapshotOf(copy, digest), digest)).toBeUndefined();
  }
});

test('roles need not be words of our glossary', async () => {
  const steps = FULL.steps.map((step) => ({ ...step, leads: ['onbekende-rol'] }));
  expect(await readSnapshot(json(await snapshotOf({ ...FULL, steps }, digest)), digest)).toBeDefined();
});
