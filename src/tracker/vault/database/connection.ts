import type { StorageFailure } from '../failures';
import { done, failed, type Outcome } from '../outcome';
import { ANSWER_MS, answerInTime } from './answer-in-time';
import { changeAtOnce, type RowChange } from './change-at-once';
import { freshLog } from './fresh-log';
import { troubleOf } from './storage-error';
import { TransactionRefusal } from './transaction-refusal';
import { BACKEND_VERSION, type Marker, type Meta, SCHEMA, type VaultDatabase, vaultDatabase } from './vault-database';

/** What the database tells its program, by the browser or by a marker in it. */
export type ConnectionEvent =
  /** An older program in another tab keeps the database from being upgraded. */
  | 'blocked'
  /** A newer program was here, or wants to be. */
  | 'newer'
  /** The database is being deleted. */
  | 'deleted'
  /** The browser closed the connection by itself. */
  | 'lost';

export type ConnectFailure = 'newer-program-needed' | 'no-storage' | 'damaged' | 'full';

type Mode = 'r' | 'rw';
type Work<Value> = (database: VaultDatabase, marker: Marker) => Promise<Value>;

/** The connection with the database of one vault. Only database calls may be awaited inside `run`'s work: anything else would end the transaction. */
export interface Connection {
  /** Opens, and makes the database when there is none; waits for as long as an older program blocks it. */
  open(): Promise<Outcome<void, ConnectFailure>>;
  /** As `expect`: any vault, or none. For making a vault, for looking which one is here, and for erasing. */
  runUnmarked<Value, Reason extends string = never>(
    mode: Mode,
    work: (database: VaultDatabase) => Promise<Value>,
  ): Promise<Outcome<Value, StorageFailure | Reason | 'exists'>>;
  /**
   * Runs the work in one transaction after seeing that this is the vault that `expect` says. A lost connection is
   * opened once more and the work tried again; the reason of a `TransactionRefusal` thrown in it is that of the outcome.
   * `exists`: something was added that is there already.
   */
  run<Value, Reason extends string = never>(
    mode: Mode,
    expect: Expected,
    work: Work<Value>,
  ): Promise<Outcome<Value, StorageFailure | Reason | 'exists'>>;
  /**
   * Carries the change out in one round trip to the disk (`changeAtOnce`), after seeing that this is the vault that
   * `expect` says; `seen` is called with its marker. `conflict`: what the change supposes does not hold.
   */
  change(
    expect: Expected,
    change: RowChange,
    seen: (marker: Marker) => void,
  ): Promise<Outcome<void, StorageFailure | 'conflict' | 'exists'>>;
  /** Deletes the whole database; other tabs are told by it. */
  erase(): Promise<Outcome<void, StorageFailure>>;
  close(): void;
}

/** What the marker must say; read at each transaction. */
export type Expected = () => Pick<Marker, 'vault' | 'epoch'>;

/** The marker, when it is that of our vault. */
function ours(marker: Meta | undefined, { vault, epoch }: ReturnType<Expected>): Marker {
  if (marker?.name !== 'marker' || marker.vault !== vault) throw new TransactionRefusal('cleared');
  if (marker.schema !== SCHEMA) throw new TransactionRefusal('newer-program-needed');
  if (marker.epoch !== epoch) throw new TransactionRefusal('key-replaced');
  return marker;
}

