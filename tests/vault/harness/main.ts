/** The vault without screens, for tests that drive a real browser: `harness` in the page holds it. */
import { ageOver } from '../../../src/tracker/vault/age/age';
import { browserWork } from '../../../src/tracker/vault/age/browser-work';
import { startWorker } from '../../../src/tracker/vault/age/start-worker';
import { browserWorld, createExampleVault } from '../../../src/tracker/vault/browser-vault';
import { vaultDatabase } from '../../../src/tracker/vault/database/vault-database';
import type { VaultReading } from '../../../src/tracker/vault/reading';
import { createSealedVault } from '../../../src/tracker/vault/sealed-vault';
import type { StoredCase } from '../../../src/tracker/vault/stored-case';
import type { CaseBatch, NewEntry, Vault, VaultChange } from '../../../src/tracker/vault/vault';
import type { VaultState } from '../../../src/tracker/vault/vault-state';
import { dumpDatabase, dumpFromText, dumpToText, loadDatabase } from './dump-database';
import type { Fault } from './fail-write';
import { unsealed } from './unsealed';
import type { Tried } from './whole-or-absent';

/** The path that the page was served under, as the site's base path. */
const base = new URL('.', location.href).pathname;
/** A program that knows every type but `new`, at a made-up school. */
const reading: VaultReading = {
  readBody: ({ type }) => (type === 'new' ? 'unknown' : 'known'),
  changesTo: () => () => undefined,
  tellsCase: () => true,
  procedureIn: () => undefined,
  isProcedure: async () => true,
  here: { school: 'Testschool', site: 'https://pesten.example/' },
  app: '0.1.0',
};

const wishes = new URLSearchParams(location.search);
if (wishes.has('unsealed')) unsealed();

/** Work factor of passphrases where a test asks for one that costs nothing. */
const WEAK = 2;

/** The vault of a page under that path. Only on a page that asks for `?weak` passphrases cost nothing. */
const openVault = (path: string): Vault =>
  createSealedVault(
    { ...browserWorld(path), ...(wishes.has('weak') && { age: ageOver(browserWork(startWorker), WEAK) }) },
    reading,
  );
const vault = openVault(base);

/** The vault when it knows what there is. */
async function settled(opening: Vault): Promise<Vault> {
  while (opening.state.kind === 'opening') await new Promise((resolve) => setTimeout(resolve));
  return opening;
}

const changes: VaultChange[] = [];
vault.subscribe((change) => changes.push(change));

/** What tests call in the page. */
const inPage = {
  base,
  vault,
  /** Everything that listeners were told. */
  changes,
  createExampleVault: () => createExampleVault(reading),
  openVault,
  vaultDatabase,
  async tryEveryWrite(faults: readonly Fault[], operations?: number): Promise<Tried> {
    const { tryEveryWrite } = await import('./whole-or-absent');
    let grounds = 0;
    return tryEveryWrite(
      () => {
        grounds += 1;
        const path = `${base}${grounds}/`;
        return { database: browserWorld(path).database, open: () => settled(openVault(path)) };
      },
      faults,
      operations,
    );
  },
  /** What measuring needs; not loaded by tests. */
  bench: () => import('../../bench/vault-page'),
  dumpDatabase,
  dumpFromText,
  dumpToText,
  loadDatabase,
  /** Resolves when the state is of this kind. */
  reached(kind: VaultState['kind']): Promise<void> {
    if (vault.state.kind === kind) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = vault.subscribe((change) => {
        if (change.kind !== 'state' || change.state.kind !== kind) return;
        stop();
        resolve();
      });
    });
  },
  /** Makes a vault and opens it; gives its recovery key. */
  async create(passphrase: string): Promise<string> {
    const prepared = await vault.access.prepare(passphrase, {});
    if (!prepared.ok) throw new Error(prepared.reason);
    const created = await prepared.value.create();
    if (!created.ok) throw new Error(created.reason);
    return prepared.value.recoveryKey;
  },
  note: (text: string, id: string = vault.cases.newId()): NewEntry => ({ id, type: 'note', v: 1, body: { text } }),
  /** Every case, read as the screens read them. */
  async all(from: Vault = vault): Promise<readonly StoredCase[]> {
    const batches: CaseBatch[] = [];
    for await (const batch of from.cases.all()) {
      if (!batch.ok) throw new Error(batch.reason);
      batches.push(batch.value);
    }
    return batches.flatMap(({ cases }) => cases);
  },
  /** The text of every note, sorted. */
  async texts(from: Vault = vault): Promise<string[]> {
    const entries = (await inPage.all(from)).flatMap((file) => file.entries);
    return entries.flatMap((entry) => ('body' in entry ? ((entry.body as { text?: string }).text ?? []) : [])).sort();
  },
};

export type Harness = typeof inPage;

declare global {
  var harness: Harness;
}

globalThis.harness = inPage;
