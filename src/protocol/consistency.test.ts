import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProblems } from './consistency';
import type { Step } from './procedure';
import {
  countedFrom,
  EXAMPLE_PROCEDURE,
  EXAMPLE_ROLES,
  EXAMPLE_STEPS,
  measure,
  procedureOf,
  step,
  task,
} from './procedure.fixture';

const [report, one, two, three] = EXAMPLE_STEPS;
const problems = (...steps: Step[]) => findProblems(procedureOf(steps), EXAMPLE_ROLES);
const evaluatedFrom = (id: string) => ({ evaluation: countedFrom(id) });

test('a consistent procedure has no problems', () => {
  expect(findProblems(EXAMPLE_PROCEDURE, EXAMPLE_ROLES)).toEqual([]);
  expect(findProblems(EXAMPLE_PROCEDURE, new Set(EXAMPLE_ROLES))).toEqual([]);
});

test('a procedure without steps is refused', () => {
  expect(problems()).toEqual([{ code: 'no-steps' }]);
});

test('the first step is the report, number 0', () => {
  expect(problems(one, two, three)).toEqual([{ code: 'first-step-not-zero', step: 1 }]);
});

test('a missing step is named with the step before the gap', () => {
  expect(problems(report, two, three)).toEqual([{ code: 'missing-step', step: 1, after: 0 }]);
});

test('a number that occurs twice is named, next to its twin or further on', () => {
  const twin = step(1, { slug: 'stap-x', phases: [] });
  expect(problems(report, one, twin, two, three)).toEqual([{ code: 'double-step-number', step: 1 }]);
  expect(problems(report, one, two, twin, three)).toEqual([
    { code: 'double-step-number', step: 1 },
    { code: 'missing-step', step: 2, after: 1 },
  ]);
});

test('steps in another order than their numbers are named', () => {
  const [early, late] = [step(2, { onward: 'when-not-stopped' }), step(1, { onward: 'when-not-stopped' })];
  expect(problems(report, early, late, three)).toEqual([
    { code: 'missing-step', step: 1, after: 0 },
    { code: 'step-out-of-order', step: 1, after: 2 },
    { code: 'missing-step', step: 2, after: 1 },
  ]);
});

test('only the last step ends the procedure', () => {
  expect(problems(report, step(1, { onward: 'end' }), two, three)).toEqual([{ code: 'end-before-last-step', step: 1 }]);
});

test('the last step ends the procedure', () => {
  expect(problems(report, one, step(2, { onward: 'when-not-stopped' }))).toEqual([
    { code: 'last-step-does-not-end', step: 2 },
  ]);
  expect(problems(report, step(1))).toEqual([{ code: 'last-step-does-not-end', step: 1 }]);
});

test('a task id that occurs twice is named where it is repeated, within a step or between steps', () => {
  const phases = [{ tasks: [task('stap-1/a'), task('stap-1/b')] }, { tasks: [task('stap-1/a')] }];
  expect(problems(report, step(1, { phases, onward: 'end' }))).toEqual([
    { code: 'double-task', step: 1, task: 'stap-1/a' },
  ]);
  const repeats = step(2, {
    slug: 'stap-1',
    name: 'Fase 1',
    phases: [{ tasks: [task('stap-1/eerste')] }],
    onward: 'end',
  });
  expect(problems(report, one, repeats)).toEqual([{ code: 'double-task', step: 2, task: 'stap-1/eerste' }]);
});

test('a task carries the name of its step', () => {
  const phases = [{ tasks: [task('stap-2/a'), task('a'), task('stap-1'), task('stap-1x/a'), task('stap-1/goed')] }];
  expect(problems(report, step(1, { phases, onward: 'end' }))).toEqual(
    ['stap-2/a', 'a', 'stap-1', 'stap-1x/a'].map((id) => ({ code: 'task-not-named-after-step', step: 1, task: id })),
  );
});

test('an evaluation counts from a task that exists', () => {
  expect(problems(report, step(1, { onward: 'end', ...evaluatedFrom('stap-1/vierde') }))).toEqual([
    { code: 'counted-from-unknown-task', step: 1, task: 'stap-1/vierde' },
  ]);
});

