/** What a person decided about words that may be a name, kept by what stands where, so that it holds when other parts are chosen. */
import type { GuardedDocument, Mark } from '../../domain/report/guard';

export type Decision = 'replace' | 'keep';

/** Decisions by the key of the mark. */
export type Decisions = Readonly<Record<string, Decision>>;

/** The same words at the same place of the same text for the same reader are one thing to decide. */
export const markKey = (reader: string, { original, finding }: Mark): string =>
  JSON.stringify([reader, original, finding.original.from, finding.words]);

/** The decisions, with this one for each of these marks. */
export const decide = (
  decisions: Decisions,
  reader: string,
  marks: readonly Mark[],
  decision: Decision,
): Decisions => ({ ...decisions, ...Object.fromEntries(marks.map((mark) => [markKey(reader, mark), decision])) });

/** The keys of these marks that are decided. */
export function decidedAmong(decisions: Decisions, reader: string, marks: readonly Mark[]): readonly string[] {
  const keys = new Set(marks.map((mark) => markKey(reader, mark)));
  return Object.keys(decisions).filter((key) => keys.has(key));
}

/** How a mark shows: still to decide, replaced (as every known name is), or left as it stands. */
export function lookOf(decisions: Decisions, reader: string, mark: Mark): 'open' | 'replaced' | undefined {
  if (mark.finding.doubt === undefined) return 'replaced';
  const decision = decisions[markKey(reader, mark)];
  return decision === undefined ? 'open' : decision === 'replace' ? 'replaced' : undefined;
}

/** What is still to decide, in order of place; the same text that stands twice is asked once. */
export function openMarks(reader: string, { doubtful }: GuardedDocument, decisions: Decisions): readonly Mark[] {
  const asked = new Set<string>();
  return doubtful.filter((mark) => {
    const key = markKey(reader, mark);
    if (decisions[key] !== undefined || asked.has(key)) return false;
    asked.add(key);
    return true;
  });
}

/** The marks that one answer may settle at once: this word wherever it is no known name. Names are settled one by one. */
export const alike = (marks: readonly Mark[], { finding }: Mark): readonly Mark[] =>
  finding.doubt === 'unknown-capital'
    ? marks.filter((mark) => mark.finding.doubt === 'unknown-capital' && mark.finding.words === finding.words)
    : [];

const AROUND = 60;

/** The words of a mark with some of what stands around them. */
export function aroundMark({ original, finding }: Mark): readonly [before: string, words: string, after: string] {
  const { from, until } = finding.original;
  const before = original.slice(Math.max(0, from - AROUND), from);
  const after = original.slice(until, until + AROUND);
  return [
    from > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before,
    finding.words,
    until + AROUND < original.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  ];
}
