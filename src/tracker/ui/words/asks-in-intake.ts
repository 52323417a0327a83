import { WORDS } from '../../../words/school-words';
import type { IntakeQuestion } from '../../../words/words';

/** Whether the intake of this school asks that. */
export const asksInIntake = (question: IntakeQuestion): boolean => WORDS.intake.includes(question);
