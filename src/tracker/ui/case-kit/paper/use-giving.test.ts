import { expect, test, vi } from 'vitest';
import type { SentAs } from '../../../domain/vocabulary';
import { PartMissing } from '../../model/load-part';
import { createGiving } from './use-giving';

/** A giving that notes what happens in which order. */
function watched(writes: (as: SentAs) => boolean = () => true) {
  const log: string[] = [];
  const giving = createGiving({
    writeDown: async (as) => {
      log.push(`write ${as}`);
      return writes(as);
    },
  });
  const give = (as: SentAs, release: () => void = () => log.push(`leave ${as}`)) =>
    giving.give(as, async () => log.push(`make ${as}`), release);
  return { log, giving, give };
}

test('what leaves is made, written down, and only then leaves', async () => {
  const { log, giving, give } = watched();
  await give('document');
  expect(log).toEqual(['make document', 'write document', 'leave document']);
  expect(giving.state.value).toEqual({ kind: 'given', as: 'document' });
});

test('what is not written down does not leave', async () => {
  const { log, giving, give } = watched(() => false);
  await give('print');
  expect(log).toEqual(['make print', 'write print']);
  expect(giving.state.value).toEqual({ kind: 'ready' });
  expect(giving.written.value.size).toBe(0);
});

test('the same once more leaves without being told twice, as something else it is told', async () => {
  const { log, giving, give } = watched();
  await give('copy');
  await give('copy');
  await give('print');
  expect(log.filter((line) => line.startsWith('write'))).toEqual(['write copy', 'write print']);
  expect(log.filter((line) => line.startsWith('leave'))).toEqual(['leave copy', 'leave copy', 'leave print']);
  expect([...giving.written.value]).toEqual(['copy', 'print']);
});

test('what the browser does not let go is said, and can be tried again', async () => {
  const { log, giving, give } = watched();
  await give('copy', () => {
    throw new Error('not allowed');
  });
  expect(giving.state.value).toEqual({ kind: 'not-released', as: 'copy' });
  await give('copy');
  expect(giving.state.value).toEqual({ kind: 'given', as: 'copy' });
  expect(log.filter((line) => line.startsWith('write'))).toHaveLength(1);
});

test('what its part of the program is missing for is not written down', async () => {
  const { log, giving } = watched();
  await giving.give(
    'document',
    () => Promise.reject(new PartMissing('no network')),
    () => void log.push('leave'),
  );
  expect(log).toEqual([]);
  expect(giving.state.value).toEqual({ kind: 'not-made', as: 'document' });
});

test('while one leaves, another press does nothing', async () => {
  const { log, give } = watched();
  await Promise.all([give('print'), give('copy')]);
  expect(log).toEqual(['make print', 'write print', 'leave print']);
});

test('a bug while it is made is told as one, and nothing is written down', async () => {
  vi.useFakeTimers();
  const { log, giving } = watched();
  await giving.give(
    'document',
    () => Promise.reject(new TypeError('x is undefined')),
    () => void log.push('leave'),
  );
  expect(log).toEqual([]);
  expect(giving.state.value).toEqual({ kind: 'broken', said: 'TypeError: x is undefined' });
  // The browser is told of it too.
  expect(() => vi.runAllTimers()).toThrow('x is undefined');
  vi.useRealTimers();
});
