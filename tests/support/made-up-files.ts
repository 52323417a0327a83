/** Files for the built tracker that nobody handed over: sealed as they should be, of an invented case. */
import { Encrypter } from 'age-encryption';
import { unzipSync, zipSync } from 'fflate';
import { advance, entriesOf, FIVE_STEPS, OPEN } from '../../src/tracker/domain/case.fixture';
import { keptProcedure, procedureHash } from '../../src/tracker/domain/procedure-snapshot';
import { chained } from '../../src/tracker/log/chain';
import { stampOf } from '../../src/tracker/log/clock';
import type { Entry, StoredEntry } from '../../src/tracker/log/entry';
import { digest } from '../../src/tracker/log/log.fixture';
import { age, backupFrame, handoverFrame, makeKeys, must } from '../../src/tracker/vault/files/files.fixture';
import { makeBackup } from '../../src/tracker/vault/files/make-backup';
import { inOne, writeContents } from '../../src/tracker/vault/files/write-contents';
import type { StoredCase } from '../../src/tracker/vault/stored-case';

/** As the content says it: files of another school are refused. */
export const HERE = {
  school: 'CSG Kluiverboom',
  site: 'https://pestprotocol.example/',
  madeAt: '2026-11-22T10:12:00.000Z',
};

export const SPOKEN = 'lamp fiets kast boter wolk trui';

const kept = keptProcedure(FIVE_STEPS);
const procedures = async () => [{ hash: await procedureHash(kept, digest), procedure: kept }];

/** A case of three pupils in its first step, chained as one device writes it. */
export async function inventedCase(id: string, label: string): Promise<StoredCase> {
  const [{ hash } = { hash: '' }] = await procedures();
  const entries: StoredEntry[] = [];
  for (const { seq: _, previous: __, ...draft } of entriesOf([{ ...OPEN, label }, advance(1)], undefined, id)) {
    const body = draft.type === 'case-opened' ? { ...draft.body, procedure: { version: 'x', hash } } : draft.body;
    entries.push(await chained({ ...draft, body }, entries.at(-1) as StoredEntry | undefined, digest));
  }
  return { id, entries, quarantine: [] };
}

/** An entry of another device after those of the case. */
export async function writtenElsewhere(
  one: StoredCase,
  type: string,
  body: object,
  number: number,
): Promise<StoredEntry> {
  const own = one.entries.filter(({ device }) => device === 'device-elsewhere');
  const time = `2026-11-22T10:${String(number).padStart(2, '0')}:00.000Z-0000`;
  const draft = {
    id: `elsewhere-${number}`,
    case: one.id,
    device: 'device-elsewhere',
    time,
    type,
    v: 1,
    body,
    salt: 's',
  };
  return chained(draft, own.at(-1), digest);
}

/** The case with so many observations more, as another device wrote them. */
export async function writtenElsewhereMany(one: StoredCase, count: number): Promise<StoredCase> {
  const entries = [...one.entries];
  let last: Entry | undefined;
  for (let number = 1; number <= count; number += 1) {
    last = await chained(
      {
        id: `elsewhere-${number}`,
        case: one.id,
        device: 'device-elsewhere',
        time: stampOf(Date.parse('2026-11-01T08:00:00Z') + number * 1000),
        type: 'observation-noted',
        v: 1,
        body: {
          by: { role: 'mentor', initials: 'VB' },
          happenedOn: '2026-11-20',
          from: { kind: 'role', role: 'mentor' },
          facts: `In de pauze stond Voorbeeld alleen bij het raam, voor de ${number}e keer.`,
          pupils: ['vlinder'],
        },
        salt: `salt-${number}`,
      },
      last,
      digest,
    );
    entries.push(last);
  }
  return { ...one, entries };
}

async function locked(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(10);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

/** A handover of these cases, which `SPOKEN` opens; `change` gets its JSON. */
export async function handoverOf(
  cases: readonly StoredCase[],
  change: (json: { cases: { entries: object[] }[] }) => void = () => undefined,
) {
  const plain = await inOne(
    writeContents(
      handoverFrame({ ...HERE, procedures: await procedures(), replyTo: must(await age.makeKeyPair()).recipient }),
      [cases],
    ),
  );
  const json = JSON.parse(new TextDecoder().decode(plain));
  change(json);
  const buffer = Buffer.from(await locked(new TextEncoder().encode(JSON.stringify(json)), SPOKEN));
  return { name: 'overdracht.age', mimeType: 'application/octet-stream', buffer };
}

/** A back-up of somebody else, which `SPOKEN` opens; its own back-ups are sealed for a coordinator too. */
export async function backupOf(cases: readonly StoredCase[]) {
  const { recipient: key } = must(await age.makeKeyPair());
  const coordinator = { label: 'leerlingcoördinator', key, confirmed: true, coordinator: true };
  const records = [
    { kind: 'setting', key: 'author', value: { role: 'leerlingcoordinator', initials: 'LC' } },
    { kind: 'recipient', key: 'r1', value: coordinator },
  ];
  const frame = backupFrame({ ...HERE, records, procedures: await procedures() });
  const { name, content } = must(await makeBackup(age, frame, [cases], await makeKeys()));
  return { name, mimeType: 'application/zip', buffer: Buffer.from(await content.arrayBuffer()) };
}

/** The same back-up with other cases, sealed for the public key of its vault: it proves nothing. */
export async function unprovenBackup(genuine: Buffer, passphrase: string, cases: readonly StoredCase[]) {
  const parts = unzipSync(genuine);
  const slot = must(await age.openWithPassphrase(parts['sleutel.age'] as Uint8Array<ArrayBuffer>, passphrase));
  const identity = new TextDecoder().decode(slot).trim();
  const plain = must(await age.openWithIdentity(parts['dossiers.age'] as Uint8Array<ArrayBuffer>, identity));
  const json = JSON.parse(new TextDecoder().decode(plain));
  const text = JSON.stringify({ ...json, cases: cases.map(({ id, entries }) => ({ id, entries })) });
  const sealed = must(await age.sealTo(new TextEncoder().encode(text), [must(await age.recipientOf(identity))]));
  return {
    name: 'dossiers.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync({ ...parts, 'dossiers.age': sealed }, { level: 0 })),
  };
}
