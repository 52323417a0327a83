/** Finds names of which letters are replaced by signs or digits (L*sa, l1sa), or stand apart (l i s a). */
import { fold } from './fold';

export interface MaskedName<T> {
  readonly from: number;
  readonly until: number;
  readonly names: readonly T[];
}

/** Signs that stand for one letter, or together for several. */
const WILD = '*#_.•?×+~-';
const DRAWN_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'gq',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'il',
  '|': 'il',
  '£': 'l',
  '+': 't',
};

const CHUNKS = /[\p{L}\p{N}@$€!|£*#_.•?×+~-]{3,40}/gu;
const EDGES = /^[_.•?×~#@-]+|[_.•?×~!-]+$/gu;
const FEWEST_LETTERS = 2;
/** Letters that stand there openly. */
const OPEN = /^\p{L}*$/u;

/** Whether the chunk is that name, letter by letter; signs in a row may hide any number of letters. */
function fits(chunk: readonly string[], name: string): boolean {
  /** For each place in the chunk: how many letters of the name may have been met by there, and how many of those stood there openly. */
  const reached = new Map<number, Map<number, number>>();
  const reach = (at: number, letters: number, open: number) => {
    const known = reached.get(at) ?? new Map<number, number>();
    known.set(letters, Math.max(open, known.get(letters) ?? 0));
    reached.set(at, known);
  };
  reach(0, 0, 0);
  chunk.forEach((character, at) => {
    for (const [letters, open] of reached.get(at) ?? []) {
      const letter = name.charAt(letters);
      if (letter === '') continue;
      if (character === letter) reach(at + 1, letters + 1, open + 1);
      else if (DRAWN_AS[character]?.includes(letter)) reach(at + 1, letters + 1, open);
      else if (WILD.includes(character)) {
        let run = 1;
        while (WILD.includes(chunk[at + run] ?? ' ')) run += 1;
        const most = run === 1 ? letters + 1 : name.length;
        for (let hidden = letters + 1; hidden <= most; hidden += 1) reach(at + run, hidden, open);
      }
    }
  });
  return (reached.get(chunk.length)?.get(name.length) ?? 0) >= FEWEST_LETTERS;
}

interface Named {
  readonly letters: string;
}

const SHORTEST = 3;

/** Names that signs, digits or gaps hide; in order, none over another. */
export function maskedNames<T extends Named>(text: string, names: readonly T[]): readonly MaskedName<T>[] {
  const found: MaskedName<T>[] = [];
  const known = names.filter(({ letters }) => letters.length >= SHORTEST);
  const byFirst = Map.groupBy(known, ({ letters }) => letters.charAt(0));
  for (const { 0: raw, index } of text.matchAll(CHUNKS)) {
    const inner = raw.replaceAll(EDGES, '');
    if (OPEN.test(inner)) continue;
    const chunk = [...fold(inner)];
    const first = chunk[0] as string;
    const firsts = [first, ...(DRAWN_AS[first] ?? '')];
    const meant = firsts.flatMap((letter) => byFirst.get(letter) ?? []).filter(({ letters }) => fits(chunk, letters));
    const from = index + raw.indexOf(inner);
    if (meant.length > 0) found.push({ from, until: from + inner.length, names: meant });
  }
  for (const { 0: raw, index } of text.matchAll(
    /(?<![\p{L}\p{N}])\p{L}(?:(?:[ \u00a0]{1,2}|[ ]?[-.·•_*/|,][ ]?)\p{L}(?![\p{L}\p{N}])){2,30}/gu,
  )) {
    const letters = fold(raw.replaceAll(/[^\p{L}]/gu, ''));
    const meant = known.filter((name) => letters.includes(name.letters));
    if (meant.length > 0) found.push({ from: index, until: index + raw.length, names: meant });
  }
  return found.toSorted((one, other) => one.from - other.from);
}
