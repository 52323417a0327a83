/** Everything about one pupil, as the screen shows it and as it leaves: from the cases that a person chose to paper, text and file. */
import type { Day } from '../../../../protocol/day';
import type { Procedure } from '../../../../protocol/procedure';
import type { CaseFile, Home, Pupil } from '../../../domain/case';
import type { HomeId, PupilId } from '../../../domain/entries';
import { fold } from '../../../domain/names/fold';
import type { NamedPupil } from '../../../domain/names/names';
import { homesOf } from '../../../domain/queries/homes';
import { searchCases } from '../../../domain/queries/search-cases';
import { type AccessCase, accessReport, leavableForAccess } from '../../../domain/report/access';
import type { ReportDocument } from '../../../domain/report/document';
import type { Mark } from '../../../domain/report/guard';
import type { Leavable } from '../../../domain/report/leavable';
import { type LooseNote, looseNotes } from '../../../domain/report/loose-notes';
import { REPORT_WORDS } from '../../../domain/report/words';
import type { CaseId } from '../../../log/entry';
import { type LeftOut, type LeftOutChoice, leftOutIn, leftOutParts } from '../../case-kit/left-out-choice';
import { guardOptions } from '../../case-kit/names/guard-options';
import { type Decisions, decisionOf, openMarks } from '../../case-kit/names/settling';
import { type KnownPupil, pupilsLike } from '../../case-kit/same-pupil';
import type { School } from '../../model/school';

/** What a person chose. */
export interface AccessChoices extends LeftOutChoice {
  /** Cases of which this is said otherwise than the names tell: by `<case> <pupil>`. */
  readonly same: Readonly<Record<string, boolean>>;
  readonly to: '' | 'parents' | 'pupil' | 'words';
  readonly toWords: string;
  /** Which home asks, of a pupil who has several: by `<case> <pupil>`. */
  readonly homes: Readonly<Record<string, HomeId>>;
  /** Loose notes that are about this pupil. */
  readonly notes: readonly string[];
  readonly decisions: Decisions;
}

export const NOTHING_CHOSEN: AccessChoices = {
  same: {},
  to: '',
  toWords: '',
  homes: {},
  notes: [],
  leftOut: [],
  whyLeftOut: '',
  decisions: {},
};

export const foundKey = ({ file, pupil }: Pick<KnownPupil, 'file' | 'pupil'>): string => `${file.id} ${pupil.id}`;

/** The pupil in this and all other cases, also closed ones and where the pupil was taken out; the case asked from comes first. */
export function placesOf(pupil: Pupil, from: CaseFile, files: Iterable<CaseFile>): readonly KnownPupil[] {
  const { first, prefix = '', last } = pupil.names;
  const typed = { first, prefix, last, class: pupil.class };
  const others = pupilsLike(typed, files, (file, other) => file.id !== from.id || other.id !== pupil.id);
  return [{ file: from, pupil, sure: true }, ...others];
}

/** Whether that place is this pupil's: as a person says, else as the names tell. */
export const isChosen = (place: KnownPupil, { same }: Pick<AccessChoices, 'same'>): boolean =>
  same[foundKey(place)] ?? place.sure;

/** The homes of the pupil in that case, of which one asks. */
export const homesThere = ({ file, pupil }: Pick<KnownPupil, 'file' | 'pupil'>): readonly Home[] =>
  homesOf(file, pupil.id);

/** The home in that case that gets it; `undefined` for the pupil or somebody else, and while it was not chosen. */
export function homeFor(
  place: Pick<KnownPupil, 'file' | 'pupil'>,
  { to, homes }: Pick<AccessChoices, 'to' | 'homes'>,
): HomeId | undefined {
  if (to !== 'parents') return undefined;
  const [only, ...more] = homesThere(place);
  return more.length === 0 ? only?.id : homesThere(place).find(({ id }) => id === homes[foundKey(place)])?.id;
}

/** Whether it was not chosen yet which of several homes it is for. */
export const asksHome = (places: readonly KnownPupil[], choices: AccessChoices): boolean =>
  choices.to === 'parents' &&
  places.some(
    (place) => isChosen(place, choices) && homesThere(place).length > 1 && homeFor(place, choices) === undefined,
  );

