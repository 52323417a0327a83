import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { replay } from '../../src/tracker/domain/replay';
import { AGE_COMMANDS } from '../../src/tracker/ui/words/age-commands';
import { recoveryKeyText } from '../../src/tracker/ui/words/recovery-key';
import { ageOver } from '../../src/tracker/vault/age/age';
import { directWork } from '../../src/tracker/vault/age/direct-work';
import { type BackupFrame, MAX_FILE_BYTES } from '../../src/tracker/vault/files/contents';
import { makeBackup } from '../../src/tracker/vault/files/make-backup';
import { slotContent } from '../../src/tracker/vault/files/slot';
import { inOne, writeContents } from '../../src/tracker/vault/files/write-contents';
import type { Backup } from '../../src/tracker/vault/vault-files';
import { caseEntries, PROCEDURE, PROCEDURE_HASH } from '../bench/made-up-cases';
import { ageProgram } from '../support/age-program';

const program = ageProgram();
const age = ageOver(directWork());
const PASSPHRASE = 'lamp fiets kast boter wolk café';

const ids = ['case-1', 'case-2', 'case-3'];
const logs = [1, 2, 3].map(caseEntries);
const frame: BackupFrame = {
  kind: 'back-up',
  madeAt: '2026-11-22T10:12:00.000Z',
  app: '0.1.0',
  school: 'Testschool',
  site: 'https://pesten.example/',
  vault: 'vault-1',
  erasedCases: [],
  records: [],
  procedures: [{ hash: PROCEDURE_HASH, procedure: PROCEDURE }],
};

let made: Backup;
let files: Record<string, Uint8Array>;
let keys: Record<'vault' | 'recovery' | 'coordinator', { identity: string; recipient: string }>;

function must<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

beforeAll(async () => {
  const pair = async () => must(await age.makeKeyPair());
  keys = { vault: await pair(), recovery: await pair(), coordinator: await pair() };
  const slot = slotContent(keys.vault.identity);
  const cases = ids.map((id, index) => ({ id, entries: logs[index] ?? [], quarantine: [] }));
  made = must(
    await makeBackup(age, frame, [cases], {
      identity: keys.vault.identity,
      recipients: [keys.vault.recipient, keys.recovery.recipient, keys.coordinator.recipient],
      recoveryRecipient: keys.recovery.recipient,
      passphraseSlot: must(await age.sealWithPassphrase(slot, PASSPHRASE)),
      recoverySlot: must(await age.sealTo(slot, [keys.recovery.recipient])),
    }),
  );
  files = unzipSync(new Uint8Array(await made.content.arrayBuffer()));
});

/** The commands that LEESMIJ.txt tells a person to type. */
const commands = () => commandsIn(files);
const commandsIn = (unpacked: Record<string, Uint8Array>) =>
  new TextDecoder()
    .decode(unpacked['LEESMIJ.txt'])
    .split('\n')
    .filter((line) => line.startsWith('    age '))
    .map((line) => line.trim());

const part = (name: string): Uint8Array => files[name] ?? new Uint8Array();

function expectOurCases(json: Uint8Array | undefined): void {
  const { cases, procedures } = JSON.parse(new TextDecoder().decode(json));
  expect(cases.map(({ entries }: { entries: never[] }) => replay(entries))).toEqual(logs.map((log) => replay(log)));
  expect(procedures).toEqual(frame.procedures);
}

test('the first command in LEESMIJ.txt opens the back-up with the passphrase alone, and what is in it tells the same cases', () => {
  const ran = program.inFolder(files, commands()[0] ?? '', `${PASSPHRASE}\n`, 'dossiers.json');
  expect(ran.said).toContain('sleutel.age');
  expectOurCases(ran.made);
});

