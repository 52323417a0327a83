/** The part of a report that tells everything once more in one line each, in order of days: to see at a glance what came after what. */
import { timelineOf } from '../queries/timeline';
import { type Block, table } from './document';
import { lineWords } from './line-words';
import { dayWords, inPeriod, isReadBy, type Scope } from './scope';
import { mayKnowOf } from './sendings';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

/** Everything that counts, by the day on which it happened, with who wrote it and when. Working notes are never in it. */
export const chronologyPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.what, WORDS.written],
    timelineOf(scope.file).flatMap(({ on, reads }) => {
      if (reads === undefined || reads.type === 'working-note-written') return [];
      if (!inPeriod(scope.period, on) || !isReadBy(scope, reads)) return [];
      if (reads.type === 'sent-outside' && !mayKnowOf(scope, reads)) return [];
      return [[dayWords(on), lineWords(reads, scope), writtenWords(scope, reads)]];
    }),
  );
