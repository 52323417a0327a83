import { goesOnUnstopped, meetingOf, nextStep, stepByNumber } from '../../../protocol/order';
import type { Procedure, Step, StepNumber } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import { type AdvanceCommand, accept, type Result, refuse, type Situation } from '../command';
import { deviating, isBlank } from '../deviation';
import type { CaseEvent } from '../entries';
import { hasStopped, latestHeld } from '../evaluation-outcome';
import { presentStep } from '../evaluation-term';
import { presentRound } from '../present-round';
import { jointConsent } from '../queries/consent';
import type { DeviationRule } from '../vocabulary';

/** Steps with a number after the first and up to the second. */
const between = ({ steps }: Procedure, after: StepNumber, until: StepNumber): readonly Step[] =>
  steps.filter(({ number }) => number > after && number <= until);

/** Whether a step between is passed by: not one that is set together with the step that is left, in one meeting. */
const passesBy = ([present, ...others]: readonly Step[]): boolean =>
  present !== undefined && others.some((step) => meetingOf(step) !== meetingOf(present));

/** What the protocol wants before the targeted pupil's next steps are set (S1-5). */
function consentRules(file: CaseFile, entered: readonly Step[]): readonly DeviationRule[] {
  const asked = entered.filter(({ needsConsent }) => needsConsent);
  const consents = asked.map(({ number }) => jointConsent(file, number));
  if (consents.includes('refused')) return ['consent-refused'];
  return consents.includes('missing') ? ['consent-missing'] : [];
}

/** What speaks against going on only because it did not stop (S4-5, S4-10). */
function outcomeRules(file: CaseFile, present: Step): readonly DeviationRule[] {
  if (!goesOnUnstopped(present)) return [];
  const held = latestHeld(file.heldEvaluations.filter(({ body }) => body.step === present.number));
  if (held !== undefined) return hasStopped(held) ? ['advanced-though-stopped'] : [];
  return present.evaluation ? ['advanced-without-evaluation'] : [];
}

/** Goes to another step: in order, and where the protocol goes on only because it did not stop, with the reason why (S4-5, S4-10). */
export function decideAdvance(whole: CaseFile, command: AdvanceCommand, at: Situation): Result<CaseEvent[]> {
  const file = presentRound(whole, at.procedure);
  const { do: _, reason, ...told } = command;
  const { to } = told;
  const present = presentStep(file, at.procedure);
  if (!stepByNumber(at.procedure, to)) return refuse({ code: 'unknown-reference', kind: 'step', id: String(to) });
  // The way on may lead back or pass steps by: then going there is what the procedure asks.
  const isWayOn = nextStep(at.procedure, present)?.number === to;
  if (to === present.number && !isWayOn) return refuse({ code: 'already-at-step' });
  const left = isWayOn ? [present] : between(at.procedure, present.number - 1, to - 1);
  if (left.some(goesOnUnstopped) && isBlank(told.whyNotStopped)) {
    return refuse({ code: 'missing-text', field: 'whyNotStopped' });
  }
  const rules: DeviationRule[] =
    to < present.number && !isWayOn
      ? ['step-back']
      : [
          ...(passesBy(left) ? (['step-skipped'] as const) : []),
          ...(to > present.number ? consentRules(file, between(at.procedure, present.number, to)) : []),
          ...outcomeRules(file, present),
        ];
  const deviation = deviating(rules, reason);
  if (!deviation.ok) return deviation;
  return accept([{ type: 'step-advanced', body: { ...told, by: at.by, from: present.number, ...deviation.value } }]);
}
