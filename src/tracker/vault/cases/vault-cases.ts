import { commitmentOf } from '../../log/chain';
import type { OpenParts } from '../open-parts';
import { done } from '../outcome';
import type { Shelf } from '../shelf/shelf';
import type { ErasedCase } from '../vault';
import { createAppend } from './append';
import { type CaseKeeper, createCaseKeeper } from './case-keeper';
import type { CasesOnShelf } from './cases-on-shelf';
import { compact } from './compaction';
import { createEnvelopes } from './envelopes';
import { createEraseCase } from './erase-case';
import { storedCase } from './known-case';
import { createChecks } from './own-checks';
import type { OwnDevice } from './own-device';
import type { RecentChanges } from './recent-changes';
import { rememberedDigest } from './remembered-digest';

/** The cases of an open vault, on its shelf; `keeper` is for the other parts of the vault. */
export function createCases(
  shelf: Shelf,
  device: OwnDevice,
  changes: RecentChanges,
  parts: OpenParts,
): { readonly cases: CasesOnShelf; readonly keeper: CaseKeeper } {
  const { newId, digest } = parts;
  const envelopes = createEnvelopes({ now: parts.now, salt: newId, digest: rememberedDigest(digest) });
  const keeper = createCaseKeeper(shelf, changes, parts);

  const checks = createChecks(shelf, keeper, parts);

  async function* all(): ReturnType<CaseKeeper['all']> {
    yield* keeper.all();
    void compact(shelf, keeper, parts).then(checks.afterReading);
  }

  const cases: CasesOnShelf = {
    newId,
    all,
    async one(id) {
      const known = await keeper.fresh(id);
      if (!known.ok) return known;
      return done(known.value.numbers.length === 0 ? undefined : storedCase(known.value));
    },
    append: createAppend(shelf, keeper, envelopes, device, changes, parts),
    async commitment(id, entryId) {
      const known = await keeper.known(id);
      if (!known.ok) return known;
      const entry = known.value.entries.get(entryId);
      return done(entry && (await commitmentOf(entry, digest)));
    },
    erase: createEraseCase(shelf, keeper, parts),
    async tallies() {
      const records = await shelf.records('erased-case');
      if (!records.ok) return records;
      return done(records.value.map(({ key, value }) => ({ case: key, ...(value as Omit<ErasedCase, 'case'>) })));
    },
    check: checks.check,
  };
  return { cases, keeper };
}
