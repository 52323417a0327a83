/** What a report is about: the whole case or one pupil, all of it or a period; and how people are named in it. */
import type { Day } from '../../../protocol/day';
import type { Procedure, RoleId } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import { stepTitle } from '../../../protocol/step-name';
import { otherPupils } from '../../../words/other-pupils';
import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import {
  type CaseEvent,
  type Deviation,
  type HomeId,
  KINDS,
  type Person,
  type PupilId,
  type TellingEntry,
} from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { homesIn } from '../homes-in';
import { dutchDay } from './day';
import { mayRead } from './may-read';
import { REPORT_WORDS } from './words';

export interface Period {
  readonly from?: Day;
  readonly until?: Day;
}

export interface Scope {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  /** Whose report it is; absent for the whole case. */
  readonly reader: PupilId | undefined;
  /** Which of the reader's homes gets it; absent where it is not known, or where there is one. */
  readonly home?: HomeId;
  readonly period: Period;
  /** Names of roles as people read them; a role that is not in it shows its id. */
  readonly roleNames: ReadonlyMap<RoleId, string>;
  /** Entries that do not say whom they are about, of which a person said that they are about the reader. */
  readonly chosen?: readonly EntryId[];
  /** Entries that a person keeps out of this copy. */
  readonly without?: readonly EntryId[];
  /** Agreements of others of which this family hears what was agreed, and not with whom. */
  readonly agreed?: readonly EntryId[];
  /** The day on which it is made. */
  readonly today: Day;
  readonly calendar: SchoolCalendar;
  /** Who asks to see everything also hears who else got something about their child. */
  readonly everyRecipient?: true;
}