/** Cases in whose texts the full name stands while the pupil has no part in them. */
export function mentionedIn(
  pupil: Pupil,
  places: readonly KnownPupil[],
  files: Iterable<CaseFile>,
): readonly CaseFile[] {
  const { first, last } = pupil.names;
  if (!first.trim() || !last.trim()) return [];
  const known = new Set(places.map(({ file }) => file.id));
  return searchCases(files, { text: `${first} ${last}` }, 'label').filter(({ id }) => !known.has(id));
}

/** Pupils whose name holds every word that was typed, each name once, with the first case that has it. */
export function findPupils(text: string, files: Iterable<CaseFile>): readonly Pick<KnownPupil, 'file' | 'pupil'>[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  const found = new Map<string, Pick<KnownPupil, 'file' | 'pupil'>>();
  for (const file of files) {
    for (const pupil of file.pupils) {
      const { first, prefix = '', last, nicknames } = pupil.names;
      const name = fold([first, prefix, last].join(' '));
      const all = `${name} ${fold(nicknames.join(' '))}`;
      const key = `${name} ${fold(pupil.class)}`;
      if (!found.has(key) && words.every((word) => all.includes(word))) found.set(key, { file, pupil });
    }
  }
  return [...found.values()].toSorted((one, other) =>
    one.pupil.names.first.localeCompare(other.pupil.names.first, 'nl'),
  );
}

/** A loose note with the case that it is in. */
export interface CaseNote extends LooseNote {
  readonly label: string;
}

/** A case that is in it. */
export interface InAccess {
  readonly id: CaseId;
  readonly pupil: PupilId;
  readonly home?: HomeId;
  /** What of this case is kept out. */
  readonly leftOut: readonly LeftOut[];
}

export interface MadeAccess {
  readonly document: ReportDocument;
  readonly marks: readonly Mark[];
  readonly open: readonly Mark[];
  readonly notes: readonly CaseNote[];
  /** What a person can keep out of it, case by case. */
  readonly leavable: readonly Leavable[];
  /** The cases in it, with the pupil as each knows them. */
  readonly cases: readonly InAccess[];
  readonly header: string;
  readonly title: string;
  readonly fileName: string;
}

/** The document; `undefined` while no case is chosen or the procedure of one is not at hand. */
export function makeAccess(
  places: readonly KnownPupil[],
  procedureOf: (file: CaseFile) => Procedure | undefined,
  school: School,
  choices: AccessChoices,
  madeOn: Day,
  /** Pupils of cases that are not in it. */
  elsewhere: readonly NamedPupil[] = [],
): MadeAccess | undefined {
  const { without, withoutSentences } = leftOutParts(choices);
  const cases = places
    .filter((place) => isChosen(place, choices))
    .flatMap((place): AccessCase[] => {
      const { file, pupil } = place;
      const [procedure, home] = [procedureOf(file), homeFor(place, choices)];
      const { notes } = choices;
      return procedure ? [{ file, procedure, pupil: pupil.id, notes, without, ...(home && { home }) }] : [];
    })
    .toSorted((one, other) => (one.file.openedOn < other.file.openedOn ? -1 : 1));
  const roleNames = new Map(Object.entries(school.roles));
  const request = { madeOn, roleNames, calendar: school.calendar, withoutSentences };
  const guarded = accessReport(cases, request, { ...guardOptions(school), elsewhere });
  if (guarded === undefined) return undefined;
  const reader = cases.map(({ pupil }) => pupil).join(' ');
  const settled = guarded.settle((mark) => decisionOf(choices.decisions, reader, mark) === 'replace');
  return {
    ...settled,
    open: openMarks(reader, guarded, choices.decisions),
    notes: cases.flatMap(({ file, procedure }) =>
      looseNotes(file, procedure).map((note) => ({ ...note, label: file.label })),
    ),
    cases: cases.map(({ file, pupil, home }) => ({
      id: file.id,
      pupil,
      ...(home && { home }),
      leftOut: leftOutIn(choices).filter(({ entry }) => file.entries.some(({ id }) => id === entry)),
    })),
    leavable: cases.flatMap((one) => leavableForAccess(one, request)),
    header: `${school.name} · ${REPORT_WORDS.accessTitle} · vertrouwelijk`,
    title: REPORT_WORDS.accessTitle,
    fileName: 'inzage',
  };
}

/** What the decisions of that document are kept under. */
export const readerKey = ({ cases }: Pick<MadeAccess, 'cases'>): string => cases.map(({ pupil }) => pupil).join(' ');
