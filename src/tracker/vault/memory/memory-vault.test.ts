import { describe, expect, test } from 'vitest';
import { allCases, casesContract, listenTo, note } from '../cases/vault-cases.fixture';
import { createMemoryVault } from './memory-vault';

describe('a vault in memory', () => {
  casesContract(async () => createMemoryVault());
});

test('it is open from the start and forgets everything when it is locked', async () => {
  const vault = createMemoryVault();
  expect(vault.state).toEqual({ kind: 'open', example: true });
  await vault.cases.append('c1', [note(vault, 'one')]);
  const changes = listenTo(vault);
  vault.access.lock('leave');
  expect(changes).toEqual([{ kind: 'state', state: { kind: 'empty' } }]);
  expect(await vault.access.unlock({ passphrase: 'x' })).toEqual({ ok: false, reason: 'no-vault' });
  expect(await allCases(createMemoryVault())).toEqual([]);
});
