/** Breaks files on purpose and reads them: each is refused whole for a known reason, or what can be read of it is added whole. */
import { Encrypter } from 'age-encryption';
import { zipSync } from 'fflate';
import { canonical } from '../../src/tracker/log/canonical';
import { isErased, type StoredEntry } from '../../src/tracker/log/entry';
import { withoutContent } from '../../src/tracker/log/erasure';
import { chainOf, entry, erasure, HASH_A } from '../../src/tracker/log/log.fixture';
import type { Bytes } from '../../src/tracker/vault/age/reason';
import type { BackupContents, HandoverContents } from '../../src/tracker/vault/files/contents';
import {
  age,
  backupFrame,
  bytesOf,
  caseOf,
  handoverFrame,
  makeKeys,
  must,
  PASSPHRASE,
  type TestKeys,
  textOf,
} from '../../src/tracker/vault/files/files.fixture';
import { erases, Holder, reader } from '../../src/tracker/vault/files/holder.fixture';
import { openBackup } from '../../src/tracker/vault/files/open-backup';
import { openSealed } from '../../src/tracker/vault/files/open-sealed';
import { planMerge } from '../../src/tracker/vault/files/plan-merge';
import { readContents } from '../../src/tracker/vault/files/read-contents';
import type { FileOutcome, FileReason } from '../../src/tracker/vault/files/reason';
import { inOne, writeContents } from '../../src/tracker/vault/files/write-contents';
import { mutateJson } from './mutate-json';
import { type Random, randomFrom } from './random';

/** Every reason that reading a broken file can end in; the others are about what the person typed or did. */
export const REASONS_OF_FILES: readonly FileReason[] = [
  'wrong-key-or-damaged',
  'not-ours',
  'truncated',
  'damaged',
  'newer-format',
  'other-school',
  'other-kind',
  'too-large',
  'too-costly',
];

export interface FaultCount {
  readonly tried: number;
  /** Structures that were changed before sealing, and of them those that the parser got to see. */
  readonly structures: number;
  readonly parsed: number;
  readonly added: number;
  readonly refused: ReadonlyMap<FileReason, number>;
  /** Milliseconds of the slowest file. */
  readonly slowest: number;
}

interface Material {
  readonly keys: TestKeys;
  /** What is in our own vault, into which is imported. */
  readonly ours: readonly StoredEntry[];
  /** JSON of a back-up and of a handover, as they are before sealing. */
  readonly backup: unknown;
  readonly handover: unknown;
  /** Whole files. */
  readonly zip: Bytes;
  readonly sealed: Bytes;
  readonly locked: Bytes;
}

async function material(): Promise<Material> {
  const keys = await makeKeys();
  const chain = await chainOf(['een', { tekst: 'twee', lijst: [1, 2, 3] }, 'drie']);
  const ours = [
    ...chain,
    entry('own'),
    entry('gone', { case: 'case-2' }),
    erasure('e2', 'gone', HASH_A, { case: 'case-2' }),
  ];
  const cases = [
    { ...caseOf('case-1', [...chain, erasure('e1', 'own'), entry('more')]), quarantine: [entry('more', { body: 2 })] },
    caseOf('case-2', [entry('gone', { case: 'case-2' }), entry('n', { case: 'case-2', type: 'new' })]),
    caseOf('case-3', [withoutContent(entry('z', { case: 'case-3' }), HASH_A)]),
  ];
  const inText = async (frame: Parameters<typeof writeContents>[0]) =>
    JSON.parse(textOf(await inOne(writeContents(frame, [cases]))));
  const backup = await inText(backupFrame({ erasedCases: [{ case: 'case-9', tally: { steps: 3 } }] }));
  const handover = await inText(handoverFrame());
  const sealed = must(await age.sealTo(bytesOf(JSON.stringify(handover)), [keys.vault.recipient]));
  return {
    keys,
    ours,
    backup,
    handover,
    sealed,
    zip: zipOf(must(await age.sealTo(bytesOf(JSON.stringify(backup)), [keys.vault.recipient])), keys),
    locked: must(await age.sealWithPassphrase(bytesOf(JSON.stringify(handover)), PASSPHRASE)),
  };
}

