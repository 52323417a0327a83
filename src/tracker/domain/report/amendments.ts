/** The part of a report that says what was corrected or taken back, why, and what stood there before: a file in which that is hidden proves nothing. */
import type { CaseEntry, CaseEvent } from '../entries';
import { type Version, versionsIn } from '../queries/history';
import { isTelling } from '../queries/standing';
import { writtenIn } from '../written';
import { writtenOn } from '../written-on';
import { type Block, table } from './document';
import { lineWords } from './line-words';
import { dayWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { authorWords } from './written-by';

/** Written for its writer alone, whatever became of it. */
const isNote = (event: CaseEvent): boolean => event.type === 'working-note-written';

/** What was done; where a correction or a taking back was itself taken back, that what it was done to reads or counts again as before. */
function changeWords({ change }: Version, undone: Version | undefined): string {
  if (undone !== undefined) return undone.change === 'corrected' ? WORDS.correctionRetracted : WORDS.restored;
  return change === 'retracted' ? WORDS.retracted : WORDS.corrected;
}

/** For school alone: each correction, each thing taken back and each that was made to count again, with what it was about. */
export function amendmentsPart(scope: Scope): Block[] {
  if (scope.reader !== undefined) return [];
  const { file } = scope;
  const versions = versionsIn(file);
  const reads = new Map(file.live.map((entry) => [entry.id, entry]));
  const rows = versions.flatMap((version, index): (string | undefined)[][] => {
    if (version.change === 'written') return [];
    const undone =
      version.change === 'retracted'
        ? versions.find(({ change, entry }) => change !== 'written' && entry === version.target)
        : undefined;
    const target = undone?.target ?? version.target;
    const event =
      undone?.event ??
      versions.findLast((earlier, place) => place < index && earlier.target === target && earlier.event)?.event;
    if (event === undefined || isNote(event)) return [];
    // A line says nothing of the envelope, and only what tells something has one.
    const entry = event as CaseEntry;
    if (!isTelling(entry)) return [];
    const now = reads.get(target);
    const present = now ? writtenIn(now).map(({ text }) => text) : [];
    const isBack = undone?.change === 'retracted';
    const was = isBack ? [] : writtenIn(event).flatMap(({ text }) => (present.includes(text) ? [] : text));
    const day = 'happenedOn' in event.body ? dayWords(event.body.happenedOn) : undefined;
    return [
      [
        dayWords(writtenOn(version.time)),
        changeWords(version, undone),
        [day, lineWords(entry, scope)].filter(Boolean).join(': '),
        was.join('\n'),
        version.reason,
        authorWords(scope, version.by),
      ],
    ];
  });
  return table([WORDS.date, WORDS.change, WORDS.sentAbout, WORDS.wasBefore, WORDS.reason, WORDS.written], rows);
}
