// Dexie looks for the browser's database when it is loaded, so this goes first, also where this file is run alone.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createConnection } from '../database/connection';
import { SCHEMA } from '../database/vault-database';
import type { StorageFailure } from '../failures';
import { dataKeysOf } from '../keys/data-keys';
import { createSealedShelf } from './sealed-shelf';

test('that the key was replaced is told as trouble, but not to the tab that replaces it', async () => {
  const connection = createConnection('a replaced key', () => undefined);
  await connection.open();
  await connection.runUnmarked('rw', ({ meta }) =>
    meta.put({ name: 'marker', vault: 'one', schema: SCHEMA, epoch: 2, live: 1, shared: false }),
  );
  const told: StorageFailure[] = [];
  const ring = { vault: 'one', epoch: 1, keys: new Map([[1, await dataKeysOf('AGE-SECRET-KEY-1')]]) };
  const events = { trouble: (reason: StorageFailure) => void told.push(reason), replaced: () => undefined };
  const shelf = createSealedShelf(connection, ring, 1, events);
  const refused = { ok: false, reason: 'key-replaced' };

  shelf.replacesKey(true);
  expect(await shelf.hasKept()).toEqual(refused);
  expect(told).toEqual([]);
  shelf.replacesKey(false);
  expect(await shelf.hasKept()).toEqual(refused);
  expect(told).toEqual(['key-replaced']);
  connection.close();
});
