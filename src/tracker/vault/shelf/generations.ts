import Dexie from 'dexie';
import type { VaultDatabase } from '../database/vault-database';

type Range = [lower: unknown, upper: unknown];

/** The keys of all segments of a generation, for `between`. */
export const generationRange = (generation: number): Range => [[generation], [generation, Dexie.maxKey]];

/** The keys of all segments of a case in a generation, for `between`. */
export const caseRange = (generation: number, id: string): Range => [
  [generation, id],
  [generation, id, Dexie.maxKey],
];

/** Removes the segments of all generations but these; to be called in a transaction. */
export async function dropGenerations({ segments }: VaultDatabase, keep: readonly number[]): Promise<void> {
  const bounds = [-1, ...keep.toSorted((one, other) => one - other), Number.MAX_SAFE_INTEGER];
  for (const [index, lower] of bounds.slice(0, -1).entries()) {
    const upper = bounds[index + 1] as number;
    await segments.where('[g+c+n]').between([lower, Dexie.maxKey], [upper]).delete();
  }
}
