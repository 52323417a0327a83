import { expect, test } from 'vitest';
import { advance, caseAfter, day, OPEN } from '../../../domain/case.fixture';
import type { Command } from '../../../domain/command';
import { RICH } from '../../../domain/queries/no-case-forgotten.fixture';
import { progressOf } from '../../../domain/queries/progress';
import { hashOf } from '../../model/route';
import type { TaskAction } from './task-actions';
import { taskForms } from './task-forms';

const AGREED: Command = {
  do: 'record',
  type: 'agreement-made',
  body: { happenedOn: day('2026-09-03'), agreement: 'a1', who: [], what: 'Ieder laat de ander met rust.' },
};
const called = (pupil: string): Command => ({
  do: 'record',
  type: 'parents-contacted',
  body: { happenedOn: day('2026-09-04'), pupil, channel: 'phone', reached: true },
});
const PLANNED: Command = { do: 'plan-evaluation', evaluation: 'e1', on: day('2026-12-02'), reason: 'x' };

/** Where the links of a task lead in a case of which this was told. */
function links(task: string, action: TaskAction, ...told: readonly Command[]): readonly string[] {
  const file = caseAfter(OPEN, ...told);
  const progress = progressOf(file, RICH)
    .flatMap(({ tasks }) => tasks)
    .find((candidate) => candidate.task.id === task);
  if (progress === undefined) throw new Error(`no task ${task}`);
  return taskForms(file, RICH, progress, action).map(({ to }) => hashOf(to).replace(/^#\/dossier\/[^/]+\//, ''));
}

test('a call that is asked for of two families has a form for each, and for the one that is left a single one', () => {
  const start = [advance(1), advance(2, { reason: 'x' }), AGREED];
  expect(links('ronde-2/ouders', 'parents', ...start).map(decodeURIComponent)).toEqual([
    'ouders/nieuw:ronde-2/ouders~vlinder',
    'ouders/nieuw:ronde-2/ouders~kever',
  ]);
  expect(links('ronde-2/ouders', 'parents', ...start, called('vlinder')).map(decodeURIComponent)).toEqual([
    'ouders/nieuw:ronde-2/ouders~kever',
  ]);
});

test('an evaluation that was planned is the one that is held', () => {
  const start = [advance(1), advance(2, { reason: 'x' }), AGREED, advance(3, { reason: 'x' })];
  expect(links('ronde-3/spreken', 'hold-evaluation', ...start)[0]).toMatch(/^#\/evaluatie\/[^/]+$/);
  expect(links('ronde-3/spreken', 'hold-evaluation', ...start, PLANNED)[0]).toMatch(/^#\/evaluatie\/[^/]+\/e1$/);
});

test('a talk names the task alone where nobody is known to be left', () => {
  expect(links('ronde-1/gesprek', 'agreement', advance(1)).map(decodeURIComponent)).toEqual([
    'afspraken/nieuw:ronde-1/gesprek',
  ]);
  expect(links('ronde-1/gesprek', 'talk', advance(1)).map(decodeURIComponent)).toEqual([
    'gesprekken/nieuw:ronde-1/gesprek~vlinder',
  ]);
});
