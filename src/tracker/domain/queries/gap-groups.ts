/** What a case does not tell, step by step, so that a list of many can be read. */
import type { Step, StepNumber, Task } from '../../../protocol/procedure';
import type { CaseFile } from '../case';
import { type Gap, gapCount } from './gaps';

/** All that one step lacks. */
export interface StepGaps {
  readonly step: Step;
  /** What was not done of it, but for its tasks: parents, an evaluation, a decision. */
  readonly besides: readonly Gap[];
  /** Tasks of which something was to be written down. */
  readonly unwritten: readonly Task[];
  /** Tasks that are only said or noted, and were not ticked. */
  readonly unticked: readonly Task[];
  readonly count: number;
}

export interface GapGroups {
  /** What belongs to no step, or to one of which no task is open. */
  readonly general: readonly Gap[];
  readonly steps: readonly StepGaps[];
}

/** The step that it is of; `undefined` for what is of the whole case. */
function stepOf(gap: Gap, { step, plannedEvaluations, heldEvaluations }: CaseFile): StepNumber | undefined {
  const evaluated = (evaluation: string | undefined) =>
    [...plannedEvaluations, ...heldEvaluations].find(({ body }) => body.evaluation === evaluation)?.body.step;
  switch (gap.kind) {
    case 'tasks':
    case 'step-skipped':
    case 'evaluation-missed':
      return gap.step.number;
    case 'parents':
      return gap.step;
    case 'evaluation-to-hold':
    case 'absent-to-speak':
      return evaluated(gap.row.about);
    case 'evaluation-to-plan':
    case 'decision-to-take':
    case 'consent-to-ask':
      return step;
    default:
      return undefined;
  }
}

const isOnlyTicked = ({ records }: Task): boolean => records === 'nothing' || records === 'note';

/** The gaps in groups, in order of the steps; each gap stands in one of them. */
export function gapGroups(gaps: readonly Gap[], file: CaseFile): GapGroups {
  const open = gaps.flatMap((gap) => (gap.kind === 'tasks' ? gap : []));
  const isOpen = (number: StepNumber | undefined) => open.some(({ step }) => step.number === number);
  const steps = open.map(({ step, tasks, ...gap }): StepGaps => {
    const besides = gaps.filter((other) => other.kind !== 'tasks' && stepOf(other, file) === step.number);
    const unwritten = tasks.filter((task) => !isOnlyTicked(task));
    const count = gapCount([{ ...gap, step, tasks }, ...besides]);
    return { step, besides, unwritten, unticked: tasks.filter(isOnlyTicked), count };
  });
  return { general: gaps.filter((gap) => !isOpen(stepOf(gap, file))), steps };
}
