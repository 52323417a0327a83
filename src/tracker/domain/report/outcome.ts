/** The parts of a report that say what was decided and what came of it. */
import type { EntryOf } from '../entries';
import { type Block, heading, pairs, paragraph, table } from './document';
import { measureTitle } from './measure-title';
import { planRows } from './plans';
import {
  concerns,
  dayWords,
  deviationWords,
  inPeriod,
  isOpen,
  isOpenHome,
  peopleWords,
  personWords,
  pupilWords,
  roleWords,
  type Scope,
  stepWords,
} from './scope';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

/** Who decided what (S1-7, S6-2, S7-3, S8-3). */
export const decisionsPart = (scope: Scope): Block[] =>
  scope.file.decisions
    .filter((entry) => concerns(scope, entry))
    .flatMap(({ body, ...entry }) => {
      const pupils = body.pupils.map((pupil) => ({ kind: 'pupil', pupil }) as const);
      // A table of all this would be too narrow to read.
      return [
        heading(3, `${dayWords(body.happenedOn)}: ${WORDS.decisionKinds[body.kind]}`),
        ...pairs([
          [WORDS.step, stepWords(scope, body.step)],
          [WORDS.decidedBy, roleWords(scope, body.decidedBy)],
          [WORDS.what, body.what],
          [WORDS.who, peopleWords(scope, pupils)],
          [WORDS.startsOn, dayWords(body.startsOn)],
          [WORDS.until, dayWords(body.until)],
          [WORDS.dutiesDone, body.duties?.map((duty) => WORDS.duties[duty]).join('; ')],
          [WORDS.deviation, deviationWords(body.deviation)],
          [WORDS.written, writtenWords(scope, { ...entry, body })],
        ]),
      ];
    });

/** How a measure ended, if it did. */
function endOf(scope: Scope, use: string): readonly (readonly [string, string | undefined])[] {
  const entry = scope.file.measureEnds.find(({ body }) => body.use === use);
  if (entry === undefined || !inPeriod(scope.period, entry.body.happenedOn)) return [];
  const end = entry.body;
  const talk = scope.file.talks.find(({ body }) => body.talk === end.returnTalk)?.body.happenedOn;
  return [
    [WORDS.endedOn, dayWords(end.happenedOn)],
    [WORDS.result, end.result],
    [WORDS.returnTalk, dayWords(talk)],
    [WORDS.deviation, deviationWords(end.deviation)],
    [WORDS.written, writtenWords(scope, entry)],
  ];
}

/** The measures that were taken (MID-1 … MID-4). */
export const measuresPart = (scope: Scope): Block[] =>
  scope.file.measures
    .filter((entry) => concerns(scope, entry))
    .flatMap(({ body, ...entry }) => [
      heading(3, measureTitle(scope.procedure, body.measure)),
      ...pairs([
        [WORDS.pupil, pupilWords(scope, body.pupil)],
        [WORDS.date, dayWords(body.happenedOn)],
        [WORDS.startsOn, dayWords(body.startsOn)],
        [WORDS.until, dayWords(body.until)],
        [WORDS.what, body.what],
        [WORDS.away, body.away ? WORDS.keptYes : undefined],
        [WORDS.purpose, body.purpose],
        [WORDS.decidedBy, body.decidedBy && roleWords(scope, body.decidedBy)],
        [
          WORDS.parentsKnow,
          body.parentsKnow === undefined ? undefined : body.parentsKnow ? WORDS.keptYes : WORDS.keptNo,
        ],
        [WORDS.incident, body.incident],
        [WORDS.deviation, deviationWords(body.deviation)],
        [WORDS.written, writtenWords(scope, { ...entry, body })],
        ...endOf(scope, body.use),
      ]),
    ]);

function heldBlocks(scope: Scope, held: EntryOf<'evaluation-held'>): Block[] {
  const { body } = held;
  const spoken = body.pupils.filter(({ pupil }) => isOpen(scope, pupil));
  return [
    heading(3, `${dayWords(body.happenedOn)}: ${stepWords(scope, body.step)}`),
    ...table(
      [WORDS.pupil, WORDS.spokenOn, WORDS.outcome, WORDS.feeling, WORDS.goesWell, WORDS.notYet],
      spoken.map(({ pupil, on, outcome, feeling, goesWell, notYet }) => [
        pupilWords(scope, pupil),
        dayWords(on),
        WORDS.outcomes[outcome],
        feeling,
        goesWell,
        notYet,
      ]),
    ),
    ...pairs(
      (body.absent ?? [])
        .filter(({ pupil }) => isOpen(scope, pupil))
        .map(
          ({ pupil, why }) =>
            [
              pupilWords(scope, pupil),
              [WORDS.absent, why && `${WORDS.reason}: ${why}`].filter(Boolean).join('. '),
            ] as const,
        ),
    ),
    ...pairs(
      (body.parents ?? [])
        .filter(({ pupil, home }) => isOpen(scope, pupil) && isOpenHome(scope, home))
        .map(
          ({ pupil, home, view }) =>
            [personWords(scope, { kind: 'parents', pupil, ...(home && { home }) }), view] as const,
        ),
    ),
    ...pairs([
      [WORDS.compliments, body.compliments],
      [WORDS.conclusions, body.conclusions],
      [WORDS.deviation, deviationWords(body.deviation)],
      [WORDS.written, writtenWords(scope, held)],
    ]),
  ];
}

/** The evaluations that were held, and what became of each plan (S4-1 … S4-7, S5-8, S6-3). */
export function evaluationsPart(scope: Scope): Block[] {
  const plans = planRows(scope);
  return [
    ...scope.file.heldEvaluations
      .filter((entry) => concerns(scope, entry))
      .flatMap((entry) => heldBlocks(scope, entry)),
    ...(plans.length > 0 ? [heading(3, WORDS.plans), ...plans] : []),
  ];
}

/** From step to step, and why it did not stop (S4-5, S4-10). */
export const coursePart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.fromStep, WORDS.toStep, WORDS.whyNotStopped, WORDS.deviation, WORDS.written],
    scope.file.steps
      .filter((entry) => concerns(scope, entry))
      .map(({ body, ...entry }) => [
        dayWords(body.happenedOn),
        stepWords(scope, body.from),
        stepWords(scope, body.to),
        body.whyNotStopped,
        deviationWords(body.deviation),
        writtenWords(scope, { ...entry, body }),
      ]),
  );

const ENDINGS = { 'case-reopened': WORDS.reopenedCase, 'case-voided': WORDS.voidedCase } as const;

/** Why the case was closed, opened again or declared void, each time that it was (S4-10, S5-10, S6-4, S7-4). */
export const closingPart = (scope: Scope): Block[] =>
  scope.file.live.flatMap((entry): Block[] => {
    if (entry.type !== 'case-closed' && entry.type !== 'case-reopened' && entry.type !== 'case-voided') return [];
    if (!concerns(scope, entry)) return [];
    const day = dayWords(entry.body.happenedOn);
    const written = writtenWords(scope, entry);
    if (entry.type !== 'case-closed') {
      return pairs([
        [ENDINGS[entry.type], day],
        [WORDS.reason, entry.body.reason],
        [WORDS.written, written],
      ]);
    }
    const { reason, note, deviation } = entry.body;
    return [
      ...pairs([
        [WORDS.date, day],
        [WORDS.reason, WORDS.closeReasons[reason]],
        [WORDS.deviation, deviationWords(deviation)],
        [WORDS.written, written],
      ]),
      ...paragraph(note),
    ];
  });
