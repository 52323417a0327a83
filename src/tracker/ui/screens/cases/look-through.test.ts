import { afterEach, expect, test, vi } from 'vitest';
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

/** Makes each look at an item take half a millisecond by the clock that the program reads, whatever the machine. */
function slow(): (item: number) => boolean {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (item) => {
    now += 0.5;
    return item % 2 === 0;
  };
}

afterEach(() => vi.restoreAllMocks());

test('every hit is found, in order', async () => {
  const told = await all(numbers(1000), (item) => item % 3 === 0);
  expect(told.at(-1)).toEqual({ hits: numbers(1000).filter((item) => item % 3 === 0), done: true });
});

test('of many the first page is told before all is looked through', async () => {
  const told = await all(numbers(300), slow(), 5);
  expect(told.length).toBeGreaterThan(1);
  expect(told[0]?.done).toBe(false);
  expect(told[0]?.hits.slice(0, 5)).toEqual([0, 2, 4, 6, 8]);
});

test('it gives way to others while it looks', async () => {
  let turns = 0;
  let isDone = false;
  const next = () => {
    turns += 1;
    if (!isDone) setTimeout(next);
  };
  setTimeout(next);
  await all(numbers(300), slow());
  isDone = true;
  expect(turns).toBeGreaterThan(3);
});

test('after it was stopped it tells nothing', async () => {
  let told = 0;
  const stop = lookThrough(numbers(300), slow(), 5, () => {
    told += 1;
  });
  stop();
  const before = told;
  // More turns than it would take to look at the rest.
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  expect(told).toBe(before);
});

test('of nothing it tells at once that there is nothing', async () => {
  expect(await all([], () => true)).toEqual([{ hits: [], done: true }]);
});
