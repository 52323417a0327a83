import type { EvaluationOutcome } from '../../../domain/vocabulary';

/** What the answers of an evaluation lead to, for a person to decide (S4-5, S4-10). */
export type OutcomeProposal =
  /** Not everyone's answer is there yet. */
  | { readonly kind: 'incomplete'; readonly missing: number }
  /** Everyone says that it stopped: the case can be closed. */
  | { readonly kind: 'stopped' }
  /** Someone says that it did not stop: the next step follows. */
  | { readonly kind: 'not-stopped'; readonly notStopped: number };

/** The proposal for these answers, one for each pupil who was spoken. */
export function outcomeProposal(answers: readonly (EvaluationOutcome | undefined)[]): OutcomeProposal {
  const missing = answers.filter((answer) => answer === undefined).length;
  const notStopped = answers.filter((answer) => answer !== undefined && answer !== 'stopped').length;
  // One who says that it goes on is enough, whatever the others will say.
  if (notStopped > 0) return { kind: 'not-stopped', notStopped };
  return missing > 0 || answers.length === 0 ? { kind: 'incomplete', missing } : { kind: 'stopped' };
}
