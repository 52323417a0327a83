import type { CaseId } from '../../log/entry';
import type { KnownCase } from './known-case';

const CAPACITY = 64;

/** The cases that were last read or written, so that saving in one need not read it again. */
export interface RecentCases {
  get(id: CaseId): KnownCase | undefined;
  set(known: KnownCase): void;
  forget(id: CaseId): void;
  clear(): void;
}

/** Remembers the last 64. */
export function createRecentCases(): RecentCases {
  const cases = new Map<CaseId, KnownCase>();
  return {
    get: (id) => cases.get(id),
    set(known) {
      cases.delete(known.id);
      cases.set(known.id, known);
      const [oldest] = cases.keys();
      if (cases.size > CAPACITY && oldest !== undefined) cases.delete(oldest);
    },
    forget: (id) => void cases.delete(id),
    clear: () => cases.clear(),
  };
}
