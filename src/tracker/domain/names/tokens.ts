/** Cuts a text into words as Unicode has them, and says what stands between two words. */
import { fold, INVISIBLE } from './fold';

/** What a word is, whatever its place; words written the same share one. */
export interface Word {
  /** As `fold` gives it. */
  readonly folded: string;
  readonly kind: 'letters' | 'digits' | 'unspaced';
  /** Starts with a capital. False in scripts that have none. */
  readonly capital: boolean;
  /** Has a letter that is not a capital. */
  readonly small: boolean;
  /** Has characters inside that take no room. */
  readonly invisible: boolean;
}

/** A word in its place: `from` up to, not including, `until` in UTF-16 units. */
export interface Token {
  readonly from: number;
  readonly until: number;
  readonly word: Word;
}

/** Scripts that put no spaces between words. */
const UNSPACED_SCRIPT = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]`;

/** Letters that are typed for an apostrophe. */
const APOSTROPHE_LETTERS = '\u02b9-\u02cf';

const INSIDE = String.raw`[\p{M}\p{Default_Ignorable_Code_Point}]`;
const UNSPACED = String.raw`(?=${UNSPACED_SCRIPT})(?![${APOSTROPHE_LETTERS}])\p{L}${INSIDE}*`;
const SPACED = String.raw`(?!${UNSPACED_SCRIPT})(?![${APOSTROPHE_LETTERS}])\p{L}${INSIDE}*`;
/** Made once: its classes of characters are large. */
const TOKENS = new RegExp(String.raw`(?:${UNSPACED})+|\p{N}+|(?:${SPACED})+`, 'gu');
/** A letter of a script that puts spaces between words. */
export const SPACED_LETTER = new RegExp(String.raw`(?!${UNSPACED_SCRIPT})\p{L}`, 'u');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED_SCRIPT}`, 'u');

function kindOf(raw: string): Word['kind'] {
  if (/\p{N}/u.test(raw)) return 'digits';
  return STARTS_UNSPACED.test(raw) ? 'unspaced' : 'letters';
}

function wordOf(raw: string): Word {
  const kind = kindOf(raw);
  return {
    folded: fold(raw),
    kind,
    capital: /^[\p{Lu}\p{Lt}]/u.test(raw),
    small: /\p{Ll}/u.test(raw),
    invisible: raw.search(INVISIBLE) >= 0,
  };
}

/** A loop and not a pattern: a pattern for the end of a text tries every start, and the text may be long. */
function withoutTrail(raw: string): string {
  let end = raw.length;
  while (end > 1 && raw.slice(end - 1, end).search(INVISIBLE) === 0) end -= 1;
  return raw.slice(0, end);
}

/** All words of the text, in order. Digits are words of their own: 'anna06' is two. Bounded by the length of the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // A text repeats most of its words.
  const known = new Map<string, Word>();
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(text); match; match = TOKENS.exec(text)) {
    const raw = withoutTrail(match[0]);
    let word = known.get(raw);
    if (!word) {
      word = wordOf(raw);
      known.set(raw, word);
    }
    tokens.push({ from: match.index, until: match.index + raw.length, word });
  }
  return tokens;
}

/** A word with invisible characters inside, cut at them; itself when it has none. */
export function splitAtInvisible(text: string, token: Token): readonly Token[] {
  const parts: Token[] = [];
  const raw = text.slice(token.from, token.until);
  for (const match of raw.matchAll(/[^\p{Default_Ignorable_Code_Point}]+/gu)) {
    const from = token.from + match.index;
    parts.push({ from, until: from + match[0].length, word: wordOf(match[0]) });
  }
  return parts;
}

/**
 * What stands between two words. `joined`: nothing that shows. `broken`: a hyphen at the end of a line. `space`: spaces or one line break.
 * `mark`: a hyphen, apostrophe, dot or emoji. `comma`; `stop`: a full stop and a space. `far`: anything that parts sentences.
 */
export type Gap = 'joined' | 'broken' | 'space' | 'mark' | 'comma' | 'stop' | 'far';

const LONGEST_GAP = 40;
const BLANKS = String.raw`[^\S\r\n]*`;
const LINE_END = String.raw`(?:\r\n|\n|\r)`;
/** Spaces with at most one line break: an empty line parts names. */
const BLANK = `${BLANKS}${LINE_END}?${BLANKS}`;
const MARKS = String.raw`[-\u2010-\u2015'’‘ʹ-ˏ\u0060´.·•・＝_*~/\p{So}\p{Sk}\p{Extended_Pictographic}]+`;
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const BROKEN = whole(String.raw`[-\u2010\u2011]${BLANKS}${LINE_END}${BLANKS}`);
const SPACE = whole(BLANK);
const COMMA = whole(`${BLANK}[,،]${BLANK}`);
const STOP = whole(String.raw`\.(?=\s)${BLANK}`);
const MARK = whole(`${BLANK}${MARKS}${BLANK}`);

/** What stands in the text from `from` up to `until`, both edges of words. */
export function gapBetween(text: string, from: number, until: number): Gap {
  if (until - from > LONGEST_GAP) return 'far';
  const gap = text.slice(from, until).replace(INVISIBLE, '');
  if (gap === '') return 'joined';
  if (SPACE.test(gap)) return 'space';
  if (BROKEN.test(gap)) return 'broken';
  if (COMMA.test(gap)) return 'comma';
  if (STOP.test(gap)) return 'stop';
  return MARK.test(gap) ? 'mark' : 'far';
}
