import type { Step } from '../../../protocol/procedure';

/** 'Stap 4: De evaluatie'; the report has no number in the protocol. */
export const stepTitle = ({ number, title }: Step): string => (number === 0 ? title : `Stap ${number}: ${title}`);
