import { nextStep, stepByNumber, taskById } from '../../protocol/order';
import type { Procedure, StepNumber } from '../../protocol/procedure';
import { compareEntries } from '../log/order';
import type { CaseFile } from './case';
import type { EntryOf, TellingEntry } from './entries';

/** The last time that the procedure itself led back to an earlier step: what is looked at there is looked at anew. */
export const lastReturn = (file: CaseFile, procedure: Procedure): EntryOf<'step-advanced'> | undefined =>
  file.steps.findLast(({ body }) => {
    const left = body.to <= body.from ? stepByNumber(procedure, body.from) : undefined;
    return left !== undefined && nextStep(procedure, left)?.number === body.to;
  });

/** The case without what was looked back on before it was reopened: that it had stopped then says nothing of now. */
export function sinceReopened(file: CaseFile): CaseFile {
  const { reopened } = file;
  if (reopened === undefined) return file;
  return {
    ...file,
    heldEvaluations: file.heldEvaluations.filter((entry) => compareEntries(entry, reopened) > 0),
    // What was planned for a day that is still to come stands.
    plannedEvaluations: file.plannedEvaluations.filter(
      (entry) => compareEntries(entry, reopened) > 0 || entry.body.on >= reopened.body.happenedOn,
    ),
  };
}

const rounds = new WeakMap<CaseFile, { readonly procedure: Procedure; readonly round: CaseFile }>();

/**
 * The case without what the steps from the one returned to on brought before: 'not good yet? again from step 1' asks for another talk, another
 * decision and another look back; and without what was looked back on before it was reopened. The case itself where nothing led back and it
 * was never reopened; the same object each time that it is asked of one case.
 */
export function presentRound(file: CaseFile, procedure: Procedure): CaseFile {
  const known = rounds.get(file);
  if (known?.procedure === procedure) return known.round;
  const round = roundOf(file, procedure);
  rounds.set(file, { procedure, round });
  rounds.set(round, { procedure, round });
  return round;
}

function roundOf(whole: CaseFile, procedure: Procedure): CaseFile {
  const file = sinceReopened(whole);
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
