import type { Query } from './queries.ts';

/** Addresses of the pages that a search gives for a question, best first. */
export type Search = (text: string) => Promise<readonly string[]>;

export interface Success {
  /** Share of the questions whose first result is right, and of those with a right one in the first three; 0 to 1. */
  readonly first: number;
  readonly firstThree: number;
  /** Questions without a right page in the first three, with what came instead. */
  readonly missed: readonly { readonly text: string; readonly got: readonly string[] }[];
  /** Questions with a right page in the first three, but not first. */
  readonly late: readonly { readonly text: string; readonly got: readonly string[] }[];
}

/** How often a search finds what counts as right. */
export async function successOf(search: Search, queries: readonly Query[]): Promise<Success> {
  const missed: { text: string; got: readonly string[] }[] = [];
  const late: { text: string; got: readonly string[] }[] = [];
  for (const { text, right } of queries) {
    const got = (await search(text)).slice(0, 3);
    const place = got.findIndex((address) => right.includes(address));
    if (place === -1) missed.push({ text, got });
    else if (place > 0) late.push({ text, got });
  }
  const total = queries.length;
  return {
    first: (total - missed.length - late.length) / total,
    firstThree: (total - missed.length) / total,
    missed,
    late,
  };
}
