/** A case that goes on: what is written last is added to what was folded already, so that a long case costs no more than a short one. */
import type { EntryId, StoredEntry } from '../log/entry';
import { compareEntries } from '../log/order';
import type { CaseFile } from './case';
import { type CaseDraft, finished, type ListName } from './case-draft';
import type { CaseEntry, TellingEntry } from './entries';
import { evolve } from './evolve';
import { type GrownList, grownFrom } from './grown-list';
import { isTelling } from './queries/standing';
import { knownAmong, knownEntry } from './read-entry';

/** What has to be known of a case to go on with it. */
interface CaseEnd {
  readonly last: StoredEntry | undefined;
  /** Entries that another corrects, takes back or erases, whether they are there or not. */
  readonly amended: ReadonlySet<EntryId>;
  readonly lists: ReadonlyMap<ListName, GrownList<unknown>>;
  /** The case for all that is no list; its lists are not those of the case. */
  readonly rest: CaseFile;
}

const ends = new WeakMap<CaseFile, CaseEnd>();

/**
 * The case with these entries too, none of which it has yet; the case that is given stays as it is. Only the first time
 * that a case goes on all of it is walked through.
 * @returns `undefined` when they do not simply come last: one sorts before what is there, amends or is amended, opens the
 * case, adds a pupil, goes on with an evaluation or cannot be read. The whole case is to be folded then.
 */
export function continued(file: CaseFile, entries: readonly StoredEntry[]): CaseFile | undefined {
  const end = ends.get(file) ?? endOf(file);
  ends.set(file, end);
  const draft: CaseDraft = { file: withEmptyLists(end.rest, end.lists.keys()) };
  const told: TellingEntry[] = [];
  let { last } = end;
  for (const entry of entries) {
    const known = follows(last, entry) ? knownEntry(entry) : undefined;
    if (known === undefined || !isPlain(known, end)) return undefined;
    told.push(known);
    last = entry;
  }
  for (const entry of told) evolve(draft, entry);
  const touched = last?.time ?? file.touched;
  return joined(end, { ...finished(draft), touched, entries, live: told }, last);
}

const follows = (last: StoredEntry | undefined, entry: StoredEntry): boolean =>
  last !== undefined && compareEntries(last, entry) < 0;

/** The opening and pupils come before everything else, wherever they sort; another day of an evaluation changes what was told of it. */
const isPlain = (entry: CaseEntry, { amended }: CaseEnd): entry is TellingEntry =>
  isTelling(entry) &&
  entry.type !== 'case-opened' &&
  entry.type !== 'pupil-added' &&
  entry.type !== 'evaluation-went-on' &&
  !amended.has(entry.id);

function endOf(file: CaseFile): CaseEnd {
  const lists = new Map<ListName, GrownList<unknown>>();
  for (const [name, value] of Object.entries(file)) {
    if (name !== 'pupils' && Array.isArray(value)) lists.set(name as ListName, grownFrom(value));
  }
  return {
    last: file.entries.at(-1),
    amended: file.live.length === file.entries.length ? new Set() : amendedIn(file.entries),
    lists,
    rest: withEmptyLists(file, lists.keys()),
  };
}

const amendedIn = (entries: readonly StoredEntry[]): ReadonlySet<EntryId> =>
  new Set(knownAmong(entries).flatMap((entry) => (isTelling(entry) ? [] : entry.body.target)));

function withEmptyLists(file: CaseFile, names: Iterable<ListName>): CaseDraft['file'] {
  const bare: Record<string, unknown> = { ...file };
  for (const name of names) bare[name] = [];
  // The type check cannot follow names that are known only while it runs: every list of the case is in it, emptied.
  return bare as unknown as CaseDraft['file'];
}

/** The case whose lists are those of before with those of `more` at their ends. */
function joined(end: CaseEnd, more: CaseFile, last: StoredEntry | undefined): CaseFile {
  const lists = new Map(end.lists);
  const file = { ...more };
  for (const [name, list] of end.lists) {
    const grown = more[name].length === 0 ? list : list.with(more[name]);
    lists.set(name, grown);
    show(file, name, grown);
  }
  ends.set(file, { ...end, last, lists, rest: more });
  return file;
}

/** Lets the list be read from the case; an array of its own is made when somebody first does so. */
function show(file: CaseFile, name: ListName, list: GrownList<unknown>): void {
  if (list.known) Object.assign(file, { [name]: list.known });
  else Object.defineProperty(file, name, { enumerable: true, configurable: true, get: list.items });
}
