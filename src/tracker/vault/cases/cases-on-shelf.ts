import type { CaseId } from '../../log/entry';
import type { RecordName } from '../shelf/shelf';
import type { NewEntry, VaultCases } from '../vault';

/** Cases as the shelf has them: with the records of drafts that go in the same transaction, in the place of their keys. */
export interface CasesOnShelf extends Omit<VaultCases, 'append' | 'erase'> {
  append(id: CaseId, entries: readonly NewEntry[], drop?: readonly RecordName[]): ReturnType<VaultCases['append']>;
  erase(
    id: CaseId,
    tally: unknown,
    drop: readonly RecordName[],
    options?: { readonly handedOver?: boolean },
  ): ReturnType<VaultCases['erase']>;
}
