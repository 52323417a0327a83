import { expect, test } from 'vitest';
import {
  firstStep,
  goesOnUnstopped,
  leadsBack,
  meetingOf,
  nextStep,
  stepByNumber,
  stepBySlug,
  taskById,
  tasksOf,
  wayOn,
} from './order';
import { EXAMPLE_PROCEDURE, EXAMPLE_STEPS, procedureOf, step } from './procedure.fixture';

const [report, one, two, three] = EXAMPLE_STEPS;

test('a step is found by its number, and only when it is there', () => {
  expect(stepByNumber(EXAMPLE_PROCEDURE, 0)).toBe(report);
  expect(stepByNumber(EXAMPLE_PROCEDURE, 2)).toBe(two);
  expect(stepByNumber(EXAMPLE_PROCEDURE, 4)).toBeUndefined();
});

test('a case begins with the report', () => {
  expect(firstStep(EXAMPLE_PROCEDURE)).toBe(report);
});

test('a procedure without steps has no first step', () => {
  expect(() => firstStep(procedureOf([]))).toThrow('a procedure without steps');
});

test('the way on is to the next number, always or only when it did not stop, until the end', () => {
  expect(wayOn(EXAMPLE_PROCEDURE, report)).toEqual({ onward: 'in-order', next: one });
  expect(wayOn(EXAMPLE_PROCEDURE, one)).toEqual({ onward: 'when-not-stopped', next: two });
  expect(wayOn(EXAMPLE_PROCEDURE, two)).toEqual({ onward: 'when-not-stopped', next: three });
  expect(wayOn(EXAMPLE_PROCEDURE, three)).toEqual({ onward: 'end' });
});

test('a step that leads on to nothing is an error, never an end', () => {
  const broken = procedureOf([report]);
  expect(() => wayOn(broken, report)).toThrow('step 0 leads on, but no step follows it');
  expect(() => nextStep(broken, report)).toThrow('step 0 leads on, but no step follows it');
});

test('the next step is the one after, and nothing after the last', () => {
  expect([report, one, two, three].map((current) => nextStep(EXAMPLE_PROCEDURE, current))).toEqual([
    one,
    two,
    three,
    undefined,
  ]);
});

test('the tasks of a step are those of all its phases, in order', () => {
  expect(tasksOf(one).map(({ id }) => id)).toEqual(['stap-1/eerste', 'stap-1/tweede', 'stap-1/derde']);
  expect(tasksOf(step(1, { phases: [] }))).toEqual([]);
  expect(tasksOf(one)).toBe(tasksOf(one));
});

test('a task is found together with its step', () => {
  const found = taskById(EXAMPLE_PROCEDURE, 'stap-2/derde');
  expect(found?.step).toBe(two);
  expect(found?.task.id).toBe('stap-2/derde');
});

test('a task that no step has is not found', () => {
  expect(taskById(EXAMPLE_PROCEDURE, 'stap-2')).toBeUndefined();
  expect(taskById(EXAMPLE_PROCEDURE, 'stap-9/eerste')).toBeUndefined();
});

test('a step is found by its slug, and only when it is there', () => {
  expect(stepBySlug(EXAMPLE_PROCEDURE, two.slug)).toBe(two);
  expect(stepBySlug(EXAMPLE_PROCEDURE, 'stap-9')).toBeUndefined();
});

test('a step that names where it leads goes there, whatever its number, or is an error', () => {
  const over = step(1, { onwardTo: 'stap-3' });
  const back = step(3, { onward: 'when-not-stopped', onwardTo: 'stap-1' });
  const itself = step(2, { onwardTo: 'stap-2' });
  const procedure = procedureOf([step(0), over, itself, back]);
  expect(wayOn(procedure, over)).toEqual({ onward: 'in-order', next: back });
  expect(wayOn(procedure, back)).toEqual({ onward: 'when-not-stopped', next: over });
  expect([over, back, itself].map((each) => leadsBack(procedure, each))).toEqual([false, true, true]);
  expect(leadsBack(EXAMPLE_PROCEDURE, three)).toBe(false);
  expect(() => wayOn(procedure, step(1, { onwardTo: 'stap-9' }))).toThrow('step 1 leads on, but no step follows it');
});

test('one goes on because it did not stop where the school has no condition of its own', () => {
  expect(goesOnUnstopped({ onward: 'when-not-stopped' })).toBe(true);
  expect(goesOnUnstopped({ onward: 'when-not-stopped', onwardWhen: 'het nog eens gebeurt' })).toBe(false);
  expect(goesOnUnstopped({ onward: 'in-order' })).toBe(false);
});

test('steps of one meeting have the first of them in common', () => {
  expect(meetingOf(step(2, { togetherWith: 'stap-1' }))).toBe('stap-1');
  expect(meetingOf(step(1))).toBe('stap-1');
});
