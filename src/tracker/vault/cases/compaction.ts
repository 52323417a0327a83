import type { CaseId } from '../../log/entry';
import type { OpenParts } from '../open-parts';
import type { Shelf } from '../shelf/shelf';
import type { CaseKeeper } from './case-keeper';
import { lastNumber, storedCase } from './known-case';

/** From how many segments on a case is put together into one, so that reading all cases stays quick. */
export const MANY_SEGMENTS = 4;

/** Puts the segments of a case together in one transaction; the case stays what it was. False when it was not needed or refused. */
export const compact = (id: CaseId, shelf: Shelf, keeper: CaseKeeper, parts: OpenParts): Promise<boolean> =>
  parts.alone(`case ${id}`, async () => {
    const read = await keeper.fresh(id);
    if (!read.ok || read.value.damaged || read.value.numbers.length < MANY_SEGMENTS) return false;
    const known = read.value;
    const number = lastNumber(known) + 1;
    const stored = await shelf.change({
      at: [{ case: id, number: lastNumber(known) }],
      add: [{ ...storedCase(known), case: id, number }],
      remove: known.numbers.map((segment) => ({ case: id, number: segment })),
    });
    if (stored.ok) keeper.remember({ ...known, numbers: [number] });
    return stored.ok;
  });
