/** What a person decided about words that may be a name, kept by what stands where, so that it holds when other parts are chosen. */
import type { Doubt } from '../../../domain/names/names';
import type { GuardedDocument, Mark } from '../../../domain/report/guard';

export type Decision = 'replace' | 'keep';

/** Decisions by the key of the mark. */
export type Decisions = Readonly<Record<string, Decision>>;

/** The same words at the same place of the same text for the same reader are one thing to decide. */
export const markKey = (reader: string, { original, finding }: Mark): string =>
  JSON.stringify([reader, original, finding.original.from, finding.words]);

const EVERYWHERE = 0;

/** The same words that are asked for the same reason and may mean the same pupils. */
const wordsKey = (reader: string, { finding: { words, doubt, pupils } }: Mark): string =>
  JSON.stringify([reader, EVERYWHERE, words, doubt, pupils]);

/** Whether the key is of words wherever they stand, and not of one place. */
export const isEverywhereKey = (key: string): boolean => (JSON.parse(key) as unknown[])[1] === EVERYWHERE;

/** What is no known name: leaving it once is leaving it, also in what is written later. */
const OF_NOBODY_KNOWN: readonly (Doubt | undefined)[] = ['unknown-capital', 'unknown-name', 'other-script'];

/**
 * The decisions, with this one for each of these marks. Words that were replaced are replaced wherever the case has them, also in what is written
 * later. Words that may be a pupil's and were left stand only where the person saw them: 'roos' may be a flower here and a pupil there.
 */
export function decide(decisions: Decisions, reader: string, marks: readonly Mark[], decision: Decision): Decisions {
  const holds = (mark: Mark) => decision === 'replace' || OF_NOBODY_KNOWN.includes(mark.finding.doubt);
  const keys = marks.flatMap((mark) => [
    markKey(reader, mark),
    ...(marks.length > 1 && holds(mark) ? [wordsKey(reader, mark)] : []),
  ]);
  return { ...decisions, ...Object.fromEntries(keys.map((key) => [key, decision])) };
}

/** What was decided about the mark: at its place, else about its words wherever they are. */
export const decisionOf = (decisions: Decisions, reader: string, mark: Mark): Decision | undefined =>
  decisions[markKey(reader, mark)] ?? decisions[wordsKey(reader, mark)];

/** The keys of these marks that are decided. */
export function decidedAmong(decisions: Decisions, reader: string, marks: readonly Mark[]): readonly string[] {
  const keys = new Set(marks.flatMap((mark) => [markKey(reader, mark), wordsKey(reader, mark)]));
  return Object.keys(decisions).filter((key) => keys.has(key));
}

/** How a mark shows: still to decide, replaced (as every known name is), or left as it stands. */
export function lookOf(decisions: Decisions, reader: string, mark: Mark): 'open' | 'replaced' | undefined {
  if (mark.finding.doubt === undefined) return 'replaced';
  const decision = decisionOf(decisions, reader, mark);
  return decision === undefined ? 'open' : decision === 'replace' ? 'replaced' : undefined;
}

/** What is still to decide, in order of place; the same text that stands twice is asked once. */
export function openMarks(reader: string, { doubtful }: GuardedDocument, decisions: Decisions): readonly Mark[] {
  const asked = new Set<string>();
  return doubtful.filter((mark) => {
    const key = markKey(reader, mark);
    if (decisionOf(decisions, reader, mark) !== undefined || asked.has(key)) return false;
    asked.add(key);
    return true;
  });
}

/** The marks that one answer settles: the same words, asked for the same reason, that may mean the same pupils. */
export const alike = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  mark.finding.doubt === undefined ? [mark] : marks.filter((other) => wordsKey('', other) === wordsKey('', mark));

/** How many questions the marks are. */
export const questionsIn = (marks: readonly Mark[]): number => new Set(marks.map((mark) => wordsKey('', mark))).size;

const MOST_AROUND = 120;
const ENDS_SENTENCE = /[.!?…\n](?=\s|$)/gu;

/** The words of a mark with the sentence that they stand in, or as much of it as there is room for. */
export function aroundMark({ original, finding }: Mark): readonly [before: string, words: string, after: string] {
  const { from, until } = finding.original;
  const ends = Array.from(original.matchAll(ENDS_SENTENCE), ({ index }) => index + 1);
  const start = ends.findLast((end) => end <= from) ?? 0;
  const end = ends.find((one) => one >= until) ?? original.length;
  const before = original.slice(Math.max(start, from - MOST_AROUND), from);
  const after = original.slice(until, Math.min(end, until + MOST_AROUND));
  return [
    from - start > MOST_AROUND ? `…${before.replace(/^\S*\s/, '')}` : before.trimStart(),
    finding.words,
    end - until > MOST_AROUND ? `${after.replace(/\s\S*$/, '')}…` : after.trimEnd(),
  ];
}
