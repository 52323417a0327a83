/**
 * Made the golden files of format 2, once, with the program as it was then: `node --import=./src/build/resolve-source.ts
 * tests/vectors/make-format-2.ts`. They are never made anew; a new format gets a folder of its own beside them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ageOver } from '../../src/tracker/vault/age/age';
import { directWork } from '../../src/tracker/vault/age/direct-work';
import { entriesHash } from '../../src/tracker/vault/files/entries-hash';
import { makeHandover, makeReceipt } from '../../src/tracker/vault/files/handover';
import { makeBackup } from '../../src/tracker/vault/files/make-backup';
import { slotContent } from '../../src/tracker/vault/files/slot';
import { digestText } from '../../src/tracker/vault/keys/sha256';
import { caseEntries, PROCEDURE, PROCEDURE_HASH } from '../bench/made-up-cases';

const folder = new URL('format-2/', import.meta.url);
const age = ageOver(directWork());

function must<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const pair = async () => must(await age.makeKeyPair());
const save = async (name: string, content: Blob) =>
  writeFileSync(new URL(name, folder), new Uint8Array(await content.arrayBuffer()));

const origin = {
  madeAt: '2026-11-22T10:12:00.000Z',
  app: '0.1.0',
  school: 'Testschool',
  site: 'https://pesten.example/',
};
const [vault, recovery, coordinator, receiver] = [await pair(), await pair(), await pair(), await pair()];
const passphrase = 'lamp fiets kast boter wolk café';
const [first = [], second = []] = [caseEntries(1), caseEntries(2)];
const [erased, ...rest] = second.toReversed();
if (!erased || !('body' in erased)) throw new Error('no entry to erase');
const { body: _, salt: __, ...header } = erased;
const cases = [
  { id: 'case-1', entries: first, quarantine: [{ ...first[3], body: { other: true } } as (typeof first)[number]] },
  { id: 'case-2', entries: [...rest.toReversed(), { ...header, commitment: 'e'.repeat(64) }], quarantine: [] },
];
const procedures = [{ hash: PROCEDURE_HASH, procedure: PROCEDURE }];

mkdirSync(folder, { recursive: true });
const slot = slotContent(vault.identity);
const backup = must(
  await makeBackup(
    age,
    {
      ...origin,
      kind: 'back-up',
      vault: 'vault-1',
      procedures,
      erasedCases: [{ case: 'case-0', tally: { step: 4 } }],
      records: [{ kind: 'setting', key: 'role', value: { role: 'mentor', initials: 'TT' } }],
    },
    [cases],
    {
      identity: vault.identity,
      recipients: [vault.recipient, recovery.recipient, coordinator.recipient],
      passphraseSlot: must(await age.sealWithPassphrase(slot, passphrase)),
      recoverySlot: must(await age.sealTo(slot, [recovery.recipient])),
    },
  ),
);
await save('dossiers.zip', backup.content);

const frame = { ...origin, kind: 'handover', handover: 'handover-1', secret: 'd'.repeat(64), procedures } as const;
const replyTo = vault.recipient;
const toKey = must(
  await makeHandover(age, { ...frame, replyTo }, cases, { recipient: receiver.recipient }, digestText),
);
await save('overdracht.age', toKey.content);
await save(
  'overdracht-wachtwoordzin.age',
  must(await makeHandover(age, { ...frame, replyTo }, cases, { passphrase }, digestText)).content,
);

const stored = new Map(cases.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry]));
const receipt = await makeReceipt(age, { ...frame, replyTo, cases }, (id) => stored.get(id), origin, digestText);
await save('ontvangst.age', must(receipt).content);

writeFileSync(
  new URL('keys.json', folder),
  `${JSON.stringify(
    {
      passphrase,
      vault: vault.identity,
      recovery: recovery.identity,
      coordinator: coordinator.identity,
      receiver: receiver.identity,
      sent: toKey.sent,
      entriesHash: await entriesHash([...stored.values()], digestText),
    },
    null,
    2,
  )}\n`,
);
