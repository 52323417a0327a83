/**
 * All cases at hand, folded, with what they wait for. One new entry costs the same however many other cases there are, and
 * however long its own is: what amends an entry, comes in before others or adds a pupil has its own case folded anew.
 */

import { addDays, type Day } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { CaseId, EntryId, Hash, StoredEntry } from '../../log/entry';
import { logOf } from '../../log/merge';
import type { CaseFile } from '../case';
import { continued } from '../continued';
import { replay } from '../replay';
import { DUE_KINDS, type DueRow, dueIn } from './due';

/** How many days ahead 'soon' looks. */
export const SOON_DAYS = 7;

/** Part of a sorted list that is taken only as far as someone looks. */
export interface Rows {
  readonly length: number;
  /** Copies the rows from the first up to, not including, the second place. */
  slice(from?: number, until?: number): readonly DueRow[];
}

export interface Today {
  /** Past their day, or without a day in a case that was left alone for too long. */
  readonly overdue: Rows;
  /** Due today or within `SOON_DAYS` days. */
  readonly soon: Rows;
  /** Without a day: to be done next, or waiting for someone. */
  readonly waiting: Rows;
  /** Due on a day further ahead. */
  readonly later: Rows;
}

export interface Desk {
  readonly files: ReadonlyMap<CaseId, CaseFile>;
  /** Cases whose procedure is not at hand: they can be read, and of what they wait for only the days that people named can be told. */
  readonly withoutProcedure: ReadonlySet<CaseId>;
  /** What is stored of cases that cannot be folded: nothing opens them, or they say what cannot be worked with. */
  readonly broken: ReadonlyMap<CaseId, readonly StoredEntry[]>;
  /** Adds entries; those that are there already change nothing. */
  add(entries: Iterable<StoredEntry>): void;
  /** Takes a case away. */
  remove(id: CaseId): void;
  /** What is due on that day, the longest due first. */
  today(day: Day): Today;
}

/** The place of each kind of row among those of one case. */
const PLACES = new Map(DUE_KINDS.map((kind, place) => [kind, place]));

/** Sorts after every day. */
const NO_DAY = '~';
/** By what a row is sorted: its day, or the day from which it says that nobody touched it. */
const dayOf = ({ on, quietFrom }: DueRow): string => on ?? quietFrom ?? NO_DAY;

function compareRows(one: DueRow, other: DueRow): number {
  const [a, b] = [dayOf(one), dayOf(other)];
  if (a !== b) return a < b ? -1 : 1;
  if (one.label !== other.label) return one.label < other.label ? -1 : 1;
  if (one.case !== other.case) return one.case < other.case ? -1 : 1;
  // Of one case in an order that does not hang on which of its rows was there first.
  const [kind, otherKind] = [PLACES.get(one.kind) ?? 0, PLACES.get(other.kind) ?? 0];
  if (kind !== otherKind) return kind - otherKind;
  const [text, otherText] = [one, other].map(({ about, home, task }) => `${about} ${home} ${task}`) as [string, string];
  return text < otherText ? -1 : text > otherText ? 1 : 0;
}

