import { leadsBack, nextStep, stepByNumber, taskById } from '../../protocol/order';
import type { Procedure, StepNumber } from '../../protocol/procedure';
import { compareEntries } from '../log/order';
import type { CaseFile } from './case';
import type { TellingEntry } from './entries';

/** The last time that the procedure itself led back to an earlier step: what is looked at there is looked at anew. */
const lastReturn = (file: CaseFile, procedure: Procedure) =>
  file.steps.findLast(({ body }) => {
    const left = stepByNumber(procedure, body.from);
    return left !== undefined && leadsBack(procedure, left) && nextStep(procedure, left)?.number === body.to;
  });

/**
 * The case without what the steps from the one returned to on brought before: 'not good yet? again from step 1' asks for another talk, another
 * decision and another look back. The case itself where its procedure never leads back, or has not.
 */
export function presentRound(file: CaseFile, procedure: Procedure): CaseFile {
  const back = lastReturn(file, procedure);
  if (back === undefined) return file;
  const isOver = (entry: TellingEntry, step: StepNumber | undefined) =>
    step !== undefined && step >= back.body.to && compareEntries(entry, back) < 0;
  return {
    ...file,
    tasks: new Map([...file.tasks].filter(([id, entry]) => !isOver(entry, taskById(procedure, id)?.step.number))),
    decisions: file.decisions.filter((entry) => !isOver(entry, entry.body.step)),
    heldEvaluations: file.heldEvaluations.filter((entry) => !isOver(entry, entry.body.step)),
    plannedEvaluations: file.plannedEvaluations.filter((entry) => !isOver(entry, entry.body.step)),
  };
}
