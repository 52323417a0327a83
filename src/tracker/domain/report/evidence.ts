/** The part of a report that says what evidence was seen, by whom, and where it is kept: the evidence itself is never in a case. */
import type { BodyOf } from '../entries';
import { type Block, table } from './document';
import { concerns, dayWords, peopleWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

function placeWords(kept: BodyOf<'evidence-seen'>['kept']): string {
  switch (kept.kind) {
    case 'place':
      return kept.place;
    case 'nowhere':
      return WORDS.keptNowhere;
    case 'sexual-image':
      return WORDS.sexualImage;
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return kept satisfies never;
  }
}

/** What was seen; who saw it is shown to a family only as a role. */
export const evidencePart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.what, WORDS.seenBy, WORDS.keptWhere, WORDS.written],
    scope.file.live.flatMap((entry) =>
      entry.type === 'evidence-seen' && concerns(scope, entry)
        ? [
            [
              dayWords(entry.body.happenedOn),
              entry.body.what,
              scope.reader === undefined || entry.body.from.kind === 'role'
                ? peopleWords(scope, [entry.body.from])
                : undefined,
              placeWords(entry.body.kept),
              writtenWords(scope, entry),
            ],
          ]
        : [],
    ),
  );
