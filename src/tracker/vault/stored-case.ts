import type { CaseId, StoredEntry } from '../log/entry';

/** Everything that is kept of one case. */
export interface StoredCase {
  readonly id: CaseId;
  /** In no order; each id once. */
  readonly entries: readonly StoredEntry[];
  /** Other contents seen under an id of `entries` (`log/merge.ts`): set apart, told, counted for nothing. */
  readonly quarantine: readonly StoredEntry[];
}
