import type { CountShare } from '../../../domain/queries/count-share';
import { schoolYearOfLine } from '../../../domain/queries/tally';

/** The share of a school year, with the lines of that year alone. */
export const shareOf = (told: Omit<CountShare, 'kind' | 'v'>): CountShare => ({
  kind: 'case-lines',
  v: 1,
  ...told,
  lines: told.lines.filter((line) => schoolYearOfLine(line) === told.schoolYear),
});
