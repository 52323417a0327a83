/** The parts of which the words of entries are made. */
import { taskById } from '../../../../protocol/order';
import type { StepNumber } from '../../../../protocol/procedure';
import { stepTitle } from '../../../../protocol/step-name';
import { STEP } from '../../../../words/phrases';
import type { Deviation, Quote } from '../../../domain/entries';
import { REPORT_WORDS } from '../../../domain/report/words';
import { capital } from '../../words/capital';
import type { EntryDetail, Told } from './shown-kind';

/** The text with its label; nothing when there is no text. */
export const detail = (label: string | undefined, text: string | undefined): readonly EntryDetail[] =>
  text?.trim() ? [{ text, ...(label && { label }) }] : [];

/** How it departed from the protocol, and why. */
export const deviated = (deviation: Deviation | undefined): readonly EntryDetail[] =>
  deviation
    ? detail(
        REPORT_WORDS.deviation,
        `${capital(deviation.rules.map((rule) => REPORT_WORDS.deviations[rule]).join('; '))}. ${REPORT_WORDS.reason}: ${deviation.reason}`,
      )
    : [];

/** What people said, each with who. */
export const quoted = ({ naming }: Told, quotes: readonly Quote[] = []): readonly EntryDetail[] =>
  quotes.map(({ pupil, text }) => ({ text, quote: true, ...(pupil && { label: naming.short(pupil) }) }));

/** The title of a step; its number where the procedure has it no more. */
export function stepNamed({ procedure }: Told, number: StepNumber): string {
  const found = procedure.steps.find((candidate) => candidate.number === number);
  return found ? stepTitle(found) : `${STEP.capital.one} ${number}`;
}

/** The text of a task; its id where the procedure has it no more. */
export const taskText = ({ procedure }: Told, id: string): string => taskById(procedure, id)?.task.text ?? id;
