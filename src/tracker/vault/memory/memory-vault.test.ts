import { describe, expect, test } from 'vitest';
import { ageOver } from '../age/age';
import { directWork } from '../age/direct-work';
import { allCases, casesContract, given, listenTo, note } from '../cases/vault-cases.fixture';
import { READING } from '../world.fixture';
import { EXAMPLE_PASSPHRASE } from './example-keys';
import { createMemoryVault } from './memory-vault';

const age = ageOver(directWork(), 2);

describe('a vault in memory', () => {
  casesContract(async () => createMemoryVault(age, READING));
});

test('it is open from the start and forgets everything when it is locked', async () => {
  const vault = createMemoryVault(age, READING);
  expect(vault.state).toEqual({ kind: 'open', example: true });
  await vault.cases.append('c1', [note(vault, 'one')]);
  const changes = listenTo(vault);
  vault.access.lock('leave');
  expect(changes).toEqual([{ kind: 'state', state: { kind: 'empty' } }]);
  expect(await vault.access.unlock({ passphrase: 'x' })).toEqual({ ok: false, reason: 'no-vault' });
  expect(await allCases(createMemoryVault(age, READING))).toEqual([]);
});

test('its files are real, and open with the passphrase of examples', async () => {
  const vault = createMemoryVault(age, READING);
  await vault.cases.append('c1', [note(vault, 'one')]);
  const backup = given(await vault.files.makeBackup());
  const check = given(await vault.files.checkBackup(backup.content, { passphrase: EXAMPLE_PASSPHRASE }));
  expect(check).toMatchObject({ whose: 'own', cases: 1, entries: 1, newerHere: 0, onlyInFile: 0, different: [] });
});
