/** The vault without screens, for tests that drive a real browser: `harness` in the page holds it. */
import { createBrowserVault, createExampleVault } from '../../../src/tracker/vault/browser-vault';
import type { VaultReading } from '../../../src/tracker/vault/reading';
import type { CaseBatch, NewEntry, StoredCase, Vault, VaultChange } from '../../../src/tracker/vault/vault';
import type { VaultState } from '../../../src/tracker/vault/vault-state';

/** The path that the page was served under, as the site's base path. */
const base = new URL('.', location.href).pathname;
/** A program that knows every type but `new`, at a made-up school. */
const reading: VaultReading = {
  readBody: ({ type }) => (type === 'new' ? 'unknown' : 'known'),
  isProcedure: async () => true,
  here: { school: 'Testschool', site: 'https://pesten.example/' },
  app: '0.1.0',
};

const vault = createBrowserVault(base, reading);
const changes: VaultChange[] = [];
vault.subscribe((change) => changes.push(change));

/** What tests call in the page. */
const inPage = {
  base,
  vault,
  /** Everything that listeners were told. */
  changes,
  createExampleVault: () => createExampleVault(reading),
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
};

export type Harness = typeof inPage;

declare global {
  var harness: Harness;
}

globalThis.harness = inPage;
