import type { CaseFile } from './case';
import type { EntryOf } from './entries';

/** Whether everyone who was spoken said that the bullying stopped (S4-5, S4-10). */
export const hasStopped = ({ body }: EntryOf<'evaluation-held'>): boolean =>
  body.pupils.every(({ outcome }) => outcome === 'stopped');

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
