import * as v from 'valibot';
import { canonical } from '../../log/canonical';
import type { EntryId, StoredEntry } from '../../log/entry';
import { parseEntry } from '../../log/parse';
import type { Bytes } from '../age/reason';
import { done } from '../outcome';
import type { StoredCase } from '../stored-case';
import type { Lost } from '../vault-files';
import type { FileContents } from './contents';
import { contentsIn, erasedCase, FRAMES, MAX_LIST, name, procedure, record, valueIn } from './read-contents';
import type { FileOutcome } from './reason';

export interface SalvagedContents {
  readonly contents: FileContents;
  /** What could not be read and is not in `contents`; empty for a file that is whole. */
  readonly lost: readonly Lost[];
}

/**
 * Reads what was inside a file as `readContents` does, and where only some entries, cases or records of it are not what
 * they should be, the rest of it: one bad line does not take all others away.
 */
export function readSalvaged(bytes: Bytes): FileOutcome<SalvagedContents> {
  const value = valueIn(bytes);
  if (!value.ok) return value;
  const whole = contentsIn(value.value);
  if (whole.ok) return done({ contents: whole.value, lost: [] });
  const { lost, ...rest } = withoutBad(value.value as Lists);
  const contents = contentsIn(withFrame({ ...value.value, ...rest }, lost));
  return contents.ok ? done({ contents: contents.value, lost }) : contents;
}

/** What stands in the place of what cannot be read beside the cases, where the cases can do without: nobody can be answered by it. */
const INSTEAD: Lists = {
  uitleg: [],
  app: '',
  erasedCases: [],
  records: [],
  procedures: [],
  handover: '-',
  secret: '0'.repeat(64),
  replyTo: '-',
};

/**
 * The file with cases whose frame is what it should be, as far as the cases can do without: a field that is not known here
 * goes, and one that cannot be read gives way. When it was made, of which school and of which vault it is must be there.
 */
function withFrame(value: Lists, lost: Lost[]): Lists {
  const { kind } = value;
  if (kind !== 'back-up' && kind !== 'handover') return value;
  const { entries } = FRAMES[kind];
  const fields = Object.entries(entries).flatMap(([field, schema]): [string, unknown][] => {
    const given = Object.hasOwn(value, field) ? value[field] : undefined;
    if (v.is(schema, given) || !(field in INSTEAD)) return given === undefined ? [] : [[field, given]];
    lost.push({ what: 'record' });
    return [[field, INSTEAD[field]]];
  });
  const known = new Set(['format', 'version', ...Object.keys(entries)]);
  for (const field of Object.keys(value)) if (!known.has(field)) lost.push({ what: 'record' });
  return { format: value['format'], version: value['version'], ...Object.fromEntries(fields) };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= MAX_LIST;

type Lists = Readonly<Record<string, unknown>>;

/** The lists of the file without what cannot be read in them; one that is no list stays, to be refused. */
function withoutBad(value: Lists): Lists & { readonly lost: Lost[] } {
  const lost: Lost[] = [];
  const lists: Record<string, unknown> = {};
  const keep = (list: string, read: (items: readonly unknown[]) => readonly unknown[]): void => {
    const items = value[list];
    if (isList(items)) lists[list] = read(items);
  };
  keep('cases', (items) => casesIn(items, lost));
  keep('procedures', (items) => onesIn(items, procedure, ({ hash }) => hash, 'procedure', lost));
  keep('erasedCases', (items) => onesIn(items, erasedCase, (one) => one.case, 'record', lost));
  keep('records', (items) => onesIn(items, record, ({ kind, key }) => canonical([kind, key]), 'record', lost));
  return { ...lists, lost };
}

/** The items that are what they should be, the first of each key. */
function onesIn<S extends v.GenericSchema>(
  items: readonly unknown[],
  schema: S,
  keyOf: (item: v.InferOutput<S>) => string,
  what: 'procedure' | 'record',
  lost: Lost[],
): readonly v.InferOutput<S>[] {
  const kept = new Map<string, v.InferOutput<S>>();
  for (const item of items) {
    const parsed = v.safeParse(schema, item);
    if (parsed.success && !kept.has(keyOf(parsed.output))) kept.set(keyOf(parsed.output), parsed.output);
    else lost.push({ what });
  }
  return [...kept.values()];
}

function casesIn(items: readonly unknown[], lost: Lost[]): readonly StoredCase[] {
  const kept = new Map<string, StoredCase>();
  for (const item of items) {
    const { id, entries, quarantine = [] } = (item ?? {}) as Readonly<Record<string, unknown>>;
    if (!v.is(name, id) || !isList(entries) || !isList(quarantine) || kept.has(id)) {
      lost.push({ what: 'case' });
      continue;
    }
    const one = caseIn(id, entries, quarantine, lost);
    if (one.entries.length > 0 || entries.length === 0) kept.set(id, one);
    else lost.push({ what: 'case' });
  }
  return [...kept.values()];
}

function caseIn(id: string, entries: readonly unknown[], apart: readonly unknown[], lost: Lost[]): StoredCase {
  const kept = new Map<EntryId, StoredEntry>();
  for (const item of entries) {
    const entry = parseEntry(item);
    if (entry?.case === id && !kept.has(entry.id)) kept.set(entry.id, entry);
    else lost.push({ what: 'entry', case: id, ...(entry && { time: entry.time }) });
  }
  const quarantine: StoredEntry[] = [];
  for (const item of apart) {
    const entry = parseEntry(item);
    if (entry?.case === id && kept.has(entry.id)) quarantine.push(entry);
  }
  return { id, entries: [...kept.values()], quarantine };
}
