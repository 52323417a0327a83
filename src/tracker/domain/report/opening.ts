/** The parts of a report that say what was told at the start (S0-2, S0-3, S0-4). */
import type { Quote } from '../entries';
import { namelessLabel } from '../queries/case-label';
import { type Block, heading, list, pairs, paragraph, table } from './document';
import {
  concerns,
  dayWords,
  happenedIn,
  isOpen,
  peopleWords,
  personWords,
  pupilWords,
  roleWords,
  type Scope,
  stepWords,
} from './scope';
import { REPORT_WORDS as WORDS } from './words';

export function summaryPart(scope: Scope): Block[] {
  const { file } = scope;
  return pairs([
    [WORDS.case, scope.reader === undefined ? file.label : namelessLabel(file.label)],
    [WORDS.openedOn, dayWords(file.openedOn)],
    [WORDS.nowAt, stepWords(scope, file.step)],
    [WORDS.ledBy, roleWords(scope, file.owner)],
    [WORDS.status, WORDS.statuses[file.status]],
  ]);
}

/** Those who have a part in it; for one reader that pupil alone. */
export function pupilsPart(scope: Scope): Block[] {
  const shown = scope.file.pupils.filter(({ id, removed }) => !removed && isOpen(scope, id));
  return table(
    [WORDS.pupil, WORDS.class, WORDS.role],
    shown.map((pupil) => [pupilWords(scope, pupil.id), pupil.class, WORDS.pupilRoles[pupil.role]]),
  );
}

/** Who told it and who took it up (S0-1, S0-4). Who reported it is for the school alone. */
export function reportPart(scope: Scope): Block[] {
  const { file, reader } = scope;
  // The report itself is not about its teller, so it is shown for every reader, without the teller.
  const received = file.reports.filter((entry) => happenedIn(scope, entry));
  const handed = file.reportHandovers.filter((entry) => concerns(scope, entry));
  return [
    ...table(
      [WORDS.date, WORDS.reportedBy, WORDS.receivedBy],
      received.map(({ body }) => [
        dayWords(body.happenedOn),
        reader === undefined ? personWords(scope, body.from) : undefined,
        roleWords(scope, body.receivedBy),
      ]),
    ),
    ...table(
      [WORDS.date, WORDS.handedTo, WORDS.takenUpBy, WORDS.note],
      handed.map(({ body }) => [
        dayWords(body.happenedOn),
        roleWords(scope, body.to),
        body.takenUpBy && roleWords(scope, body.takenUpBy),
        body.note,
      ]),
    ),
  ];
}

/** What pupils said, word for word; for one reader only what their own child said or what nobody is named for. */
export const quoteItems = (scope: Scope, quotes: readonly Quote[]): string[] =>
  quotes
    .filter(({ pupil }) => isOpen(scope, pupil))
    .map(({ pupil, text }) => (pupil === undefined ? `"${text}"` : `${pupilWords(scope, pupil)}: "${text}"`));

/** The six points but for the pupils (S0-2). */
export function intakePart(scope: Scope): Block[] {
  const told = scope.file.live.some((entry) => entry.type === 'intake-recorded' && concerns(scope, entry));
  if (!told) return [];
  const { seenOn = [], seenWhen, places = [], where, howLong, facts, quotes = [], forms = [] } = scope.file.intake;
  const quoted = list(quoteItems(scope, quotes));
  return [
    ...pairs([
      [WORDS.seenOn, seenOn.map(dayWords).join(', ')],
      [WORDS.seenWhen, seenWhen],
      [WORDS.where, [...places.map((place) => WORDS.places[place]), where].filter(Boolean).join('; ')],
      [WORDS.howLong, howLong],
      [WORDS.formsOf, forms.map((form) => WORDS.forms[form]).join(', ')],
    ]),
    ...(facts?.trim() ? [heading(3, WORDS.facts), ...paragraph(facts)] : []),
    ...(quoted.length > 0 ? [heading(3, WORDS.quotes), ...quoted] : []),
  ];
}

/** What was noticed and told to the mentor (S4-9, S5-9, PRE-7). Who noticed it is shown to parents only as a role. */
export const observationsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.reportedBy, WORDS.what],
    scope.file.observations
      .filter((entry) => concerns(scope, entry))
      .map(({ body }) => [
        dayWords(body.happenedOn),
        scope.reader === undefined || body.from.kind === 'role' ? peopleWords(scope, [body.from]) : undefined,
        body.facts,
      ]),
  );
