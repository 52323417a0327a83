import { expect, test } from 'vitest';
import { tasksOf } from '../../../../protocol/order';
import type { Procedure, Task } from '../../../../protocol/procedure';
import { FIVE_STEPS } from '../../../domain/case.fixture';
import { taskActions } from './task-actions';

const task = (id: string, records: Task['records'], facts: readonly string[] = ['S0-1']): Task => ({
  id,
  text: `Doe ${id}.`,
  facts,
  records,
});

/** The invented procedure with these tasks in a step. */
function withTasks(number: number, ...tasks: readonly Task[]): Procedure {
  const steps = FIVE_STEPS.steps.map((step) => {
    return step.number === number ? { ...step, phases: [...step.phases, { tasks }] } : step;
  });
  return { ...FIVE_STEPS, steps };
}

function actionsIn(procedure: Procedure, id: string) {
  const step = procedure.steps.find((candidate) => tasksOf(candidate).some((found) => found.id === id));
  const found = step && tasksOf(step).find((candidate) => candidate.id === id);
  if (step === undefined || found === undefined) throw new Error(`no task ${id}`);
  return taskActions(procedure, step, found);
}

test('a task asks for what it has to be written down as', () => {
  expect(actionsIn(FIVE_STEPS, 'ronde-1/gesprek')).toEqual(['talk']);
  expect(actionsIn(FIVE_STEPS, 'ronde-1/ouders')).toEqual(['parents']);
  expect(actionsIn(FIVE_STEPS, 'ronde-2/afspraken')).toEqual(['agreement']);
  expect(actionsIn(FIVE_STEPS, 'ronde-5/besluit')).toEqual(['decision']);
  expect(actionsIn(FIVE_STEPS, 'melding/verslag')).toEqual([]);
});

test('a decision before a step that wants consent is that consent', () => {
  expect(actionsIn(withTasks(1, task('ronde-1/instemming', 'decision')), 'ronde-1/instemming')).toEqual(['consent']);
  expect(actionsIn(withTasks(2, task('ronde-2/keuze', 'decision')), 'ronde-2/keuze')).toEqual(['decision']);
});

test('the agreement after the one that starts the count plans the evaluation of the next step', () => {
  const procedure = withTasks(2, task('ronde-2/wanneer', 'agreement'));
  expect(actionsIn(procedure, 'ronde-2/afspraken')).toEqual(['agreement']);
  expect(actionsIn(procedure, 'ronde-2/wanneer')).toEqual(['plan-evaluation']);
});

test('in a step with an evaluation the first agreement that does not start the count plans the next one', () => {
  const procedure = withTasks(3, task('ronde-3/opnieuw', 'agreement'), task('ronde-3/melden', 'agreement'));
  expect(actionsIn(procedure, 'ronde-3/opnieuw')).toEqual(['plan-evaluation']);
  expect(actionsIn(procedure, 'ronde-3/melden')).toEqual(['agreement']);
});

test('the talk that rests on the facts of the evaluation is the evaluation', () => {
  const procedure = withTasks(3, task('ronde-3/evaluatie', 'talk', ['S4-1']));
  expect(actionsIn(procedure, 'ronde-3/evaluatie')).toEqual(['hold-evaluation']);
  expect(actionsIn(procedure, 'ronde-3/spreken')).toEqual(['talk']);
});
