/** The one place where stored bodies are read: those of every version become those that this program writes. */
import { type Entry, isErased, type StoredEntry } from '../log/entry';
import { type CaseEntry, type CaseEvent, type EventType, KINDS } from './entries';
import { type Fault, faultIn, kindOf, newestVersion, upgraded } from './entries/schema/body';
import type { Kind, Kinds } from './entries/schema/kind';

/** What this program can make of a stored entry. */
export type Reading =
  | { readonly kind: 'known'; readonly entry: CaseEntry }
  | { readonly kind: 'erased' }
  /** Written by a newer program: kept and shown as such, and its case is read-only. */
  | { readonly kind: 'unknown' }
  /** The body is not what its type asks for; `field` is the path to what is wrong, empty for the whole. */
  | { readonly kind: 'invalid'; readonly field: string };

/** A body that may be of an older version, with the kind that it is of. */
interface Versioned {
  readonly of: Kind;
  readonly version: number;
  readonly body: unknown;
}

const isVersionOf = (kind: Kind | undefined, version: number): kind is Kind =>
  kind !== undefined && version <= newestVersion(kind);

const correctionIn = ({ type, body }: CaseEvent): { of: string; version: number; body: unknown } | undefined =>
  type === 'entry-corrected' ? body : undefined;

/** The body that a correction puts in the place of another; `undefined` where its kind or its version is not known here. */
function correctedTo({ of: type, version, body }: { of: string; version: number; body: unknown }, kinds: Kinds) {
  const of = kindOf(type, kinds);
  return isVersionOf(of, version) ? ({ of, version, body } satisfies Versioned) : undefined;
}

const newest = ({ of, version, body }: Versioned): unknown => upgraded(of, version, body);

/** The entry with its body, and the one that it puts in the place of another, in their newest versions. */
function inNewest(entry: Entry, kind: Kind, kinds: Kinds): CaseEntry | undefined {
  const body = upgraded(kind, entry.v, entry.body);
  const told = (body === entry.body ? entry : { ...entry, v: newestVersion(kind), body }) as CaseEntry;
  const correction = correctionIn(told);
  if (correction === undefined) return told;
  const inner = correctedTo(correction, kinds);
  if (inner === undefined) return undefined;
  const text = newest(inner);
  if (text === inner.body) return told;
  return { ...told, body: { ...told.body, version: newestVersion(inner.of), body: text } } as CaseEntry;
}

/** Entries that were upgraded, so that one entry reads as one object; those of the newest version are what they are. */
const read = new WeakMap<Kinds, WeakMap<Entry, CaseEntry>>();

/** The entry as this program writes it today; `undefined` where its content is gone, or of a type or version of a newer program. Its body is believed. */
export function knownEntry(entry: StoredEntry, kinds: Kinds = KINDS): CaseEntry | undefined {
  if (isErased(entry)) return undefined;
  const kind = kindOf(entry.type, kinds);
  if (!isVersionOf(kind, entry.v)) return undefined;
  if (entry.v === newestVersion(kind) && entry.type !== 'entry-corrected') return entry as CaseEntry;
  const before = read.get(kinds)?.get(entry);
  if (before !== undefined) return before;
  const told = inNewest(entry, kind, kinds);
  if (told === undefined || told === entry) return told;
  const known = read.get(kinds) ?? new WeakMap<Entry, CaseEntry>();
  read.set(kinds, known.set(entry, told));
  return told;
}

/** Those of the entries that this program knows, in the same order. */
export function knownAmong(entries: readonly StoredEntry[], kinds: Kinds = KINDS): CaseEntry[] {
  const known: CaseEntry[] = [];
  for (const entry of entries) {
    const told = knownEntry(entry, kinds);
    if (told !== undefined) known.push(told);
  }
  return known;
}

/** Reads the body with the schema of its type and version, for entries that come from elsewhere. */
export function readEntry(entry: StoredEntry, kinds: Kinds = KINDS): Reading {
  if (isErased(entry)) return { kind: 'erased' };
  const kind = kindOf(entry.type, kinds);
  if (!isVersionOf(kind, entry.v)) return { kind: 'unknown' };
  const fault = faultIn(kind, entry.v, entry.body);
  if (fault) return { kind: 'invalid', field: fault.field };
  const told = { type: entry.type, body: upgraded(kind, entry.v, entry.body) } as CaseEvent;
  const inner = correctionFault(told, kinds);
  if (inner === 'unknown') return { kind: 'unknown' };
  if (inner) return { kind: 'invalid', field: ['body', inner.field].filter(Boolean).join('.') };
  return { kind: 'known', entry: knownEntry(entry, kinds) as CaseEntry };
}

function correctionFault(event: CaseEvent, kinds: Kinds): Fault | 'unknown' | undefined {
  const correction = correctionIn(event);
  if (correction === undefined) return undefined;
  const inner = correctedTo(correction, kinds);
  return inner === undefined ? 'unknown' : faultIn(inner.of, inner.version, inner.body);
}

/** What a reader would refuse in an entry that is about to be written; of a correction, in what it puts in the place of another. */
export function writingFault(event: CaseEvent, kinds: Kinds = KINDS): Fault | undefined {
  const kind = kindOf(event.type, kinds);
  if (kind === undefined) return { field: '', kind: 'wrong' };
  const fault = faultIn(kind, newestVersion(kind), event.body);
  if (fault) return fault;
  const inner = correctionFault(event, kinds);
  return inner === 'unknown' ? { field: 'of', kind: 'wrong' } : inner;
}

/** The version in which entries of that type are written. */
export const versionOf = (type: EventType): number => newestVersion(KINDS[type]);