test('an evaluation counts from a task of its own step or an earlier one', () => {
  const lastly = step(2, { onward: 'end' });
  expect(problems(report, step(1, evaluatedFrom('melding/eerste')), lastly)).toEqual([]);
  expect(problems(report, step(1, evaluatedFrom('stap-1/derde')), lastly)).toEqual([]);
  expect(problems(report, step(1, evaluatedFrom('stap-2/eerste')), lastly)).toEqual([
    { code: 'counted-from-later-step', step: 1, task: 'stap-2/eerste' },
  ]);
});

test('roles that lead, decide or do a task are known', () => {
  const phases = [{ tasks: [task('stap-1/a', 'mentor'), task('stap-1/b', 'bode')] }];
  expect(
    problems(report, step(1, { phases, leads: ['mentor', 'conrector'], decides: 'rector', onward: 'end' })),
  ).toEqual([
    { code: 'unknown-role', step: 1, role: 'conrector' },
    { code: 'unknown-role', step: 1, role: 'rector' },
    { code: 'unknown-role', step: 1, role: 'bode', task: 'stap-1/b' },
  ]);
});

test('a measure occurs once', () => {
  const measures = [measure('halt'), measure('time-out'), measure('halt')];
  expect(findProblems(procedureOf(EXAMPLE_STEPS, measures), EXAMPLE_ROLES)).toEqual([
    { code: 'double-measure', measure: 'halt' },
  ]);
});

test('leaving out any step but the whole tail, or repeating any step, is noticed', () => {
  const all = Array.from({ length: 9 }, (_, number) => step(number, { onward: number === 8 ? 'end' : 'in-order' }));
  expect(problems(...all)).toEqual([]);
  fc.assert(
    fc.property(fc.nat({ max: 8 }), fc.nat({ max: 8 }), (gone, again) => {
      expect(problems(...all.toSpliced(gone, 1))).not.toEqual([]);
      expect(problems(...all.toSpliced(again, 0, all[again] as Step))).toContainEqual({
        code: 'double-step-number',
        step: again,
      });
    }),
  );
});

test('the last step may lead back instead of ending, and a step may lead to another than the next', () => {
  const loop = step(2, { onward: 'when-not-stopped', onwardTo: 'stap-1' });
  expect(problems(report, one, loop)).toEqual([]);
  expect(problems(report, step(1, { onwardTo: 'stap-9' }), step(2, { onward: 'end' }))).toEqual([
    { code: 'onward-to-unknown-step', step: 1, slug: 'stap-9' },
  ]);
});

test('a file is called after the number of its step, where both have one', () => {
  const last = (changes: Partial<Step>) => problems(report, step(1, { ...changes, phases: [], onward: 'end' }));
  expect(last({ slug: 'stap-8' })).toEqual([{ code: 'slug-of-another-number', step: 1, named: 8 }]);
  expect(last({ slug: 'fase-1', name: 'Fase 2' })).toEqual([{ code: 'slug-of-another-number', step: 1, named: 1 }]);
  expect(last({ slug: 'fase-2', name: 'Fase 2' })).toEqual([]);
  // The whole number at its end counts, and no other that stands in it.
  expect(last({ slug: 'stap-11' })).toEqual([{ code: 'slug-of-another-number', step: 1, named: 11 }]);
  for (const slug of ['2e-stap-1', 'stap-2-gesprek', 'stap-1']) expect(last({ slug })).toEqual([]);
  expect(last({ slug: 'fase-3', name: 'Fase A' })).toEqual([]);
  const { name: _, ...nameless } = step(1, { slug: 'deel-7', phases: [], onward: 'end' });
  expect(problems(report, nameless)).toEqual([]);
});

