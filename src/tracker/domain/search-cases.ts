import type { StepNumber } from '../../protocol/procedure';
import { schoolYearOf } from '../../protocol/schoolyear';
import type { CaseFile, CaseStatus } from './case';
import { fold } from './names-fold';
import type { Form } from './vocabulary';

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

const PLAIN = /^[\x20-\x7e]*$/;

/** The text as it is compared; most texts need no more than lower case. */
const folded = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : fold(text));

/** Fields of bodies that hold codes and ids, in which nobody searches. */
const CODES: ReadonlySet<string> = new Set([
  'by',
  'kind',
  'task',
  'hash',
  'procedure',
  'rules',
  'type',
  'of',
  'target',
]);

/** Whether one of the texts in the value has the word. */
function holds(value: unknown, word: string): boolean {
  if (typeof value === 'string') return folded(value).includes(word);
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) {
    if (!CODES.has(key) && holds((value as Readonly<Record<string, unknown>>)[key], word)) return true;
  }
  return false;
}

function fits(file: CaseFile, { status, step, schoolYear, form }: CaseFilter): boolean {
  if (status !== undefined && file.status !== status) return false;
  if (step !== undefined && file.step !== step) return false;
  if (form !== undefined && !file.intake.forms?.includes(form)) return false;
  return schoolYear === undefined || schoolYearOf(file.openedOn).label === schoolYear;
}

/** Whether every word stands somewhere in what counts in the case. */
const tells = ({ live }: CaseFile, words: readonly string[]): boolean =>
  words.every((word) => live.some(({ body }) => holds(body, word)));

const lastWritten = ({ entries }: CaseFile): string => entries.at(-1)?.time ?? '';

const KEYS: Record<CaseOrder, (file: CaseFile) => string | number> = {
  opened: ({ openedOn }) => openedOn,
  label: ({ label }) => label,
  step: ({ step }) => step,
  'last-written': lastWritten,
};

/** The cases that fit the filter, the highest first: the newest, the furthest on; by label the lowest first. */
export function searchCases(
  files: Iterable<CaseFile>,
  filter: CaseFilter,
  order: CaseOrder = 'opened',
): readonly CaseFile[] {
  const words = folded(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = [...files].filter((file) => fits(file, filter) && tells(file, words));
  const key = KEYS[order];
  const direction = order === 'label' ? 1 : -1;
  const keyed = found.map((file) => ({ file, by: key(file) }));
  keyed.sort((one, other) => (one.by < other.by ? -direction : one.by > other.by ? direction : 0));
  return keyed.map(({ file }) => file);
}