/** Whether that day lies in the period, first and last day included. */
export const inPeriod = ({ from, until }: Period, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/** Whether what the entry tells happened in the period of the report; what has no day of its own always did. */
export const happenedIn = ({ period }: Scope, { body }: CaseEvent): boolean =>
  !('happenedOn' in body) || inPeriod(period, body.happenedOn);

/** Whether the entry is about the reader's other home and not about the one that gets the report. */
export function isOfOtherHome({ reader, home }: Scope, event: CaseEvent, kinds: Kinds = KINDS): boolean {
  if (reader === undefined || home === undefined) return false;
  const own = homesIn(event, kinds).filter(({ pupil, whole }) => whole && pupil === reader);
  return own.length > 0 && !own.some((one) => one.home === home);
}

/** What the event holds in words of another home of the reader. */
export function wordsOfOtherHome(scope: Scope, event: CaseEvent): readonly string[] {
  if (event.type !== 'evaluation-held' && event.type !== 'evaluation-went-on') return [];
  return (event.body.parents ?? []).flatMap(({ home, view }) => (isOpenHome(scope, home) ? [] : view));
}

/** Whether the reader may read the entry: the school everything, a family what its kind lets them (`may-read.ts`) and what is not of another home. */
export function isReadBy(scope: Scope, entry: TellingEntry): boolean {
  const { file, reader, chosen = [], without = [] } = scope;
  if (reader === undefined) return true;
  return !without.includes(entry.id) && mayRead(file, entry, reader, chosen) && !isOfOtherHome(scope, entry);
}

/** Whether an entry is for this report: in its period, and for its reader. */
export const concerns = (scope: Scope, entry: TellingEntry): boolean =>
  happenedIn(scope, entry) && isReadBy(scope, entry);

/** Whether words beside that home are for this report: those of no home, of the reader's own, and of several the one that gets it. */
export function isOpenHome({ file, reader, home: own }: Scope, id: HomeId | undefined): boolean {
  const home = id === undefined ? undefined : file.homes.get(id);
  if (reader === undefined || home === undefined) return true;
  return home.pupil === reader && (own === undefined || own === id);
}

/** Whether what is told of that pupil is for this report: of another pupil it never is, for one reader. */
export const isOpen = ({ reader }: Scope, pupil: PupilId | undefined): boolean =>
  reader === undefined || pupil === undefined || pupil === reader;

/** The name of a pupil; the general word for another one than the reader's. */
export function pupilWords({ file, reader }: Scope, id: PupilId): string {
  if (reader !== undefined && id !== reader) return REPORT_WORDS.generalPupil;
  const names = file.pupils.find((pupil) => pupil.id === id)?.names;
  if (names === undefined) return REPORT_WORDS.unknownPupil;
  return [names.first, names.prefix, names.last].filter((name) => name?.trim()).join(' ');
}

export const roleWords = ({ roleNames }: Scope, role: RoleId): string => roleNames.get(role) ?? role;

/** Who that is, in words. Someone who was described in words may be anyone, so for one reader that is 'iemand anders'. */
export function personWords(scope: Scope, person: Person): string {
  switch (person.kind) {
    case 'pupil':
      return pupilWords(scope, person.pupil);
    case 'parents':
      return isOpen(scope, person.pupil)
        ? `${REPORT_WORDS.parentsOf} ${pupilWords(scope, person.pupil)}${homeWords(scope, person.home)}`
        : REPORT_WORDS.generalParents;
    case 'role':
      return roleAndInitials(scope, person);
    case 'other':
      return scope.reader === undefined ? person.text : REPORT_WORDS.someoneElse;
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return person satisfies never;
  }
}

/** Which home it was, for the school and for that home itself. */
function homeWords({ file, reader, home: own }: Scope, id: HomeId | undefined): string {
  const home = id === undefined ? undefined : file.homes.get(id);
  return home && (reader === undefined || own === id) ? ` (${home.carers.join(', ')})` : '';
}

/** A colleague by role, for the school with initials where somebody wrote those down. */
function roleAndInitials(scope: Scope, { role, initials }: Extract<Person, { kind: 'role' }>): string {
  const words = roleWords(scope, role);
  return scope.reader === undefined && initials?.trim() ? `${words} (${initials})` : words;
}

/** The others than the reader among them, each once: of them only their number is told. */
function othersAmong({ reader }: Scope, people: readonly Person[], kind: 'pupil' | 'parents'): readonly PupilId[] {
  if (reader === undefined) return [];
  const ids = people.flatMap((person) => (person.kind === kind ? person.pupil : []));
  return [...new Set(ids)].filter((id) => id !== reader);
}

/** Several people in words, each once; for one reader several others are 'twee andere leerlingen', so that nobody takes two for one. */
export function peopleWords(scope: Scope, people: readonly Person[]): string {
  const pupils = othersAmong(scope, people, 'pupil').length;
  const parents = othersAmong(scope, people, 'parents').length;
  const words = people.map((person) => {
    if (person.kind === 'pupil' && pupils > 1 && person.pupil !== scope.reader) return otherPupils(pupils);
    if (person.kind === 'parents' && parents > 1 && person.pupil !== scope.reader)
      return `${REPORT_WORDS.parentsOf} ${otherPupils(parents)}`;
    return personWords(scope, person);
  });
  return [...new Set(words)].join(', ');
}

/** What was done otherwise than the protocol asks, and why. */
export const deviationWords = (deviation: Deviation | undefined): string | undefined =>
  deviation &&
  `${deviation.rules.map((rule) => REPORT_WORDS.deviations[rule]).join('; ')}. ${REPORT_WORDS.reason}: ${deviation.reason}`;

/** 'Stap 4: De evaluatie', in the words of the procedure that the case follows. */
export function stepWords({ procedure }: Scope, number: number): string {
  const step = procedure.steps.find((candidate) => candidate.number === number);
  return step ? stepTitle(step) : `${REPORT_WORDS.step} ${number}`;
}

/** A day in words, if there is one. */
export const dayWords = (day: Day | undefined): string | undefined => day && dutchDay(day);
