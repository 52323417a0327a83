import type { DangerCard, DangerFile } from './danger-file';
import { type Choice, createLexicon, type Span } from './lexicon';
import { NEAR, OWN } from './near';
import { isGroup, type Manner, readPhrase } from './read-phrase';
import { type Token, tokensOf } from './tokens';

/** Other words that may stand between those of a phrase. */
const BETWEEN = 3;
/** Other words that a short question may have. */
const SHORT = 2;
/** Words from which a question must say 'ik' or 'mijn': who tells so much of danger and not of themselves, copied a text. */
const LONG = 14;
/** Words from the first of a phrase beyond which no other of it is looked for. */
const REACH = 20;
/** Ways to place a phrase that are tried: somebody who types one word a hundred times waits no longer. */
const TRIES = 2_000;

/** The cards for what a question says, the one that goes first in front; empty for an ordinary question. */
export type Match = (question: string) => readonly DangerCard[];

interface Pattern {
  readonly manner: Manner;
  readonly parts: readonly Choice[];
}

/** A question with what is known of its words. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly spansOf: (choice: Choice) => readonly Span[];
  /** Places of words that say nothing. */
  readonly filling: ReadonlySet<number>;
  /** Places of words that say something harmless. */
  readonly masked: ReadonlySet<number>;
  readonly isNear: boolean;
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
const listOf = (text: string) => text.split(' ').filter((word) => word !== '');

/** Makes of the built file what questions are read by. */
export function createMatcher(file: DangerFile): Match {
  const lexicon = createLexicon(listOf(file.lookalikes));
  const groups = new Map(Object.entries(file.groups).map(([name, words]) => [name, listOf(words)]));
  // A group may stand in another one, never in itself.
  const wordsIn = (word: string): readonly string[] =>
    isGroup(word) ? (groups.get(word) ?? []).flatMap(wordsIn) : [word];
  const choices = new Map<string, Choice>();
  const choiceOf = (words: readonly string[]) => {
    const key = words.join('|');
    const choice = choices.get(key) ?? lexicon.choice(words.flatMap(wordsIn));
    choices.set(key, choice);
    return choice;
  };
  const patternOf = (text: string): Pattern => {
    const { manner, parts } = readPhrase(text);
    return { manner, parts: parts.map(choiceOf) };
  };
  const fillers = lexicon.choice(listOf(file.fillers));
  const near = choiceOf([NEAR]);
  const own = groups.has(OWN) ? choiceOf([OWN]) : undefined;
  const harmless = linesOf(file.harmless).map(patternOf);
  const cards = file.cards.map((card) => ({ card, patterns: linesOf(card.phrases).map(patternOf) }));

  return (question) => {
    const tokens = lexicon.split(tokensOf(question));
    const exact = lexicon.read(tokens, false);
    if (own && tokens.length >= LONG && exact(own).length === 0) return [];
    // An age, a class or a time says nothing of what happens.
    const numbers = tokens.flatMap(({ text }, place) => (/^\d+$/.test(text) ? [place] : []));
    const filling = new Set([...placesIn(exact(fillers)), ...numbers]);
    const strict = { tokens, spansOf: exact, filling, masked: new Set<number>(), isNear: exact(near).length > 0 };
    const masked = new Set(harmless.flatMap((pattern) => [...(find(pattern, strict) ?? [])]));
    const reading = { ...strict, spansOf: lexicon.read(tokens, true), masked };
    return inOrder(
      cards.flatMap(({ card, patterns }) => {
        const matches = patterns.flatMap((pattern) => find(pattern, reading) ?? []);
        return matches.length > 0 ? [{ card, matches }] : [];
      }),
    );
  };
}

const placesIn = (spans: readonly Span[]): ReadonlySet<number> =>
  new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)));

/** The places of the words of a pattern, when they stand as it wants; `undefined` when they do not. */
function find({ manner, parts }: Pattern, reading: Reading): ReadonlySet<number> | undefined {
  const choices: (readonly Span[])[] = [];
  for (const part of parts) {
    const spans = reading.spansOf(part);
    if (spans.length === 0) return undefined;
    choices.push(spans);
  }
  let tries = TRIES;
  const search = (chosen: readonly Span[]): ReadonlySet<number> | undefined => {
    const next = choices[chosen.length];
    if (!next) return stands(manner, chosen, reading);
    for (const span of next) {
      const isApart = chosen.every(({ from, to }) => span.to <= from || to <= span.from);
      if (!isApart || Math.abs(span.from - (chosen[0] ?? span).from) > REACH) continue;
      tries -= 1;
      const found = tries > 0 ? search([...chosen, span]) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return search([]);
}

function stands(manner: Manner, chosen: readonly Span[], reading: Reading): ReadonlySet<number> | undefined {
  const { tokens, filling, masked, isNear } = reading;
  const own = placesIn(chosen);
  if ([...own].some((place) => masked.has(place))) return undefined;
  const others = (from: number, to: number) => {
    let count = 0;
    for (let place = from; place < to; place += 1) if (!own.has(place) && !filling.has(place)) count += 1;
    return count;
  };
  if (manner === 'whole') return others(0, tokens.length) === 0 ? own : undefined;
  const isShort = () => others(0, tokens.length) <= SHORT;
  if (manner === 'short' && !isShort()) return undefined;
  if (manner === 'near' && !isNear && !isShort()) return undefined;
  if (manner === 'fixed' && chosen.some(({ from }, place) => from < (chosen[place - 1]?.to ?? 0))) return undefined;
  const from = Math.min(...chosen.map((span) => span.from));
  const to = Math.max(...chosen.map((span) => span.to));
  // Words of another sentence are further away than any number of words between.
  const isOneSentence = (tokens[to - 1]?.at ?? 0) - (tokens[from]?.at ?? 0) - (to - 1 - from) < 1;
  return isOneSentence && others(from, to) <= (manner === 'fixed' ? 0 : BETWEEN) ? own : undefined;
}

interface Found {
  readonly card: DangerCard;
  readonly matches: readonly ReadonlySet<number>[];
}

/** What says more with the same words goes before what says less ('thuis geslagen' before 'geslagen'); then the most urgent goes first. */
function inOrder(found: readonly Found[]): readonly DangerCard[] {
  const saysLess = ({ card, matches }: Found) =>
    matches.every((match) =>
      found.some(
        (other) => other.card !== card && other.matches.some((more) => more.size > match.size && shares(more, match)),
      ),
    );
  return found
    .filter((each) => !saysLess(each))
    .map(({ card }) => card)
    .sort((one, other) => one.rank - other.rank);
}

/** Whether half of the words of `less` are in `more`. */
const shares = (more: ReadonlySet<number>, less: ReadonlySet<number>): boolean =>
  [...less].filter((place) => more.has(place)).length * 2 >= less.size;