test('steps of one meeting follow each other and name the first', () => {
  const of = (togetherWith: string) => ({ togetherWith });
  const last = (changes: Partial<Step>) => step(3, { onward: 'end', ...changes });
  expect(problems(report, step(1), step(2, of('stap-1')), last(of('stap-1')))).toEqual([]);
  expect(problems(report, step(1), step(2), last(of('stap-7')))).toEqual([
    { code: 'together-with-unknown-step', step: 3, slug: 'stap-7' },
  ]);
  for (const [second, third] of [
    [{}, of('stap-1')],
    [of('stap-1'), of('stap-2')],
    [{}, of('stap-3')],
  ] as const)
    expect(problems(report, step(1), step(2, second), last(third))).toEqual([
      { code: 'together-with-other-step', step: 3, slug: third.togetherWith },
    ]);
});

test('a step that is set together with another is set after it', () => {
  expect(problems(report, step(1, { togetherWith: 'stap-2' }), step(2, { onward: 'end' }))).toEqual([
    { code: 'together-with-other-step', step: 1, slug: 'stap-2' },
  ]);
});

test('an evaluation need not say from what it is counted', () => {
  expect(problems(report, step(1, { evaluation: { facts: ['S4-1'] }, onward: 'end' }))).toEqual([]);
});

test('someone of the staff leads a step, for a case is in somebody’s hands', () => {
  const steps = [step(0, { leads: ['kind'] }), step(1, { leads: ['kind'], onward: 'end' })];
  const withLead = { ...procedureOf(steps), notStaff: ['kind'] };
  expect(findProblems(withLead, ['kind'])).toEqual([{ code: 'no-staff-leads' }]);
  const other = step(1, { leads: ['kind'], onward: 'end', otherLeads: [{ role: 'mentor', when: 'het niet lukt' }] });
  expect(
    findProblems({ ...withLead, steps: [step(0, { leads: ['kind'] }), other] }, EXAMPLE_ROLES.concat('kind')),
  ).toEqual([]);
});

test('who leads under a condition is a known role too', () => {
  const other = step(1, { onward: 'end', otherLeads: [{ role: 'prefect', when: 'het elders was' }] });
  expect(problems(report, other)).toEqual([{ code: 'unknown-role', step: 1, role: 'prefect' }]);
});

test('a measure follows another that there is', () => {
  const follows = (id: string) => procedureOf(EXAMPLE_STEPS, [measure('halt'), { ...measure('thuis'), follows: id }]);
  expect(findProblems(follows('halt'), EXAMPLE_ROLES)).toEqual([]);
  for (const id of ['thuis', 'elders'])
    expect(findProblems(follows(id), EXAMPLE_ROLES)).toEqual([
      { code: 'follows-unknown-measure', measure: 'thuis', follows: id },
    ]);
});

test('a task comes after one that stands before it in its own step', () => {
  const after = (name: string) =>
    step(1, { phases: [{ tasks: [task('stap-1/eerste'), { ...task('stap-1/tweede'), after: name }] }] });
  expect(problems(report, after('stap-1/eerste'), two, three)).toEqual([]);
  const later = [task('stap-1/eerste'), task('stap-1/tweede'), { ...task('stap-1/derde'), after: 'stap-1/tweede' }];
  expect(problems(report, step(1, { phases: [{ tasks: later }] }), two, three)).toEqual([]);
  for (const name of ['stap-1/tweede', 'stap-1/derde', 'melding/eerste']) {
    expect(problems(report, after(name), two, three)).toContainEqual({
      code: 'after-unknown-task',
      step: 1,
      task: 'stap-1/tweede',
      after: name,
    });
  }
});

test('the term of a task is counted from one that comes before it', () => {
  const countedFrom = (name: string) =>
    step(1, {
      phases: [{ tasks: [task('stap-1/eerste'), { ...task('stap-1/tweede'), term: { countedFrom: { task: name } } }] }],
    });
  for (const name of ['stap-1/eerste', 'melding/derde'])
    expect(problems(report, countedFrom(name), two, three)).toEqual([]);
  const found = { step: 1, task: 'stap-1/tweede' };
  for (const from of ['stap-1/tweede', 'stap-2/eerste'])
    expect(problems(report, countedFrom(from), two, three)).toEqual([{ code: 'term-from-later-task', ...found, from }]);
  expect(problems(report, countedFrom('stap-1/zesde'), two, three)).toEqual([
    { code: 'term-from-unknown-task', ...found, from: 'stap-1/zesde' },
  ]);
});
