import { expect, test } from 'vitest';
import { type Found, lookThrough } from './look-through';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

/** Everything that was told until it was done. */
const all = (items: readonly number[], fits: (item: number) => boolean, page = 10) =>
  new Promise<readonly Found<number>[]>((resolve) => {
    const told: Found<number>[] = [];
    lookThrough(items, fits, page, (found) => {
      told.push(found);
      if (found.done) resolve(told);
    });
  });

/** As slow as a case with much text. */
function slow(item: number): boolean {
  const until = performance.now() + 0.5;
  while (performance.now() < until);
  return item % 2 === 0;
}

test('every hit is found, in order', async () => {
  const told = await all(numbers(1000), (item) => item % 3 === 0);
  expect(told.at(-1)).toEqual({ hits: numbers(1000).filter((item) => item % 3 === 0), done: true });
});

test('of many the first page is told before all is looked through', async () => {
  const told = await all(numbers(300), slow, 5);
  expect(told.length).toBeGreaterThan(1);
  expect(told[0]?.done).toBe(false);
  expect(told[0]?.hits.slice(0, 5)).toEqual([0, 2, 4, 6, 8]);
});

test('it gives way to others while it looks', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  await all(numbers(300), slow);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

test('after it was stopped it tells nothing', async () => {
  let told = 0;
  const stop = lookThrough(numbers(300), slow, 5, () => {
    told += 1;
  });
  stop();
  const before = told;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toBe(before);
});

test('of nothing it tells at once that there is nothing', async () => {
  expect(await all([], () => true)).toEqual([{ hits: [], done: true }]);
});
