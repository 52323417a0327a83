import { expect, test, vi } from 'vitest';
import type { Answer, Find } from './finder';
import { type Screen, startSession } from './session';

const NOTHING: Answer = { results: [], hasMore: false, corrected: undefined };

/** A search of which everything that it shows is noted. */
function watched(load: () => Promise<Find>, found: Screen['found'] = () => {}) {
  const shown: string[] = [];
  const session = startSession(load, {
    found(answer, question) {
      shown.push(`found ${question.text}`);
      found(answer, question);
    },
    failed: ({ text }, why) => shown.push(`failed ${text}: ${why}`),
    cleared: () => shown.push('cleared'),
  });
  return { session, shown };
}

test('what is found is shown, and nothing asked is nothing shown', async () => {
  const { session, shown } = watched(async () => async () => NOTHING);
  session.now({ text: 'pesten' });
  session.now({ text: ' ' });
  await expect.poll(() => shown).toEqual(['cleared']);
  session.now({ text: 'pesten' });
  await expect.poll(() => shown).toEqual(['cleared', 'found pesten']);
});

test('an index that cannot be had is told as that', async () => {
  const { session, shown } = watched(() => Promise.reject(new TypeError('Failed to fetch')));
  session.now({ text: 'pesten' });
  await expect.poll(() => shown).toEqual(['failed pesten: not-had']);
});

test('a bug while results are shown is told as a fault of the program, and the browser is told of it', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const { session, shown } = watched(
    async () => async () => NOTHING,
    () => {
      throw new TypeError('x is undefined');
    },
  );
  session.now({ text: 'pesten' });
  await expect.poll(() => shown).toEqual(['found pesten', 'failed pesten: broken']);
  expect(reported).toHaveBeenCalledWith(new TypeError('x is undefined'));
});
