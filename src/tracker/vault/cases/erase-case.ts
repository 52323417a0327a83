import type { Digest } from '../../log/chain';
import { linksOf } from '../../log/judge-incoming';
import type { OpenParts } from '../open-parts';
import { done, failed } from '../outcome';
import type { RecordName, Shelf, ShelfRecord } from '../shelf/shelf';
import type { CaseKeeper } from './case-keeper';
import type { CasesOnShelf } from './cases-on-shelf';
import { type KnownCase, lastNumber } from './known-case';

/** The links of its chains, so that what comes back can be seen to be what left. */
const leftAt = async ({ id, entries }: KnownCase, digest: Digest): Promise<ShelfRecord> => ({
  kind: 'left-at',
  key: id,
  value: [...(await linksOf(entries.values(), digest))],
});

/** `erase` of an open vault. */
export function createEraseCase(shelf: Shelf, keeper: CaseKeeper, parts: OpenParts): CasesOnShelf['erase'] {
  return (id, tally, drafts, { handedOver = false } = {}) =>
    parts.inTurn(`case ${id}`, async () => {
      const ledger = await shelf.records('erased-entry');
      if (!ledger.ok) return ledger;
      // A case that was handed over may come back, and what was erased in it must stay erased then, so those records are kept.
      const ofCase = handedOver ? [] : ledger.value.filter(({ value }) => (value as { case?: unknown }).case === id);
      const drop: RecordName[] = [...ofCase, ...drafts];
      for (;;) {
        const known = await keeper.fresh(id);
        if (!known.ok) return known;
        const { numbers } = known.value;
        if (numbers.length === 0) return failed('no-such-case');
        const stored = await shelf.change({
          at: [{ case: id, number: lastNumber(known.value) }],
          remove: numbers.map((number) => ({ case: id, number })),
          put: [
            { kind: 'erased-case', key: id, value: { tally, ...(handedOver && { handedOver: true }) } },
            ...(handedOver ? [await leftAt(known.value, parts.digest)] : []),
          ],
          drop: handedOver ? drop : [...drop, { kind: 'left-at', key: id }],
          forgetKept: true,
        });
        if (!stored.ok) {
          // Another tab added to it meanwhile. The person wants the case gone all the same, so it is tried again.
          if (stored.reason === 'conflict') continue;
          return failed(stored.reason);
        }
        keeper.forget(id);
        parts.tell({ kind: 'case-erased', case: id });
        parts.spread({ kind: 'case', case: id });
        return done(undefined);
      }
    });
}
