/** What the vault asks of the domain when it reads a file from elsewhere. */
import { changesTo } from '../../domain/changes-to';
import { procedureIn } from '../../domain/procedure-in';
import { readSnapshot } from '../../domain/procedure-snapshot';
import { readEntry } from '../../domain/read-entry';
import { replay } from '../../domain/replay';
import type { StoredEntry } from '../../log/entry';
import { digest } from './digest';

/** What this program can make of the entry. */
export const readBody = (entry: StoredEntry) => readEntry(entry).kind;

/** Whether it is a procedure that can be worked with and is what its hash says. */
export const isProcedure = async (snapshot: unknown): Promise<boolean> =>
  (await readSnapshot(snapshot, digest)) !== undefined;

/** Whether the entries of one case open it. */
export const tellsCase = (entries: readonly StoredEntry[]): boolean => replay(entries) !== undefined;

export { changesTo, procedureIn };
