/** Who wrote a line of a report, and when: what happened on one day may have been written down on another. */
import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import type { Author, TellingEntry } from '../entries';
import { type Version, versionsIn } from '../queries/history';
import { writtenOn } from '../written-on';
import { dayWords, roleWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';

const known = new WeakMap<CaseFile, ReadonlyMap<EntryId, Version>>();

/** The last correction of each entry that was not itself taken back. */
function correctionsIn(file: CaseFile): ReadonlyMap<EntryId, Version> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const versions = versionsIn(file);
  const gone = new Set(versions.flatMap(({ change, target }) => (change === 'retracted' ? target : [])));
  const corrections = new Map(
    versions.flatMap((version) =>
      version.change === 'corrected' && !gone.has(version.entry) ? [[version.target, version] as const] : [],
    ),
  );
  known.set(file, corrections);
  return corrections;
}

/** A colleague in words: 'mentor TM'; for a family by role alone, for initials there may be a pupil's too. */
export const authorWords = (scope: Scope, { role, initials }: Author): string =>
  scope.reader === undefined ? `${roleWords(scope, role)} ${initials}`.trim() : roleWords(scope, role);

/** '22 november 2026, mentor TM; verbeterd 1 december 2026, mentor TM'. */
export function writtenWords(scope: Scope, entry: Pick<TellingEntry, 'id' | 'time' | 'body'>): string {
  const words = (time: string, by: Author) => `${dayWords(writtenOn(time))}, ${authorWords(scope, by)}`;
  const corrected = correctionsIn(scope.file).get(entry.id);
  const first = words(entry.time, entry.body.by);
  return corrected ? `${first}; ${WORDS.correctedOn} ${words(corrected.time, corrected.by)}` : first;
}
