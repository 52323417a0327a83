import Dexie from 'dexie';
import type { VaultDatabase } from './vault-database';

type Range = [lower: unknown, upper: unknown];

/** The keys of all segments of a generation, for `between`. */
export const generationRange = (generation: number): Range => [[generation], [generation, Dexie.maxKey]];

/** The keys of all segments of a case in a generation, for `between`. */
export const caseRange = (generation: number, id: string): Range => [
  [generation, id],
  [generation, id, Dexie.maxKey],
];

/** The keys of all segments of other generations than these. */
export function othersThan(keep: readonly number[]): readonly Range[] {
  const bounds = [-1, ...keep.toSorted((one, other) => one - other), Number.MAX_SAFE_INTEGER];
  return bounds.slice(0, -1).map((lower, index) => [[lower, Dexie.maxKey], [bounds[index + 1]]]);
}

/** Removes the segments of all generations but these; to be called in a transaction. */
export async function dropGenerations({ segments }: VaultDatabase, keep: readonly number[]): Promise<void> {
  for (const [lower, upper] of othersThan(keep)) await segments.where('[g+c+n]').between(lower, upper).delete();
}
