import { expect, test } from 'vitest';
import { done, failed } from '../../vault/outcome';
import { createSaveLine } from './save-state';

const line = () => createSaveLine(() => 42);

test('it says saved only after the save resolved', async () => {
  const { state, follow } = line();
  expect(state.value).toEqual({ kind: 'nothing-yet' });
  const saving = follow(Promise.resolve(done('x')));
  expect(state.value).toEqual({ kind: 'saving' });
  expect(await saving).toEqual({ ok: true, value: 'x' });
  expect(state.value).toEqual({ kind: 'saved', at: 42 });
});

test('a failed save is not saved, with its reason', async () => {
  const { state, follow } = line();
  await follow(Promise.resolve(failed('full')));
  expect(state.value).toEqual({ kind: 'not-saved', reason: 'full' });
});

test('while one of two saves is under way it does not say saved', async () => {
  const { state, follow } = line();
  const later = Promise.withResolvers<ReturnType<typeof done<number>>>();
  const slow = follow(later.promise);
  await follow(Promise.resolve(done(1)));
  expect(state.value).toEqual({ kind: 'saving' });
  later.resolve(done(2));
  await slow;
  expect(state.value).toEqual({ kind: 'saved', at: 42 });
});

test('a bug is not swallowed, and nothing is called saved', async () => {
  const { state, follow } = line();
  await expect(follow(Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  expect(state.value).toEqual({ kind: 'not-saved', reason: 'failed' });
});
