import type { CaseId } from '../../log/entry';
import type { SegmentName } from './shelf';

/** How long heads wait for others, in milliseconds: a person who types saves far less often. */
const SOON_MS = 200;
/** Heads that are sealed and written at once. */
const AT_ONCE = 500;

/**
 * Heads say up to which number a case was stored, so that rows that are put back later are missed. They only have to be
 * there before anybody could put rows back, so they are written a moment after what they are of, those of many saves
 * together: a save is one seal and one write. When the program ends within that moment, a head stays behind, which says
 * nothing wrong.
 */
export interface LateHeads {
  /** These were stored; their heads follow. */
  note(names: Iterable<SegmentName>): void;
  /** Writes now what was noted. */
  flush(): Promise<void>;
}

/** @param write seals and writes some heads; begins before it returns, so that keys may be dropped after `flush` was called */
export function createLateHeads(write: (heads: readonly SegmentName[]) => Promise<void>): LateHeads {
  const noted = new Map<CaseId, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const heads = [...noted].map(([id, number]) => ({ case: id, number }));
    noted.clear();
    const parts: Promise<void>[] = [];
    for (let from = 0; from < heads.length; from += AT_ONCE) parts.push(write(heads.slice(from, from + AT_ONCE)));
    await Promise.all(parts);
  }

  return {
    note(names) {
      for (const { case: id, number } of names) noted.set(id, Math.max(number, noted.get(id) ?? 0));
      if (noted.size > 0) timer ??= setTimeout(flush, SOON_MS);
    },
    flush,
  };
}
