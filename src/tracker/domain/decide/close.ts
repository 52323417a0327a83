import type { CaseFile } from '../case';
import { accept, type CloseCommand, type Result, refuse, type Situation } from '../command';
import { deviating, isBlank } from '../deviation';
import type { CaseEvent } from '../entries';
import { hasStopped, latestHeld } from '../evaluation-outcome';
import { sinceReopened } from '../present-round';
import { gapsWhenClosed } from '../queries/gaps';
import type { DeviationRule } from '../vocabulary';

/** What speaks against closing because it stopped (S4-10, S5-10, S6-4, S7-4). */
function stoppedRules(file: CaseFile): DeviationRule[] {
  const last = latestHeld(sinceReopened(file).heldEvaluations);
  if (last === undefined) return ['closed-without-evaluation'];
  return hasStopped(last) ? [] : ['closed-though-not-stopped'];
}

/** Something that the procedure asks for was not written down. Where it did not stop, the note has to say why the case ends all the same. */
const gapRules = (file: CaseFile, { procedure, calendar, today }: Situation): DeviationRule[] =>
  gapsWhenClosed(file, procedure, calendar, today).length > 0 ? ['closed-with-gaps'] : [];

/** Closes a case: because it stopped (S4-10), with a reason where not everything was written down; or for another reason that is told in words. */
export function decideClose(file: CaseFile, command: CloseCommand, at: Situation): Result<CaseEvent[]> {
  const { do: _, because, reason, ...told } = command;
  if (because !== 'stopped' && isBlank(told.note)) return refuse({ code: 'missing-text', field: 'note' });
  const deviation = deviating(because === 'stopped' ? [...stoppedRules(file), ...gapRules(file, at)] : [], reason);
  if (!deviation.ok) return deviation;
  return accept([{ type: 'case-closed', body: { ...told, by: at.by, reason: because, ...deviation.value } }]);
}
