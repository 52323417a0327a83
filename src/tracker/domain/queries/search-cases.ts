import type { StepNumber } from '../../../protocol/procedure';
import type { CaseFile, CaseStatus } from '../case';
import { fold } from '../names/fold';
import type { Form } from '../vocabulary';
import { textOf } from './case-text';
import { withinSchoolYear } from './within-school-year';

export interface CaseFilter {
  /** Words that all stand somewhere in the case, in part or whole; accents and capitals make no difference. */
  readonly text?: string;
  readonly status?: CaseStatus;
  readonly step?: StepNumber;
  /** Label of the school year in which it was opened: `2026-2027`. */
  readonly schoolYear?: string;
  readonly form?: Form;
}

/** What cases are sorted by. */
export type CaseOrder = 'opened' | 'label' | 'step' | 'last-written';

/** Whether every word stands somewhere in what counts in the case. */
function tells(file: CaseFile, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(textOf(file));
  return words.every((word) => text.includes(word));
}

function fitting({ status, step, schoolYear, form }: CaseFilter): (file: CaseFile) => boolean {
  const inYear = schoolYear === undefined ? () => true : withinSchoolYear(schoolYear);
  return (file) =>
    (status === undefined || file.status === status) &&
    (step === undefined || file.step === step) &&
    (form === undefined || file.intake.forms?.includes(form) === true) &&
    inYear(file.openedOn);
}

const KEYS: Record<CaseOrder, (file: CaseFile) => string | number> = {
  opened: ({ openedOn }) => openedOn,
  label: ({ label }) => label,
  step: ({ step }) => step,
  'last-written': ({ entries }) => String(entries.at(-1)?.time),
};

/** The cases that fit the filter, the highest first: the newest, the furthest on; by label the lowest first. */
export function searchCases(
  files: Iterable<CaseFile>,
  filter: CaseFilter,
  order: CaseOrder = 'opened',
): readonly CaseFile[] {
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const fits = fitting(filter);
  const found = [...files].filter((file) => fits(file) && tells(file, words));
  const key = KEYS[order];
  const direction = order === 'label' ? 1 : -1;
  const keyed = found.map((file) => ({ file, by: key(file) }));
  keyed.sort((one, other) => (one.by < other.by ? -direction : one.by > other.by ? direction : 0));
  return keyed.map(({ file }) => file);
}
