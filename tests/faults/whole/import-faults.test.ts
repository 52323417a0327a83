import { expect, test } from 'vitest';
import { importFaults, REASONS_OF_FILES } from '../import-faults';

const FILES = 100_000;
/** Any other seed breaks other files. */
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);

test('a hundred thousand broken files are each refused whole for a known reason, or added whole', async () => {
  const count = await importFaults(FILES, SEED);
  console.log(count);
  expect(count.parsed / count.structures).toBeGreaterThan(0.9);
  expect([...count.refused.keys()].toSorted()).toEqual(REASONS_OF_FILES.toSorted());
});
