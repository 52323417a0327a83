/**
 * A third set, of the outside of files: zips, files of age and what is in them, as damage, another program or an attacker
 * makes them. Thought of as a list before the tests that there were had been read.
 */
import { gzipSync } from 'node:zlib';
import { armor, Encrypter, Stanza } from 'age-encryption';
import { type Member, rawZip } from './raw-zip';

type Bytes = Uint8Array;

/** A genuine back-up, taken apart. */
export interface Genuine {
  readonly parts: Readonly<Record<string, Bytes>>;
  /** The JSON inside. */
  readonly text: string;
  readonly passphrase: string;
  /** Seals bytes for the vault, as everyone can who has its public key. */
  seal(content: Bytes | string): Promise<Bytes>;
}

type Make = (genuine: Genuine) => Bytes | string | Promise<Bytes | string>;
/** What must become of it: it opens as what it is, or it is refused with that reason. */
export type Case = readonly [name: string, expected: string, make: Make];

const MAIN = 'dossiers.age';
const SLOT = 'sleutel.age';

const noise = (length: number): Bytes => new Uint8Array(length).map((_, index) => (index * 7919) & 255);
const empty = (length: number): Bytes => new Uint8Array(length);
const joined = (...parts: readonly Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts));

const members = ({ parts }: Genuine, changes: Partial<Member> = {}): Member[] =>
  Object.entries(parts).map(([name, data]) => ({ name, data, ...changes }));
const renamed = (genuine: Genuine, rename: (name: string) => string): Bytes =>
  rawZip(members(genuine).map((member) => ({ ...member, name: rename(member.name) })));
const changed = (genuine: Genuine, name: string, changes: Partial<Member>): Bytes =>
  rawZip(members(genuine).map((member) => (member.name === name ? { ...member, ...changes } : member)));
const withMain = async (genuine: Genuine, content: Bytes | string): Promise<Bytes> =>
  changed(genuine, MAIN, { data: await genuine.seal(content) });
const withJson = (genuine: Genuine, change: (json: Record<string, unknown>) => void): Promise<Bytes> => {
  const json = JSON.parse(genuine.text);
  change(json);
  return withMain(genuine, JSON.stringify(json));
};

async function slotOf(genuine: Genuine, content: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(2);
  encrypter.setPassphrase(genuine.passphrase);
  return changed(genuine, SLOT, { data: await encrypter.encrypt(content) });
}

const BOMB = 300_000_000;

