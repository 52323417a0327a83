import type { Procedure } from '../../../protocol/procedure';

/** What the procedure calls the measure; its id where the procedure does not have it. */
export const measureTitle = ({ measures }: Procedure, measure: string): string =>
  measures.find(({ id }) => id === measure)?.title ?? measure;
