import { expect, test, vi } from 'vitest';
import { keptProgram } from './kept-program';

function browser(controller: object | null) {
  const told = vi.fn();
  const listeners: (() => void)[] = [];
  const workers = {
    controller,
    register: vi.fn(async () => ({})),
    ready: Promise.resolve({ active: { postMessage: told } }),
    addEventListener: (_: string, hear: () => void) => listeners.push(hear),
  };
  return { workers, told, take: () => listeners.forEach((hear) => void hear()) };
}

test('the program is kept once, by the address that the page may start', async () => {
  const { workers, told } = browser(null);
  const program = keptProgram(workers as never, () => '/sw.js');
  program.keep();
  program.keep();
  await expect.poll(() => told.mock.calls).toEqual([['tracker']]);
  expect(workers.register.mock.calls).toEqual([['/sw.js']]);
});

test('a browser that refuses, or has no workers, is asked again or left alone', async () => {
  const { workers, told } = browser(null);
  workers.register.mockRejectedValueOnce(new Error('not here'));
  const program = keptProgram(workers as never, () => '/sw.js');
  program.keep();
  await expect
    .poll(() => {
      program.keep();
      return told.mock.calls;
    })
    .not.toEqual([]);
  keptProgram(undefined, () => '/sw.js').keep();
});

test('a newer version is told of, the first one of a browser is not', () => {
  for (const [controller, calls] of [
    [null, 0],
    [{}, 1],
  ] as const) {
    const { workers, take } = browser(controller);
    const hear = vi.fn();
    keptProgram(workers as never, () => '/sw.js').whenNewer(hear);
    take();
    expect(hear).toHaveBeenCalledTimes(calls);
  }
});
