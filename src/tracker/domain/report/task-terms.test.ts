import { expect, test } from 'vitest';
import type { Procedure, TaskTerm } from '../../../protocol/procedure';
import { advance, CALENDAR, day, entriesOf, FIVE_STEPS, OPEN, SITUATION, taskDone, told } from '../case.fixture';
import type { Command } from '../command';
import { pupilReport, wholeReport } from './report';
import { plainText } from './text';

const TERMS: ReadonlyMap<string, TaskTerm> = new Map([
  ['melding/verslag', { within: { count: 2, unit: 'school-days' }, countedFrom: 'report' }],
  ['ronde-1/gesprek', { within: { count: 1, unit: 'weeks' } }],
]);
const TIMED: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => ({
    ...step,
    phases: step.phases.map(({ tasks }) => ({
      tasks: tasks.map((task) => {
        const term = TERMS.get(task.id);
        return term ? { ...task, term } : task;
      }),
    })),
  })),
};
const file = told(
  entriesOf([OPEN, advance(1), taskDone('melding/verslag', '2026-09-08')], { ...SITUATION, procedure: TIMED }),
);
const request = { madeOn: day('2026-09-11'), roleNames: new Map(), calendar: CALENDAR };

test('the report says of each term by when the task was to be done and what became of it', () => {
  const text = plainText(wholeReport(file, TIMED, request));
  expect(text).toMatch(
    /Doe melding\/verslag\..*1 september 2026.*3 september 2026.*gedaan 8 september 2026, 5 dagen te laat/s,
  );
  expect(text).toMatch(/Doe ronde-1\/gesprek\..*10 september 2026.*nog niet gedaan, 1 dag te laat/s);
  expect(text).toContain('Doe ronde-1/gesprek. Binnen 1 week.');
});

test('a family reads nothing of them, and a procedure without terms has no such part', () => {
  const { document } = pupilReport(file, TIMED, 'vlinder', request) as unknown as {
    document: Parameters<typeof plainText>[0];
  };
  expect(plainText(document)).not.toContain('Termijnen van taken');
  expect(plainText(wholeReport(file, FIVE_STEPS, request))).not.toContain('Termijnen van taken');
});

test('done on the last day is in time, one day after it is late, and what does not apply is neither', () => {
  const outcome = (done: Command, madeOn = '2026-09-11') => {
    const found = told(entriesOf([OPEN, done], { ...SITUATION, procedure: TIMED }));
    const text = plainText(wholeReport(found, TIMED, { ...request, madeOn: day(madeOn), parts: ['tasks'] }));
    return /Taak: Doe melding\/verslag\.(?:\n.*){2}\n {2}Wat ervan kwam: (.*)/.exec(text)?.[1];
  };
  expect(outcome(taskDone('melding/verslag', '2026-09-03'))).toBe('gedaan 3 september 2026');
  expect(outcome(taskDone('melding/verslag', '2026-09-04'))).toBe('gedaan 4 september 2026, 1 dag te laat');
  const skipped: Command = {
    do: 'record',
    type: 'task-not-applicable',
    body: { happenedOn: day('2026-09-08'), task: 'melding/verslag', reason: 'Hoeft niet.' },
  };
  expect(outcome(skipped)).toBe('niet van toepassing');
  const other = taskDone('melding/intake', '2026-09-02');
  expect(outcome(other, '2026-09-02')).toBe('nog niet gedaan');
  expect(outcome(other, '2026-09-03')).toBe('nog niet gedaan');
  expect(outcome(other, '2026-09-04')).toBe('nog niet gedaan, 1 dag te laat');
});

test('a report over a period has no terms', () => {
  for (const period of [{ from: day('2026-09-01') }, { until: day('2026-09-11') }]) {
    expect(plainText(wholeReport(file, TIMED, { ...request, period }))).not.toContain('Termijnen van taken');
  }
});