/** Zips, as who opens a back-up chooses them. */
export const ZIPS: readonly Case[] = [
  [
    'packed by a Mac',
    'own',
    (genuine) =>
      rawZip([
        ...members(genuine, { method: 8, streamed: true }),
        { name: '__MACOSX/._dossiers.age', data: noise(200), method: 8, streamed: true },
      ]),
  ],
  ['stored by who does not look back', 'own', (genuine) => rawZip(members(genuine, { streamed: true }))],
  ['with sizes of 64 bits', 'own', (genuine) => rawZip(members(genuine, { zip64: true, method: 8 }))],
  ['from Windows, in a folder', 'own', (genuine) => renamed(genuine, (name) => `map\\${name}`)],
  ['names that go up', 'own', (genuine) => renamed(genuine, (name) => `../../${name}`)],
  ['names from the root', 'own', (genuine) => renamed(genuine, (name) => `/etc/${name}`)],
  ['a name with a NUL in it', 'not-ours', (genuine) => renamed(genuine, (name) => `${name}\0.txt`)],
  [
    'another name in the list at the end',
    'own',
    (genuine) => changed(genuine, MAIN, { central: { name: 'foto.jpg' } }),
  ],
  ['another name before the content', 'not-ours', (genuine) => changed(genuine, MAIN, { local: { name: 'foto.jpg' } })],
  [
    'a folder that is called as the file',
    'own',
    (genuine) => rawZip([{ name: `${MAIN}/`, data: empty(0) }, ...members(genuine)]),
  ],
  [
    'the file twice, the first forged',
    'damaged',
    (genuine) => rawZip([{ name: MAIN, data: noise(500) }, ...members(genuine)]),
  ],
  [
    'the file twice, the last forged',
    'damaged',
    (genuine) => rawZip([...members(genuine), { name: MAIN, data: noise(500) }]),
  ],
  [
    'the file twice, once in a folder',
    'damaged',
    (genuine) => rawZip([...members(genuine), { name: `oud/${MAIN}`, data: noise(500) }]),
  ],
  [
    'files that lie over each other',
    'own',
    (genuine) => rawZip([...members(genuine), { name: SLOT, data: empty(0), overlaps: true }]),
  ],
  [
    'a bomb that says how large it is',
    'too-large',
    (genuine) => changed(genuine, MAIN, { data: empty(BOMB), method: 8 }),
  ],
  [
    'a bomb that says that it is small',
    'too-large',
    (genuine) => changed(genuine, MAIN, { data: empty(BOMB), method: 8, local: { size: 10 }, central: { size: 10 } }),
  ],
  [
    'a bomb in the explanation',
    'too-large',
    (genuine) => changed(genuine, 'LEESMIJ.txt', { data: empty(BOMB), method: 8, local: { size: 10 } }),
  ],
  [
    'a bomb beside it, which nobody opens',
    'own',
    (genuine) => rawZip([...members(genuine), { name: 'foto.jpg', data: empty(BOMB), method: 8 }]),
  ],
  [
    'a size beyond the end',
    'damaged',
    (genuine) => changed(genuine, MAIN, { local: { size: 5_000_000, packed: 5_000_000 } }),
  ],
  [
    'a size of 4 GB',
    'too-large',
    (genuine) => changed(genuine, MAIN, { local: { size: 0xffff_fffe, packed: 0xffff_fffe } }),
  ],
  ['a size that is too small', 'not-ours', (genuine) => changed(genuine, MAIN, { local: { size: 10, packed: 10 } })],
  [
    'a size of 64 bits that nothing has',
    'too-large',
    (genuine) => {
      const zip = rawZip(members(genuine, { zip64: true }));
      const at = Buffer.from(zip).indexOf(Buffer.from([1, 0, 16, 0]));
      new DataView(zip.buffer).setBigUint64(at + 4, 2n ** 63n - 1n, true);
      return zip;
    },
  ],
  ['packed in a way that we do not know', 'damaged', (genuine) => changed(genuine, MAIN, { method: 93 })],
  [
    'a comment with an end in it',
    'own',
    (genuine) => rawZip(members(genuine), { comment: joined(new Uint8Array([0x50, 0x4b, 5, 6]), noise(60_000)) }),
  ],
  ['a count and a place that are not so', 'own', (genuine) => rawZip(members(genuine), { count: 60_000, at: 5 })],
  [
    'a hundred thousand files',
    'not-ours',
    (genuine) =>
      rawZip([
        ...Array.from({ length: 100_000 }, (_, index) => ({ name: `f${index}`, data: empty(0) })),
        ...members(genuine),
      ]),
  ],
  ['nothing in it', 'not-ours', () => rawZip([])],
  ['a zip in a zip', 'not-ours', (genuine) => rawZip([{ name: 'dossiers.zip', data: rawZip(members(genuine)) }])],
  ['bytes before it', 'not-ours', (genuine) => joined(noise(100), rawZip(members(genuine)))],
  ['bytes behind it', 'own', (genuine) => joined(rawZip(members(genuine)), noise(1000))],
  ['half of it', 'truncated', (genuine) => rawZip(members(genuine)).slice(0, 700)],
  ['without the lock', 'damaged', (genuine) => rawZip(members(genuine).filter(({ name }) => name !== SLOT))],
  [
    'a lock that asks for a year of work',
    'too-costly',
    (genuine) => {
      const slot = Buffer.from(genuine.parts[SLOT] ?? []).toString('latin1');
      const dear = slot.replace(/^(-> scrypt \S+) \d+$/m, '$1 30');
      return changed(genuine, SLOT, { data: Buffer.from(dear, 'latin1') });
    },
  ],
  ['a lock with nothing in it', 'damaged', (genuine) => slotOf(genuine, '')],
  ['a lock with nothing but remarks', 'damaged', (genuine) => slotOf(genuine, '#\n'.repeat(500_000))],
  ['the text packed once more', 'not-ours', (genuine) => withMain(genuine, gzipSync(genuine.text))],
  ['the text in another coding', 'not-ours', (genuine) => withMain(genuine, Buffer.from(genuine.text, 'utf16le'))],
  ['the text twice', 'not-ours', (genuine) => withMain(genuine, genuine.text.repeat(2))],
  ['a line behind the proof', 'unproven', (genuine) => withMain(genuine, `${genuine.text}\n`)],
  [
    'two proofs',
    'unproven',
    (genuine) => withMain(genuine, genuine.text.replace('"proof"', `"proof": "${'0'.repeat(64)}",\n\t"proof"`)),
  ],
  [
    'the cases twice',
    'unproven',
    (genuine) => withMain(genuine, genuine.text.replace('"cases": [', '"cases": [],\n\t"cases": [')),
  ],
  [
    'the prototype as a field',
    'unproven',
    (genuine) => withMain(genuine, genuine.text.replace('"kind":', '"__proto__": {"format": 1},\n\t"kind":')),
  ],
  ['a version of halves', 'damaged', (genuine) => withJson(genuine, (json) => Object.assign(json, { version: 2.5 }))],
  [
    'a version of tomorrow',
    'newer-format',
    (genuine) => withJson(genuine, (json) => Object.assign(json, { version: 3 })),
  ],
  [
    'another kind of file',
    'damaged',
    (genuine) => withJson(genuine, (json) => Object.assign(json, { kind: 'receipt' })),
  ],
  [
    'a day of making that is none',
    'damaged',
    (genuine) => withJson(genuine, (json) => Object.assign(json, { madeAt: 'gisteren' })),
  ],
  ['a field of tomorrow', 'unproven', (genuine) => withJson(genuine, (json) => Object.assign(json, { more: 1 }))],
  [
    'a program with a long name',
    'unproven',
    (genuine) => withJson(genuine, (json) => Object.assign(json, { app: 'x'.repeat(2000) })),
  ],
  [
    'an explanation that is none',
    'unproven',
    (genuine) => withJson(genuine, (json) => Object.assign(json, { uitleg: 5 })),
  ],
  [
    'a hundred thousand settings',
    'unproven',
    (genuine) =>
      withJson(genuine, (json) =>
        Object.assign(json, {
          records: Array.from({ length: 100_000 }, (_, index) => ({ kind: 'setting', key: `k${index}`, value: 'x' })),
        }),
      ),
  ],
  [
    'nesting without end',
    'damaged',
    (genuine) =>
      withMain(
        genuine,
        genuine.text.replace('"cases": [', `"cases": [${'['.repeat(1_000_000)}${']'.repeat(1_000_000)},`),
      ),
  ],
  [
    'more values than any file of ours',
    'too-large',
    (genuine) => withMain(genuine, genuine.text.replace('"cases": [', `"cases": [${'0,'.repeat(20_000_000)}`)),
  ],
];

