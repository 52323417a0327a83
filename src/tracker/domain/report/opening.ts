/** The parts of a report that say what was told at the start (S0-2, S0-3, S0-4). */
import type { Quote } from '../entries';
import { namelessLabel } from '../queries/case-label';
import { gapCount, gapsOf } from '../queries/gaps';
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
import { writtenWords } from './written-by';

export function summaryPart(scope: Scope): Block[] {
  const { file, procedure, calendar, today } = scope;
  const gaps = scope.reader === undefined ? gapCount(gapsOf(file, procedure, calendar, today)) : 0;
  return pairs([
    [WORDS.case, scope.reader === undefined ? file.label : namelessLabel(file.label)],
    [WORDS.openedOn, dayWords(file.openedOn)],
    [WORDS.nowAt, stepWords(scope, file.step)],
    [WORDS.ledBy, roleWords(scope, file.owner)],
    [WORDS.status, WORDS.statuses[file.status]],
    [WORDS.parts.gaps, gaps > 0 ? `${gaps} ${gaps === 1 ? WORDS.point : WORDS.points}` : undefined],
  ]);
}

/** Those who have a part in it; for one reader that pupil alone. */
export function pupilsPart(scope: Scope): Block[] {
  const { file } = scope;
  const shown = file.pupils.filter(({ id, removed }) => !removed && isOpen(scope, id));
  const added = new Map(
    file.live.flatMap((entry) => (entry.type === 'pupil-added' ? [[entry.body.pupil, entry] as const] : [])),
  );
  /** The last change of each: the name, the class or the role that stands there is of then. */
  const changed = new Map(
    file.live.flatMap((entry) => (entry.type === 'pupil-changed' ? [[entry.body.pupil, entry] as const] : [])),
  );
  const removed = table(
    [WORDS.reason, WORDS.written],
    // Who turned out to have no part in it is not named here: a report may go far.
    file.live.flatMap((entry) =>
      entry.type === 'pupil-removed' && concerns(scope, entry) ? [[entry.body.reason, writtenWords(scope, entry)]] : [],
    ),
  );
  return [
    ...table(
      [WORDS.pupil, WORDS.class, WORDS.role, WORDS.written],
      shown.map((pupil) => {
        const entry = added.get(pupil.id);
        const change = changed.get(pupil.id);
        const written = [
          entry && writtenWords(scope, entry),
          change && `${WORDS.changedOn} ${writtenWords(scope, change)}`,
        ].filter((words) => words !== undefined);
        return [pupilWords(scope, pupil.id), pupil.class, WORDS.pupilRoles[pupil.role], written.join('; ')];
      }),
    ),
    ...(removed.length > 0 ? [heading(3, WORDS.removedPupils), ...removed] : []),
  ];
}

/** Who told it and who took it up (S0-1, S0-4). Who reported it is for the school alone. */
export function reportPart(scope: Scope): Block[] {
  const { file, reader } = scope;
  // The report itself is not about its teller, so it is shown for every reader, without the teller.
  const received = file.reports.filter((entry) => happenedIn(scope, entry));
  const handed = file.reportHandovers.filter((entry) => concerns(scope, entry));
  return [
    ...table(
      [WORDS.date, WORDS.reportedBy, WORDS.receivedBy, WORDS.written],
      received.map((entry) => [
        dayWords(entry.body.happenedOn),
        reader === undefined ? personWords(scope, entry.body.from) : undefined,
        roleWords(scope, entry.body.receivedBy),
        writtenWords(scope, entry),
      ]),
    ),
    ...table(
      [WORDS.date, WORDS.handedTo, WORDS.takenUpBy, WORDS.note, WORDS.written],
      handed.map((entry) => [
        dayWords(entry.body.happenedOn),
        roleWords(scope, entry.body.to),
        entry.body.takenUpBy && roleWords(scope, entry.body.takenUpBy),
        entry.body.note,
        writtenWords(scope, entry),
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
  const told = scope.file.live.filter((entry) => entry.type === 'intake-recorded' && concerns(scope, entry));
  if (told.length === 0) return [];
  const { seenOn = [], seenWhen, places = [], where, howLong, facts, quotes = [], forms = [] } = scope.file.intake;
  const quoted = list(quoteItems(scope, quotes));
  return [
    ...pairs([
      [WORDS.seenOn, seenOn.map(dayWords).join(', ')],
      [WORDS.seenWhen, seenWhen],
      [WORDS.where, [...places.map((place) => WORDS.places(place)), where].filter(Boolean).join('; ')],
      [WORDS.howLong, howLong],
      [WORDS.formsOf, forms.map((form) => WORDS.forms(form)).join(', ')],
    ]),
    ...(facts?.trim() ? [heading(3, WORDS.facts), ...paragraph(facts)] : []),
    ...(quoted.length > 0 ? [heading(3, WORDS.quotes), ...quoted] : []),
    ...list([...new Set(told.map((entry) => `${WORDS.written}: ${writtenWords(scope, entry)}`))]),
  ];
}

/** What was noticed and told to the mentor (S4-9, S5-9, PRE-7). Who noticed it is shown to parents only as a role. */
export const observationsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.reportedBy, WORDS.what, WORDS.written],
    scope.file.observations
      .filter((entry) => concerns(scope, entry))
      .map((entry) => [
        dayWords(entry.body.happenedOn),
        scope.reader === undefined || entry.body.from.kind === 'role'
          ? peopleWords(scope, [entry.body.from])
          : undefined,
        entry.body.facts,
        writtenWords(scope, entry),
      ]),
  );
