import { closestMatch } from 'leven';

/** The candidate that was probably meant: at most two of five letters differ. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const maxDistance = Math.max(1, Math.round(word.length * 0.4));
  const match = closestMatch(word.toLowerCase(), [...plain.keys()], { maxDistance });
  return match === undefined ? undefined : plain.get(match);
}

/** The same as a part of a problem. */
export function withNearest(word: string, candidates: readonly string[]): { readonly nearest?: string } {
  const found = nearest(word, candidates);
  return found === undefined ? {} : { nearest: found };
}
