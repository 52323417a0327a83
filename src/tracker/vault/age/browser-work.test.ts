import { beforeEach, expect, test, vi } from 'vitest';
import { done } from '../outcome';
import { browserWork, type WorkerLike } from './browser-work';
import type { Request } from './worker-request';

interface Fake extends WorkerLike {
  readonly asked: Request[];
  readonly given: Transferable[];
  ended: boolean;
}

let workers: Fake[];

function start(): WorkerLike {
  const worker: Fake = {
    asked: [],
    given: [],
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (request, transfer) => {
      worker.asked.push(request);
      worker.given.push(...transfer);
    },
    terminate: () => {
      worker.ended = true;
    },
  };
  workers.push(worker);
  return worker;
}

const answer = (worker: Fake | undefined, value: string | undefined) =>
  worker?.onmessage?.({ data: done(value) } as MessageEvent);

beforeEach(() => {
  workers = [];
});

test('one worker does one task after the other', async () => {
  const work = browserWork(start);
  for (const value of ['een', 'twee']) {
    const outcome = work.run('recipientOf', ['geheim']);
    answer(workers[0], value);
    expect(await outcome).toEqual(done(value));
  }
  expect(workers).toHaveLength(1);
  expect(workers[0]?.asked).toEqual(Array(2).fill({ name: 'recipientOf', args: ['geheim'] }));
});

test('tasks at once have a worker each, of which two are kept', async () => {
  const work = browserWork(start);
  const outcomes = ['een', 'twee', 'drie'].map((value) => work.run('recipientOf', [value]));
  for (const worker of workers.toReversed()) answer(worker, 'klaar');
  expect(await Promise.all(outcomes)).toEqual(Array(3).fill(done('klaar')));
  expect(workers.map(({ ended }) => ended)).toEqual([true, false, false]);
});

test('cancelling answers at once and ends the worker, and the next task has a new one', async () => {
  const work = browserWork(start);
  const control = new AbortController();
  const outcome = work.run('openWithPassphrase', [new Uint8Array(), 'a'], control.signal);
  control.abort();
  expect(await outcome).toEqual({ ok: false, reason: 'cancelled' });
  expect(workers[0]?.ended).toBe(true);
  const next = work.run('recipientOf', ['a']);
  answer(workers[1], 'b');
  expect(await next).toEqual(done('b'));
});

test('what was cancelled before it began starts nothing', async () => {
  const outcome = await browserWork(start).run('recipientOf', ['a'], AbortSignal.abort());
  expect(outcome).toEqual({ ok: false, reason: 'cancelled' });
  expect(workers).toEqual([]);
});

test('a signal that comes after the answer ends nothing', async () => {
  const work = browserWork(start);
  const control = new AbortController();
  const outcome = work.run('recipientOf', ['a'], control.signal);
  answer(workers[0], 'b');
  await outcome;
  control.abort();
  expect(workers[0]?.ended).toBe(false);
});

test('a worker that cannot start or load is told as unavailable', async () => {
  const refuse = vi.fn(() => {
    throw new TypeError('no such policy');
  });
  expect(await browserWork(refuse).run('recipientOf', ['a'])).toEqual({ ok: false, reason: 'unavailable' });
  const work = browserWork(start);
  const loaded = work.preload();
  answer(workers[1], 'sleutels');
  workers[0]?.onerror?.({} as ErrorEvent);
  expect(await loaded).toBe(false);
  expect(workers[0]?.ended).toBe(true);
});

test('preloading leaves two workers ready', async () => {
  const work = browserWork(start);
  const loaded = work.preload();
  // What they are asked to do makes no key: after locking that key would be found in memory.
  expect(workers.map(({ asked }) => asked.map(({ name }) => name))).toEqual([['ready'], ['ready']]);
  for (const worker of workers) answer(worker, undefined);
  expect(await loaded).toBe(true);
  void work.run('recipientOf', ['a']);
  void work.run('recipientOf', ['b']);
  expect(workers).toHaveLength(2);
});

test('a port among what a task is given is handed over to the worker', () => {
  const { port1 } = new MessageChannel();
  void browserWork(start).run('checkThrough', [[], port1]);
  expect(workers[0]?.given).toEqual([port1]);
  port1.close();
});

test('closing ends what runs and what waits', async () => {
  const work = browserWork(start);
  const first = work.run('recipientOf', ['a']);
  const second = work.run('recipientOf', ['b']);
  answer(workers[0], 'a');
  await first;
  work.close();
  expect(await second).toEqual({ ok: false, reason: 'cancelled' });
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test('renewing ends what ran and the workers of before, once others are there', async () => {
  const work = browserWork(start);
  const first = work.run('recipientOf', ['geheim']);
  answer(workers[0], 'een');
  await first;
  const running = work.run('openWithPassphrase', [new Uint8Array(), 'geheim']);
  const other = work.run('recipientOf', ['geheim']);
  answer(workers[1], 'twee');
  await other;
  const renewed = work.renew();
  expect(await running).toEqual({ ok: false, reason: 'cancelled' });
  expect(workers.map(({ ended }) => ended)).toEqual([true, false, false, false]);
  for (const worker of workers.slice(2)) answer(worker, 'klaar');
  await renewed;
  expect(workers.map(({ ended }) => ended)).toEqual([true, true, false, false]);
  const next = work.run('recipientOf', ['a']);
  expect(workers).toHaveLength(4);
  answer(workers[3], 'b');
  expect(await next).toEqual(done('b'));
});

test('where no other worker can be had the one of before goes on', async () => {
  let isGone = false;
  const work = browserWork(() => {
    if (isGone) throw new Error('no network');
    return start();
  });
  const first = work.run('recipientOf', ['a']);
  answer(workers[0], 'een');
  await first;
  isGone = true;
  await work.renew();
  const next = work.run('recipientOf', ['a']);
  answer(workers[0], 'twee');
  expect(await next).toEqual(done('twee'));
});
