/** What is done with the age library itself; it works for seconds and takes much memory, so a worker does it (`work.ts`). */
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { done, failed } from '../outcome';
import { readHeader } from './header';
import { isArmored } from './is-armored';
import type { AgeOutcome, Bytes } from './reason';
import { checkThrough, sealThrough } from './stream-tasks';

/** A secret key and its public half. */
export interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

/** Does nothing; its answer is the sign that a worker's program has come in whole. */
const ready = async (): Promise<AgeOutcome<undefined>> => done(undefined);

async function makeKeyPair(): Promise<AgeOutcome<KeyPair>> {
  const identity = await generateX25519Identity();
  return done({ identity, recipient: await identityToRecipient(identity) });
}

async function recipientOf(identity: string): Promise<AgeOutcome<string>> {
  try {
    return done(await identityToRecipient(identity));
  } catch {
    return failed('not-an-identity');
  }
}

/** Seals, opens again and compares; each of `proofs` (secret keys) must find the same file key in the header. */
async function sealTo(
  bytes: Bytes,
  recipients: readonly string[],
  proofs: readonly string[],
): Promise<AgeOutcome<Bytes>> {
  // The library would seal for nobody without a word.
  if (recipients.length === 0) return failed('no-recipients');
  const encrypter = new Encrypter();
  let fileKey: Uint8Array | undefined;
  let sealed: Bytes;
  try {
    for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
    // Adds nothing to the header: it only sees the key, so that the file can be opened again without a secret key.
    encrypter.addRecipient({
      wrapFileKey: (key) => {
        fileKey = key.slice();
        return [];
      },
    });
    sealed = (await encrypter.encrypt(bytes)) as Bytes;
  } catch {
    return failed('not-a-recipient');
  }
  const opened = fileKey && (await openPayload(sealed, fileKey));
  if (!opened?.ok || !equal(opened.value, bytes)) return failed('not-verified');
  for (const proof of proofs) {
    const found = await fileKeyIn(sealed, (decrypter) => decrypter.addIdentity(proof));
    if (!found.ok || !fileKey || !equal(found.value, fileKey)) return failed('not-verified');
  }
  return done(sealed);
}

/** Seals, opens again with the passphrase and compares. */
async function sealWithPassphrase(bytes: Bytes, passphrase: string, workFactor: number): Promise<AgeOutcome<Bytes>> {
  if (passphrase === '') return failed('empty-passphrase');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  const sealed = (await encrypter.encrypt(bytes)) as Bytes;
  const opened = await openWithPassphrase(sealed, passphrase);
  return opened.ok && equal(opened.value, bytes) ? done(sealed) : failed('not-verified');
}

/** The file as age writes it when it is not asked for letters. */
function binary(file: Bytes): AgeOutcome<Bytes> {
  if (!isArmored(file)) return done(file);
  try {
    return done(armor.decode(new TextDecoder('utf-8', { fatal: true }).decode(file)) as Bytes);
  } catch {
    return failed('damaged');
  }
}

async function openWithIdentity(given: Bytes, identity: string): Promise<AgeOutcome<Bytes>> {
  const read = binary(given);
  if (!read.ok) return read;
  const file = read.value;
  const header = readHeader(file);
  if (!header.ok) return header;
  if (header.value.kind === 'passphrase') return failed('needs-passphrase');
  const fileKey = await fileKeyIn(file, (decrypter) => decrypter.addIdentity(identity));
  return fileKey.ok ? openPayload(file, fileKey.value) : fileKey;
}

async function openWithPassphrase(given: Bytes, passphrase: string): Promise<AgeOutcome<Bytes>> {
  if (passphrase === '') return failed('empty-passphrase');
  const read = binary(given);
  if (!read.ok) return read;
  const file = read.value;
  const header = readHeader(file);
  if (!header.ok) return header;
  if (header.value.kind === 'keys') return failed('needs-key');
  const fileKey = await fileKeyIn(file, (decrypter) => decrypter.addPassphrase(passphrase));
  return fileKey.ok ? openPayload(file, fileKey.value) : fileKey;
}

async function fileKeyIn(file: Bytes, give: (decrypter: Decrypter) => void): Promise<AgeOutcome<Uint8Array>> {
  const decrypter = new Decrypter();
  try {
    give(decrypter);
  } catch {
    return failed('not-an-identity');
  }
  try {
    return done(await decrypter.decryptHeader(file));
  } catch {
    return failed('wrong-key-or-damaged');
  }
}

async function openPayload(file: Bytes, fileKey: Uint8Array): Promise<AgeOutcome<Bytes>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    return done((await decrypter.decrypt(file)) as Bytes);
  } catch {
    return failed('damaged');
  }
}

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

export const tasks = {
  ready,
  makeKeyPair,
  recipientOf,
  sealTo,
  sealWithPassphrase,
  openWithIdentity,
  openWithPassphrase,
  sealThrough,
  checkThrough,
};
export type Tasks = typeof tasks;
