/** What the guard makes of notes of which it is known where names stand. */
import { type Finding, nameHider } from '../../../src/tracker/domain/names/names';
import type { Note } from './notes';

export interface Score {
  readonly words: number;
  readonly mentions: number;
  readonly asked: number;
  /** Leave unasked and tell more than one initial. */
  readonly leaks: readonly string[];
  /** Leave unasked, and tell one letter. */
  readonly initials: number;
  /** Replaced without asking where no name was planted. */
  readonly wrongSure: readonly string[];
  readonly questions: number;
  /** Asked where no name was planted. */
  readonly needless: readonly string[];
  readonly ms: number;
}

const OPTIONS = { undottedInitials: true };
const LETTER = /[\p{L}\p{N}]|\p{So}/u;

const overlaps = (one: { from: number; until: number }, other: { from: number; until: number }): boolean =>
  one.from < other.until && other.from < one.until;

const around = (text: string, { from, until }: { from: number; until: number }): string =>
  `${text.slice(Math.max(0, from - 15), from)}[${text.slice(from, until)}]${text.slice(until, until + 12)}`.replaceAll(
    '\n',
    '⏎',
  );

/** Scores all of them together. */
export function scoreOf(notes: readonly Note[]): Score {
  const leaks: string[] = [];
  const wrongSure: string[] = [];
  const needless: string[] = [];
  let [words, mentions, asked, initials, questions, ms] = [0, 0, 0, 0, 0, 0];
  for (const { text, pupils, reader, planted } of notes) {
    words += text.split(/\s+/).length;
    mentions += planted.length;
    const start = performance.now();
    const { sure, doubtful } = nameHider(pupils, { ...OPTIONS, reader })(text);
    ms += performance.now() - start;
    questions += new Set(doubtful.map(({ words }) => words)).size;
    const found: readonly Finding[] = [...sure, ...doubtful];
    for (const mention of planted) {
      const here = found.filter(({ original }) => overlaps(original, mention));
      const left = [...text.slice(mention.from, mention.until)].filter((letter, index, all) => {
        const at = mention.from + all.slice(0, index).join('').length;
        return LETTER.test(letter) && !here.some(({ original }) => original.from <= at && at < original.until);
      });
      // What follows an account ('010', 'haters') names nobody; of the name itself less than half may be left.
      const isAccount = /account|group|glued/.test(mention.way);
      const isLeft = isAccount ? here.length === 0 : left.length > 1;
      if (isLeft)
        leaks.push(
          `${mention.way}: ${around(text, mention)} of ${pupils.map(({ names }) => `${names.first} ${names.last}`).join('/')}`,
        );
      else if (left.length === 1 && !isAccount) initials += 1;
      else if (here.some(({ doubt }) => doubt !== undefined)) asked += 1;
    }
    for (const { original, doubt } of found) {
      if (planted.some((mention) => overlaps(mention, original))) continue;
      if (doubt === undefined) wrongSure.push(around(text, original));
      else needless.push(`${doubt}: ${around(text, original)}`);
    }
  }
  return { words, mentions, asked, leaks, initials, wrongSure, questions, needless, ms };
}
