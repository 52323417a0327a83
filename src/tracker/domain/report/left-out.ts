/** The part of a report that says what was kept out of a family's copy. */
import type { TellingEntry } from '../entries';
import { type Block, table } from './document';
import { lineWords } from './line-words';
import { concerns, dayWords, pupilWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

/** What the entry was, with its day; a general word for one that is gone. */
function entryWords(scope: Scope, entry: TellingEntry | undefined): string {
  if (entry === undefined) return WORDS.note;
  const day = 'happenedOn' in entry.body ? dayWords(entry.body.happenedOn) : undefined;
  return [day, lineWords(entry, scope)].filter(Boolean).join(': ');
}

/** For school alone: of whose copy what was left out, and why. */
export function leftOutPart(scope: Scope): Block[] {
  const { live } = scope.file;
  const byId = new Map(live.map((entry) => [entry.id, entry]));
  return table(
    [WORDS.date, WORDS.copyOf, WORDS.leftOut, WORDS.reason, WORDS.written],
    live.flatMap((entry) =>
      entry.type === 'left-out-of-copy' && concerns(scope, entry)
        ? [
            [
              dayWords(entry.body.happenedOn),
              pupilWords(scope, entry.body.pupil),
              entry.body.what
                .map(({ entry: id, sentence }) => {
                  const what = entryWords(scope, byId.get(id));
                  return sentence === undefined
                    ? `${what} (${WORDS.wholeLine})`
                    : `${what} (${WORDS.onlySentence} "${sentence}")`;
                })
                .join('\n'),
              entry.body.reason,
              writtenWords(scope, entry),
            ],
          ]
        : [],
    ),
  );
}
