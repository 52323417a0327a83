import { afterEach, beforeAll, expect, test } from 'vitest';
import { done, failed } from '../outcome';
import { ageOver } from './age';
import { directWork } from './direct-work';
import type { Bytes } from './reason';
import type { KeyPair } from './tasks';
import type { AgeWork } from './work';

const direct = directWork();
const age = ageOver(direct, 10);
let mine: KeyPair;

beforeAll(async () => {
  const pair = await age.makeKeyPair();
  if (!pair.ok) throw new Error(pair.reason);
  mine = pair.value;
});

async function* inPieces(bytes: Bytes, length: number): AsyncGenerator<Bytes> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.slice(from, from + length);
}

async function seal(bytes: Bytes, length: number, changes: { age?: typeof age; proofs?: readonly string[] } = {}) {
  const taken: Bytes[] = [];
  const door = changes.age ?? age;
  const proofs = changes.proofs ?? [mine.identity];
  const outcome = await door.sealPieces(inPieces(bytes, length), [mine.recipient], proofs, (piece) => {
    taken.push(piece);
  });
  return { outcome, file: new Uint8Array(await new Blob(taken).arrayBuffer()) };
}

test.each([
  [0, 10],
  [1, 10],
  [65_536, 65_536],
  [200_000, 70_001],
  [3_000_000, 250_000],
  [300_000, 1000],
])('%i bytes in pieces of %i are one file that opens to the same', async (size, length) => {
  const content = new Uint8Array(size).map((_, index) => (index * 7) % 253);
  const { outcome, file } = await seal(content, length);
  expect(outcome).toEqual(done(undefined));
  const opened = await age.openWithIdentity(file, mine.identity);
  expect(opened.ok && Buffer.compare(opened.value, content)).toBe(0);
});

test('a secret key that does not open it stops it', async () => {
  const other = await age.makeKeyPair();
  if (!other.ok) throw new Error(other.reason);
  expect((await seal(new Uint8Array(100), 10, { proofs: [other.value.identity] })).outcome).toEqual(
    failed('not-verified'),
  );
});

test('texts that are no keys are refused before anything is read', async () => {
  const never: AsyncIterable<Bytes> = {
    [Symbol.asyncIterator]() {
      throw new Error('read');
    },
  };
  expect(await age.sealPieces(never, [], [], () => undefined)).toEqual(failed('no-recipients'));
  expect(await age.sealPieces(never, ['age1'], [], () => undefined)).toEqual(failed('not-a-recipient'));
  expect(await age.sealPieces(never, [mine.recipient], ['x'], () => undefined)).toEqual(failed('not-an-identity'));
});

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Work whose sealed pieces are changed on the way, as a fault in the library or the memory would. */
const faulty = (change: (sealed: Bytes) => void): AgeWork => ({
  ...direct,
  run: (async (name: 'sealThrough', args: never) => {
    if (name !== 'sealThrough') return direct.run(name, args);
    const [recipients, port] = args as [readonly string[], MessagePort];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (data.sealed) change(data.sealed);
      port.postMessage(data);
    };
    port.onmessage = ({ data }) => port1.postMessage(data);
    // Not closed when the task ends: what it sent last may still be on its way.
    ports.push(port1);
    return direct.run('sealThrough', [recipients, port2]);
  }) as AgeWork['run'],
});

test('a file that would open to something else is not offered', async () => {
  const work = faulty((sealed) => {
    if (sealed.length > 1000) sealed[500] = (sealed[500] ?? 0) ^ 1;
  });
  expect((await seal(new Uint8Array(500_000), 90_000, { age: ageOver(work) })).outcome).toEqual(failed('not-verified'));
});

test('a worker that stops ends it, whichever of the two it is', async () => {
  for (const broken of ['sealThrough', 'checkThrough']) {
    const work: AgeWork = {
      ...direct,
      run: (async (name: never, args: never) =>
        name === broken ? failed('unavailable') : direct.run(name, args)) as AgeWork['run'],
    };
    expect((await seal(new Uint8Array(5_000_000), 100_000, { age: ageOver(work) })).outcome).toEqual(
      failed('unavailable'),
    );
  }
});

test('what goes wrong while the pieces are made is not kept quiet', async () => {
  async function* breaking(): AsyncGenerator<Bytes> {
    yield new Uint8Array(10);
    throw new Error('no more');
  }
  await expect(age.sealPieces(breaking(), [mine.recipient], [], () => undefined)).rejects.toThrow('no more');
});
