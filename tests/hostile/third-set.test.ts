/** What becomes of each file of the third set, in a browser where nothing is and where a vault is open, and that both go on. */
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { READING } from '../../src/tracker/ui/model/work.fixture';
import { age, must, textOf } from '../../src/tracker/vault/files/files.fixture';
import type { Vault } from '../../src/tracker/vault/vault';
import { createTestBrowser, openNewVault, PASSPHRASE } from '../../src/tracker/vault/world.fixture';
import { patience } from '../support/patience';
import { AGE_FILES, type Genuine, ZIPS } from './third-set';

type Own = Uint8Array<ArrayBuffer>;

let vault: Vault;
let genuine: Genuine;
let recipient: string;

/** Processor time of a file of any size, in seconds: what is read of it is bounded. */
const MAX_CPU_S = 12 * patience;

beforeAll(async () => {
  ({ vault } = await openNewVault(createTestBrowser(READING)));
  const made = must(await vault.files.makeBackup());
  const parts = unzipSync(new Uint8Array(await made.content.arrayBuffer()));
  const part = (name: string) => parts[name] as Own;
  const identity = textOf(must(await age.openWithPassphrase(part('sleutel.age'), PASSPHRASE))).trim();
  const text = textOf(must(await age.openWithIdentity(part('dossiers.age'), identity)));
  recipient = must(await age.recipientOf(identity));
  const seal = async (content: Uint8Array | string) =>
    must(
      await age.sealTo((typeof content === 'string' ? new TextEncoder().encode(content) : content) as Own, [recipient]),
    );
  genuine = { parts, text, passphrase: PASSPHRASE, seal };
});

const whatBecameOf = (read: Awaited<ReturnType<Vault['files']['read']>>): string =>
  read.ok ? read.value.preview.whose : read.reason;

const cpuS = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

async function expectToGoOn(open: Vault): Promise<void> {
  const backup = must(await open.files.makeBackup());
  const check = must(await open.files.checkBackup(backup.content, { passphrase: PASSPHRASE }));
  expect(check).toMatchObject({ whose: 'own', newerHere: 0, onlyInFile: 0, different: [] });
}

describe('a zip', () => {
  test.each(ZIPS)('%s: %s', async (_, expected, make) => {
    const file = new Blob([(await make(genuine)) as Own]);
    const { vault: empty } = await createTestBrowser(READING).openTab();
    const before = process.cpuUsage();
    await empty.files.inspect(file);
    const read = await empty.files.read(file, { passphrase: PASSPHRASE });
    expect(whatBecameOf(read)).toBe(expected);
    expect(cpuS(before)).toBeLessThan(MAX_CPU_S);
    if (!read.ok) return;
    must(await read.value.restore({ isOwn: true }));
    await expectToGoOn(empty);
  });
});

describe('a file of age', () => {
  test.each(AGE_FILES('').map(([name, expected], index) => [name, expected, index] as const))(
    '%s: %s',
    async (_, expected, index) => {
      const [, , make] = AGE_FILES(recipient)[index] ?? [];
      const file = new Blob([(await make?.(genuine)) as Own]);
      const before = process.cpuUsage();
      await vault.files.inspect(file);
      expect(whatBecameOf(await vault.files.read(file, 'own'))).toBe(expected);
      // Whatever it is, it is no answer and no count.
      expect(await vault.files.checkReceipt(file)).toMatchObject({ ok: false });
      expect(await vault.files.readShare(file)).toMatchObject({ ok: false });
      expect(cpuS(before)).toBeLessThan(MAX_CPU_S);
      await expectToGoOn(vault);
    },
  );
});
