import * as v from 'valibot';
import { canonical } from '../../log/canonical';
import type { EntryId, StoredEntry } from '../../log/entry';
import { parseEntry } from '../../log/parse';
import type { Bytes } from '../age/reason';
import { done } from '../outcome';
import type { StoredCase } from '../stored-case';
import type { Lost } from '../vault-files';
import type { FileContents } from './contents';
import { contentsIn, erasedCase, MAX_LIST, name, procedure, record, valueIn } from './read-contents';
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
  const contents = contentsIn({ ...value.value, ...rest });
  return contents.ok ? done({ contents: contents.value, lost }) : contents;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= MAX_LIST;

type Lists = Readonly<Record<string, unknown>>;

/** The lists of the file without what cannot be read in them; one that is no list stays, to be refused. */
function withoutBad(value: Lists): Lists & { readonly lost: readonly Lost[] } {
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
