/** The part of a report that says what was corrected or taken back, why, and what stood there before: a file in which that is hidden proves nothing. */
import type { TellingEntry } from '../entries';
import { type Version, versionsIn } from '../queries/history';
import { writtenIn } from '../written';
import { writtenOn } from '../written-on';
import { type Block, table } from './document';
import { lineWords } from './line-words';
import { dayWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { authorWords } from './written-by';

/** Written for its writer alone, whatever became of it. */
const isNote = ({ event }: Version): boolean => event?.type === 'working-note-written';

/** For school alone: each correction and each thing taken back, with what it was about. */
export function amendmentsPart(scope: Scope): Block[] {
  if (scope.reader !== undefined) return [];
  const { file } = scope;
  const versions = versionsIn(file);
  const reads = new Map(file.live.map((entry) => [entry.id, entry]));
  const entries = new Map(file.entries.map((entry) => [entry.id, entry]));
  const rows = versions.flatMap((version, index): (string | undefined)[][] => {
    if (version.change === 'written') return [];
    const before = versions.findLast((earlier, place) => place < index && earlier.target === version.target);
    if (before?.event === undefined || isNote(before)) return [];
    const { event } = before;
    const entry = { ...entries.get(version.target), ...event } as TellingEntry;
    const now = reads.get(version.target);
    const present = now ? writtenIn(now).map(({ text }) => text) : [];
    const was = writtenIn(event).flatMap(({ text }) => (present.includes(text) ? [] : text));
    return [
      [
        dayWords(writtenOn(version.time)),
        version.change === 'retracted' ? WORDS.retracted : WORDS.corrected,
        [
          'happenedOn' in event.body ? dayWords(event.body.happenedOn) : undefined,
          isAmendment(event) ? undefined : lineWords(entry, scope),
        ]
          .filter(Boolean)
          .join(': '),
        was.join('\n'),
        version.reason,
        authorWords(scope, version.by),
      ],
    ];
  });
  return table([WORDS.date, WORDS.change, WORDS.sentAbout, WORDS.wasBefore, WORDS.reason, WORDS.written], rows);
}

const isAmendment = ({ type }: NonNullable<Version['event']>): boolean =>
  type === 'entry-corrected' || type === 'entry-retracted' || type === 'entry-erased';
