/** A text as it was meant: letters that programs spoiled or people made up are read as the plain ones, with an account of where each stood. */
import type { Span } from './rewrite';

export interface PlainView {
  readonly text: string;
  /** Where that piece of the view stands in the text as it was given. */
  readonly original: (span: Span) => Span;
}

interface Swap extends Span {
  readonly letters: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The letters that these bytes are in UTF-8; `undefined` where they are none. */
function decoded(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes in '=C3=A9'. */
const hexBytes = (hex: string): readonly number[] =>
  hex
    .split(/[=%]/)
    .slice(1)
    .map((pair) => Number.parseInt(pair, 16));

/** What Windows shows for the bytes 0x80 to 0x9F; a space where it shows nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The byte that shows as that character, which is no space. */
function byteOf(character: string): number {
  const place = WINDOWS.indexOf(character);
  return place < 0 ? character.charCodeAt(0) : 0x80 + place;
}

/** Letters that look like Latin ones. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  'аa еe оo рp сc хx уy іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS кk мm тt вv нh αa οo νv ρp ιi κk υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['szlig', 'ß'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
]);
const ENTITY_MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

function entity(name: string): string | undefined {
  const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (number) {
    const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
    return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : undefined;
  }
  const marked = /^([a-z])(acute|grave|circ|uml|tilde|ring|cedil|caron)$/i.exec(name);
  if (!marked) return ENTITIES.get(name);
  return ((marked[1] as string) + ENTITY_MARKS[(marked[2] as string).toLowerCase()]).normalize('NFC');
}

/** Letters in rings, squares and flags, which Unicode does not take apart. */
function framed(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const first of [0x1f1e6, 0x1f150, 0x1f170, 0x1f130, 0x1f110, 0x24b6, 0x24d0, 0x249c]) {
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  }
  return undefined;
}

/** A byte after the first of a letter, as it shows. */
const TAIL = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

type Reader = (found: string) => string | undefined;

/** What is looked for, and what it stands for. */
const READERS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  // 'Ren=C3=A9e' in a mail, 'Ren%C3%A9e' in an address: one letter at a time, for what follows may look like a byte too ('Zo=C3=AB=be').
  [
    /[=%](?:[CD][0-9A-F][=%][89AB][0-9A-F]|E[0-9A-F](?:[=%][89AB][0-9A-F]){2}|F[0-7](?:[=%][89AB][0-9A-F]){3})/gi,
    (found) => decoded(hexBytes(found)),
  ],
  [/&(?:#?[a-z0-9]{2,8});/gi, (found) => entity(found.slice(1, -1))],
  // 'RenÃ©e': the bytes of UTF-8 read as letters, one by one.
  [
    new RegExp(`[ÂÃÄÅÐÑØÙ]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`, 'g'),
    // A soft hyphen or a closing quotation mark may stand behind any capital; as a byte it comes behind this one.
    (found) => (/^[^Ã][\u00ad»«”’]$/.test(found) ? undefined : decoded([...found].map(byteOf))),
  ],
  [/[\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}\u249c-\u24e9]/gu, framed],
];

const MIXED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** Letters of another alphabet inside a word in ours. */
function lookAlikes(text: string): Swap[] {
  const swaps: Swap[] = [];
  for (const { 0: word, index } of text.matchAll(MIXED)) {
    if (!LATIN.test(word)) continue;
    let from = index;
    for (const character of word) {
      const letters = LOOK_ALIKE[character];
      if (letters) swaps.push({ from, until: from + character.length, letters });
      from += character.length;
    }
  }
  return swaps;
}

/** In order of place; none overlap, as no two readers look for the same characters. */
function swapsIn(text: string): readonly Swap[] {
  const swaps = READERS.flatMap(([pattern, read]) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index }): Swap[] => {
      const letters = read(found);
      return letters === undefined ? [] : [{ from: index, until: index + found.length, letters }];
    }),
  );
  return [...swaps, ...lookAlikes(text)].toSorted((one, other) => one.from - other.from);
}

/** A place in the view and in the text, from which both count alike or a swap stands. */
interface Edge {
  readonly view: number;
  readonly text: number;
  readonly swap?: Swap;
}

/** Most texts hold none of these. */
const MAY_NEED_READING = /[=%&]|[^\s -\u00bf\u2010-\u201f]/;

/** The text as it was meant; the same text where nothing is spoiled. */
export function plainView(text: string): PlainView {
  const swaps = MAY_NEED_READING.test(text) ? swapsIn(text) : [];
  if (swaps.length === 0) return { text, original: (span) => span };
  const pieces: string[] = [];
  const edges: Edge[] = [{ view: 0, text: 0 }];
  let reached = 0;
  let length = 0;
  for (const swap of swaps) {
    pieces.push(text.slice(reached, swap.from), swap.letters);
    length += swap.from - reached;
    edges.push({ view: length, text: swap.from, swap });
    length += swap.letters.length;
    edges.push({ view: length, text: swap.until });
    reached = swap.until;
  }
  pieces.push(text.slice(reached));

  const placeOf = (place: number, isEnd: boolean): number => {
    let [low, high] = [0, edges.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((edges[middle] as Edge).view <= place) low = middle;
      else high = middle - 1;
    }
    const edge = edges[low] as Edge;
    // Inside what was read as one there is no place of its own.
    if (edge.swap && place > edge.view) return isEnd ? edge.swap.until : edge.swap.from;
    return edge.text + (edge.swap ? 0 : place - edge.view);
  };
  return {
    text: pieces.join(''),
    original: ({ from, until }) => ({ from: placeOf(from, false), until: placeOf(until, true) }),
  };
}
