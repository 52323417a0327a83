/** What was planned against what was held: for each day that was set, what became of it. */
import type { EntryOf } from '../entries';
import { type Block, table } from './document';
import { concerns, dayWords, deviationWords, inPeriod, type Scope, stepWords } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

type Plan = EntryOf<'evaluation-planned'>;

/** Why it was called off, and for which day another was planned after that. */
function cancelledWords(scope: Scope, cancelled: EntryOf<'evaluation-cancelled'>, plan: Plan): string {
  const next = scope.file.plannedEvaluations.find(
    (other) => other.body.step === plan.body.step && other.time > cancelled.time,
  );
  const what = next ? `${WORDS.movedTo} ${dayWords(next.body.on)}` : WORDS.cancelled;
  return `${what}. ${WORDS.reason}: ${cancelled.body.reason} (${WORDS.writtenIn} ${writtenWords(scope, cancelled)})`;
}

function outcomeOf(scope: Scope, plan: Plan): string {
  const { file, today } = scope;
  const { evaluation, on } = plan.body;
  const held = file.heldEvaluations.find(({ body }) => body.evaluation === evaluation);
  if (held) return held.body.happenedOn === on ? WORDS.held : `${WORDS.heldOn} ${dayWords(held.body.happenedOn)}`;
  const cancelled = file.live.find(
    (entry) => entry.type === 'evaluation-cancelled' && entry.body.evaluation === evaluation,
  );
  if (cancelled?.type === 'evaluation-cancelled') return cancelledWords(scope, cancelled, plan);
  return on < today || file.status !== 'open' ? WORDS.notHeld : WORDS.notHeldYet;
}

/** Every planned evaluation of the period, with what became of it (S3-9, S4-1, S4-7). */
export const planRows = (scope: Scope): Block[] =>
  table(
    [WORDS.planned, WORDS.step, WORDS.whatBecame, WORDS.deviation, WORDS.written],
    scope.file.plannedEvaluations
      .filter((plan) => inPeriod(scope.period, plan.body.on) && concerns(scope, plan))
      .map((plan) => [
        dayWords(plan.body.on),
        stepWords(scope, plan.body.step),
        outcomeOf(scope, plan),
        deviationWords(plan.body.deviation),
        writtenWords(scope, plan),
      ]),
  );
