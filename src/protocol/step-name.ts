/** What people call a step. */
import type { Step } from './procedure';

/** 'Stap 4: De evaluatie', 'Fase 2: Het gesprek'; the title alone where the step has no name, as the report. */
export const stepTitle = ({ name, title }: Pick<Step, 'name' | 'title'>): string =>
  name === undefined ? title : `${name}: ${title}`;

/** The same within a sentence: 'stap 4, De evaluatie'. */
export const stepInSentence = ({ name, title }: Pick<Step, 'name' | 'title'>): string =>
  name === undefined ? title : `${nameInSentence(name)}, ${title}`;

/** A step's name within a sentence: 'stap 4'. */
export const nameInSentence = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/**
 * The number in a step's name, for the dot in a drawing: '4'. Of a step without a name that with which its title begins: 'Stap 1: Melding',
 * '2e keer'. Nothing for a step that is not called by a number.
 */
export const stepDot = ({ name, title = '' }: Pick<Step, 'name'> & Partial<Pick<Step, 'title'>>): string =>
  (name === undefined ? /^(?:\p{L}+ )?(\d+)(?=\P{L}|e\b|$)/u.exec(title)?.[1] : /\d+/.exec(name)?.[0]) ?? '';
