import type { CaseFile } from '../case';
import { accept, type CloseCommand, type Result, refuse, type Situation } from '../command';
import { deviating, isBlank } from '../deviation';
import type { CaseEvent } from '../entries';
import { hasStopped, latestHeld } from '../evaluation-outcome';
import type { DeviationRule } from '../vocabulary';

/** What speaks against closing because it stopped (S4-10, S5-10, S6-4, S7-4). */
function stoppedRules({ heldEvaluations }: CaseFile): DeviationRule[] {
  const last = latestHeld(heldEvaluations);
  if (last === undefined) return ['closed-without-evaluation'];
  return hasStopped(last) ? [] : ['closed-though-not-stopped'];
}

/** Closes a case: because it stopped (S4-10), or for another reason that is told in words. */
export function decideClose(file: CaseFile, command: CloseCommand, at: Situation): Result<CaseEvent[]> {
  const { do: _, because, reason, ...told } = command;
  if (because !== 'stopped' && isBlank(told.note)) return refuse({ code: 'missing-text', field: 'note' });
  const deviation = deviating(because === 'stopped' ? stoppedRules(file) : [], reason);
  if (!deviation.ok) return deviation;
  return accept([{ type: 'case-closed', body: { ...told, by: at.by, reason: because, ...deviation.value } }]);
}
