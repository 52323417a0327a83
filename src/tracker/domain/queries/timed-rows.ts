/** What a case waits for, with the day by which a task with a term is done. */
import type { Procedure, Recording } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import type { DueKind, Found } from './due-row';
import { recordedOf } from './recorded';
import type { TimedTask, TimedTasks } from './task-terms';
import { hasOwnLine, taskLine } from './what-next';

/** Lines that ask for what a task asks without naming it. */
const ASKED_BY: Partial<Readonly<Record<DueKind, Recording>>> = {
  'consent-to-ask': 'consent',
  'decision-to-take': 'decision',
  'report-to-hand-over': 'handover',
};

/** What those lines ask for, and the calls to parents: of a task of these that has no line, nothing is to be done now. */
const HAS_LINE: ReadonlySet<Recording> = new Set(['consent', 'decision', 'handover', 'parent-contact']);

function timedOf({ kind, task }: Found, timed: TimedTasks): TimedTask | undefined {
  if (task !== undefined) return timed.get(task);
  const records = ASKED_BY[kind];
  return records && [...timed.values()].find((each) => each.task.records === records);
}

const dayOf = ({ last, aim, since }: TimedTask): Pick<Found, 'on' | 'aim' | 'since'> => ({
  on: last,
  ...(aim && { aim }),
  since,
});

/** The lines with the days of the terms, and a line for each task with a term that none of them asks for. */
export function withTerms(
  rows: readonly Found[],
  whole: CaseFile,
  procedure: Procedure,
  timed: TimedTasks,
): readonly Found[] {
  if (timed.size === 0) return rows;
  const said = new Set<TimedTask>();
  const dated = rows.map((row): Found => {
    const found = timedOf(row, timed);
    if (found === undefined) return row;
    said.add(found);
    // A day that a person chose to ask again goes before that of the term.
    return row.on === undefined ? { ...row, task: found.task.id, ...dayOf(found) } : row;
  });
  const recorded = recordedOf(whole, procedure);
  const others = [...timed.values()].filter(
    (each) =>
      !said.has(each) && !(HAS_LINE.has(each.task.records) && hasOwnLine(each.task, each.step, whole, procedure)),
  );
  const lines = others.flatMap((each): Found[] => {
    const found = recorded.get(each.task.id);
    // Where all was done but that parents heard, the line of the parents says so.
    return found === undefined || found.doneOn !== undefined
      ? []
      : [{ ...taskLine(found, each.since), ...dayOf(each) }];
  });
  return [...dated, ...lines];
}
