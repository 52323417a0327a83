import { expect, test } from 'vitest';
import { checkChains, commitmentOf } from './chain';
import { isErased } from './entry';
import { withoutContent } from './erasure';
import { chainOf, digest, entry, erasure, HASH_A } from './log.fixture';
import { leaveOut, sameHeader, withheldIn } from './withheld';

test('what is left out leaves its commitment, so that the chain can still be checked', async () => {
  const chain = await chainOf(['one', 'two', 'three']);
  const [, second] = chain;
  const sent = await leaveOut(chain, new Set([second?.id ?? '']), digest);
  expect(sent.map(isErased)).toEqual([false, true, false]);
  expect(JSON.stringify(sent)).not.toContain('two');
  expect(await checkChains(sent, digest)).toEqual([]);
  expect(sent[1]).toMatchObject({ commitment: second && (await commitmentOf(second, digest)) });
});

test('nothing is left out that was not named, and what was erased stays as it is', async () => {
  const erased = withoutContent(entry('a'), HASH_A);
  expect(await leaveOut([erased, entry('b')], new Set(['a']), digest)).toEqual([erased, entry('b')]);
});

test('only what no erasure names was left out', () => {
  const bare = (id: string) => withoutContent(entry(id), HASH_A);
  expect(withheldIn([bare('a'), bare('b'), entry('c'), erasure('x', 'b')]).map(({ id }) => id)).toEqual(['a']);
  expect(withheldIn([entry('c')])).toEqual([]);
});

test('an entry is the same with and without its content, and no other is', () => {
  expect(sameHeader(entry('a'), withoutContent(entry('a'), HASH_A))).toBe(true);
  for (const changes of [{ id: 'b' }, { seq: 2 }, { type: 'other' }, { previous: HASH_A }, { device: 'd' }]) {
    expect(sameHeader(entry('a'), entry('a', changes))).toBe(false);
  }
});
