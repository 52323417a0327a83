import { expect, test } from 'vitest';
import { OPEN } from '../../domain/case.fixture';
import { failed } from '../../vault/outcome';
import type { Vault, VaultChange } from '../../vault/vault';
import { openWork } from './work';
import { memoryVault, until, workIn } from './work.fixture';

/** A vault that also tells what a test wants it to tell. */
function telling() {
  const vault = memoryVault();
  const listeners = new Set<(change: VaultChange) => void>();
  const told = Object.create(vault, {
    subscribe: {
      value: (listener: (change: VaultChange) => void) => {
        listeners.add(listener);
        const stop = vault.subscribe(listener);
        return () => {
          listeners.delete(listener);
          stop();
        };
      },
    },
  }) as Vault;
  const tell = (change: VaultChange) => {
    for (const listener of listeners) listener(change);
  };
  return { vault: told, tell };
}

test('cases that are in the vault already are read', async () => {
  const vault = memoryVault();
  await (await workIn(vault)).issue('case-1', [OPEN]);
  const work = await workIn(vault);
  expect([...work.desk.now().files.keys()]).toEqual(['case-1']);
});

test('what another tab saves is on the desk', async () => {
  const vault = memoryVault();
  const [one, other] = [await workIn(vault), await workIn(vault)];
  await one.issue('case-1', [OPEN]);
  expect(other.desk.file('case-1')?.label).toBe(OPEN.label);
});

test('a case that was erased is gone, and one that was put anew is as it is told', async () => {
  const { vault, tell } = telling();
  const work = await workIn(vault);
  await work.issue('case-1', [OPEN]);
  const entries = work.desk.file('case-1')?.entries ?? [];
  const before = work.desk.revision.value;
  tell({ kind: 'case-erased', case: 'case-1' });
  expect(work.desk.file('case-1')).toBeUndefined();
  expect(work.desk.revision.value).toBeGreaterThan(before);
  tell({ kind: 'cases', cases: [{ id: 'case-1', entries, quarantine: entries.slice(0, 1) }] });
  expect(work.desk.file('case-1')?.entries).toHaveLength(entries.length);
  expect([...work.desk.quarantined.value]).toEqual(['case-1']);
});

test('after a restore everything is read again', async () => {
  const { vault, tell } = telling();
  const work = await workIn(vault);
  await work.issue('case-1', [OPEN]);
  tell({ kind: 'case-erased', case: 'case-1' });
  tell({ kind: 'replaced' });
  await until(() => work.desk.loading.value.kind === 'read');
  expect(work.desk.file('case-1')).toBeDefined();
});

test('when reading fails it says so, and can be tried again', async () => {
  const vault = memoryVault();
  let fails = true;
  const all = async function* () {
    if (fails) yield failed('connection-lost');
    else yield* vault.cases.all();
  };
  const cases = Object.create(vault.cases, { all: { value: all } });
  const known = await workIn();
  const work = await openWork({ ...known, vault: Object.create(vault, { cases: { value: cases } }) as Vault });
  await until(() => work.desk.loading.value.kind === 'failed');
  fails = false;
  work.desk.readAgain();
  await until(() => work.desk.loading.value.kind === 'read');
});

test('a closed desk hears nothing any more', async () => {
  const vault = memoryVault();
  const [one, other] = [await workIn(vault), await workIn(vault)];
  other.close();
  await one.issue('case-1', [OPEN]);
  expect(other.desk.file('case-1')).toBeUndefined();
});
