import type { OpenParts } from '../open-parts';
import type { Shelf } from '../shelf/shelf';
import type { CaseKeeper } from './case-keeper';
import { isCrowded, lastNumber, storedCase } from './known-case';

/** Cases put together in one transaction. */
const AT_ONCE = 32;

/**
 * Puts the segments of crowded cases together, some cases per transaction, while there is nothing else to do. Cases stay
 * what they are; one that is changed meanwhile is left for the next time.
 */
export async function compact(shelf: Shelf, keeper: CaseKeeper, { idle }: OpenParts): Promise<void> {
  const ids = keeper.crowded();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await idle();
    const read = await Promise.all(ids.slice(from, from + AT_ONCE).map(keeper.fresh));
    const cases = read.flatMap((known) => (known.ok ? known.value : [])).filter(isCrowded);
    const stored = await shelf.change({
      at: cases.map((known) => ({ case: known.id, number: lastNumber(known) })),
      add: cases.map((known) => ({ ...storedCase(known), case: known.id, number: lastNumber(known) + 1 })),
      remove: cases.flatMap(({ id, numbers }) => numbers.map((number) => ({ case: id, number }))),
    });
    if (stored.ok) for (const known of cases) keeper.remember({ ...known, numbers: [lastNumber(known) + 1] });
    else if (stored.reason !== 'conflict') return;
  }
}
