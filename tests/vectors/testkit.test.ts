/** C2SP's test kit for the age format, made by the authors of age: every file goes through the reader that ours go through. */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as kit from 'cctv-age';
import { expect, test } from 'vitest';
import { ageOver } from '../../src/tracker/vault/age/age';
import { directWork } from '../../src/tracker/vault/age/direct-work';
import type { AgeOutcome, Bytes } from '../../src/tracker/vault/age/reason';
import { inspect } from '../../src/tracker/vault/files/inspect';

const age = ageOver(directWork());

interface Vector {
  readonly expect: string;
  readonly payload?: string;
  readonly identities: readonly string[];
  readonly passphrases: readonly string[];
  readonly file: Bytes;
}

function readVector(bytes: Uint8Array): Vector {
  const end = Buffer.from(bytes).indexOf('\n\n');
  const fields = Buffer.from(bytes.subarray(0, end))
    .toString()
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
  const all = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
  const [payload] = all('payload');
  const packed = bytes.subarray(end + 2);
  return {
    expect: all('expect')[0] ?? '',
    identities: all('identity'),
    passphrases: all('passphrase'),
    file: new Uint8Array(all('compressed')[0] === 'zlib' ? inflateSync(packed) : packed),
    ...(payload !== undefined && { payload }),
  };
}

/** Opens it with one key after the other, as far as the kit gives any. */
async function open({ identities, passphrases, file }: Vector): Promise<AgeOutcome<Bytes>> {
  let last: AgeOutcome<Bytes> = { ok: false, reason: 'wrong-key-or-damaged' };
  for (const identity of identities) {
    last = await age.openWithIdentity(file, identity);
    if (last.ok) return last;
  }
  for (const passphrase of passphrases) {
    last = await age.openWithPassphrase(file, passphrase);
    if (last.ok) return last;
  }
  return last;
}

const vectors = Object.entries(kit).map(([name, bytes]): [string, Vector] => [name, readVector(bytes)]);

test('the kit is whole', () => {
  expect(vectors).toHaveLength(143);
});

test.each([
  ['armor_x25519', 'key'],
  ['armor_scrypt', 'passphrase'],
  ['x25519', 'key'],
])('what %s opens with is seen from its outside', async (name, sealing) => {
  const { file } = new Map(vectors).get(name) ?? { file: new Uint8Array() };
  expect(await inspect(new Blob([file]))).toEqual({ ok: true, value: sealing });
});

test.each(vectors)('%s', async (_, vector) => {
  const opened = await open(vector);
  const result = opened.ok ? createHash('sha256').update(opened.value).digest('hex') : opened.reason;
  if (vector.expect === 'success') expect(result).toBe(vector.payload);
  else expect(opened.ok, vector.expect).toBe(false);
});
