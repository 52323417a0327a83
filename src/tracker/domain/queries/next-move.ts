import { compareDays, type Day } from '../../../protocol/day';
import { goesOnUnstopped, nextStep } from '../../../protocol/order';
import type { Procedure, RoleId, Step } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import type { EvaluationId } from '../entries';
import { hasStopped, latestHeld, openEvaluations, stillToSpeak } from '../evaluation-outcome';
import { looksAgain, presentStep } from '../evaluation-term';
import { presentRound } from '../present-round';
import { type ConsentState, jointConsent } from './consent';
import type { DueKind, DueRow } from './due';

/** What the protocol wants next of a case, for a person to decide. */
export type NextMove =
  | { readonly kind: 'read-only' | 'closed' | 'voided' }
  /** The way on after this step. `consent` is there where the next step wants it (S1-5). */
  | { readonly kind: 'go-on'; readonly to: Step; readonly consent?: ConsentState }
  /** It did not stop, so the next step follows, with the reason why it did not (S4-5). */
  | { readonly kind: 'go-on-not-stopped'; readonly to: Step }
  /** Everyone said that it stopped: it can be closed (S4-10). `again` when no later evaluation is planned (S4-7). */
  | { readonly kind: 'close'; readonly again: boolean }
  /** Everyone who was spoken said that it stopped; others are still to be spoken. */
  | { readonly kind: 'speak-absent'; readonly evaluation: EvaluationId }
  | { readonly kind: 'plan-evaluation' }
  | { readonly kind: 'hold-evaluation'; readonly evaluation: EvaluationId; readonly on: Day }
  /** The protocol names who decides here (S7-3, S8-3). */
  | { readonly kind: 'decide'; readonly by: RoleId }
  /** It was decided, and only a person knows whether it stopped: close, or go on (S7-4). */
  | { readonly kind: 'stopped-or-not'; readonly to: Step }
  /** The last step was taken; the protocol names no other (S8-3). */
  | { readonly kind: 'end' }
  /** It was opened again, and the protocol names nothing that follows: a person sets a day to look again. */
  | { readonly kind: 'look-again' };

/** The evaluation planned for the earliest day; of one day the one that was planned first. */
const firstPlanned = (file: CaseFile) =>
  openEvaluations(file).toSorted((one, other) => compareDays(one.body.on, other.body.on))[0]?.body;

function afterEvaluation(file: CaseFile, step: Step, next: Step | undefined): NextMove | undefined {
  const held = latestHeld(file.heldEvaluations.filter(({ body }) => body.step === step.number));
  const planned = firstPlanned(file);
  if (held === undefined) {
    if (planned) return { kind: 'hold-evaluation', evaluation: planned.evaluation, on: planned.on };
    return step.evaluation ? { kind: 'plan-evaluation' } : undefined;
  }
  if (hasStopped(held) && stillToSpeak(file, held).length > 0) {
    return { kind: 'speak-absent', evaluation: held.body.evaluation };
  }
  if (hasStopped(held)) return { kind: 'close', again: planned === undefined };
  if (looksAgain(file, step)) {
    return planned
      ? { kind: 'hold-evaluation', evaluation: planned.evaluation, on: planned.on }
      : { kind: 'plan-evaluation' };
  }
  return next && goesOnUnstopped(step) ? { kind: 'go-on-not-stopped', to: next } : undefined;
}

/** What comes next for the case; throws when the procedure is not the one that it follows. */
export function nextMove(whole: CaseFile, procedure: Procedure): NextMove {
  if (whole.unknown.length > 0) return { kind: 'read-only' };
  if (whole.status !== 'open') return { kind: whole.status };
  const file = presentRound(whole, procedure);
  const step = presentStep(file, procedure);
  const next = nextStep(procedure, step);
  const evaluated = step.evaluation ? afterEvaluation(file, step, next) : undefined;
  if (evaluated) return evaluated;
  const decided = file.decisions.some(({ body }) => body.step === step.number);
  if (step.decides !== undefined && !decided) return { kind: 'decide', by: step.decides };
  if (next === undefined) return { kind: file.reopened ? 'look-again' : 'end' };
  if (step.onward === 'when-not-stopped') return { kind: 'stopped-or-not', to: next };
  return { kind: 'go-on', to: next, ...(next.needsConsent && { consent: jointConsent(file, next.number) }) };
}

/** What is due that the move says already, so that it need not stand there twice. */
const SAID: Partial<Readonly<Record<NextMove['kind'], readonly DueKind[]>>> = {
  'go-on': ['consent-to-ask', 'consent-refused', 'step-to-take'],
  'go-on-not-stopped': ['step-to-take'],
  close: ['case-to-close', 'evaluation-to-plan'],
  'speak-absent': ['absent-to-speak'],
  'plan-evaluation': ['evaluation-to-plan'],
  'hold-evaluation': ['evaluation-to-hold'],
  decide: ['decision-to-take'],
  'stopped-or-not': ['stopped-or-not'],
  'look-again': ['reminder-to-set'],
};

/** What else is due, besides what the move says. */
export const dueBesides = (move: NextMove, rows: readonly DueRow[]): readonly DueRow[] =>
  rows.filter(
    ({ kind, about }) =>
      !SAID[move.kind]?.includes(kind) || (move.kind === 'hold-evaluation' && about !== move.evaluation),
  );
