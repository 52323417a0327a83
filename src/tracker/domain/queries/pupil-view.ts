import type { Day } from '../../../protocol/day';
import type { CaseFile, Pupil } from '../case';
import type { PupilId, TellingEntry } from '../entries';
import { aboutPupil } from '../references';
import type { EvaluationOutcome } from '../vocabulary';
import { consentOf, type PupilConsent } from './consent';
import { type ParentsState, parentsOfPupil } from './parents';

export interface PupilView {
  readonly pupil: Pupil;
  /** Everything that counts and is about this pupil, talks with others included (VIJF-8). */
  readonly entries: readonly TellingEntry[];
  /** How it was for this pupil at each evaluation, in order of writing. */
  readonly outcomes: readonly { readonly on: Day; readonly outcome: EvaluationOutcome; readonly feeling?: string }[];
  /** Absent for a pupil who is not targeted (S1-5). */
  readonly consent?: PupilConsent;
  /** Absent for a pupil who has no part in it any more. */
  readonly parents?: ParentsState;
}

/** What the case holds of one pupil; `undefined` when it does not know the pupil. */
export function pupilView(file: CaseFile, id: PupilId): PupilView | undefined {
  const pupil = file.pupils.find((candidate) => candidate.id === id);
  if (pupil === undefined) return undefined;
  const consent = consentOf(file).find((state) => state.pupil === id);
  const outcomes = file.heldEvaluations.flatMap(({ body }) =>
    body.pupils
      .filter((spoken) => spoken.pupil === id)
      .map(({ outcome, feeling }) => ({ on: body.happenedOn, outcome, ...(feeling !== undefined && { feeling }) })),
  );
  return {
    pupil,
    entries: file.live.filter(aboutPupil(id)),
    outcomes,
    ...(consent && { consent }),
    ...(!pupil.removed && { parents: parentsOfPupil(file, id) }),
  };
}
