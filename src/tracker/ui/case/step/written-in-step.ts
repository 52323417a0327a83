import type { StepNumber } from '../../../../protocol/procedure';
import type { CaseFile } from '../../../domain/case';
import type { TellingEntry } from '../../../domain/entries';
import type { TaskAction } from './task-actions';

/** Types of entry that answer an action of a task. */
const ANSWERS: Readonly<Record<TaskAction, readonly TellingEntry['type'][]>> = {
  talk: ['talk-held'],
  agreement: ['agreement-made'],
  parents: ['parents-contacted', 'parents-not-told'],
  decision: ['decision-taken'],
  consent: ['consent-given', 'consent-refused'],
  'plan-evaluation': ['evaluation-planned'],
  'hold-evaluation': ['evaluation-held'],
};

/** What was written while the case was at that step, in order of writing. */
export function writtenInStep({ live }: CaseFile, number: StepNumber): readonly TellingEntry[] {
  let step = 0;
  return live.filter((entry) => {
    if (entry.type === 'step-advanced') step = entry.body.to;
    return step === number;
  });
}

/** What was written in that step that answers the action. */
export const answersTo = (written: readonly TellingEntry[], action: TaskAction): readonly TellingEntry[] =>
  written.filter(({ type }) => ANSWERS[action].includes(type));
