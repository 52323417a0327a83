import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chained, checkChains, commitmentOf, headsOf, linkOf } from './chain';
import type { StoredEntry } from './entry';
import { withoutContent } from './erasure';
import { chainOf, digest, entry, HASH_A } from './log.fixture';

const WHERE = { case: 'case-1', device: 'device-1' };
const bodies = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `body ${index + 1}` }));

test('the test digest is SHA-256', async () => {
  expect(await digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the first entry of a chain has number 1 and no link, the next ones count and link', async () => {
  const [first, second, third] = await chainOf(bodies(3));
  expect(first).toMatchObject({ seq: 1, previous: null });
  expect(second).toMatchObject({ seq: 2, previous: first && (await linkOf(first, digest)) });
  expect(third).toMatchObject({ seq: 3, previous: second && (await linkOf(second, digest)) });
});

test('an entry cannot follow one of another case or device', async () => {
  for (const last of [entry('a', { case: 'case-2' }), entry('a', { device: 'device-2' })])
    await expect(chained(entry('b'), last, digest)).rejects.toThrow('an entry of another chain');
});

test('the commitment hangs on the salt, so that equal texts do not show', async () => {
  const one = await commitmentOf(entry('a', { body: 'x', salt: 's1' }), digest);
  expect(await commitmentOf(entry('b', { body: 'x', salt: 's1' }), digest)).toBe(one);
  expect(await commitmentOf(entry('a', { body: 'x', salt: 's2' }), digest)).not.toBe(one);
  expect(await commitmentOf(entry('a', { body: 'y', salt: 's1' }), digest)).not.toBe(one);
  expect(one).toBe(await digest('["s1","x"]'));
});

test('the link hangs on every field', async () => {
  const base = entry('a');
  const link = await linkOf(base, digest);
  for (const changes of [
    { id: 'b' },
    { case: 'case-2' },
    { device: 'device-2' },
    { seq: 2 },
    { time: '2026-11-22T10:00:00.000Z-0001' },
    { type: 'other' },
    { v: 2 },
    { previous: HASH_A },
    { body: 'other' },
    { salt: 'other' },
  ])
    expect(await linkOf({ ...base, ...changes }, digest)).not.toBe(link);
});

test('a whole chain gives no findings, in whatever order it comes', async () => {
  const chain = await chainOf(bodies(4));
  expect(await checkChains(chain, digest)).toEqual([]);
  expect(await checkChains(chain.toReversed(), digest)).toEqual([]);
  expect(await checkChains([], digest)).toEqual([]);
});

test('chains of several devices and cases are checked apart', async () => {
  const chains = [
    ...(await chainOf(bodies(2))),
    ...(await chainOf(bodies(3), { device: 'device-2' })),
    ...(await chainOf(bodies(1), { case: 'case-2' })),
  ];
  expect(await checkChains(chains, digest)).toEqual([]);
  expect(await headsOf(chains, digest)).toMatchObject([
    { case: 'case-1', device: 'device-1', seq: 2 },
    { case: 'case-1', device: 'device-2', seq: 3 },
    { case: 'case-2', device: 'device-1', seq: 1 },
  ]);
});

test('a chain still holds after content was erased', async () => {
  const chain = await chainOf(bodies(3));
  const erased = await Promise.all(chain.map(async (one) => withoutContent(one, await commitmentOf(one, digest))));
  expect(await checkChains(erased, digest, await headsOf(chain, digest))).toEqual([]);
});

test('missing entries are noticed at the start and in the middle', async () => {
  const chain = await chainOf(bodies(6));
  const left = chain.filter(({ seq }) => ![1, 3, 4].includes(seq));
  expect(await checkChains(left, digest)).toEqual([
    { kind: 'missing', ...WHERE, from: 1, until: 1 },
    { kind: 'missing', ...WHERE, from: 3, until: 4 },
  ]);
});

test('missing entries at the end are noticed with the heads that were seen before', async () => {
  const chain = await chainOf(bodies(5));
  const heads = await headsOf(chain, digest);
  expect(heads).toEqual([{ ...WHERE, seq: 5, link: await linkOf(chain.at(-1) ?? entry('none'), digest) }]);
  expect(await checkChains(chain.slice(0, 3), digest)).toEqual([]);
  expect(await checkChains(chain.slice(0, 3), digest, heads)).toEqual([
    { kind: 'missing', ...WHERE, from: 4, until: 5 },
  ]);
  expect(await checkChains([], digest, heads)).toEqual([{ kind: 'missing', ...WHERE, from: 1, until: 5 }]);
});

test('heads of before still fit when the chain went on', async () => {
  const chain = await chainOf(bodies(5));
  expect(await checkChains(chain, digest, await headsOf(chain.slice(0, 3), digest))).toEqual([]);
});

test('a changed last entry is noticed with the heads', async () => {
  const chain = await chainOf(bodies(2));
  const heads = await headsOf(chain, digest);
  const changed = chain.map((one): StoredEntry => (one.seq === 2 ? { ...one, body: 'other' } : one));
  expect(await checkChains(changed, digest)).toEqual([]);
  expect(await checkChains(changed, digest, heads)).toEqual([{ kind: 'damaged', ...WHERE, entry: 'device-1-2' }]);
});

test('an entry is not called damaged for a head whose number is missing: that is told already', async () => {
  const chain = await chainOf(bodies(3));
  const heads = await headsOf(chain.slice(0, 2), digest);
  const left = chain.filter(({ seq }) => seq !== 2);
  expect(await checkChains(left, digest, heads)).toEqual([{ kind: 'missing', ...WHERE, from: 2, until: 2 }]);
});

test('a first entry that claims an entry before it is damaged', async () => {
  expect(await checkChains([entry('a', { previous: HASH_A })], digest)).toEqual([
    { kind: 'damaged', ...WHERE, entry: 'a' },
  ]);
});

test('a vault that was copied and went on twice shows as a fork, and each branch is followed', async () => {
  const [first, second, third] = await chainOf(bodies(3));
  if (!first || !second || !third) throw new Error('three entries');
  const { seq: _, previous: __, ...draft } = entry('twin');
  const twin = await chained(draft, first, digest);
  expect(await checkChains([first, second, twin, third], digest)).toEqual([{ kind: 'forked', ...WHERE, seq: 2 }]);
  expect(await checkChains([first, twin, second, third], digest)).toEqual([{ kind: 'forked', ...WHERE, seq: 2 }]);
});

test('any change to any entry but the last is noticed', async () => {
  const chain = await chainOf(bodies(5));
  const change = fc.constantFrom<(one: StoredEntry) => StoredEntry>(
    (one) => ({ ...one, body: 'changed' }),
    (one) => ({ ...one, salt: 'changed' }),
    (one) => ({ ...one, time: '2026-11-22T11:00:00.000Z-0000' }),
    (one) => ({ ...one, type: 'changed' }),
    (one) => ({ ...one, id: 'changed' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), change, async (seq, changed) => {
      const altered = chain.map((one) => (one.seq === seq ? changed(one) : one));
      const after = chain[seq]?.id;
      expect(await checkChains(altered, digest)).toEqual([{ kind: 'damaged', ...WHERE, entry: after }]);
    }),
  );
});

test('any entries that are left out are noticed, given the heads', async () => {
  const chain = await chainOf(bodies(6));
  const heads = await headsOf(chain, digest);
  await fc.assert(
    fc.asyncProperty(fc.subarray(chain), async (left) => {
      const findings = await checkChains(left, digest, heads);
      const missing = findings.flatMap((found) =>
        found.kind === 'missing'
          ? Array.from({ length: found.until - found.from + 1 }, (_, index) => found.from + index)
          : [],
      );
      expect(findings.every(({ kind }) => kind === 'missing')).toBe(true);
      expect(missing).toEqual([1, 2, 3, 4, 5, 6].filter((seq) => !left.some((one) => one.seq === seq)));
    }),
  );
});
