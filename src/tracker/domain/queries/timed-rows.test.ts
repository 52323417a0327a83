import { expect, test } from 'vitest';
import type { Procedure, Recording, Step, Task } from '../../../protocol/procedure';
import { procedureOf, step } from '../../../protocol/procedure.fixture';
import { advance, CALENDAR, day, entriesOf, names, OPEN, SITUATION, told } from '../case.fixture';
import type { Command, OpenCommand, RecordCommand } from '../command';
import { dueIn } from './due';

const on = (happenedOn: string, type: string, body: object): Command =>
  ({ do: 'record', type, body: { happenedOn: day(happenedOn), ...body } }) as RecordCommand;
const task = (id: string, records: Recording, more: Partial<Task> = {}): Task => ({
  id,
  text: id,
  facts: [],
  records,
  term: { within: { count: 3, unit: 'days' } },
  ...more,
});
/** A report and two steps, of which the first has these tasks. */
const withStep = (tasks: readonly Task[], more: Partial<Step> = {}, last: Partial<Step> = {}): Procedure =>
  procedureOf([
    step(0, { phases: [] }),
    step(1, { phases: [{ tasks }], ...more }),
    step(2, { phases: [], onward: 'end', ...last }),
  ]);

/** What is due of which kind, for which task and by when. */
function due(procedure: Procedure, commands: readonly Command[], open: OpenCommand = OPEN) {
  const entries = entriesOf([open, advance(1), ...commands], { ...SITUATION, procedure });
  return dueIn(told(entries), procedure, CALENDAR).map(({ kind, about, task: id, on: by }) => [kind, about, id, by]);
}
/** Who comes to step 1 on 3 September has three days for a task of it. */
const BY = '2026-09-06';
const second = { pupil: 'mot', names: names('Tweede', 'Mot'), role: 'targeted', class: '2B' } as const;

test('consent for the next step is asked for by the last day of its task, but for who is asked again on a day of their own', () => {
  const asking = withStep([task('stap-1/vragen', 'consent')], {}, { needsConsent: true });
  const both = { ...OPEN, pupils: [...(OPEN.pupils ?? []), second] };
  expect(due(asking, [])).toEqual([['consent-to-ask', 'vlinder', 'stap-1/vragen', BY]]);
  const refused = on('2026-09-04', 'consent-refused', { pupil: 'vlinder', askAgainOn: day('2026-09-20') });
  expect(due(asking, [refused], both)).toEqual([
    ['consent-to-ask', 'vlinder', undefined, '2026-09-20'],
    ['consent-to-ask', 'mot', 'stap-1/vragen', BY],
  ]);
  // Nobody is there to be asked.
  const none = { ...OPEN, pupils: [], intake: {} };
  expect(due(asking, [], none).map(([kind]) => kind)).not.toContain('task-to-do');
});

test('a decision is asked for by its day in its step, and once the case went on by no line', () => {
  const deciding = withStep([task('stap-1/besluit', 'decision')], { decides: 'rector' });
  expect(due(deciding, [])).toEqual([['decision-to-take', undefined, 'stap-1/besluit', BY]]);
  expect(due(deciding, [advance(2, { reason: 'x' })])).toEqual([['reminder-to-set', undefined, undefined, undefined]]);
});

test('a report that came in elsewhere is handed over by its day, and one that did not asks for nothing', () => {
  const handing = withStep([task('stap-1/overdragen', 'handover')], { onward: 'when-not-stopped' });
  const got = on('2026-09-01', 'report-received', { from: { kind: 'other', text: 'x' }, receivedBy: 'docent' });
  expect(due(handing, [got])).toEqual([
    ['report-to-hand-over', undefined, 'stap-1/overdragen', BY],
    ['stopped-or-not', undefined, undefined, undefined],
  ]);
  expect(due(handing, [])).toEqual([['stopped-or-not', undefined, undefined, undefined]]);
});

test('parents who are to hear of more than one thing have one line, by the day that comes first', () => {
  const whom = { whom: ['targeted'], anew: true } as const;
  const asking = withStep(
    [
      task('stap-1/bellen', 'parent-contact', { parents: whom }),
      task('stap-1/afspreken', 'agreement', { parents: whom, term: { within: { count: 9, unit: 'days' } } }),
      task('stap-1/niemand', 'parent-contact', { parents: { whom: ['bystander'], anew: true } }),
    ],
    { onward: 'when-not-stopped' },
  );
  const agreed = on('2026-09-04', 'agreement-made', { agreement: 'a', who: [], what: 'x' });
  expect(due(asking, [])).toEqual([
    ['task-to-do', undefined, 'stap-1/afspreken', '2026-09-12'],
    ['parents-to-tell', 'vlinder', 'stap-1/bellen', BY],
  ]);
  // The agreement was made: that parents heard of it is all that is left of that task.
  expect(due(asking, [agreed])).toEqual([
    ['stopped-or-not', undefined, undefined, undefined],
    ['parents-to-tell', 'vlinder', 'stap-1/bellen', BY],
  ]);
});
