import { expect, test } from 'vitest';
import { OPEN } from '../../domain/case.fixture';
import { done } from '../../vault/outcome';
import type { Vault } from '../../vault/vault';
import { memoryVault, until, workIn } from './work.fixture';

test('how much came in since the last back-up is asked again when all cases were read', async () => {
  const vault = memoryVault();
  await (await workIn(vault)).issue('case-1', [OPEN]);
  const { promise: asked, resolve: answered } = Promise.withResolvers<void>();
  let changes = 0;
  // A vault counts as far as its cases were read, and here nothing is read before it was asked.
  const cases = Object.create(vault.cases, {
    all: {
      async *value() {
        await asked;
        yield* vault.cases.all();
        changes = 4;
      },
    },
  });
  const files = Object.create(vault.files, {
    backupStatus: {
      async value() {
        answered();
        return done({ madeAt: 1, changes });
      },
    },
  });
  const work = await workIn(Object.create(vault, { cases: { value: cases }, files: { value: files } }) as Vault);
  await until(() => work.health.backup.value !== undefined);
  await expect.poll(() => work.health.backup.value?.changes).toBe(4);
  work.close();
});
