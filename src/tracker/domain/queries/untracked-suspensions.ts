/** Suspensions that were decided and of which nobody wrote how they went. */
import type { Day } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import type { EntryOf, PupilId } from '../entries';
import { startOf } from '../measure-start';

export interface UntrackedSuspension {
  /** Whom it is for; absent where the decision names nobody. */
  readonly pupil?: PupilId;
  readonly decision: EntryOf<'decision-taken'>;
}

/** Whether a measure keeps that pupil, or anybody where none is named, from lessons in the days of the suspension. */
function isTracked(file: CaseFile, { body }: EntryOf<'decision-taken'>, pupil: PupilId | undefined): boolean {
  const first: Day = body.startsOn ?? body.happenedOn;
  return file.measures.some(({ body: taken }) => {
    if (!taken.away || (pupil !== undefined && taken.pupil !== pupil)) return false;
    const last = file.measureEnds.find(({ body: { use } }) => use === taken.use)?.body.happenedOn ?? taken.until;
    return (last === undefined || last >= first) && (body.until === undefined || startOf(taken) <= body.until);
  });
}

/**
 * The first suspension of each pupil that no measure follows. A decision only tells what was decided: the end, and whether both families heard
 * of it, come due with a measure. Where the procedure knows no measures nothing can follow it, and nothing is asked.
 */
export function untrackedSuspensions(file: CaseFile, { measures }: Procedure): readonly UntrackedSuspension[] {
  if (measures.length === 0) return [];
  const gone = new Set(file.pupils.flatMap(({ id, removed }) => (removed ? id : [])));
  const found = new Map<PupilId | undefined, UntrackedSuspension>();
  for (const decision of file.decisions) {
    const { kind, pupils } = decision.body;
    if (kind !== 'suspension') continue;
    const whom: readonly (PupilId | undefined)[] = pupils.length > 0 ? pupils : [undefined];
    for (const pupil of whom) {
      if (found.has(pupil) || (pupil !== undefined && gone.has(pupil)) || isTracked(file, decision, pupil)) continue;
      found.set(pupil, { decision, ...(pupil !== undefined && { pupil }) });
    }
  }
  return [...found.values()];
}
