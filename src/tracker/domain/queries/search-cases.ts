import type { StepNumber } from '../../../protocol/procedure';
import { writtenAt } from '../../log/clock';
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

/** Folding all texts of a case takes long next to looking in them; a case that changes is another object. */
const foldedTexts = new WeakMap<CaseFile, string>();

function foldedText(file: CaseFile): string {
  const known = foldedTexts.get(file);
  if (known !== undefined) return known;
  const text = fold(textOf(file));
  foldedTexts.set(file, text);
  return text;
}

/** Whether every word stands somewhere in what counts in the case. */
function tells(file: CaseFile, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldedText(file);
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
  // By the clock of who wrote it: a place in the order may lie years ahead.
  'last-written': ({ touched }) => writtenAt(touched),
};

/** A test for cases that fit the filter; for who looks through many in several turns. */
export function caseTest(filter: CaseFilter): (file: CaseFile) => boolean {
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const fits = fitting(filter);
  return (file) => fits(file) && tells(file, words);
}

/** The cases, the highest first: the newest, the furthest on; by label the lowest first. */
export function inCaseOrder(files: Iterable<CaseFile>, order: CaseOrder): readonly CaseFile[] {
  const key = KEYS[order];
  const direction = order === 'label' ? 1 : -1;
  const keyed = Array.from(files, (file) => ({ file, by: key(file) }));
  keyed.sort((one, other) => (one.by < other.by ? -direction : one.by > other.by ? direction : 0));
  return keyed.map(({ file }) => file);
}

/** The cases that fit the filter, in that order. */
export const searchCases = (
  files: Iterable<CaseFile>,
  filter: CaseFilter,
  order: CaseOrder = 'opened',
): readonly CaseFile[] => inCaseOrder([...files].filter(caseTest(filter)), order);
