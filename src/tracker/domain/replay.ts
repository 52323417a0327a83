import type { StoredEntry } from '../log/entry';
import { inOrder } from '../log/order';
import type { CaseFile } from './case';
import { type CaseDraft, finished } from './case-draft';
import type { EntryOf, TellingEntry } from './entries';
import { evolve, opened } from './evolve';
import { standingOf } from './queries/standing';

/**
 * The case that the entries of one case tell, in whatever order they come; `undefined` when none of them opens it. Twice
 * the entries cost about twice the time. Bodies are believed: what comes from elsewhere goes through `readEntry` first.
 */
export function replay(entries: readonly StoredEntry[]): CaseFile | undefined {
  const ordered = inOrder(entries);
  const { live, unknown } = standingOf(ordered);
  const first = live.find((entry): entry is EntryOf<'case-opened'> => entry.type === 'case-opened');
  if (first === undefined) return undefined;
  const told = openingFirst(live);
  const touched = ordered.at(-1)?.time ?? first.time;
  const draft: CaseDraft = { file: { ...opened(first), touched, entries: ordered, live: told, unknown } };
  for (const entry of told) evolve(draft, entry);
  return finished(draft);
}

const rankOf = ({ type }: TellingEntry): number => (type === 'case-opened' ? 0 : type === 'pupil-added' ? 1 : 2);

/** A clock that runs behind may put the opening or a pupil after what was told of them. */
const openingFirst = (live: readonly TellingEntry[]): readonly TellingEntry[] =>
  live.toSorted((one, other) => rankOf(one) - rankOf(other));