const stanzas = (kind: string, count: number, size = 32): Stanza[] =>
  Array.from({ length: count }, (_, index) => new Stanza([kind, `x${index}`], noise(size)));

/** Other places in the header of age, before ours. */
async function withHeader(genuine: Genuine, recipient: string, added: Stanza[]): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient({ wrapFileKey: () => added });
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(genuine.text);
}

/** Files of age that say that they are for this vault's key; `recipient` is that. */
export const AGE_FILES = (recipient: string): readonly Case[] => [
  ['thirty-one places of others', 'other', (genuine) => withHeader(genuine, recipient, stanzas('grease', 31))],
  ['ten thousand places', 'too-costly', (genuine) => withHeader(genuine, recipient, stanzas('grease', 10_000))],
  ['a place of a megabyte', 'too-costly', (genuine) => withHeader(genuine, recipient, stanzas('grease', 1, 1_000_000))],
  [
    'a key on the curve that gives nothing away',
    'wrong-key-or-damaged',
    (genuine) => withHeader(genuine, recipient, [new Stanza(['X25519', 'A'.repeat(43)], noise(32))]),
  ],
  [
    'a passphrase beside a key',
    'damaged',
    (genuine) => withHeader(genuine, recipient, [new Stanza(['scrypt', 'A'.repeat(22), '10'], noise(32))]),
  ],
  ['a header without end', 'too-costly', () => `age-encryption.org/v1\n${'-> x\n\n'.repeat(5_000_000)}`],
  ['a header of one line', 'too-costly', () => `age-encryption.org/v1\n-> ${'x'.repeat(30_000_000)}`],
  [
    'letters, with lines of Windows',
    'other',
    async ({ seal, text }) => armor.encode(await seal(text)).replaceAll('\n', '\r\n'),
  ],
  [
    'letters in letters',
    'not-ours',
    async ({ seal, text }) => armor.encode(new TextEncoder().encode(armor.encode(await seal(text)))),
  ],
  [
    'letters without end',
    'not-ours',
    () =>
      `-----BEGIN AGE ENCRYPTED FILE-----\n${`${'A'.repeat(64)}\n`.repeat(700_000)}-----END AGE ENCRYPTED FILE-----\n`,
  ],
  ['the last piece gone', 'damaged', async ({ seal }) => (await seal(noise(200_000))).slice(0, -70_000)],
  ['a byte behind it', 'damaged', async ({ seal, text }) => joined(await seal(text), empty(1))],
  ['nothing inside', 'not-ours', ({ seal }) => seal('')],
  ['a number inside', 'not-ours', ({ seal }) => seal('5')],
  ['a file of age inside', 'not-ours', async ({ seal, text }) => seal(await seal(text))],
  ['brackets without end inside', 'damaged', ({ seal }) => seal('['.repeat(30_000_000))],
];
