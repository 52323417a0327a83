import { expect, test } from 'vitest';
import { measureSlowness } from './slowness.ts';

test('a machine is never taken for faster than the one that waits were made on', () => {
  expect(measureSlowness(() => {})).toEqual({ clock: 1, processor: 1 });
});

test('work that waits makes the clock slow, and work that works makes both slow', () => {
  // So long that what our process does beside it, such as collecting garbage of the tests before, weighs little.
  const sleep = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
  const slept = measureSlowness(sleep, 3);
  expect(slept.clock).toBeGreaterThan(12);
  expect(slept.processor).toBeLessThan(slept.clock / 2);
  const toil = () => {
    const end = process.cpuUsage().user + 150_000;
    while (process.cpuUsage().user < end) for (let index = 0; index < 1e7; index += 1) Math.sqrt(index);
  };
  expect(measureSlowness(toil, 3).processor).toBeGreaterThan(3);
});
