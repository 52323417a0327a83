import type { FolderFailure, MakeFailure } from '../failures';
import { done, failed, type Outcome } from '../outcome';
import type { Backup, BackupFolder, FolderStatus } from '../vault-files';
import { toRemove } from './rotation';
import type { Folders, WritableFolder } from './writable-folder';

/** How long between two back-ups by itself. */
export const BETWEEN_MS = 15 * 60 * 1000;

/** What keeps the choice between two visits, and what makes the files. */
export interface FolderKeeping<Handle> {
  load(): Promise<Handle | undefined>;
  save(handle: Handle): Promise<Outcome<void, MakeFailure>>;
  forget(): Promise<Outcome<void, MakeFailure>>;
  /** A back-up of everything now, opened again before it is given. */
  make(): Promise<Outcome<Backup, MakeFailure>>;
  /** Told of every back-up that was written, so that the changes since are counted anew. */
  written(backup: Backup): Promise<void>;
  /** Saves since the last back-up. */
  changes(): Promise<number>;
  /** Code of this vault in the names of its files. */
  readonly code: string;
  now(): number;
}

export interface RunningBackupFolder extends BackupFolder {
  /** Writes one when there are changes and the last was long enough ago; to be called now and then. Never rejects. */
  tick(): Promise<void>;
}

/** Back-ups in a folder of the person's choice. */
export function createBackupFolder<Handle>(
  folders: Folders<Handle>,
  keeping: FolderKeeping<Handle>,
): RunningBackupFolder {
  let writtenAt: number | undefined;
  let problem: FolderFailure | undefined;
  let running: Promise<Outcome<FolderStatus, FolderFailure>> | undefined;

  async function chosen(): Promise<WritableFolder | undefined> {
    const handle = folders.supported ? await keeping.load() : undefined;
    return handle === undefined ? undefined : folders.open(handle);
  }

  async function status(): Promise<FolderStatus> {
    if (!folders.supported) return { kind: 'not-supported' };
    const folder = await chosen();
    if (folder === undefined) return { kind: 'none-chosen' };
    const granted = (await folder.permission(false)) === 'granted';
    const kind = !granted ? 'permission-needed' : problem === 'folder-lost' ? 'folder-lost' : 'ready';
    return {
      kind,
      name: folder.name,
      ...(writtenAt !== undefined && { writtenAt }),
      ...(problem !== undefined && { failed: problem }),
    };
  }

  async function writeOnce(): Promise<Outcome<FolderStatus, FolderFailure>> {
    if (!folders.supported) return failed('not-supported');
    const folder = await chosen();
    if (folder === undefined) return failed('none-chosen');
    const outcome = await writeIn(folder);
    problem = outcome.ok ? undefined : outcome.reason;
    return outcome.ok ? done(await status()) : outcome;
  }

  async function writeIn(folder: WritableFolder): Promise<Outcome<void, FolderFailure>> {
    if ((await folder.permission(false)) !== 'granted') return failed('permission-needed');
    const made = await keeping.make();
    if (!made.ok) return made;
    const { name, content } = made.value;
    try {
      await folder.write(name, content);
      if (!(await sameEnd(await folder.read(name), content))) return failed('folder-lost');
    } catch (error) {
      return failed(reasonOf(error));
    }
    writtenAt = keeping.now();
    await keeping.written(made.value);
    await tidy(folder, name);
    return done(undefined);
  }

  /** The new one is there; an old one that stays does no harm. */
  async function tidy(folder: WritableFolder, newest: string): Promise<void> {
    try {
      for (const name of toRemove(await folder.names(), newest, keeping.code)) await folder.remove(name);
    } catch {
      // Next time again.
    }
  }

  // Two at once would make two files of one moment.
  const write = (): Promise<Outcome<FolderStatus, FolderFailure>> => {
    running ??= writeOnce().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    status,
    write,
    async choose() {
      if (!folders.supported) return failed('not-supported');
      const handle = await folders.pick();
      if (handle === undefined) return failed('cancelled');
      const saved = await keeping.save(handle);
      if (!saved.ok) return saved;
      writtenAt = undefined;
      problem = undefined;
      return write();
    },
    async allow() {
      const folder = await chosen();
      if (!folders.supported) return failed('not-supported');
      if (folder === undefined) return failed('none-chosen');
      if ((await folder.permission(true)) !== 'granted') return failed('permission-needed');
      return write();
    },
    async forget() {
      writtenAt = undefined;
      problem = undefined;
      const forgotten = await keeping.forget();
      return forgotten.ok ? forgotten : failed('failed');
    },
    async tick() {
      if (!folders.supported) return;
      const now = keeping.now();
      // A clock that was set back would else stop the back-ups until it has caught up.
      const waited = writtenAt === undefined || now - writtenAt >= BETWEEN_MS || now < writtenAt;
      if (!waited || (await status()).kind !== 'ready' || (await keeping.changes()) === 0) return;
      await write();
    },
  };
}

/** Size and end tell whether a file arrived whole, also when it is too large to read every quarter of an hour. */
async function sameEnd(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const from = Math.max(0, one.size - 64 * 1024);
  const [mine, theirs] = await Promise.all([one.slice(from).arrayBuffer(), other.slice(from).arrayBuffer()]);
  const bytes = new Uint8Array(theirs);
  return new Uint8Array(mine).every((byte, index) => byte === bytes[index]);
}

function reasonOf(error: unknown): FolderFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission-needed';
  return name === 'QuotaExceededError' ? 'full' : 'folder-lost';
}
