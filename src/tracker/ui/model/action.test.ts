import { expect, test } from 'vitest';
import { done, failed, type Outcome } from '../../vault/outcome';
import { createAction, type Deed } from './action';

type Why = 'full' | 'cancelled';

/** An action of which every state is noted, and what broke. */
function watched<Args extends readonly unknown[]>(deed: Deed<Args, string, Why>) {
  const broke: unknown[] = [];
  const action = createAction(
    () => deed,
    (error) => broke.push(error),
  );
  const states: string[] = [];
  action.state.subscribe(({ kind }) => states.push(kind));
  return { action, states, broke };
}

test('it is busy from the start to the end, and then says what it came to', async () => {
  const { action, states } = watched(async (_, name: string) => done(`bewaard: ${name}`));
  expect(await action.run('a')).toEqual(done('bewaard: a'));
  expect(states).toEqual(['ready', 'busy', 'done']);
  expect(action.value.value).toBe('bewaard: a');
  expect(action.busy.value).toBe(false);
});

test('a refusal ends it with its reason, which goes when it begins again', async () => {
  let isFull = true;
  const { action, states } = watched(async () => (isFull ? failed('full') : done('bewaard')));
  await action.run();
  expect(action.reason.value).toBe('full');
  isFull = false;
  await action.run();
  expect(states).toEqual(['ready', 'busy', 'failed', 'busy', 'done']);
  expect(action.reason.value).toBeUndefined();
});

test.each([
  [
    'at once',
    () => {
      throw new TypeError('x is undefined');
    },
  ],
  ['later', () => Promise.reject(new TypeError('x is undefined'))],
] satisfies [string, () => Promise<Outcome<string, Why>>][])(
  'a bug that throws %s ends it, is told once, and does not reject',
  async (_, deed) => {
    const { action, broke } = watched(deed);
    expect(await action.run()).toBeUndefined();
    expect(action.state.value).toEqual({ kind: 'broken', said: 'TypeError: x is undefined' });
    expect(broke).toEqual([new TypeError('x is undefined')]);
    action.reset();
    expect(action.state.value).toEqual({ kind: 'ready' });
  },
);

test('after a bug it can be asked for again', async () => {
  let isBroken = true;
  const { action, states } = watched(async () => {
    if (isBroken) throw new Error('once');
    return done('bewaard');
  });
  await action.run();
  isBroken = false;
  await action.run();
  expect(states).toEqual(['ready', 'busy', 'broken', 'busy', 'done']);
});

test('while it goes on, asking again does nothing, and what is shown stays', async () => {
  let times = 0;
  let end = (_: Outcome<string, Why>) => {};
  const { action } = watched(() => {
    times += 1;
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  const first = action.run();
  expect(await action.run()).toBeUndefined();
  action.start();
  action.reset();
  expect(action.busy.value).toBe(true);
  end(done('bewaard'));
  await first;
  expect(times).toBe(1);
});

test('what the person stops is no failure', async () => {
  const { action, states } = watched(
    (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(failed('cancelled')));
      }),
  );
  const stopped = action.run();
  action.cancel();
  expect(await stopped).toEqual(failed('cancelled'));
  expect(states).toEqual(['ready', 'busy', 'ready']);
});

test('begun anew, it lets go of what is going on and tells what the last came to', async () => {
  const ends: ((outcome: Outcome<string, Why>) => void)[] = [];
  const stopped: string[] = [];
  const { action, states } = watched((signal, name: string) => {
    signal.addEventListener('abort', () => stopped.push(name));
    return new Promise((resolve) => {
      ends.push(resolve);
    });
  });
  action.anew('a');
  action.anew('b');
  ends[1]?.(done('b'));
  ends[0]?.(failed('full'));
  await Promise.resolve();
  await Promise.resolve();
  expect(stopped).toEqual(['a']);
  expect(action.value.value).toBe('b');
  expect(states).toEqual(['ready', 'busy', 'done']);
});
