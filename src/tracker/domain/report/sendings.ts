/** The part of a report that says what left the browser, and for whom. */
import type { EntryOf } from '../entries';
import { type Block, heading, pairs, paragraph } from './document';
import { concerns, dayWords, personWords, pupilWords, type Scope } from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

type Sent = EntryOf<'sent-outside'>;

/** Whether the reader may know of it: school of everything, a family of what they got, and who asks to see everything also of what others got. */
export const mayKnowOf = ({ reader, everyRecipient }: Scope, { body: { to } }: Sent): boolean =>
  reader === undefined ||
  everyRecipient === true ||
  ((to.kind === 'pupil' || to.kind === 'parents') && to.pupil === reader);

/** What was given, with its text (S3-12). */
export const sendingsPart = (scope: Scope): Block[] =>
  scope.file.sendings
    .filter((entry) => concerns(scope, entry) && mayKnowOf(scope, entry))
    .flatMap((entry) => {
      const { body } = entry;
      return [
        heading(3, `${dayWords(body.happenedOn)}: ${WORDS.sendings[body.what]}`),
        ...pairs([
          [WORDS.sentAbout, body.pupil === undefined ? WORDS.wholeCase : pupilWords(scope, body.pupil)],
          // Who asks for access may know who got it, also where that is neither pupil nor role.
          [WORDS.sentTo, body.to.kind === 'other' ? body.to.text : personWords(scope, body.to)],
          [WORDS.channel, body.as === undefined ? WORDS.channels[body.channel] : WORDS.sentAs[body.as]],
          [WORDS.written, writtenWords(scope, entry)],
        ]),
        ...paragraph(body.note),
      ];
    });