const zipOf = (content: Bytes, keys: TestKeys): Bytes =>
  zipSync(
    {
      'LEESMIJ.txt': bytesOf('lees'),
      'dossiers.age': content,
      'sleutel.age': keys.passphraseSlot,
      'herstel.age': keys.recoverySlot,
    },
    { level: 0, mtime: new Date(2026, 10, 22) },
  ) as Bytes;

type Read = FileOutcome<BackupContents | HandoverContents>;

async function readFile(file: Bytes, as: 'zip' | 'sealed' | 'locked', { keys }: Material): Promise<Read> {
  const blob = new Blob([file]);
  if (as === 'zip') {
    const opened = await openBackup(age, blob, { identity: keys.identity });
    return opened.ok ? { ok: true, value: opened.value.contents } : opened;
  }
  const key = as === 'sealed' ? { identity: keys.identity } : { passphrase: PASSPHRASE };
  const opened = await openSealed(age, blob, key);
  if (!opened.ok) return opened;
  const { contents } = opened.value;
  return contents.kind === 'back-up' || contents.kind === 'handover'
    ? { ok: true, value: contents }
    : { ok: false, reason: 'other-kind' };
}

/**
 * Breaks `count` files: nine in ten before sealing, the others after. Throws with the seed and the number of the file
 * when one is neither refused whole nor added whole.
 */
export async function importFaults(count: number, seed: number): Promise<FaultCount> {
  const made = await material();
  const refused = new Map<FileReason, number>();
  const sum = { structures: 0, parsed: 0, added: 0, slowest: 0 };
  for (let number = 0; number < count; number += 1) {
    const random = randomFrom(seed + number);
    const start = performance.now();
    try {
      const structure = random.below(10) > 0;
      const read = structure ? await brokenStructure(made, random) : await brokenBytes(made, random);
      const outcome = read.ok ? await addWhole(read.value, made) : read;
      if (structure) {
        sum.structures += 1;
        if (outcome.ok || !['wrong-key-or-damaged', 'truncated', 'too-costly'].includes(outcome.reason))
          sum.parsed += 1;
      }
      if (outcome.ok) sum.added += 1;
      else refused.set(outcome.reason, (refused.get(outcome.reason) ?? 0) + 1);
    } catch (error) {
      throw new Error(`seed ${seed}, file ${number}: ${error instanceof Error ? error.stack : error}`);
    }
    sum.slowest = Math.max(sum.slowest, performance.now() - start);
  }
  return { tried: count, ...sum, refused };
}

async function brokenStructure(made: Material, random: Random): Promise<Read> {
  const zip = random.below(2) === 0;
  const text = brokenText(zip ? made.backup : made.handover, zip ? made.handover : made.backup, random);
  const sealed = await sealQuickly(text, made.keys);
  return zip ? readFile(zipOf(sealed, made.keys), 'zip', made) : readFile(sealed, 'sealed', made);
}

function brokenText(json: unknown, other: unknown, random: Random): string {
  switch (random.below(60)) {
    case 0:
      return JSON.stringify(other);
    case 1:
      return JSON.stringify({ ...(json as object), school: 'Andere school', site: 'https://elders.example/' });
    case 2:
      return JSON.stringify({ ...(json as object), version: 2 + random.below(9) });
    case 3: {
      const text = JSON.stringify(json);
      return text.slice(0, random.below(text.length));
    }
    default:
      return JSON.stringify(mutateJson(json, random)) ?? '';
  }
}

/** Without opening it again, which is not what is tried here and doubles the time. */
async function sealQuickly(text: string, { vault }: TestKeys): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(vault.recipient);
  return (await encrypter.encrypt(text)) as Bytes;
}

