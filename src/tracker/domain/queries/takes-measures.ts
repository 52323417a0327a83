import type { Procedure } from '../../../protocol/procedure';
import type { CaseFile } from '../case';

/** Whether measures have a part in the case: the procedure knows some, or one was taken. */
export const takesMeasures = (file: CaseFile, { measures }: Procedure): boolean =>
  measures.length > 0 || file.measures.length > 0;
