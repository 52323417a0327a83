import type { Day } from '../../../protocol/day';
import type { CaseFile } from '../../domain/case';
import { endedOn, keptUntil } from '../../domain/queries/keeping';
import { dateWords } from './dates';

const howEnded = (file: CaseFile, on: Day): string =>
  `${file.status === 'voided' ? 'Vervallen' : 'Gesloten'} op ${dateWords(on)}.`;

/** Until when a case that ended is kept: 'Gesloten op 3 mei 2026. Bewaren tot en met 3 mei 2028.' */
export function whyKept(file: CaseFile, years: number | undefined): string {
  const ended = endedOn(file);
  if (ended === undefined) return '';
  const until = years === undefined ? undefined : keptUntil(file, years);
  return until === undefined
    ? howEnded(file, ended)
    : `${howEnded(file, ended)} Bewaren tot en met ${dateWords(until)}.`;
}

/** Why a case is past its term: 'Gesloten op 3 mei 2023. Bewaren hoefde tot en met 3 mei 2025.' Empty for one that is open. */
export function whyPast(file: CaseFile, years: number): string {
  const [ended, until] = [endedOn(file), keptUntil(file, years)];
  if (ended === undefined || until === undefined) return '';
  return `${howEnded(file, ended)} Bewaren hoefde tot en met ${dateWords(until)}.`;
}
