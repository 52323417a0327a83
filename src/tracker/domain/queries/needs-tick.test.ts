import { expect, test } from 'vitest';
import type { Procedure, Recording } from '../../../protocol/procedure';
import { procedureOf, step, task } from '../../../protocol/procedure.fixture';
import { advance, CONSENT, caseAfter, day, FIVE_STEPS, OPEN, taskDone } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { needsTick } from './needs-tick';

const on = { happenedOn: day('2026-09-05') };
const record = (type: string, body: object): Command =>
  ({ do: 'record', type, body: { ...on, ...body } }) as RecordCommand;
const agreed = record('agreement-made', { agreement: 'a', who: [], what: 'x' });
const needs = (task: string, ...commands: readonly Command[]) =>
  needsTick(caseAfter(OPEN, CONSENT, ...commands), FIVE_STEPS, task);

test('what an entry of the present step settles needs no tick, and what is only noted does', () => {
  expect(needs('melding/intake')).toBe(false);
  expect(needs('melding/verslag')).toBe(true);
  expect(needs('ronde-2/afspraken', advance(1), advance(2))).toBe(false);
});

test('what is written down later for an earlier step is ticked beside it, unless it was done', () => {
  const later = [advance(1), advance(2), advance(3)];
  expect(needs('ronde-2/afspraken', ...later)).toBe(true);
  expect(needs('ronde-2/afspraken', advance(1), advance(2), agreed, advance(3))).toBe(false);
  expect(needs('ronde-2/afspraken', ...later, taskDone('ronde-2/afspraken'))).toBe(false);
  // Who hears is told for each family, whatever step the case is at.
  expect(needs('ronde-1/ouders', ...later)).toBe(false);
});

test.each<[Recording, 'in its step' | 'always' | 'never']>([
  ['talk', 'in its step'],
  ['agreement', 'in its step'],
  ['evaluation-plan', 'in its step'],
  ['decision', 'in its step'],
  ['evaluation', 'always'],
  ['consent', 'always'],
  ['handover', 'always'],
  ['parent-contact', 'never'],
  ['document', 'never'],
  ['note', 'never'],
  ['nothing', 'never'],
])('what asks for %s is settled by what is written down for it %s', (records, settled) => {
  const asking: Procedure = procedureOf([
    step(0, { phases: [{ tasks: [{ ...task('melding/taak'), records }] }] }),
    step(1, { onward: 'end' }),
  ]);
  const file = caseAfter(OPEN);
  expect(needsTick(file, asking, 'melding/taak')).toBe(settled === 'never');
  expect(needsTick({ ...file, step: 1 }, asking, 'melding/taak')).toBe(settled !== 'always');
});

test('what is written in a part of the evaluation needs no tick beside it', () => {
  const tasks = [{ ...task('melding/gevoel'), records: 'nothing', inEvaluation: 'feelings' }] as const;
  const asking = procedureOf([step(0, { phases: [{ tasks }] }), step(1, { onward: 'end' })]);
  expect(needsTick(caseAfter(OPEN), asking, 'melding/gevoel')).toBe(false);
});

test('a task that the procedure does not have needs none', () => {
  expect(needs('ronde-9/geen')).toBe(false);
});
