import { addDays, type Day } from '../../../protocol/day';
import { type SchoolCalendar, schoolDayOnOrAfter } from '../../../protocol/schoolday';
import type { CaseFile } from '../case';
import type { EntryOf } from '../entries';

/** An agreement with how it was last found to be kept, if anyone looked. */
export interface AgreementState {
  readonly agreement: EntryOf<'agreement-made'>;
  readonly last?: EntryOf<'agreement-checked'>;
}

/** The agreements of the case, in order of making (S3-8, S5-6). */
export function agreementsOf({ agreements, agreementChecks }: CaseFile): readonly AgreementState[] {
  const lasts = new Map<string, EntryOf<'agreement-checked'>>();
  for (const check of agreementChecks) {
    const before = lasts.get(check.body.agreement);
    // What was looked at last counts, also when it was written down before what was looked at earlier.
    if (before === undefined || before.body.happenedOn <= check.body.happenedOn) lasts.set(check.body.agreement, check);
  }
  return agreements.map((agreement) => {
    const last = lasts.get(agreement.body.agreement);
    return last === undefined ? { agreement } : { agreement, last };
  });
}

const A_WEEK = 7;

/** When one that returns is looked at after that day. */
function returning(again: 'school-day' | 'week', after: Day, calendar: SchoolCalendar): Day {
  const asked = addDays(after, again === 'week' ? A_WEEK : 1);
  return schoolDayOnOrAfter(asked, calendar) ?? asked;
}

/** That an agreement is to be looked at: `on` that day, or as soon as somebody can where nobody named one. `since` that day it waits. */
export interface NextLook {
  readonly on?: Day;
  readonly since: Day;
  /** It was not kept the last time. */
  readonly broken: boolean;
}

/** When the agreement is looked at next; `undefined` where nobody has to any more, or where no day was ever named for it. */
export function nextLook({ agreement, last }: AgreementState, calendar: SchoolCalendar): NextLook | undefined {
  const { again, until, dueOn, happenedOn: made } = agreement.body;
  const broken = last?.body.kept === false;
  const since = last?.body.happenedOn ?? made;
  // Whoever said when to look again decides, also past the last day of an agreement that returns.
  if (last?.body.nextOn !== undefined) return { on: last.body.nextOn, since, broken };
  if (again !== undefined) {
    const on = last === undefined && dueOn !== undefined ? dueOn : returning(again, since, calendar);
    if (until === undefined || on <= until) return { on, since, broken };
  }
  // One that was broken does not vanish: somebody says when it is looked at again, or that it was kept after all.
  if (broken) return { since, broken };
  return last === undefined && again === undefined && dueOn !== undefined ? { on: dueOn, since, broken } : undefined;
}
