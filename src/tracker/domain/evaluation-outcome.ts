import type { CaseFile } from './case';
import type { EntryOf, PupilId } from './entries';

/** Whether everyone who was spoken said that the bullying stopped (S4-5, S4-10). */
export const hasStopped = ({ body }: EntryOf<'evaluation-held'>): boolean =>
  body.pupils.every(({ outcome }) => outcome === 'stopped');

/** Who should have been spoken in it and was not there, as long as they were not spoken on a later day and belong to the case. */
export function stillToSpeak(
  { pupils }: Pick<CaseFile, 'pupils'>,
  { body }: EntryOf<'evaluation-held'>,
): readonly PupilId[] {
  const present = new Set(pupils.flatMap(({ id, removed }) => (removed ? [] : id)));
  return (body.absent ?? []).flatMap(({ pupil }) => (present.has(pupil) ? pupil : []));
}

/** The one of these that was held last, by the day on which it was held; of one day the last in order. */
export const latestHeld = (held: CaseFile['heldEvaluations']): EntryOf<'evaluation-held'> | undefined =>
  held.reduce<EntryOf<'evaluation-held'> | undefined>(
    (last, next) => (last && last.body.happenedOn > next.body.happenedOn ? last : next),
    undefined,
  );

/** The planned evaluations that were neither held nor cancelled. */
export function openEvaluations(file: CaseFile): readonly EntryOf<'evaluation-planned'>[] {
  const past = new Set([...file.cancelledEvaluations, ...file.heldEvaluations.map(({ body }) => body.evaluation)]);
  return file.plannedEvaluations.filter(({ body }) => !past.has(body.evaluation));
}
