/** A file that is larger than anybody makes costs as much more as it is larger, and one beyond the bound is refused in words before it is opened. */
import { expect, test } from 'vitest';
import { READING } from '../../src/tracker/ui/model/work.fixture';
import { FILE_WORDS } from '../../src/tracker/ui/words/failures';
import { MAX_FILE_BYTES } from '../../src/tracker/vault/files/contents';
import { age } from '../../src/tracker/vault/files/files.fixture';
import { createMemoryVault } from '../../src/tracker/vault/memory/memory-vault';
import { HERE, handoverOf, inventedCase, SPOKEN, writtenElsewhereMany } from '../support/made-up-files';

const FEW = 6000;
const TIMES = 4;
/** A walk through all entries for each of them would cost sixteen times as much. */
const LINEAR = 2 * TIMES;

const vault = () => createMemoryVault(age, { ...READING, here: HERE });

/** Processor time of this process for reading and adding a handover of so many entries, in seconds. */
async function costOf(entries: number): Promise<number> {
  const one = await inventedCase('case-1', '2026-01');
  const { buffer } = await handoverOf([await writtenElsewhereMany(one, entries)]);
  const into = vault();
  const before = process.cpuUsage();
  const read = await into.files.read(new Blob([buffer]), { passphrase: SPOKEN });
  if (!read.ok) throw new Error(read.reason);
  const added = await read.value.add();
  const { user, system } = process.cpuUsage(before);
  expect(added).toMatchObject({ ok: true, value: { added: one.entries.length + entries } });
  return (user + system) / 1e6;
}

test('four times the entries cost at most eight times as much to read, judge and add', async () => {
  await costOf(100);
  const [few, many] = [await costOf(FEW), await costOf(FEW * TIMES)];
  expect(many / few).toBeLessThan(LINEAR);
});

test('a file beyond what is ever made is refused before it is opened, and the words say so', async () => {
  const { buffer } = await handoverOf([await inventedCase('case-1', '2026-01')]);
  const large = new Blob([buffer]);
  Object.defineProperty(large, 'size', { value: MAX_FILE_BYTES + 1 });
  const outcome = await vault().files.read(large, { passphrase: SPOKEN });
  expect(outcome).toEqual({ ok: false, reason: 'too-large' });
  expect(FILE_WORDS['too-large']).toBe('Dit bestand is groter dan dit programma ooit maakt. Het wordt niet gelezen.');
});
