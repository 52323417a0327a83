/** What the protocol of our own school says of parents, consent and looking back, as data: once it stood in code. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tasksOf } from '../../src/protocol/order.ts';
import { procedureIn } from '../support/procedure-in.ts';

const procedure = await procedureIn(fileURLToPath(new URL('../../content', import.meta.url)));
const tasks = procedure.steps.flatMap(tasksOf);

test('these parents hear at these facts, and no others at any other', () => {
  const told = tasks.flatMap(({ facts, parents }) => (parents ? [[facts.join(' '), parents.whom]] : []));
  expect(Object.fromEntries(told)).toEqual({
    'S1-8': ['targeted'],
    'S2-13': ['bullying'],
    'S3-12': ['targeted', 'bullying'],
    'S5-3': ['targeted', 'bullying'],
    'S5-6': ['targeted', 'bullying', 'follower'],
  });
  expect(tasks.filter(({ records, parents }) => records === 'parent-contact' && !parents)).toEqual([]);
});

test('a measure says whose parents hear, what it follows and what comes before the return', () => {
  expect(procedure.measures).toMatchObject([
    { facts: ['MID-1'], parents: ['own'] },
    { facts: ['MID-2'], follows: 'pestproject', atOnceWhenSerious: true, returnTalk: true },
    { facts: ['MID-3'] },
    { facts: ['MID-4'] },
  ]);
  expect(procedure.measures.map(({ parents, follows, returnTalk }) => [parents, follows, returnTalk])).toEqual([
    [['own'], undefined, undefined],
    [undefined, 'pestproject', true],
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});

test('consent, the chosen steps, the evaluations and the end are said by their own tasks and steps', () => {
  const at = (records: string) => tasks.flatMap((task) => (task.records === records ? task.facts : []));
  expect(at('consent')).toEqual(['S1-5']);
  expect(at('evaluation')).toEqual(['S4-1', 'S6-3']);
  expect(at('evaluation-plan')).toEqual(['S3-9', 'S4-7', 'S5-8', 'S6-3']);
  expect(at('handover')).toEqual(['S0-4']);
  expect(tasks.flatMap(({ tellsSteps, facts }) => (tellsSteps ? facts : []))).toEqual(['S1-6']);
  const looksBack = procedure.steps.flatMap(({ number, evaluation }) =>
    evaluation ? [[number, evaluation.again]] : [],
  );
  const again = { kind: 'within', term: { count: 6, unit: 'weeks' }, short: true };
  expect(looksBack).toEqual([4, 5, 6].map((number) => [number, again]));
  expect(procedure.steps.at(-1)?.onwardText?.text).toBe('Dit is de laatste stap van het protocol.');
});
