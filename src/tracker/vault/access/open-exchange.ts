import type { Connection } from '../database/connection';
import type { Folder, Slots } from '../database/vault-database';
import { createExchange, type Exchange } from '../exchange/exchange';
import type { FileKeys } from '../exchange/exchange-parts';
import type { ChosenFolder } from '../exchange/folder-keeping';
import type { StorageFailure } from '../failures';
import type { OpenParts } from '../open-parts';
import type { OpenVault } from '../open-vault';
import { done, failed, type Outcome } from '../outcome';
import type { KeyRing } from '../shelf/sealed-rows';
import type { VaultWorld } from '../world';
import { ownState } from './own-state';

/** What the files of an open vault are made with. */
export interface OpenWith {
  readonly world: VaultWorld;
  readonly connection: Connection;
  readonly ring: KeyRing;
  readonly parts: OpenParts;
  /** `AGE-SECRET-KEY-1…` of the vault. */
  readonly identity: string;
}

const plain = <Value>(outcome: Outcome<Value, StorageFailure | 'exists'>): Outcome<Value, StorageFailure> =>
  outcome.ok || outcome.reason !== 'exists' ? (outcome as Outcome<Value, StorageFailure>) : failed('failed');

/** Joins the part that makes and reads files. */
export function openExchange(open: OpenVault, given: OpenWith): Exchange {
  const { world, ring, parts } = given;
  const keys = () => fileKeys(open, given);
  const exchange = { ...parts, open, vault: ring.vault, age: world.age, keys };
  return createExchange(exchange, world.folders, chosenFolder(given));
}

/** As they are stored now: a new passphrase makes another slot. */
async function fileKeys(
  open: OpenVault,
  { connection, ring, identity }: OpenWith,
): Promise<Outcome<FileKeys, StorageFailure>> {
  const own = await ownState(open.shelf);
  if (!own.ok) return own;
  const slots = plain(
    await connection.run(
      'r',
      () => ring,
      ({ meta }) => meta.get('slots'),
    ),
  );
  if (!slots.ok) return slots;
  const { passphrase, recovery } = slots.value as Slots;
  const keys = { identity, passphraseSlot: passphrase, recoverySlot: recovery };
  return done(own.value.recovery === undefined ? keys : { ...keys, recovery: own.value.recovery });
}

const chosenFolder = ({ connection, ring }: OpenWith): ChosenFolder => ({
  async load() {
    const found = await connection.run(
      'r',
      () => ring,
      ({ meta }) => meta.get('folder'),
    );
    return found.ok ? (found.value as Folder | undefined)?.handle : undefined;
  },
  save: async (handle) =>
    plain(
      await connection.run(
        'rw',
        () => ring,
        async ({ meta }) => void (await meta.put({ name: 'folder', handle })),
      ),
    ),
  forget: async () =>
    plain(
      await connection.run(
        'rw',
        () => ring,
        ({ meta }) => meta.delete('folder'),
      ),
    ),
});
