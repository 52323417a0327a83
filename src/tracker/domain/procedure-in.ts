import type { Hash, StoredEntry } from '../log/entry';
import { readEntry } from './read-entry';

/** The procedure that the case follows, by its hash, where the entry opens one; `undefined` for every other entry. */
export function procedureIn(entry: StoredEntry): Hash | undefined {
  if (entry.type !== 'case-opened') return undefined;
  const read = readEntry(entry);
  return read.kind === 'known' && read.entry.type === 'case-opened' ? read.entry.body.procedure.hash : undefined;
}
