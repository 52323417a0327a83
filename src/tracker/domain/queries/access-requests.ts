/** Who asked to see what is kept about a pupil, and whether they got it. */
import { addDays, asDay, type Day, parseDay } from '../../../protocol/day';
import type { CaseFile } from '../case';
import type { EntryOf } from '../entries';

export interface AccessRequest {
  readonly asked: EntryOf<'access-asked'>;
  /** What was given for it, in order; none while it is open. */
  readonly given: readonly EntryOf<'sent-outside'>[];
}

/** The requests in the case, in order of asking. What was given about the pupil on that day or later is the answer, up to the next request. */
export function accessRequests(file: Pick<CaseFile, 'accessRequests' | 'sendings'>): readonly AccessRequest[] {
  const asked = file.accessRequests.toSorted((one, other) => (one.body.happenedOn < other.body.happenedOn ? -1 : 1));
  return asked.map((request, index): AccessRequest => {
    const { pupil, happenedOn } = request.body;
    const next = asked.slice(index + 1).find(({ body }) => body.pupil === pupil)?.body.happenedOn;
    const given = file.sendings.filter(
      ({ body }) =>
        body.what === 'access' &&
        body.pupil === pupil &&
        body.happenedOn >= happenedOn &&
        (next === undefined || body.happenedOn < next),
    );
    return { asked: request, given };
  });
}

/**
 * The last day for the answer: so many days after it was asked where the school has a term of its own, else a month, as the law has it
 * (AVG, artikel 12 lid 3). The last day of a shorter month stands for a day that it does not have.
 */
export function accessTerm(asked: Day, schoolDays: number | undefined): Day {
  if (schoolDays !== undefined) return addDays(asked, schoolDays);
  const [year = 0, month = 0, date = ''] = asked.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return parseDay(`${next}-${String(date).padStart(2, '0')}`) ?? lastDayOf(next);
}

function lastDayOf(month: string): Day {
  for (let date = 31; date > 28; date -= 1) {
    const day = parseDay(`${month}-${date}`);
    if (day) return day;
  }
  return asDay(`${month}-28`);
}
