import type { CaseFile } from '../../domain/case';
import type { LineGround } from '../../domain/queries/case-line';
import type { Work } from './work';

/** What the line of that case is worked out with; `undefined` when its procedure is not at hand. */
export function lineGroundOf(
  { procedureOf, school, clock }: Pick<Work, 'procedureOf' | 'school' | 'clock'>,
  file: CaseFile,
): LineGround | undefined {
  const procedure = procedureOf(file);
  return procedure && { procedure, calendar: school.calendar, today: clock.today.value };
}
