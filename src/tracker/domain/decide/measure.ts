import type { Procedure } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import {
  accept,
  type DecisionCommand,
  type EndMeasureCommand,
  type MeasureCommand,
  type Result,
  refuse,
  type Situation,
} from '../command';
import { deviating, isBlank } from '../deviation';
import type { CaseEvent } from '../entries';
import { presentStep } from '../evaluation-term';
import { startOf } from '../measure-start';
import type { DeviationRule } from '../vocabulary';

/** Takes a decision; where the protocol names who decides, another who does needs a reason (S7-3, S8-3). */
export function decideDecision(file: CaseFile, command: DecisionCommand, at: Situation): Result<CaseEvent[]> {
  const { do: _, reason, ...told } = command;
  const { number, decides } = presentStep(file, at.procedure);
  const byOther = decides !== undefined && decides !== told.decidedBy;
  const deviation = deviating(byOther ? ['decided-by-other-role'] : [], reason);
  if (!deviation.ok) return deviation;
  return accept([{ type: 'decision-taken', body: { ...told, by: at.by, step: number, ...deviation.value } }]);
}

/** A measure that follows another comes after it; where a serious incident allows it at once, that may be instead (MID-2). */
function orderRules(
  file: CaseFile,
  { measure, pupil, incident }: MeasureCommand,
  { measures }: Procedure,
): DeviationRule[] {
  const asked = measures.find(({ id }) => id === measure);
  if (asked?.follows === undefined || (asked.atOnceWhenSerious && !isBlank(incident))) return [];
  const followed = file.measures.some(({ body }) => body.pupil === pupil && body.measure === asked.follows);
  return followed ? [] : ['measure-out-of-order'];
}

/** Takes a measure (MID-1 … MID-4); a serious incident allows at once what otherwise comes after another measure (MID-2). */
export function decideMeasure(file: CaseFile, command: MeasureCommand, at: Situation): Result<CaseEvent[]> {
  const { do: _, reason, ...told } = command;
  const deviation = deviating(orderRules(file, command, at.procedure), reason);
  if (!deviation.ok) return deviation;
  return accept([{ type: 'measure-taken', body: { ...told, by: at.by, ...deviation.value } }]);
}

/** Ends a measure; where a talk with pupil and parents comes first, a pupil who was away is back after it or with a reason (MID-2). */
export function decideEndMeasure(file: CaseFile, command: EndMeasureCommand, at: Situation): Result<CaseEvent[]> {
  const { do: _, reason, ...told } = command;
  const taken = file.measures.find(({ body }) => body.use === told.use)?.body;
  if (file.measureEnds.some(({ body }) => body.use === told.use)) return refuse({ code: 'measure-over' });
  if (taken && told.happenedOn < taken.happenedOn)
    return refuse({ code: 'ends-before-it-starts', field: 'happenedOn' });
  const asksTalk = at.procedure.measures.find(({ id }) => id === taken?.measure)?.returnTalk === true;
  // One that is called off before it began kept nobody from lessons.
  const hasBegun = taken !== undefined && told.happenedOn >= startOf(taken);
  const withoutTalk = asksTalk && hasBegun && taken.away && told.returnTalk === undefined;
  const deviation = deviating(withoutTalk ? ['back-without-talk'] : [], reason);
  if (!deviation.ok) return deviation;
  return accept([{ type: 'measure-ended', body: { ...told, by: at.by, ...deviation.value } }]);
}
