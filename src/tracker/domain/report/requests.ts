/** The part of a report that says who asked to see everything, by when they were to have it, and when they did. */
import { accessRequests } from '../queries/access-requests';
import { type Block, table } from './document';
import { concerns, dayWords, personWords, pupilWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

export const requestsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.askedOn, WORDS.pupil, WORDS.askedBy, WORDS.answerBy, WORDS.answeredOn, WORDS.note, WORDS.written],
    accessRequests(scope.file)
      .filter(({ asked }) => concerns(scope, asked))
      .map(({ asked, given }) => [
        dayWords(asked.body.happenedOn),
        pupilWords(scope, asked.body.pupil),
        // Who asks for a family may know that they are named.
        asked.body.from.kind === 'other' ? asked.body.from.text : personWords(scope, asked.body.from),
        dayWords(asked.body.answerBy),
        given.length === 0 ? WORDS.notAnswered : given.map(({ body }) => dayWords(body.happenedOn)).join(', '),
        asked.body.note,
        writtenWords(scope, asked),
      ]),
  );
