import type { Step } from '../../../protocol/procedure';

/** 'Stap 4'; the report has no number in the protocol. */
export const stepNumberWords = ({ number, label }: Step): string => (number === 0 ? label : `Stap ${number}`);
/** 'Stap 4: De evaluatie' */
export const stepWords = (step: Step): string =>
  step.number === 0 ? step.title : `${stepNumberWords(step)}: ${step.title}`;
