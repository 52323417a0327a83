import { isStopWord } from './stop-words';
import { lettersApart, sound } from './typing-cost';

/** Letters that may differ: none in a short word, where every other word is near. */
function mostApart(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < LONG ? 1 : 2;
}

/** From how many letters on a word may have two wrong. */
const LONG = 9;

/** The words that a typed word may have been meant for, ready for comparing with many. */
export interface NearWords {
  /** How common each is. */
  readonly common: ReadonlyMap<string, number>;
  /** By first letter and length, each with a bit for every letter that it has. */
  readonly byBeginning: ReadonlyMap<string, readonly (readonly [word: string, letters: number])[]>;
  /** By all that follows the first letter. */
  readonly byTail: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
}

export function nearWords(words: Iterable<readonly [word: string, common: number]>): NearWords {
  const common = new Map([...words].filter(([word]) => word.length >= 4 && !isStopWord(word)));
  const all = [...common.keys()];
  return {
    common,
    byBeginning: groupBy(
      all.map((word) => [word, lettersOf(word)] as const),
      ([word]) => `${word[0]}${word.length}`,
    ),
    byTail: groupBy(all, (word) => word.slice(1)),
    bySound: groupBy(all, sound),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const row = groups.get(keyOf(item));
    if (row) row.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The known word that was probably meant, and what it took to type it so; `undefined` when none is near enough. */
export function nearestWord(word: string, near: NearWords): { word: string; cost: number } | undefined {
  const most = mostApart(word);
  if (most === 0) return undefined;
  let best: { word: string; cost: number } | undefined;
  const consider = (other: string, cost: number) => {
    const isNearer =
      !best ||
      cost < best.cost ||
      (cost === best.cost && (near.common.get(other) ?? 0) > (near.common.get(best.word) ?? 0));
    if (cost <= most && isNearer) best = { word: other, cost };
  };
  // The first letter is seldom wrong; in a short word another one is another word.
  const mayDiffer = word.length >= 6;
  for (const other of near.bySound.get(sound(word)) ?? []) {
    if (other[0] === word[0]) consider(other, 0.5);
    else if (mayDiffer) consider(other, 0.5 + OTHER_FIRST);
  }
  const letters = lettersOf(word);
  for (let length = word.length - most; length <= word.length + most; length += 1)
    // A wrong letter is one that is there and one that is not; more of these need no counting.
    for (const [other, has] of near.byBeginning.get(`${word[0]}${length}`) ?? [])
      if (bitsIn(has ^ letters) <= 2 * most) consider(other, lettersApart(word, other, most));
  if (mayDiffer) for (const other of otherFirst(word, near)) consider(other, 1 + OTHER_FIRST);
  return best;
}

/** What another first letter costs on top. */
const OTHER_FIRST = 0.4;

/** Words that only their first letter keeps apart: another one, one more or less, or changed with the second. */
const otherFirst = (word: string, { common, byTail }: NearWords): readonly string[] => [
  ...(byTail.get(word.slice(1)) ?? []),
  ...(byTail.get(word) ?? []),
  ...[word.slice(1), `${word[1]}${word[0]}${word.slice(2)}`].filter((other) => common.has(other)),
];

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number are 1. */
function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
