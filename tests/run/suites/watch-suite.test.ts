import { expect, test } from 'vitest';
import { type Sight, watchSuite } from './watch-suite.ts';

const judge = (budget: number, sights: readonly [clock: number, processor: number | undefined, printed: number][]) => {
  const watch = watchSuite(budget);
  return sights.map(
    ([clock, processor, printed]): ReturnType<typeof watch> => watch({ clock, processor, printed } satisfies Sight),
  );
};

test('what prints is never stopped, however long it takes and whatever it costs', () => {
  const hours = Array.from({ length: 50 }, (_, hour) => [hour * 3600, hour * 100, hour] as [number, number, number]);
  expect(judge(60, hours).filter(Boolean)).toEqual([]);
});

test('what works without a word is stopped after its budget of processor time, and not by the clock', () => {
  expect(
    judge(60, [
      [10, 5, 1],
      [500, 60, 1],
      [900, 66, 1],
    ]),
  ).toEqual([undefined, undefined, 'circles']);
  expect(
    judge(60, [
      [10, 5, 1],
      [5000, 30, 1],
      [5500, 33, 1],
    ]),
  ).toEqual([undefined, undefined, undefined]);
});

test('what neither works nor prints for ten minutes is stopped', () => {
  expect(
    judge(60, [
      [10, 5, 1],
      [500, 5.5, 1],
      [620, 5.6, 1],
    ]),
  ).toEqual([undefined, undefined, 'hangs']);
  expect(
    judge(60, [
      [10, 5, 1],
      [500, 8, 1],
      [620, 8.5, 1],
    ]),
  ).toEqual([undefined, undefined, undefined]);
});

test('where nothing is told of processor time only an hour without a word counts', () => {
  expect(
    judge(60, [
      [10, undefined, 1],
      [3600, undefined, 1],
      [3700, undefined, 1],
    ]),
  ).toEqual([undefined, undefined, 'hangs']);
});
