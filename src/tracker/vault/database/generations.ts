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

const HEADS = 'head/';

/** Kind of the records that say, for each case of a generation, up to which number it was once stored. */
export const headKind = (generation: number): string => `${HEADS}${generation}`;

/** The keys of all records of a kind, for `between`. */
export const kindRange = (kind: string): Range => [[kind], [kind, Dexie.maxKey]];

/** Removes the segments and heads of all generations but these; to be called in a transaction. */
export async function dropGenerations({ segments, records }: VaultDatabase, keep: readonly number[]): Promise<void> {
  const heads = await records
    .where('[k+h]')
    .between([HEADS], [`${HEADS}~`])
    .primaryKeys();
  const kept = new Set(keep.map(headKind));
  await records.bulkDelete(heads.filter(([kind]) => !kept.has(kind)));
  for (const [lower, upper] of othersThan(keep)) await segments.where('[g+c+n]').between(lower, upper).delete();
}
