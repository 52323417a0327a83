/** In the page, for "npm run bench:vault": fills a vault with made-up cases and measures it; all times in milliseconds. */
import { ageOver } from '../../src/tracker/vault/age/age';
import { browserWork } from '../../src/tracker/vault/age/browser-work';
import { startWorker } from '../../src/tracker/vault/age/start-worker';
import { browserWorld } from '../../src/tracker/vault/browser-vault';
import type { Marker, Slots } from '../../src/tracker/vault/database/vault-database';
import { vaultDatabase } from '../../src/tracker/vault/database/vault-database';
import { type DataKeys, dataKeysOf } from '../../src/tracker/vault/keys/data-keys';
import { openSlot } from '../../src/tracker/vault/keys/slots';
import { sealedRows } from '../../src/tracker/vault/shelf/sealed-rows';
import type { CaseBatch, Vault } from '../../src/tracker/vault/vault';
import { caseEntries } from './made-up-cases';

/** Where the key waits for the bare page. Keys can be stored without being readable. */
const KEY_DATABASE = 'bench key';
const AT_ONCE = 250;

interface Vaulted {
  readonly marker: Marker;
  readonly keys: DataKeys;
}

async function keysOf(path: string, recoveryKey: string): Promise<Vaulted> {
  const database = vaultDatabase(browserWorld(path).database);
  await database.open();
  const marker = (await database.meta.get('marker')) as Marker;
  const slots = (await database.meta.get('slots')) as Slots;
  database.close();
  const identity = await openSlot(ageOver(browserWork(startWorker)), slots, { recoveryKey });
  if (!identity.ok) throw new Error(identity.reason);
  return { marker, keys: await dataKeysOf(identity.value) };
}

/**
 * Puts made-up cases of 20 entries in the vault of that path, as they lie there when each was put together into one
 * segment, and its key where a bare page finds it. Returns the bytes of JSON.
 */
export async function fill(path: string, recoveryKey: string, cases: number): Promise<number> {
  const { marker, keys } = await keysOf(path, recoveryKey);
  const rows = sealedRows({ vault: marker.vault, epoch: marker.epoch, keys: new Map([[marker.epoch, keys]]) });
  const database = vaultDatabase(browserWorld(path).database);
  await database.open();
  let bytes = 0;
  for (let from = 0; from < cases; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, cases - from) }, (_, index) => from + index);
    const sealed = await Promise.all(
      numbers.map((number) => {
        const entries = caseEntries(number);
        bytes += JSON.stringify(entries).length;
        return rows.segmentRow({ case: `case-${number}`, number: 1, entries, quarantine: [] }, marker.live);
      }),
    );
    await database.segments.bulkAdd(sealed);
  }
  database.close();
  await keepKey(keys.seal);
  return bytes;
}

function keepKey(key: CryptoKey): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(KEY_DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('keys', 'readwrite');
      transaction.objectStore('keys').put(key, 'key');
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Delivering all cases of a vault that was just opened. */
export async function deliver(vault: Vault): Promise<{ all: number; first: number; cases: number; entries: number }> {
  const start = performance.now();
  let first: number | undefined;
  const batches: CaseBatch[] = [];
  for await (const batch of vault.cases.all()) {
    if (!batch.ok) throw new Error(batch.reason);
    first ??= performance.now() - start;
    batches.push(batch.value);
  }
  const all = performance.now() - start;
  const found = batches.flatMap(({ cases }) => cases);
  return { all, first: first ?? all, cases: found.length, entries: found.flatMap(({ entries }) => entries).length };
}

/** Saves single entries by the vault and, by turns, the same bytes by one seal and one raw strict add. */
export async function saves(vault: Vault, rounds: number): Promise<{ vault: number; raw: number }[]> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const opening = indexedDB.open('bench raw', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: ['g', 'c', 'n'] });
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const measured: { vault: number; raw: number }[] = [];
  const [, , , , intake] = caseEntries(1);
  const body = intake && 'body' in intake ? intake.body : undefined;
  for (let round = 0; round < rounds; round += 1) {
    const entry = { id: vault.cases.newId(), type: 'intake-recorded', v: 1, body };
    const before = performance.now();
    const outcome = await vault.cases.append(`new-${round % 50}`, [entry]);
    const between = performance.now();
    if (!outcome.ok) throw new Error(outcome.reason);
    const entries = outcome.value;
    const beforeRaw = performance.now();
    await rawSave(database, key, { g: 1, c: 'raw', n: round }, { entries });
    measured.push({ vault: between - before, raw: performance.now() - beforeRaw });
  }
  database.close();
  return measured;
}

async function rawSave(database: IDBDatabase, key: CryptoKey, name: object, value: unknown): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain));
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.objectStore('rows').add({ ...name, iv, d: sealed });
  });
}
