/** The parts of a report that say what was done with and for the pupils. */
import { tasksOf } from '../../../protocol/order';
import type { EntryOf } from '../entries';
import { agreementsOf } from '../queries/agreements';
import { type Block, heading, list, pairs, paragraph, table } from './document';
import { quoteItems } from './opening';
import {
  concerns,
  dayWords,
  happenedIn,
  isOpen,
  isReadBy,
  peopleWords,
  pupilWords,
  type Scope,
  stepWords,
} from './scope';
import { REPORT_WORDS as WORDS } from './words';

/** What was done and what did not apply, per step, in the order of the protocol. */
export const tasksPart = (scope: Scope): Block[] =>
  scope.procedure.steps.flatMap((step) => {
    const items = tasksOf(step).flatMap(({ id, text }) => {
      const entry = scope.file.tasks.get(id);
      if (entry === undefined || entry.type === 'task-reopened' || !happenedIn(scope, entry)) return [];
      const { type, body } = entry;
      const how = type === 'task-done' ? WORDS.done : WORDS.notApplicable;
      // That it was done may be told to every family; what was noted may tell of another pupil.
      const told = type === 'task-done' ? body.note : `${WORDS.reason}: ${body.reason}`;
      const more = isReadBy(scope, entry) ? told : undefined;
      return [`${text} (${how}, ${dayWords(body.happenedOn)})${more?.trim() ? `: ${more}` : ''}`];
    });
    return items.length > 0 ? [heading(3, stepWords(scope, step.number)), ...list(items)] : [];
  });

function talkBlocks(scope: Scope, { body }: EntryOf<'talk-held'>): Block[] {
  const feelings = (body.feelings ?? []).filter(({ pupil }) => isOpen(scope, pupil));
  return [
    heading(3, `${dayWords(body.happenedOn)}: ${WORDS.talkKinds[body.kind]}`),
    ...pairs([[WORDS.with, peopleWords(scope, body.with)]]),
    ...paragraph(body.facts),
    ...list(quoteItems(scope, body.quotes ?? [])),
    ...pairs(feelings.map(({ pupil, text }) => [`${WORDS.feeling}, ${pupilWords(scope, pupil)}`, text] as const)),
  ];
}

/**
 * Talks with pupils and parents (S1, S2, S3). For one reader those that their child or they were part of: a quote alone does not
 * open the talk of another pupil, and what staff say among themselves stays there.
 */
export const talksPart = (scope: Scope): Block[] =>
  scope.file.talks.filter((entry) => concerns(scope, entry)).flatMap((talk) => talkBlocks(scope, talk));

/** Who does what, and whether it was kept (S3-8, S5-6). */
export const agreementsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.who, WORDS.what, WORDS.dueOn, WORDS.kept, WORDS.note],
    agreementsOf(scope.file)
      .filter(({ agreement }) => concerns(scope, agreement))
      .map(({ agreement: { body }, last }) => [
        dayWords(body.happenedOn),
        peopleWords(scope, body.who),
        body.what,
        dayWords(body.dueOn),
        last === undefined ? WORDS.keptNotYet : last.body.kept ? WORDS.keptYes : WORDS.keptNo,
        last?.body.note,
      ]),
  );

/** Whether the targeted pupil agrees with the steps that follow (S1-5). */
export const consentPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.pupil, WORDS.what, WORDS.note],
    scope.file.consents
      .filter((entry) => concerns(scope, entry))
      .map(({ type, body }) => [
        dayWords(body.happenedOn),
        pupilWords(scope, body.pupil),
        WORDS.consents[type === 'consent-given' ? 'given' : 'refused'],
        body.words,
      ]),
  );

/** What parents heard and what they think of it (S1-8, S1-9, S2-13, S2-14, S3-12). */
export const parentsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.parentsColumn, WORDS.channel, WORDS.about, WORDS.view],
    scope.file.parentContacts
      .filter((entry) => concerns(scope, entry))
      .map((entry) => {
        const who = peopleWords(scope, [{ kind: 'parents', pupil: entry.body.pupil }]);
        const day = dayWords(entry.body.happenedOn);
        if (entry.type === 'parents-not-told') {
          return [day, who, WORDS.notTold, `${WORDS.reason}: ${entry.body.reason}`, undefined];
        }
        const { channel, reached, about, view } = entry.body;
        return [day, who, `${WORDS.channels[channel]}${reached ? '' : `, ${WORDS.notReached}`}`, about, view];
      }),
  );
