import type { Age } from '../age/age';
import { delegate } from '../delegate';
import { createExchange } from '../exchange/exchange';
import { randomId } from '../keys/random-id';
import { digestText } from '../keys/sha256';
import { createListeners } from '../listeners';
import { lockedParts, type VaultParts } from '../locked-parts';
import type { OpenParts } from '../open-parts';
import { openVault } from '../open-vault';
import { done, failed } from '../outcome';
import type { VaultReading } from '../reading';
import { LOCK_AFTER, lockAfterOf } from '../settings/lock-after';
import { createMemoryShelf } from '../shelf/memory-shelf';
import { createTurns } from '../tabs/in-turn';
import type { Vault, VaultAccess } from '../vault';
import { FIRST_LOCK_AFTER, type VaultState } from '../vault-state';
import { exampleKeys } from './example-keys';

const NO_FOLDERS = {
  supported: false,
  pick: async () => undefined,
  open(): never {
    throw new Error('an example has no folder');
  },
};

const NO_CHOICE = {
  load: async () => undefined,
  save: async () => done(undefined),
  forget: async () => done(undefined),
};

/**
 * A vault in memory, for looking around and for tests: open from the start, gone when it is locked or left. Its files are
 * real ones; their passphrase is `EXAMPLE_PASSPHRASE`.
 * @param now milliseconds since 1970
 */
export function createMemoryVault(age: Age, reading: VaultReading, now: () => number = Date.now): Vault {
  const { tell, subscribe } = createListeners();
  const closed = lockedParts(randomId);
  let state: VaultState = { kind: 'open', example: true };
  let open: VaultParts | undefined = openParts();

  function openParts(): VaultParts {
    const parts: OpenParts = {
      reading,
      now,
      newId: randomId,
      digest: digestText,
      tell,
      spread: () => undefined,
      tab: 'example',
      openTabs: async () => new Set(),
      inTurn: createTurns(),
      alone: createTurns(),
      idle: async () => undefined,
    };
    const vault = openVault(createMemoryShelf(), { devices: { now: randomId(), before: [] } }, parts);
    const own = { ...parts, open: vault, vault: randomId(), age, keys: exampleKeys(age) };
    let lockAfter = FIRST_LOCK_AFTER;
    return {
      ...vault,
      files: createExchange(own, NO_FOLDERS, NO_CHOICE).files,
      settings: {
        ...vault.settings,
        get lockAfter() {
          return lockAfter;
        },
        async saveLockAfter(minutes) {
          lockAfter = lockAfterOf(minutes);
          return vault.settings.save(LOCK_AFTER, lockAfter);
        },
      },
    };
  }

  function end(): void {
    if (open === undefined) return;
    open = undefined;
    state = { kind: 'empty' };
    tell({ kind: 'state', state });
  }

  const access: VaultAccess = {
    prepare: async () => failed('exists'),
    unlock: async () => failed('no-vault'),
    lock: end,
    stay: () => undefined,
    changePassphrase: async () => failed('example'),
    prepareNewKey: async () => failed('example'),
    async leave() {
      end();
      return done(undefined);
    },
  };

  const current = (): VaultParts => open ?? closed;
  return {
    get state() {
      return state;
    },
    subscribe,
    access,
    cases: delegate(() => current().cases),
    drafts: delegate(() => current().drafts),
    settings: delegate(() => current().settings),
    procedures: delegate(() => current().procedures),
    files: delegate(() => current().files),
    health: async () => [],
    persist: async () => false,
  };
}
