/**
 * The proof in a back-up that it was made by who holds the vault's key: the last field of its JSON, over every byte before
 * it. Over hashes of blocks, so that what is too large to have in memory can be proven while it is written.
 */
import type { Bytes } from '../age/reason';
import { hex } from '../keys/sha256';

const BLOCK_BYTES = 1024 * 1024;

const encode = (text: string): Bytes => new TextEncoder().encode(text);

/** What stands before the proof, what follows it, and how the file ended before it was put there. */
const BEFORE = encode(',\n\t"proof": "');
const AFTER = encode('"\n}\n');
const END = encode('\n}\n');
const PROOF_LENGTH = 64;

/** The same JSON with the proof as its last field. */
export async function* withProof(pieces: AsyncIterable<Bytes>, key: CryptoKey): AsyncGenerator<Bytes, void, void> {
  const sum = new BlockSum();
  let held: Bytes | undefined;
  for await (const piece of pieces) {
    if (held !== undefined) {
      await sum.add(held);
      yield held;
    }
    held = piece;
  }
  if (held === undefined || !endsWith(held, END)) throw new Error('a file that ends otherwise than ours');
  const last = held.slice(0, -END.length);
  await sum.add(last);
  yield last;
  const proof = new Uint8Array(await crypto.subtle.sign('HMAC', key, await sum.all()));
  yield encode(`${new TextDecoder().decode(BEFORE)}${hex(proof)}${new TextDecoder().decode(AFTER)}`);
}

/** Whether the file ends in a proof that was made with this key, over just these bytes. */
export async function isProven(file: Bytes, key: CryptoKey): Promise<boolean> {
  const end = file.length - AFTER.length;
  const start = end - PROOF_LENGTH - BEFORE.length;
  if (start < 0 || !endsWith(file, AFTER) || !endsWith(file.subarray(0, end - PROOF_LENGTH), BEFORE)) return false;
  const proof = bytesIn(new TextDecoder('latin1').decode(file.subarray(end - PROOF_LENGTH, end)));
  if (proof === undefined) return false;
  const sum = new BlockSum();
  await sum.add(file.subarray(0, start));
  return crypto.subtle.verify('HMAC', key, proof, await sum.all());
}

/** Gathers the hashes of the blocks, however the bytes come in. */
class BlockSum {
  readonly #hashes: Uint8Array[] = [];
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #filled = 0;
  #length = 0;

  async add(bytes: Bytes): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const some = bytes.subarray(from, from + BLOCK_BYTES - this.#filled);
      this.#block.set(some, this.#filled);
      this.#filled += some.length;
      from += some.length;
      if (this.#filled === BLOCK_BYTES) await this.#end();
    }
    this.#length += bytes.length;
  }

  /** The hashes and the length, which the proof is made over. */
  async all(): Promise<Bytes> {
    await this.#end();
    return new Uint8Array(await new Blob([...(this.#hashes as Bytes[]), encode(String(this.#length))]).arrayBuffer());
  }

  async #end(): Promise<void> {
    if (this.#filled === 0) return;
    const block = this.#block.slice(0, this.#filled);
    this.#hashes.push(new Uint8Array(await crypto.subtle.digest('SHA-256', block)));
    this.#filled = 0;
  }
}

function endsWith(bytes: Bytes, end: Bytes): boolean {
  const from = bytes.length - end.length;
  return from >= 0 && end.every((byte, index) => byte === bytes[from + index]);
}

const bytesIn = (text: string): Bytes | undefined =>
  /^[0-9a-f]{64}$/.test(text)
    ? Uint8Array.from({ length: text.length / 2 }, (_, index) =>
        Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
      )
    : undefined;
