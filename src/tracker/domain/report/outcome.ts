/** The parts of a report that say what was decided and what came of it. */
import type { EntryOf } from '../entries';
import { openEvaluations } from '../evaluation-outcome';
import { type Block, heading, pairs, paragraph, table } from './document';
import {
  concerns,
  dayWords,
  deviationWords,
  inPeriod,
  isOpen,
  peopleWords,
  personWords,
  pupilWords,
  roleWords,
  type Scope,
  stepWords,
} from './scope';
import { REPORT_WORDS as WORDS } from './words';

/** Who decided what (S1-7, S6-2, S7-3, S8-3). */
export const decisionsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.step, WORDS.decidedBy, WORDS.kind, WORDS.what, WORDS.who, WORDS.deviation],
    scope.file.decisions
      .filter((entry) => concerns(scope, entry))
      .map(({ body }) => [
        dayWords(body.happenedOn),
        stepWords(scope, body.step),
        roleWords(scope, body.decidedBy),
        WORDS.decisionKinds[body.kind],
        body.what,
        peopleWords(
          scope,
          body.pupils.map((pupil) => ({ kind: 'pupil', pupil })),
        ),
        deviationWords(body.deviation),
      ]),
  );

/** How a measure ended, if it did. */
function endOf(scope: Scope, use: string): readonly (readonly [string, string | undefined])[] {
  const end = scope.file.measureEnds.find(({ body }) => body.use === use)?.body;
  if (end === undefined || !inPeriod(scope.period, end.happenedOn)) return [];
  const talk = scope.file.talks.find(({ body }) => body.talk === end.returnTalk)?.body.happenedOn;
  return [
    [WORDS.endedOn, dayWords(end.happenedOn)],
    [WORDS.result, end.result],
    [WORDS.returnTalk, dayWords(talk)],
    [WORDS.deviation, deviationWords(end.deviation)],
  ];
}

/** The measures that were taken (MID-1 … MID-4). */
export const measuresPart = (scope: Scope): Block[] =>
  scope.file.measures
    .filter((entry) => concerns(scope, entry))
    .flatMap(({ body }) => [
      heading(3, scope.procedure.measures.find(({ id }) => id === body.measure)?.title ?? body.measure),
      ...pairs([
        [WORDS.pupil, pupilWords(scope, body.pupil)],
        [WORDS.date, dayWords(body.happenedOn)],
        [WORDS.until, dayWords(body.until)],
        [WORDS.what, body.what],
        [WORDS.incident, body.incident],
        [WORDS.deviation, deviationWords(body.deviation)],
        ...endOf(scope, body.use),
      ]),
    ]);

function heldBlocks(scope: Scope, { body }: EntryOf<'evaluation-held'>): Block[] {
  const spoken = body.pupils.filter(({ pupil }) => isOpen(scope, pupil));
  return [
    heading(3, `${dayWords(body.happenedOn)}: ${stepWords(scope, body.step)}`),
    ...table(
      [WORDS.pupil, WORDS.outcome, WORDS.feeling, WORDS.goesWell, WORDS.notYet],
      spoken.map(({ pupil, outcome, feeling, goesWell, notYet }) => [
        pupilWords(scope, pupil),
        WORDS.outcomes[outcome],
        feeling,
        goesWell,
        notYet,
      ]),
    ),
    ...pairs([
      [WORDS.compliments, body.compliments],
      [WORDS.conclusions, body.conclusions],
      [WORDS.deviation, deviationWords(body.deviation)],
    ]),
  ];
}

/** The evaluations that were held and those that are planned (S4-1 … S4-7, S5-8, S6-3). */
export const evaluationsPart = (scope: Scope): Block[] => [
  ...scope.file.heldEvaluations.filter((entry) => concerns(scope, entry)).flatMap((entry) => heldBlocks(scope, entry)),
  ...openEvaluations(scope.file)
    .filter(({ body }) => inPeriod(scope.period, body.on))
    .flatMap(({ body }) =>
      pairs([
        [WORDS.planned, `${dayWords(body.on)}, ${stepWords(scope, body.step)}`],
        [WORDS.deviation, deviationWords(body.deviation)],
      ]),
    ),
];

/** From step to step, and why it did not stop (S4-5, S4-10). */
export const coursePart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.fromStep, WORDS.toStep, WORDS.whyNotStopped, WORDS.deviation],
    scope.file.steps
      .filter((entry) => concerns(scope, entry))
      .map(({ body }) => [
        dayWords(body.happenedOn),
        stepWords(scope, body.from),
        stepWords(scope, body.to),
        body.whyNotStopped,
        deviationWords(body.deviation),
      ]),
  );

/** Why the case is closed, while it is (S4-10, S5-10, S6-4, S7-4). */
export function closingPart(scope: Scope): Block[] {
  const { closed } = scope.file;
  if (closed === undefined || !concerns(scope, closed)) return [];
  const { happenedOn, reason, note, deviation } = closed.body;
  return [
    ...pairs([
      [WORDS.date, dayWords(happenedOn)],
      [WORDS.reason, WORDS.closeReasons[reason]],
      [WORDS.deviation, deviationWords(deviation)],
    ]),
    ...paragraph(note),
  ];
}

/** What left the browser, and for whom. */
export const sendingsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.what, WORDS.sentAbout, WORDS.sentTo, WORDS.channel],
    scope.file.sendings
      .filter((entry) => concerns(scope, entry))
      .map(({ body }) => [
        dayWords(body.happenedOn),
        WORDS.sendings[body.what],
        body.pupil === undefined ? WORDS.wholeCase : pupilWords(scope, body.pupil),
        // Who asks for access may know who got it, also where that is neither pupil nor role.
        body.to.kind === 'other' ? body.to.text : personWords(scope, body.to),
        body.as === undefined ? WORDS.channels[body.channel] : WORDS.sentAs[body.as],
      ]),
  );
