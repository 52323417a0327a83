/** What a person chose for a report, remembered until the vault is locked. */
import type { Day } from '../../../../protocol/day';
import type { Person, PupilId } from '../../../domain/entries';
import type { Period } from '../../../domain/report/scope';
import { REPORT_PARTS, REPORT_WORDS, type ReportPart } from '../../../domain/report/words';
import type { LeftOutChoice } from '../../case-kit/left-out-choice';
import type { Decisions } from '../../case-kit/names/settling';
import { longDay } from '../../words/dates';

export interface ReportChoices extends LeftOutChoice {
  /** Whose report it is: `WHOLE`, the id of a pupil, or empty while nothing was chosen. */
  readonly about: string;
  /** Who gets it: see `recipientOf`. Empty while nothing was chosen. */
  readonly to: string;
  readonly toWords: string;
  /** Parts that are left out. */
  readonly without: readonly ReportPart[];
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly signatures: boolean;
  /** Entries that do not say whom they are about, and that are about this pupil. */
  readonly notes: readonly string[];
  /** Agreements of others of which this family hears what was agreed. */
  readonly agreed: readonly string[];
  /** Which home gets it, where the pupil has several. */
  readonly home: string;
  readonly decisions: Decisions;
}

export const WHOLE = '*';

/** Parts that a report may have. */
export const OFFERED: readonly ReportPart[] = REPORT_PARTS;

/** Between people of school: what was corrected, and what was kept out of a family's copy. */
const SCHOOL_ALONE: readonly ReportPart[] = ['amendments', 'leftOut'];

/** Those that a report about one pupil may have, or of the whole case. */
export const offeredFor = (reader: PupilId | undefined): readonly ReportPart[] =>
  reader === undefined ? OFFERED : OFFERED.filter((part) => !SCHOOL_ALONE.includes(part));

/** The protocol's tasks are instructions for staff, and parents know where they live: they get these only where someone wants that. */
export const leftOutFor = (about: string): readonly ReportPart[] => (about === WHOLE ? [] : ['tasks', 'homes']);

export const NOTHING_CHOSEN: ReportChoices = {
  about: '',
  to: '',
  toWords: '',
  without: [],
  from: undefined,
  until: undefined,
  signatures: false,
  notes: [],
  agreed: [],
  leftOut: [],
  whyLeftOut: '',
  home: '',
  decisions: {},
};

/** What begins anew when another was chosen to report on. */
export const FOR_ANOTHER: Partial<ReportChoices> = {
  to: '',
  toWords: '',
  notes: [],
  agreed: [],
  leftOut: [],
  whyLeftOut: '',
  home: '',
};

/** The pupil whose report it is; nobody for the whole case. */
export const readerOf = ({ about }: Pick<ReportChoices, 'about'>): PupilId | undefined =>
  about === '' || about === WHOLE ? undefined : about;

/** Recipients of a pupil's report, besides someone in words. */
export const OF_PUPIL = ['parents', 'pupil', 'school-file'] as const;
export type OfPupil = (typeof OF_PUPIL)[number];
export const IN_WORDS = 'words';
const ROLE = 'role:';

export const roleKey = (role: string): string => `${ROLE}${role}`;

/** The file in which the school keeps what concerns one pupil (S3-11). */
const SCHOOL_FILE = 'het leerlingvolgsysteem';

/** Who gets it; `undefined` while that is not clear. */
export function recipientOf({ to, toWords, home, ...choices }: ReportChoices): Person | undefined {
  const pupil = readerOf(choices);
  if (to.startsWith(ROLE)) return { kind: 'role', role: to.slice(ROLE.length) };
  if (to === IN_WORDS) return toWords.trim() === '' ? undefined : { kind: 'other', text: toWords.trim() };
  if (to === 'school-file') return { kind: 'other', text: SCHOOL_FILE };
  if (pupil === undefined || (to !== 'parents' && to !== 'pupil')) return undefined;
  return to === 'parents' && home !== '' ? { kind: to, pupil, home } : { kind: to, pupil };
}

/** The period that was chosen. */
export const periodOf = ({ from, until }: ReportChoices): Period => ({
  ...(from && { from }),
  ...(until && { until }),
});

/** The parts that were chosen, in their order. */
export const partsOf = ({ without }: ReportChoices): readonly ReportPart[] =>
  OFFERED.filter((part) => !without.includes(part));

/** What the report held, for the record of what left. */
export function heldWords(choices: ReportChoices): string {
  const { without, from, until } = choices;
  const parts =
    without.length === 0
      ? 'Alle onderdelen.'
      : `Onderdelen: ${partsOf(choices)
          .map((part) => REPORT_WORDS.parts[part].toLowerCase())
          .join('; ')}.`;
  const period = [
    from && `${REPORT_WORDS.periodFrom} ${longDay(from)}`,
    until && `${REPORT_WORDS.periodUntil} ${longDay(until)}`,
  ].filter(Boolean);
  return period.length === 0 ? parts : `${parts} ${REPORT_WORDS.period}: ${period.join(' ')}.`;
}
