/** The evaluations of a case as days for a calendar that others may see: nobody is named. */
import type { Day } from '../../protocol/day';
import { readStamp } from '../log/clock';
import type { CaseFile } from './case';
import type { EntryOf, EvaluationId } from './entries';
import { namelessLabel } from './queries/case-label';
import { REPORT_WORDS } from './report/words';

export interface CalendarEvent {
  /** The same for one evaluation for as long as the case exists, also when its day changes. */
  readonly uid: string;
  readonly title: string;
  readonly on: Day;
  /** Rises with every entry of the case, so that a later file replaces an earlier one. */
  readonly sequence: number;
  /** Milliseconds since 1970 at which the case last changed. */
  readonly changedAt: number;
  /** It will not take place on this day: cancelled, held on another day, or the case is over. */
  readonly cancelled: boolean;
}

/** Letters, digits and hyphens stay; anything else becomes its code of four digits, so that no id can end a line of the file or become another. */
const safe = (id: string): string =>
  id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The last that was planned for each evaluation, in order of planning. */
function lastPlans({ plannedEvaluations }: CaseFile): readonly EntryOf<'evaluation-planned'>[] {
  const plans = new Map<EvaluationId, EntryOf<'evaluation-planned'>>();
  for (const plan of plannedEvaluations) plans.set(plan.body.evaluation, plan);
  return [...plans.values()];
}

/** Every evaluation that was ever planned in the case (S3-9, S4-1, S4-7, S5-8, S6-3), also those that will not take place. */
export function calendarEvents(file: CaseFile): readonly CalendarEvent[] {
  const label = namelessLabel(file.label);
  const title = label === undefined ? REPORT_WORDS.calendarTitle : `${REPORT_WORDS.calendarTitle} ${label}`;
  const changedAt = file.entries.reduce((latest, { time }) => Math.max(latest, readStamp(time)?.ms ?? 0), 0);
  const cancelled = new Set(file.cancelledEvaluations);
  const heldOn = new Map(file.heldEvaluations.map(({ body }) => [body.evaluation, body.happenedOn]));
  return lastPlans(file).map(({ body: { evaluation, on } }) => {
    const held = heldOn.get(evaluation);
    return {
      uid: `evaluatie-${safe(evaluation)}@pestprotocol`,
      title,
      on,
      sequence: file.entries.length,
      changedAt,
      cancelled: held === undefined ? cancelled.has(evaluation) || file.status !== 'open' : held !== on,
    };
  });
}