/** First place at which the test holds, in rows where it holds from some place on. */
function firstPlace(rows: readonly DueRow[], test: (row: DueRow) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row && test(row)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const part = (rows: readonly DueRow[], start: number, end: number): Rows => ({
  length: end - start,
  slice: (from = 0, until = end - start) => rows.slice(start + from, Math.min(start + until, end)),
});

/** The first `until` rows of the two lists up to those places, in order. */
function merged(one: readonly DueRow[], other: readonly DueRow[], until: number): readonly DueRow[] {
  const found: DueRow[] = [];
  let [place, otherPlace] = [0, 0];
  while (found.length < until) {
    const [row, otherRow] = [one[place], other[otherPlace]];
    const isOther = row === undefined || (otherRow !== undefined && compareRows(otherRow, row) < 0);
    const next = isOther ? otherRow : row;
    if (next === undefined) break;
    found.push(next);
    if (isOther) otherPlace += 1;
    else place += 1;
  }
  return found;
}

/** The first rows of both lists, up to those places, as one. */
function together(one: readonly DueRow[], end: number, other: readonly DueRow[], otherEnd: number): Rows {
  const length = end + otherEnd;
  return {
    length,
    slice(from = 0, until = length) {
      // Of neither list more rows are looked at than are asked for.
      const firsts = [one.slice(0, Math.min(end, until)), other.slice(0, Math.min(otherEnd, until))] as const;
      return merged(...firsts, until).slice(from);
    },
  };
}

/** Rows in order, with a day or without one: what is due on a day is found in the one, what was left alone in the other. */
interface Sorted {
  rows: DueRow[];
}

/** A desk with these procedures at hand, by their hashes, and the school's calendar. */
export function createDesk(procedures: ReadonlyMap<Hash, Procedure>, calendar: SchoolCalendar): Desk {
  const files = new Map<CaseId, CaseFile>();
  const broken = new Map<CaseId, readonly StoredEntry[]>();
  const withoutProcedure = new Set<CaseId>();
  /** The ids of the entries of a case that went on since it was folded. */
  const idsOf = new Map<CaseId, Set<EntryId>>();
  /** What each case has on the list, by what it says. */
  const dueOf = new Map<CaseId, ReadonlyMap<string, DueRow>>();
  const dated: Sorted = { rows: [] };
  const undated: Sorted = { rows: [] };
  const listOf = ({ on }: DueRow): Sorted => (on === undefined ? undated : dated);

  /** The case with what came last; `undefined` where the whole case is to be folded. */
  function goOn(id: CaseId, entries: readonly StoredEntry[]): CaseFile | undefined {
    const file = files.get(id);
    if (file === undefined) return undefined;
    const ids = idsOf.get(id) ?? new Set(file.entries.map((entry) => entry.id));
    idsOf.set(id, ids);
    if (entries.some((entry) => ids.has(entry.id))) return undefined;
    const longer = continued(file, entries);
    if (longer) for (const entry of entries) ids.add(entry.id);
    return longer;
  }

  /** Every entry of the case that is known, each once. */
  function allOf(id: CaseId, entries: readonly StoredEntry[]): readonly StoredEntry[] {
    return [...logOf([...(files.get(id)?.entries ?? broken.get(id) ?? []), ...entries]).entries.values()];
  }

  /** What the case waits for; throws where its entries say what cannot be worked with. */
  function dueNow(file: CaseFile): readonly DueRow[] {
    const procedure = procedures.get(file.procedure.hash);
    if (procedure === undefined) withoutProcedure.add(file.id);
    return dueIn(file, procedure, calendar);
  }

  function fold(id: CaseId, entries: readonly StoredEntry[]): readonly DueRow[] {
    try {
      const longer = goOn(id, entries);
      const file = longer ?? replay(allOf(id, entries));
      if (longer === undefined) idsOf.delete(id);
      if (file === undefined) return setApart(id, entries);
      const due = dueNow(file);
      files.set(id, file);
      broken.delete(id);
      return due;
    } catch {
      // What one case holds may not take the others away: it is shown as damaged.
      return setApart(id, entries);
    }
  }

  function setApart(id: CaseId, entries: readonly StoredEntry[]): readonly DueRow[] {
    broken.set(id, allOf(id, entries));
    files.delete(id);
    idsOf.delete(id);
    withoutProcedure.delete(id);
    return [];
  }

  function withdraw(gone: readonly DueRow[]): void {
    for (const row of gone) {
      const { rows } = listOf(row);
      const from = firstPlace(rows, (other) => compareRows(other, row) >= 0);
      rows.splice(rows.indexOf(row, from), 1);
    }
  }

  function insert(found: readonly DueRow[]): void {
    for (const row of found) {
      const { rows } = listOf(row);
      const place = firstPlace(rows, (other) => compareRows(other, row) > 0);
      rows.splice(place, 0, row);
    }
  }

  function insertMany(found: readonly DueRow[]): void {
    for (const list of [dated, undated]) {
      list.rows = [...list.rows, ...found.filter((row) => listOf(row) === list)].sort(compareRows);
    }
  }

  /** Takes the rows that the case no longer has off the list, and gives those that it did not have yet. */
  function replace(id: CaseId, due: readonly DueRow[]): readonly DueRow[] {
    const had = dueOf.get(id) ?? new Map<string, DueRow>();
    // Two devices may have told one thing under one id: it is due once.
    const next = new Map(due.map((row) => [JSON.stringify(row), row]));
    for (const [key, row] of had) if (next.has(key)) next.set(key, row);
    dueOf.set(id, next);
    withdraw([...had].flatMap(([key, row]) => (next.has(key) ? [] : row)));
    return [...next].flatMap(([key, row]) => (had.has(key) ? [] : row));
  }

  return {
    files,
    withoutProcedure,
    broken,
    add(entries) {
      const byCase = Map.groupBy(entries, (entry) => entry.case);
      const found = [...byCase].flatMap(([id, own]) => replace(id, fold(id, own)));
      // Many at once are quicker sorted than put in their places one by one.
      if (byCase.size > 1) insertMany(found);
      else insert(found);
    },
    remove(id) {
      replace(id, []);
      dueOf.delete(id);
      files.delete(id);
      broken.delete(id);
      idsOf.delete(id);
      withoutProcedure.delete(id);
    },
    today(day) {
      const soonEnds = addDays(day, SOON_DAYS);
      const [withDay, without] = [dated.rows, undated.rows];
      const starts = firstPlace(withDay, (row) => dayOf(row) >= day);
      const ends = firstPlace(withDay, (row) => dayOf(row) > soonEnds);
      const calm = firstPlace(without, (row) => dayOf(row) > day);
      return {
        overdue: together(withDay, starts, without, calm),
        soon: part(withDay, starts, ends),
        waiting: part(without, calm, without.length),
        later: part(withDay, ends, withDay.length),
      };
    },
  };
}
