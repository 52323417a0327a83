import { expect, test } from 'vitest';
import { importFaults, REASONS_OF_FILES } from './import-faults';

const SEED = 20261122;

test('two thousand broken files are each refused whole for a known reason, or added whole', async () => {
  const count = await importFaults(2000, SEED);
  expect(count.parsed / count.structures).toBeGreaterThan(0.9);
  expect([...count.refused.keys()].toSorted()).toEqual(REASONS_OF_FILES.toSorted());
  expect(count.added).toBeGreaterThan(100);
});
