import { asDay, compareDays, type Day, parseDay } from '../../../protocol/day';
import type { CaseFile } from '../case';

/** The same day that many years later; 1 March where that year has no 29 February. */
function addYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  return parseDay(`${year}${day.slice(4)}`) ?? asDay(`${year}-03-01`);
}

/** The day on which the case was closed or voided; `undefined` while it is open. */
export function endedOn({ status, closed, live }: CaseFile): Day | undefined {
  if (status !== 'voided') return closed?.body.happenedOn;
  return live.findLast((entry) => entry.type === 'case-voided')?.body.happenedOn;
}

/** The last day that the case is kept for, given how many years the school keeps one that ended. */
export function keptUntil(file: CaseFile, years: number): Day | undefined {
  const ended = endedOn(file);
  return ended && addYears(ended, years);
}

/** The cases past their keeping term, longest past first; none while the school has set no term (`years` undefined). */
export function pastKeeping(files: Iterable<CaseFile>, years: number | undefined, today: Day): readonly CaseFile[] {
  if (years === undefined) return [];
  return [...files]
    .flatMap((file) => {
      const until = keptUntil(file, years);
      return until !== undefined && until < today ? { file, until } : [];
    })
    .sort((one, other) => compareDays(one.until, other.until))
    .map(({ file }) => file);
}
