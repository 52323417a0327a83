import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('a work begins when those before it have ended, also badly, and gives what it gives', async () => {
  const seen: string[] = [];
  const inTurn = oneAtATime();
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await new Promise((go) => setTimeout(go, 5));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const ended = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(ended[2]).toMatchObject({ value: 'c' });
});
