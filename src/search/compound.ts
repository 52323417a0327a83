import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

const LINKS = ['', 's', 'en', 'n', 'e'];

const has = (part: string, { common, phraseWords, byStem }: Vocabulary): boolean =>
  common.has(part) || phraseWords.has(part) || byStem.has(stem(part));

/** The two known words that a compound is made of, 'pest' and 'mail' for 'pestmail'; `undefined` when it is none. */
export function splitCompound(word: string, vocabulary: Vocabulary): readonly [string, string] | undefined {
  let best: { parts: readonly [string, string]; size: number } | undefined;
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const right = word.slice(cut);
    if (!has(right, vocabulary)) continue;
    const left = word.slice(0, cut);
    const link = LINKS.find(
      (each) =>
        left.endsWith(each) &&
        left.length - each.length >= 3 &&
        has(left.slice(0, left.length - each.length), vocabulary),
    );
    if (link === undefined) continue;
    const parts = [left.slice(0, left.length - link.length), right] as const;
    const size = Math.min(parts[0].length, parts[1].length);
    if (!best || size > best.size) best = { parts, size };
  }
  return best?.parts;
}

/** Words of the site that end in this one, the most common first. */
export function compoundsOn(word: string, { common }: Vocabulary, most: number): readonly string[] {
  if (word.length < 4) return [];
  return [...common]
    .filter(([known]) => known.length >= word.length + 3 && known.endsWith(word))
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([known]) => known);
}
