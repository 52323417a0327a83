import type { StorageFailure } from '../failures';
import type { OpenParts } from '../open-parts';
import { done, type Outcome } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { Shelf } from '../shelf/shelf';
import type { CaseCheck, VaultCases } from '../vault';
import type { CaseKeeper } from './case-keeper';
import { bothChecks, checkCases, isSound, NOTHING_CHECKED } from './check-cases';
import { storedCase } from './known-case';

/** How often all chains are read through. */
const BETWEEN_MS = 30 * 24 * 60 * 60 * 1000;

/** Name of the record that says when that was. */
export const CHECKED_ALL = 'checked-all';

export interface OwnChecks {
  readonly check: VaultCases['check'];
  /** What is due after all cases were read: whether rows are gone, and once a month everything. Never rejects. */
  afterReading(): Promise<void>;
}

/** The checks of an open vault; every one is told to the listeners. */
export function createChecks(shelf: Shelf, keeper: CaseKeeper, { digest, now, idle, tell }: OpenParts): OwnChecks {
  async function checkAll(): Promise<Outcome<CaseCheck, StorageFailure>> {
    let found = NOTHING_CHECKED;
    for await (const batch of keeper.batches()) {
      if (!batch.ok) return batch;
      found = bothChecks(found, await checkCases(batch.value.cases, digest));
    }
    const behind = await shelf.behind();
    if (!behind.ok) return behind;
    const check = { ...found, behind: behind.value };
    tell({ kind: 'checked', of: 'all', check });
    return done(check);
  }

  const check: VaultCases['check'] = async (id) => {
    if (id === undefined) return checkAll();
    const known = await keeper.fresh(id);
    if (!known.ok) return known;
    const behind = await shelf.behind(id);
    if (!behind.ok) return behind;
    const found = await checkCases([{ ...known.value, ...storedCase(known.value) }], digest);
    const checked = { ...found, behind: behind.value };
    tell({ kind: 'checked', of: [id], check: checked });
    return done(checked);
  };

  async function isDue(): Promise<boolean> {
    const record = await shelf.record({ kind: 'status', key: CHECKED_ALL });
    if (!record.ok) return false;
    const last = record.value?.value;
    if (typeof last === 'number') return Math.abs(now() - last) > BETWEEN_MS;
    // A month from the first time that it is asked.
    await changeRecords(shelf, { put: [{ kind: 'status', key: CHECKED_ALL, value: now() }] });
    return false;
  }

  return {
    check,
    async afterReading() {
      await idle();
      const behind = await shelf.behind();
      if (!behind.ok) return;
      const check = { ...NOTHING_CHECKED, behind: behind.value };
      if (!isSound(check)) tell({ kind: 'checked', of: behind.value, check });
      if (!(await isDue())) return;
      await idle();
      const checked = await checkAll();
      if (checked.ok) await changeRecords(shelf, { put: [{ kind: 'status', key: CHECKED_ALL, value: now() }] });
    },
  };
}
