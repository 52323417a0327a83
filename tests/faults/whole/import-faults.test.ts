import { afterAll, expect, test } from 'vitest';
import { importFaults, REASONS_OF_FILES } from '../import-faults';

const PARTS = 20;
const FILES = 5000;
/** Any other seed breaks other files. */
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);

const refused = new Set<string>();

test.each(Array.from({ length: PARTS }, (_, part) => part + 1))(
  `of a hundred thousand broken files, part %i of ${PARTS}: each is refused whole for a known reason, or added whole`,
  async (part) => {
    const count = await importFaults(FILES, SEED + part * FILES);
    console.log(part, count);
    expect(count.parsed / count.structures).toBeGreaterThan(0.9);
    for (const reason of count.refused.keys()) refused.add(reason);
  },
);

afterAll(() => {
  expect([...refused].toSorted()).toEqual(REASONS_OF_FILES.toSorted());
});