async function brokenBytes(made: Material, random: Random): Promise<Read> {
  const as = random.pick(['zip', 'sealed', 'locked'] as const);
  const file = breakBytes(made[as === 'zip' ? 'zip' : as].slice(), random);
  const read = await readFile(file, as, made);
  // Bytes outside the seals may differ, and then what is inside is what was put there.
  if (read.ok) {
    const { cases } = read.value;
    const whole = await readFile(made[as], as, made);
    if (!whole.ok || canonical(cases) !== canonical(whole.value.cases)) throw new Error('opened to something else');
  }
  return read;
}

function breakBytes(file: Bytes, random: Random): Bytes {
  switch (random.below(6)) {
    case 0:
      return file.slice(0, random.below(file.length));
    case 1: {
      const from = random.below(file.length);
      return new Uint8Array([...file.slice(0, from), ...file.slice(from + 1 + random.below(40))]);
    }
    case 2: {
      const from = random.below(file.length);
      return new Uint8Array([...file.slice(0, from), ...file.slice(random.below(file.length)), ...file.slice(from)]);
    }
    case 3: {
      // A number in the text of the header: work factors, above all.
      const text = new TextDecoder('latin1').decode(file);
      const changed = text.replace(/(-> scrypt \S+) \d+/, `$1 ${random.pick([0, 9, 10, 11, 19, 20, 63])}`);
      return Uint8Array.from(changed, (letter) => letter.charCodeAt(0));
    }
    case 4: {
      // A number in a header of the zip, sizes above all; in other files anywhere.
      const headers = placesOf(file, [0x50, 0x4b, 0x03, 0x04]);
      const at =
        headers.length > 0 ? random.pick(headers) + random.pick([6, 18, 22, 26]) : random.below(file.length - 4);
      new DataView(file.buffer).setUint32(at, random.pick([0, 0xffff_fff0, file.length, 0x0403_4b50]), true);
      return file;
    }
    default:
      for (let left = 1 + random.below(8); left > 0; left -= 1) {
        const at = random.below(file.length);
        file[at] = (file[at] ?? 0) ^ (1 << random.below(8));
      }
      return file;
  }
}

function placesOf(file: Bytes, sign: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + 30 < file.length; at += 1) {
    if (sign.every((byte, offset) => file[at + offset] === byte)) places.push(at);
  }
  return places;
}

/** Adds what was read to a copy of our vault, and throws unless nothing of ours went and all of theirs came. */
async function addWhole(contents: BackupContents | HandoverContents, made: Material): Promise<FileOutcome<void>> {
  const holder = new Holder(made.ours);
  const before = holder.all();
  const planned = await planMerge(contents, holder, reader(), holder.whose(contents));
  if (!planned.ok) return planned;
  await holder.take(contents);
  const theirs = contents.cases.flatMap(({ entries, quarantine }) => [...entries, ...quarantine]);
  const after = holder.all();
  const known = new Set(after.map(canonical));
  const erasedNow = (one: StoredEntry) =>
    after.some((other) => other.id === one.id && other.case === one.case && isErased(other)) &&
    erases([...before, ...theirs], one.id, one.case);
  for (const one of before) {
    if (!known.has(canonical(one)) && !erasedNow(one)) throw new Error(`ours is gone: ${canonical(one)}`);
  }
  for (const one of theirs) {
    if (!known.has(canonical(one)) && !erasedNow(one)) throw new Error(`theirs did not come: ${canonical(one)}`);
  }
  const again = await holder.take(contents);
  if (again.changes.length > 0) throw new Error('twice is not once');
  const { cases, ...frame } = holder.backup();
  if (!readContents(await inOne(writeContents(frame, [cases]))).ok) throw new Error('a back-up of it cannot be read');
  return { ok: true, value: undefined };
}