test('the second command opens it with the recovery key alone, as it was shown', () => {
  const { 'sleutel.age': _, 'herstel.age': __, ...without } = files;
  const typed = { ...without, 'herstelsleutel.txt': keys.recovery.identity };
  expectOurCases(program.inFolder(typed, commands()[1] ?? '', '', 'dossiers.json').made);
  expect(commands()).toHaveLength(2);
});

test('where the recovery key was not known while sealing, the commands in LEESMIJ.txt go by its slot', async () => {
  const cases = ids.map((id, index) => ({ id, entries: logs[index] ?? [], quarantine: [] }));
  const { content } = must(
    await makeBackup(age, frame, [cases], {
      identity: keys.vault.identity,
      recipients: [keys.vault.recipient],
      passphraseSlot: part('sleutel.age') as Uint8Array<ArrayBuffer>,
      recoverySlot: part('herstel.age') as Uint8Array<ArrayBuffer>,
    }),
  );
  const without = unzipSync(new Uint8Array(await content.arrayBuffer()));
  const [, first = '', second = ''] = commandsIn(without);
  const typed = { ...without, 'herstelsleutel.txt': keys.recovery.identity };
  const slot = program.inFolder(typed, first, '', 'sleutel.txt').made ?? '';
  expectOurCases(program.inFolder({ ...typed, 'sleutel.txt': slot }, second, '', 'dossiers.json').made);
});

test('the commands on the page that explains it open a back-up, with the recovery key as it was saved', () => {
  expectOurCases(program.inFolder(files, AGE_COMMANDS.backup, `${PASSPHRASE}\n`, 'dossiers.json').made);
  const saved = recoveryKeyText({ key: keys.recovery.identity, school: 'Testschool', made: 'vandaag' });
  const typed = { 'dossiers.age': part('dossiers.age'), 'herstelsleutel.txt': saved };
  expectOurCases(program.inFolder(typed, AGE_COMMANDS.recovery, '', 'dossiers.json').made);
});

test('with the slot of a back-up what was sealed for the key of the vault opens, as that page says', async () => {
  const sealed = must(await age.sealTo(new TextEncoder().encode('{}'), [keys.vault.recipient]));
  const typed = { 'sleutel.age': part('sleutel.age'), 'overdracht.age': sealed };
  const { made: opened } = program.inFolder(typed, AGE_COMMANDS.own, `${PASSPHRASE}\n`, 'overdracht.json');
  expect(new TextDecoder().decode(opened)).toBe('{}');
  const told = { 'overdracht.age': must(await age.sealWithPassphrase(new TextEncoder().encode('{}'), PASSPHRASE)) };
  const spoken = program.inFolder(told, AGE_COMMANDS.spoken, `${PASSPHRASE}\n`, 'overdracht.json');
  expect(new TextDecoder().decode(spoken.made)).toBe('{}');
});

test('the key of the vault and of the coordinator open the cases, and the recovery key opens its slot', () => {
  for (const { identity } of [keys.vault, keys.coordinator]) {
    expectOurCases(program.openWithKey(part('dossiers.age'), identity).made);
  }
  const slot = program.openWithKey(part('herstel.age'), keys.recovery.identity).made;
  expect(slot).toEqual(slotContent(keys.vault.identity));
  expect(program.openWithPassphrase(part('sleutel.age'), PASSPHRASE).made).toEqual(slot);
});

test('another passphrase opens nothing', () => {
  expect(program.inFolder(files, commands()[0] ?? '', 'iets anders\n', 'dossiers.json').made).toBeUndefined();
});

test('ten thousand cases of twenty entries fit in the largest file', async () => {
  const cases = ids.map((id, index) => ({ id, entries: logs[index] ?? [], quarantine: [] }));
  const [empty, full] = [await inOne(writeContents(frame, [])), await inOne(writeContents(frame, [cases]))];
  // Ids and salts are longer than the made-up ones, by some hundred bytes in an entry.
  const perEntry = (full.length - empty.length) / (3 * 20) + 100;
  expect(perEntry * 200_000).toBeLessThan(MAX_FILE_BYTES);
});
