import { expect, test } from 'vitest';
import { deviceSpace, sizeWords } from './device-space';

test.each([
  [0, '1 kB'],
  [1500, '1,5 kB'],
  [12_400, '12 kB'],
  [3_210_000, '3,2 MB'],
  [12_000_000_000, '12 GB'],
  [5_000_000_000_000_000, '5.000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test('what the browser does not tell is absent', async () => {
  expect(await deviceSpace(undefined)).toEqual({});
  // As much of the browser's storage as is asked.
  const refusing = { estimate: () => Promise.reject(new Error('no')), persisted: () => Promise.resolve(true) };
  expect(await deviceSpace(refusing as unknown as StorageManager)).toEqual({ persisted: true });
});
