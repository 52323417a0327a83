/** Names in scripts without spaces between words, and nicknames without letters: looked for at every character. */
import { fold } from './fold';
import type { Spelling } from './spellings';

export interface Occurrence {
  readonly from: number;
  readonly until: number;
  readonly spellings: readonly Spelling[];
  /** Starts and ends where the script's own rules put the edge of a word. */
  readonly wholeWord: boolean;
}

interface Folded {
  readonly letters: string;
  /** For each unit of `letters`, and one beyond: where it stands in the original. */
  readonly places: readonly number[];
}

/** The text folded, with where each of its letters stood. */
export function foldPerCharacter(raw: string): Folded {
  const places: number[] = [];
  let letters = '';
  let place = 0;
  for (const character of raw) {
    const folded = fold(character);
    for (let index = 0; index < folded.length; index += 1) places.push(place);
    letters += folded;
    place += character.length;
  }
  return { letters, places: [...places, raw.length] };
}

/** Long texts are cut for the segmenter, whose time per call grows with what it is given. */
const STRETCH = 1000;

let segmenter: Intl.Segmenter | undefined;

/** Edges of words by Unicode's rules; `undefined` where the browser has no segmenter. */
function edgesOf(raw: string): ReadonlySet<number> | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  // Made once: making one takes longer than most words take to be cut.
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'word' });
  const edges = new Set([raw.length]);
  for (let start = 0; start < raw.length; start += STRETCH) {
    for (const { index } of segmenter.segment(raw.slice(start, start + STRETCH))) edges.add(start + index);
  }
  return edges;
}

const characterAt = (letters: string, place: number): string =>
  String.fromCodePoint(letters.codePointAt(place) as number);

/** Spellings by their first character, the longest first. */
export type ByFirstCharacter = ReadonlyMap<string, readonly Spelling[]>;

/** The spellings as they are looked for at every character. */
export function byFirstCharacter(spellings: readonly Spelling[]): ByFirstCharacter {
  const sorted = spellings.toSorted((one, other) => other.letters.length - one.letters.length);
  return Map.groupBy(sorted, ({ letters }) => characterAt(letters, 0));
}

/** Where the spellings stand in the text, the longest at each place, none over another. */
export function occurrencesIn(raw: string, known: ByFirstCharacter): readonly Occurrence[] {
  if (known.size === 0) return [];
  const { letters, places } = foldPerCharacter(raw);
  const found: Occurrence[] = [];
  let edges: ReadonlySet<number> | undefined;
  for (let index = 0; index < letters.length; ) {
    const first = characterAt(letters, index);
    const here = known.get(first)?.filter((spelling) => letters.startsWith(spelling.letters, index)) ?? [];
    const length = here[0]?.letters.length ?? 0;
    if (length === 0) {
      index += first.length;
      continue;
    }
    const from = places[index] ?? 0;
    const until = places[index + length] ?? raw.length;
    const alone = from === 0 && until === raw.length;
    if (!alone) edges ??= edgesOf(raw);
    const wholeWord = alone || (edges?.has(from) === true && edges.has(until));
    found.push({ from, until, spellings: here.filter((spelling) => spelling.letters.length === length), wholeWord });
    index += length;
  }
  return found;
}
