import type { CaseFile } from '../../domain/case';
import { endedOn, keptUntil } from '../../domain/queries/keeping';
import { dateWords } from '../words/dates';

/** Why a case is past its term: 'Gesloten op 3 mei 2023. Bewaren hoefde tot en met 3 mei 2025.' Empty for one that is open. */
export function whyPast(file: CaseFile, years: number): string {
  const [ended, until] = [endedOn(file), keptUntil(file, years)];
  if (ended === undefined || until === undefined) return '';
  const how = file.status === 'voided' ? 'Vervallen' : 'Gesloten';
  return `${how} op ${dateWords(ended)}. Bewaren hoefde tot en met ${dateWords(until)}.`;
}