/** @param answerMs how long the storage may take to answer a read or a change; larger work may take as long as it needs */
export function createConnection(
  name: string,
  told: (event: ConnectionEvent) => void,
  answerMs = ANSWER_MS,
): Connection {
  let database: VaultDatabase | undefined;
  let ended: 'newer-program-needed' | 'cleared' | undefined;
  let opening: Promise<boolean> | undefined;
  let wasFull = false;

  function make(): VaultDatabase {
    const made = vaultDatabase(name);
    made.on('blocked', () => told('blocked'));
    made.on('versionchange', ({ newVersion }) => {
      // The newer program that waits for us can go on at once. We must not open again: we would write with an old program into its tables.
      ended = newVersion === null ? 'cleared' : 'newer-program-needed';
      made.close({ disableAutoOpen: true });
      told(newVersion === null ? 'deleted' : 'newer');
      return false;
    });
    made.on('close', () => told('lost'));
    return made;
  }

  async function open(): Promise<Outcome<void, ConnectFailure>> {
    database?.close({ disableAutoOpen: true });
    database = undefined;
    ended = undefined;
    const made = make();
    try {
      await made.open();
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'newer') return failed('newer-program-needed');
      if (trouble === 'full') return failed('full');
      return failed(trouble === 'lost' ? 'damaged' : 'no-storage');
    }
    // Dexie opens a newer database without a word.
    if (made.backendDB().version !== BACKEND_VERSION) {
      made.close({ disableAutoOpen: true });
      return failed('newer-program-needed');
    }
    database = made;
    return done(undefined);
  }

  /** Whether what is stored from now on is safe after a full disk; tried again the next time when it is not. */
  async function renewed(): Promise<boolean> {
    try {
      if (database) await freshLog(database);
      return true;
    } catch {
      database?.close({ disableAutoOpen: true });
      return false;
    }
  }

  /** Opens one new connection for all calls that found the last one lost. */
  function reopen(): Promise<boolean> {
    opening ??= (async () => {
      const opened = await open();
      const usable = opened.ok && (!wasFull || (await renewed()));
      opening = undefined;
      return usable;
    })();
    return opening;
  }

  /** Tries it on the connection that there is, and once more on a new one when that was lost. */
  async function tried<Value, Reason extends string>(
    attempt: (made: VaultDatabase) => PromiseLike<Value>,
  ): Promise<Outcome<Value, StorageFailure | Reason | 'exists'>> {
    for (let again = false; ; again = true) {
      if (ended !== undefined) return failed(ended);
      try {
        if (database === undefined) throw new DOMException('not open', 'InvalidStateError');
        const value = await attempt(database);
        wasFull = false;
        return done(value);
      } catch (error) {
        if (error instanceof TransactionRefusal) return failed(error.reason as Reason);
        const trouble = troubleOf(error);
        if (trouble === 'newer') return failed('newer-program-needed');
        // Callers get the one word 'failed'; who looks for the cause of what nobody expected finds it in the console.
        if (trouble === 'failed') console.error(error);
        // Chromium closes the connection on a full disk, and cannot open it before there is room again.
        if (trouble === 'full') wasFull = true;
        if (trouble !== 'lost') return failed(trouble);
        if (again || ended !== undefined || !(await reopen()))
          return failed(ended ?? (wasFull ? 'full' : 'connection-lost'));
      }
    }
  }

  const runUnmarked = <Value, Reason extends string>(
    mode: Mode,
    work: (database: VaultDatabase) => Promise<Value>,
  ): Promise<Outcome<Value, StorageFailure | Reason | 'exists'>> =>
    tried((made) => made.transaction(mode, [made.meta, made.segments, made.records], () => work(made)));

  return {
    open,
    runUnmarked: runUnmarked as Connection['runUnmarked'],
    run(mode, expect, work) {
      const ran = runUnmarked(mode, async (open) => {
        const marker = ours(await open.meta.get('marker'), expect());
        return work(open, marker);
      }) as ReturnType<Connection['run']>;
      return (mode === 'r' ? answerInTime(ran, answerMs) : ran) as never;
    },
    change: (expect, change, seen) =>
      answerInTime(
        tried<void, 'conflict'>((made) =>
          changeAtOnce(made, change, (found) => {
            const marker = ours(found, expect());
            seen(marker);
            return marker;
          }),
        ),
        answerMs,
      ),
    async erase() {
      database?.close({ disableAutoOpen: true });
      try {
        await vaultDatabase(name).delete({ disableAutoOpen: true });
        return done(undefined);
      } catch (error) {
        return failed(troubleOf(error) === 'full' ? 'full' : 'failed');
      }
    },
    close: () => database?.close({ disableAutoOpen: true }),
  };
}
