import type { Day } from '../../../protocol/day';
import type { Procedure, StepNumber } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import type { EntryOf, PupilId } from '../entries';

/** Whether a targeted pupil agrees with the steps that follow (S1-5), by the last that was told. */
export type ConsentState = 'given' | 'refused' | 'missing';

type Answered = EntryOf<'consent-given' | 'consent-refused'>;

export interface PupilConsent {
  readonly pupil: PupilId;
  readonly state: ConsentState;
  readonly last?: Answered;
}

/** Whether the procedure asks for consent at all: where it does not, nothing is said of it. */
export const asksConsent = ({ steps }: Procedure): boolean => steps.some(({ needsConsent }) => needsConsent);

/** Whether the answer was about that step; one that names no step was about all that follow. */
const isAbout = ({ body: { steps } }: Answered, step: StepNumber | undefined): boolean =>
  step === undefined || steps === undefined || steps.includes(step);

/** The consent of each targeted pupil (S1-5): with that step, or without one by the last that was told. */
export function consentOf({ pupils, consents }: CaseFile, step?: StepNumber): readonly PupilConsent[] {
  const lasts = new Map<PupilId, Answered>();
  for (const consent of consents) if (isAbout(consent, step)) lasts.set(consent.body.pupil, consent);
  return pupils
    .filter(({ role, removed }) => role === 'targeted' && !removed)
    .map(({ id }) => {
      const last = lasts.get(id);
      if (last === undefined) return { pupil: id, state: 'missing' };
      return { pupil: id, state: last.type === 'consent-given' ? 'given' : 'refused', last };
    });
}

/** The day on which a pupil who refused is asked again, where one was agreed. */
export const askAgainOn = ({ last }: PupilConsent): Day | undefined =>
  last?.type === 'consent-refused' ? last.body.askAgainOn : undefined;

/** Whether there is anything to say of consent in the case: its procedure asks for it, or somebody wrote it down. */
export const tellsOfConsent = (file: CaseFile, procedure: Procedure): boolean =>
  asksConsent(procedure) || file.consents.length > 0;

/** The consent of each targeted pupil where there is anything to say of it; of a procedure without consent nobody. */
export const consentAsked = (file: CaseFile, procedure: Procedure): readonly PupilConsent[] =>
  tellsOfConsent(file, procedure) ? consentOf(file) : [];

/** The consent of all targeted pupils together, with that step where one is named: `given` only when each of them gave it (S1-5). */
export function jointConsent(file: CaseFile, step?: StepNumber): ConsentState {
  const states = consentOf(file, step).map(({ state }) => state);
  if (states.includes('refused')) return 'refused';
  return states.length === 0 || states.includes('missing') ? 'missing' : 'given';
}
