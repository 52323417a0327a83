import { baseForms } from './base-forms';
import { byEar } from './by-ear';
import { isSlip } from './is-slip';
import { plainWord, type Token } from './tokens';

/** Where something stands among the words of a question: from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words, or expressions of more words, of which one must be found; made once by `Lexicon.choice`. */
export interface Choice {
  readonly expressions: readonly (readonly Wanted[])[];
}

/** A word as it sounds, or the beginning of one that may end in any way. */
interface Wanted {
  readonly ear: string;
  readonly stem?: string;
}

/** All words of the phrases of a language. */
export interface Lexicon {
  /** Of words, or words with `_` between; a `*` behind a word stands for any ending. Known before the first question is read. */
  choice(expressions: readonly string[]): Choice;
  /** The words of a question, those that were written as one ('ikwildood') taken apart. */
  split(tokens: readonly Token[]): readonly Token[];
  /** Finds where in a question a choice stands. With `slips` a mistyped word counts too. */
  read(tokens: readonly Token[], slips: boolean): (choice: Choice) => readonly Span[];
}

/** Letters of the beginning of a word that is still told when one of them is wrong. */
const STEM = 6;
/** Letters of two words that together are one word of the phrases ('zelf moord'). */
const JOINED = 6;
/** Letters and parts of words that were written as one. */
const RUN_TOGETHER = 7;
const PARTS = 3;
/** Letters that those parts have on average; any long word can be made of scraps. */
const LETTERS = 3;
/** Words of a question of which it is remembered what they mean. */
const REMEMBERED = 500;

/** `lookalikes` are ordinary words that are no slip of any other. */
export function createLexicon(lookalikes: readonly string[]): Lexicon {
  const known = new Map<string, Wanted>();
  /** Words as they sound by their first letter, because a slip never changes that. */
  const heard = new Map<string, Set<string>>();
  const written = new Set<string>();
  const stems = new Set<string>();
  const alike = new Set(lookalikes.map(plainWord));
  const remembered = new Map<string, readonly string[]>();

  function wanted(word: string): Wanted {
    const before = known.get(word);
    if (before) return before;
    const bare = plainWord(word.replace('*', ''));
    const ear = byEar(bare);
    const stem = word.endsWith('*') ? `${stemOf(bare)}*` : undefined;
    const row = heard.get(ear.charAt(0)) ?? new Set();
    heard.set(ear.charAt(0), row.add(ear));
    written.add(bare);
    if (stem) stems.add(stem);
    const made = { ear, ...(stem !== undefined && { stem }) };
    known.set(word, made);
    return made;
  }

  const isHeard = (ear: string): boolean => heard.get(ear.charAt(0))?.has(ear) ?? false;

  /** What a word of a question may be: words as they sound, and stems. */
  function meaningsOf(word: string, slips: boolean): readonly string[] {
    const key = slips ? word : `=${word}`;
    const before = remembered.get(key);
    if (before) return before;
    const ear = byEar(word);
    const open = `${stemOf(word)}*`;
    const row = heard.get(ear.charAt(0));
    const found = [...stems].filter((stem) => open.startsWith(stem.slice(0, -1)));
    for (const form of [ear, ...baseForms(ear)]) if (isHeard(form)) found.push(form);
    if (found.length === 0 && slips && !alike.has(word)) {
      for (const other of row ?? []) if (isSlip(ear, other)) found.push(other);
      for (const stem of stems) if (beginsWithSlip(open, stem.slice(0, -1))) found.push(stem);
    }
    if (remembered.size > REMEMBERED) remembered.clear();
    remembered.set(key, found);
    return found;
  }

  return {
    choice: (expressions) => ({
      expressions: [...new Set(expressions)].map((expression) => expression.split('_').map(wanted)),
    }),
    split: (tokens) =>
      tokens.flatMap((token) => {
        if (token.text.length < RUN_TOGETHER || meaningsOf(token.text, true).length > 0) return [token];
        const parts = partsOf(token.text, written);
        return parts ? parts.map((text, place) => ({ text, at: token.at + place / parts.length })) : [token];
      }),
    read(tokens, slips) {
      const places = new Map<string, Span[]>();
      const add = (word: string, span: Span) => {
        const row = places.get(word);
        if (row) row.push(span);
        else places.set(word, [span]);
      };
      for (const [from, { text, at }] of tokens.entries()) {
        for (const word of meaningsOf(text, slips)) add(word, { from, to: from + 1 });
        const next = tokens[from + 1];
        if (!next || next.at - at > 1 || text.length + next.text.length < JOINED) continue;
        const joined = byEar(text + next.text);
        if (isHeard(joined)) add(joined, { from, to: from + 2 });
      }
      const spansOf = ({ ear, stem }: Wanted): readonly Span[] => {
        const whole = places.get(ear) ?? [];
        const open = stem === undefined ? undefined : places.get(stem);
        return open ? [...whole, ...open] : whole;
      };
      const found = new Map<Choice, readonly Span[]>();
      return (choice) => {
        const before = found.get(choice);
        if (before) return before;
        const spans = choice.expressions.flatMap(([first, ...rest]) =>
          rest.reduce<readonly Span[]>(
            (begun, word) =>
              begun.length === 0
                ? begun
                : begun.flatMap(({ from, to }) =>
                    spansOf(word)
                      .filter((next) => next.from === to)
                      .map((next) => ({ from, to: next.to })),
                  ),
            first ? spansOf(first) : [],
          ),
        );
        found.set(choice, spans);
        return spans;
      };
    },
  };
}

/** As `byEar`, but of the beginning of a word: nothing is known of how it ends. */
const stemOf = (word: string): string => byEar(`${word}1`).slice(0, -1);

const beginsWithSlip = (word: string, stem: string): boolean =>
  stem.length >= STEM && [-1, 0, 1].some((more) => isSlip(word.slice(0, stem.length + more), stem));

/** The known words of which `text` is made, three or more; `undefined` when it is not. */
function partsOf(text: string, known: ReadonlySet<string>): readonly string[] | undefined {
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let to = 1; to <= text.length; to += 1)
    for (let from = 0; from < to; from += 1) {
      const before = ways[from];
      const part = text.slice(from, to);
      if (
        before &&
        (part.length > 1 || from === 0) &&
        (ways[to]?.length ?? Infinity) > before.length &&
        known.has(part)
      )
        ways[to] = [...before, part];
    }
  const parts = ways[text.length];
  return parts && parts.length >= PARTS && text.length >= parts.length * LETTERS ? parts : undefined;
}
