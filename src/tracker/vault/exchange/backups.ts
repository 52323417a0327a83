import type { CaseId } from '../../log/entry';
import type { LastBackup } from '../cases/recent-changes';
import type { FileFailure, MakeFailure, StorageFailure } from '../failures';
import { compareBackup } from '../files/compare-backup';
import { makeBackup } from '../files/make-backup';
import { openBackup } from '../files/open-backup';
import { planRestore } from '../files/plan-restore';
import { whoseBackup } from '../files/whose';
import { done, failed, type Outcome } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { StoredCase } from '../stored-case';
import type { Backup, BackupCheck, BackupStatus, VaultFiles } from '../vault-files';
import type { ExchangeParts } from './exchange-parts';
import type { MadeFiles } from './made-files';
import { everyCase, ownFrame, stoppable } from './own-contents';
import { made, notRead } from './told-reason';

/** When something was done with back-ups, in milliseconds since 1970. */
interface BackupTimes {
  readonly madeAt?: number;
  readonly checkedAt?: number;
}

export interface Backups extends Pick<VaultFiles, 'makeBackup' | 'checkBackup' | 'backupStatus'> {
  /** Makes one that is not known to have been kept. */
  make(signal?: AbortSignal): Promise<Outcome<Backup, MakeFailure>>;
  /** Remembers that it was kept. */
  note(backup: Backup, madeAt: number): Promise<Outcome<void, StorageFailure>>;
}

/** Back-ups of an open vault. */
export function createBackups(parts: ExchangeParts, files: MadeFiles): Backups {
  const { age, open, digest, now } = parts;
  const { shelf } = open;

  /** How many entries of each case are in the back-ups that were made here. */
  const heldIn = new WeakMap<Backup, Record<CaseId, number>>();

  async function times(): Promise<Outcome<BackupTimes, StorageFailure>> {
    const record = await shelf.record({ kind: 'status', key: 'back-up' });
    return record.ok ? done((record.value?.value as BackupTimes | undefined) ?? {}) : record;
  }

  function told(): void {
    parts.tell({ kind: 'files' });
    parts.spread({ kind: 'files' });
  }

  async function make(signal?: AbortSignal): Promise<Outcome<Backup, MakeFailure>> {
    const keys = await parts.keys();
    if (!keys.ok) return keys;
    const own = await age.recipientOf(keys.value.identity);
    if (!own.ok) return failed('failed');
    const records = await shelf.records('recipient');
    if (!records.ok) return records;
    const coordinators = records.value.map(({ value }) => value as { key: string; coordinator: boolean });
    const recipients = [own.value, keys.value.recovery, coordinators.find(({ coordinator }) => coordinator)?.key];
    const frame = await ownFrame(parts);
    if (!frame.ok) return frame;
    const held: Record<CaseId, number> = {};
    const backup = made(
      await stoppable(() =>
        makeBackup(age, frame.value, counted(everyCase(parts), held), {
          ...keys.value,
          ...(keys.value.recovery !== undefined && { recoveryRecipient: keys.value.recovery }),
          recipients: recipients.filter((recipient) => recipient !== undefined),
        }),
      ),
    );
    if (backup.ok) heldIn.set(backup.value, held);
    return signal?.aborted ? failed('cancelled') : backup;
  }

  async function note(backup: Backup, madeAt: number): Promise<Outcome<void, StorageFailure>> {
    const remembered = await files.remember(backup, { kind: 'back-up', cases: 'all' });
    if (!remembered.ok) return remembered;
    const before = await times();
    if (!before.ok) return before;
    const { put, drop } = remembered.value;
    const value: BackupTimes = { ...before.value, madeAt };
    const last: LastBackup = { madeAt, held: heldIn.get(backup) ?? {} };
    const kept = [
      put,
      { kind: 'status', key: 'back-up', value },
      { kind: 'status', key: 'backed-up', value: last },
    ] as const;
    const stored = await changeRecords(shelf, { put: kept, drop });
    if (!stored.ok) return stored;
    open.changes.backedUp(last);
    told();
    return stored;
  }

  async function check(
    file: Blob,
    key: Parameters<VaultFiles['checkBackup']>[1],
    signal?: AbortSignal,
  ): Promise<Outcome<BackupCheck, FileFailure>> {
    const opened = await openBackup(age, file, key, signal);
    if (!opened.ok) return notRead(opened.reason);
    const { contents, lost } = opened.value;
    // A restore would give the rest of it, and nobody should fall back on that while there is better to be made.
    if (lost.length > 0) return failed('damaged');
    const keys = await parts.keys();
    if (!keys.ok) return keys;
    const whose = whoseBackup(opened.value, { vault: parts.vault, identity: keys.value.identity });
    const plan = await planRestore(contents, { ...parts.reading, digest, now });
    if (!plan.ok) return notRead(plan.reason);
    const compared = await stoppable<BackupCheck, never>(async () =>
      done(await compareBackup(contents, whose, everyCase(parts), digest)),
    );
    if (!compared.ok) return failed(compared.reason);
    const before = await times();
    if (!before.ok) return before;
    // Only a back-up that proves to be of this vault and is whole says that there is one to fall back on.
    if (whose === 'own' && compared.value.damaged.length === 0 && compared.value.different.length === 0) {
      const value: BackupTimes = { ...before.value, checkedAt: now() };
      const stored = await changeRecords(shelf, { put: [{ kind: 'status', key: 'back-up', value }] });
      if (!stored.ok) return stored;
      told();
    }
    return compared;
  }

  return {
    make,
    note,
    async makeBackup(signal) {
      const madeAt = now();
      const backup = await make(signal);
      if (!backup.ok) return backup;
      const noted = await note(backup.value, madeAt);
      return noted.ok ? backup : noted;
    },
    checkBackup: check,
    async backupStatus() {
      const found = await times();
      if (!found.ok) return found;
      const { madeAt } = found.value;
      // Another tab made one.
      if (madeAt !== open.changes.last?.madeAt) open.changes.backedUp(madeAt === undefined ? undefined : { madeAt });
      const status: BackupStatus = { ...found.value, changes: open.changes.count() };
      return done(status);
    },
  };
}

/** The same cases; writes down how many entries each has as it goes by. */
async function* counted(
  batches: AsyncIterable<readonly StoredCase[]>,
  held: Record<CaseId, number>,
): AsyncGenerator<readonly StoredCase[]> {
  for await (const batch of batches) {
    for (const { id, entries } of batch) held[id] = entries.length;
    yield batch;
  }
}
