/** Who asked to see what is kept about a pupil, and whether they got it. */
import { addDays, addMonths, compareDays, type Day } from '../../../protocol/day';
import type { CaseFile } from '../case';
import type { EntryOf, Person } from '../entries';

export interface AccessRequest {
  readonly asked: EntryOf<'access-asked'>;
  /** What was given for it, in order; none while it is open. */
  readonly given: readonly EntryOf<'sent-outside'>[];
}

/** Whether they may be the same: parents of whom no home is named are all of them. */
function isSame(one: Person, other: Person): boolean {
  if (one.kind === 'parents' && other.kind === 'parents') {
    return one.pupil === other.pupil && (one.home === undefined || other.home === undefined || one.home === other.home);
  }
  if (one.kind === 'pupil' && other.kind === 'pupil') return one.pupil === other.pupil;
  if (one.kind === 'role' && other.kind === 'role') return one.role === other.role;
  return one.kind === 'other' && other.kind === 'other' && one.text === other.text;
}

const byDay = <E extends { readonly body: { readonly happenedOn: Day } }>(entries: readonly E[]): readonly E[] =>
  entries.toSorted((one, other) => compareDays(one.body.happenedOn, other.body.happenedOn));

/**
 * The requests in the case, in order of asking. What was given about the pupil answers every open request of whom it was given to, and of all
 * where none of them asked; where nothing was open any more it belongs to the last of those.
 */
export function accessRequests(file: Pick<CaseFile, 'accessRequests' | 'sendings'>): readonly AccessRequest[] {
  const requests = byDay(file.accessRequests).map((asked) => ({ asked, given: [] as EntryOf<'sent-outside'>[] }));
  for (const sending of byDay(file.sendings)) {
    const { what, pupil, to, happenedOn } = sending.body;
    const before = requests.filter(
      ({ asked: { body } }) => what === 'access' && body.pupil === pupil && body.happenedOn <= happenedOn,
    );
    const own = before.filter(({ asked }) => isSame(asked.body.from, to));
    const pool = own.length > 0 ? own : before;
    const open = pool.filter(({ given }) => given.length === 0);
    for (const { given } of open.length > 0 ? open : pool.slice(-1)) given.push(sending);
  }
  return requests;
}

/**
 * The last day for the answer: so many days after it was asked where the school has a term of its own, else a month, as the law has it
 * (AVG, artikel 12 lid 3). The last day of a shorter month stands for a day that it does not have.
 */
export const accessTerm = (asked: Day, schoolDays: number | undefined): Day =>
  schoolDays === undefined ? addMonths(asked, 1) : addDays(asked, schoolDays);
