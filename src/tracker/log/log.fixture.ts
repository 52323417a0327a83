/** Made-up entries for tests of the log, and a digest. */
import fc from 'fast-check';
import type { Digest } from './chain';
import { chained } from './chain';
import type { Entry, StoredEntry } from './entry';
import { ERASURE, erasureIn } from './erasure';

export const digest: Digest = async (text) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

export const HASH_A = 'a'.repeat(64);
export const HASH_B = 'b'.repeat(64);

/** An entry of a chain that nobody checks. */
export const entry = (id: string, changes: Partial<Entry> = {}): Entry => ({
  id,
  case: 'case-1',
  device: 'device-1',
  seq: 1,
  time: '2026-11-22T10:00:00.000Z-0000',
  type: 'note',
  v: 1,
  body: { text: `text of ${id}` },
  salt: `salt of ${id}`,
  previous: null,
  ...changes,
});

export const erasure = (id: string, target: string, commitment = HASH_A, changes: Partial<Entry> = {}): Entry =>
  entry(id, { type: ERASURE, body: { target, commitment }, ...changes });

/** Bodies chained one after the other, as one device in one case writes them. */
export async function chainOf(bodies: readonly unknown[], changes: Partial<Entry> = {}): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [index, body] of bodies.entries()) {
    const {
      seq: _,
      previous: __,
      ...draft
    } = entry(`${changes.device ?? 'device-1'}-${index + 1}`, { body, ...changes });
    entries.push(await chained(draft, entries.at(-1), digest));
  }
  return entries;
}

const times = fc.constantFrom(
  '2026-11-22T10:00:00.000Z-0000',
  '2026-11-22T10:00:00.000Z-0001',
  '2027-01-01T00:00:00.000Z-0000',
);
const cases = fc.constantFrom('case-1', 'case-2');

/** Few ids, so that lists drawn apart share ids with the same and with other content, and erase each other. */
export const anyEntry: fc.Arbitrary<StoredEntry> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ id: fc.integer({ max: 6, min: 0 }), text: fc.constantFrom('one', 'two'), file: cases, time: times })
      .map(({ id, text, file, time }) => entry(`e${id}`, { body: { text }, case: file, time })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        id: fc.integer({ min: 4, max: 9 }),
        target: fc.integer({ min: 0, max: 9 }),
        commitment: fc.constantFrom(HASH_A, HASH_B),
        file: cases,
        time: times,
      })
      .map(({ id, target, commitment, file, time }) =>
        erasure(`e${id}`, `e${target}`, commitment, { case: file, time }),
      ),
  },
);

/** Lists without two contents for one id, as one honest vault has them: content follows from the id. */
export const anyHonestEntry: fc.Arbitrary<Entry> = fc
  .integer({ min: 0, max: 11 })
  .map((id) => (id < 8 ? entry(`e${id}`) : erasure(`e${id}`, `e${id - 8}`, id % 2 ? HASH_A : HASH_B)));

/** The ids of the entries that some erasure in the list targets. */
export const targets = (entries: readonly StoredEntry[]): readonly string[] =>
  entries.flatMap((candidate) => erasureIn(candidate)?.target ?? []);
