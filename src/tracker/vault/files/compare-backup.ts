import { canonical } from '../../log/canonical';
import { checkChains, type Digest } from '../../log/chain';
import type { CaseId, EntryId } from '../../log/entry';
import { isErased } from '../../log/entry';
import { logOf } from '../../log/merge';
import { sameHeader } from '../../log/withheld';
import type { StoredCase } from '../stored-case';
import type { BackupCheck, Whose } from '../vault-files';
import type { BackupContents } from './contents';

/** What a back-up has and what is held here, beside each other; reads every chain in the back-up. */
export async function compareBackup(
  contents: BackupContents,
  whose: Whose,
  held: AsyncIterable<readonly StoredCase[]>,
  digest: Digest,
): Promise<BackupCheck> {
  const inFile = new Map(contents.cases.map((one) => [one.id, logOf(one.entries)]));
  const entries = contents.cases.reduce((sum, one) => sum + one.entries.length, 0);
  let newerHere = 0;
  let inBoth = 0;
  const different: EntryId[] = [];
  for await (const batch of held) {
    for (const one of batch) {
      const theirs = inFile.get(one.id)?.entries;
      for (const ours of one.entries) {
        const other = theirs?.get(ours.id);
        if (other === undefined) newerHere += 1;
        else {
          inBoth += 1;
          // It came without its content at first (`log/withheld.ts`).
          if (isErased(other) && !isErased(ours) && sameHeader(other, ours)) {
            newerHere += 1;
            continue;
          }
          // What was erased here since is as it should be.
          if (!isErased(ours) && canonical(ours) !== canonical(other)) different.push(ours.id);
        }
      }
    }
  }
  return {
    madeAt: Date.parse(contents.madeAt),
    whose,
    cases: contents.cases.length,
    entries,
    newerHere,
    onlyInFile: entries - inBoth,
    different,
    damaged: await damagedIn(contents, digest),
  };
}

async function damagedIn({ cases }: BackupContents, digest: Digest): Promise<CaseId[]> {
  const damaged: CaseId[] = [];
  for (const { id, entries } of cases) {
    if ((await checkChains(entries, digest)).length > 0) damaged.push(id);
  }
  return damaged;
}
