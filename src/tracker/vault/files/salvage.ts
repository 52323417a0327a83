import type { StoredEntry } from '../../log/entry';
import { leaveOut } from '../../log/withheld';
import type { StoredCase } from '../stored-case';
import type { Lost } from '../vault-files';
import type { BackupContents, HandoverContents } from './contents';
import type { Reader } from './plan-merge';

/** What can be taken of a file, and what cannot. */
export interface Salvaged<Contents> {
  readonly contents: Contents;
  /** Entries whose content is not what their kind asks for: they come without it, so that the rest of the case is whole. */
  readonly lost: readonly Lost[];
}

/**
 * The file without what cannot be read, so that damage stays where it is: one bad line does not take all cases away.
 * A procedure that is not what its hash says is left out; its cases can be read without it.
 */
export async function salvaged<Contents extends BackupContents | HandoverContents>(
  contents: Contents,
  { readBody, isProcedure, digest }: Pick<Reader, 'readBody' | 'isProcedure' | 'digest'>,
): Promise<Salvaged<Contents>> {
  const isBad = (entry: StoredEntry): boolean => readBody(entry) === 'invalid';
  const lost: Lost[] = [];
  const cases: StoredCase[] = [];
  for (const one of contents.cases) {
    const bad = one.entries.filter(isBad);
    lost.push(...bad.map(({ id, time }) => ({ what: 'entry', case: one.id, entry: id, time }) as const));
    const ids = new Set(bad.map(({ id }) => id));
    const entries = ids.size === 0 ? one.entries : await leaveOut(one.entries, ids, digest);
    cases.push({ ...one, entries, quarantine: one.quarantine.filter((entry) => !isBad(entry)) });
  }
  const sound = await Promise.all(contents.procedures.map(isProcedure));
  const procedures = contents.procedures.filter((_, index) => sound[index]);
  lost.push(...contents.procedures.filter((_, index) => !sound[index]).map(() => ({ what: 'procedure' }) as const));
  return { contents: { ...contents, cases, procedures }, lost };
}
