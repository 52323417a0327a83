import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../age/reason';
import { proofKeyOf } from '../keys/proof-key';
import { isProven, withProof } from './proof';
import { inOne } from './write-contents';

const key = await proofKeyOf('AGE-SECRET-KEY-1TEST');
const other = await proofKeyOf('AGE-SECRET-KEY-1TEST2');
const END = '\n}\n';

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<Bytes> {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  for (const size of sizes) {
    // The ending stands whole in the last piece, as it is written.
    const until = Math.min(from + size, bytes.length - END.length);
    yield bytes.slice(from, until);
    from = until;
  }
  yield bytes.slice(from);
}

const prove = (text: string, sizes: readonly number[]) => inOne(withProof(inPieces(text, sizes), key));

test('however the text comes in, the proof is the same, and only its own key finds it', async () => {
  const texts = fc.string({ maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(120)), fc.nat(5), async (text, sizes, times) => {
      const json = `{"a": ${JSON.stringify(text)}${END}`;
      const whole = await prove(json, []);
      expect(await prove(json, sizes)).toEqual(whole);
      expect(await isProven(whole, key)).toBe(true);
      expect(await isProven(whole, other)).toBe(false);
      const changed = whole.slice();
      const at = (times * 7919) % (changed.length - 1);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await isProven(changed, key)).toBe(false);
      expect(JSON.parse(new TextDecoder().decode(whole))).toMatchObject({ a: text });
    }),
    { numRuns: 150 },
  );
});

test('what is larger than a block is proven too, and neither a block swapped nor one repeated', async () => {
  const block = 1024 * 1024;
  const json = `{"a": "${'x'.repeat(block)}${'y'.repeat(block)}${'z'.repeat(10)}"${END}`;
  const whole = await prove(json, [300_000, 1_000_000, 5]);
  expect(await isProven(whole, key)).toBe(true);
  const swapped = whole.slice();
  swapped.set(whole.subarray(0, block), block);
  swapped.set(whole.subarray(block, 2 * block), 0);
  expect(await isProven(swapped, key)).toBe(false);
  const repeated = new Uint8Array(await new Blob([whole.subarray(0, block), whole]).arrayBuffer());
  expect(await isProven(repeated, key)).toBe(false);
  expect(await isProven(new Uint8Array(), key)).toBe(false);
});
