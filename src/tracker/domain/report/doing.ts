/** The parts of a report that say what was done with and for the pupils. */
import type { TaskEntry } from '../case';
import type { AgreementId, BodyOf, EntryOf } from '../entries';
import { type ParentsAsked, parentsAsked } from '../queries/parents-asked';
import { progressOf, type TaskProgress } from '../queries/progress';
import { type Block, heading, list, pairs, paragraph, table } from './document';
import { lineWords } from './line-words';
import { quoteItems } from './opening';
import {
  concerns,
  dayWords,
  happenedIn,
  inPeriod,
  isOpen,
  isReadBy,
  peopleWords,
  personWords,
  pupilWords,
  type Scope,
  stepWords,
} from './scope';
import { taskTermRows } from './task-terms';
import { REPORT_WORDS as WORDS } from './words';
import { writtenWords } from './written-by';

const HOW: Readonly<Record<TaskEntry['type'], string>> = {
  'task-done': WORDS.done,
  'task-not-applicable': WORDS.notApplicable,
  'task-reopened': WORDS.reopened,
};

/** What did the task: the entries that do what it asks. A family reads which only where it may read those. */
function doneByEntry(scope: Scope, { answers, doneOn }: TaskProgress): string | undefined {
  if (doneOn === undefined || !inPeriod(scope.period, doneOn)) return undefined;
  // The intake is also done by its points, which stand in a part of their own (S0-2).
  if (answers.length === 0) return `${WORDS.done}, ${dayWords(doneOn)}`;
  const seen = answers.filter((answer) => isReadBy(scope, answer)).map((answer) => lineWords(answer, scope));
  // Of what a family may not read it is told when it was done, and when the first of it was written.
  const written = (seen.length > 0 ? answers.filter((answer) => isReadBy(scope, answer)) : answers.slice(0, 1)).map(
    (answer) => writtenWords(scope, answer),
  );
  return [
    `${WORDS.done}, ${dayWords(doneOn)}`,
    ...new Set(seen),
    `${WORDS.writtenIn} ${[...new Set(written)].join('; ')}`,
  ].join('; ');
}

/** Whose parents heard in a task that asks for a call, each with the day: the call does it, also while other families are to hear. */
function toldParents(scope: Scope, { task }: TaskProgress, asked: readonly ParentsAsked[]): string | undefined {
  if (task.records !== 'parent-contact') return undefined;
  const told = asked.flatMap((row) => {
    const call = row.task === task.id ? callOf(scope, row) : undefined;
    return call ? { ...row, call } : [];
  });
  if (told.length === 0) return undefined;
  const words = told.map(({ pupil, home, call }) => {
    const who = personWords(scope, { kind: 'parents', pupil, ...(home !== undefined && { home }) });
    return WORDS.parentsTold.replace('{}', () => who).replace('{}', () => dayWords(call.body.happenedOn) ?? '');
  });
  const written = new Set(told.map(({ call }) => writtenWords(scope, call)));
  return [...words, `${WORDS.writtenIn} ${[...written].join('; ')}`].join('; ');
}

/** The contact with which those parents heard; nothing where this report does not tell of it. */
const callOf = (scope: Scope, { pupil, home, heardOn }: ParentsAsked): EntryOf<'parents-contacted'> | undefined =>
  scope.file.parentContacts.find(
    (entry): entry is EntryOf<'parents-contacted'> =>
      entry.type === 'parents-contacted' &&
      entry.body.reached &&
      entry.body.pupil === pupil &&
      entry.body.happenedOn === heardOn &&
      (home === undefined || entry.body.home === undefined || entry.body.home === home) &&
      concerns(scope, entry),
  );

function taskItem(scope: Scope, progress: TaskProgress, asked: readonly ParentsAsked[]): string[] {
  const { task, entry } = progress;
  const by = doneByEntry(scope, progress) ?? toldParents(scope, progress, asked);
  const isAnew = entry?.type === 'task-reopened' && by !== undefined;
  if (entry === undefined || isAnew || !happenedIn(scope, entry))
    return by === undefined ? [] : [`${task.text} (${by})`];
  const { type, body } = entry;
  // That it was done may be told to every family; what was noted may tell of another pupil.
  const told = type === 'task-done' ? body.note : `${WORDS.reason}: ${body.reason}`;
  const more = isReadBy(scope, entry) ? told : undefined;
  const written = `${WORDS.writtenIn} ${writtenWords(scope, entry)}`;
  return [`${task.text} (${HOW[type]}, ${dayWords(body.happenedOn)}; ${written})${more?.trim() ? `: ${more}` : ''}`];
}

/** What was done, by a tick or by what was written down, what did not apply and what is to be done anew; per step, in the order of the protocol. */
export function tasksPart(scope: Scope): Block[] {
  const asked = parentsAsked(scope.file, scope.procedure);
  return [
    ...progressOf(scope.file, scope.procedure).flatMap(({ step, tasks }) => {
      const items = tasks.flatMap((progress) => taskItem(scope, progress, asked));
      return items.length > 0 ? [heading(3, stepWords(scope, step.number)), ...list(items)] : [];
    }),
    ...taskTermRows(scope),
  ];
}

function talkBlocks(scope: Scope, talk: EntryOf<'talk-held'>): Block[] {
  const { body } = talk;
  const feelings = (body.feelings ?? []).filter(({ pupil }) => isOpen(scope, pupil));
  return [
    heading(3, `${dayWords(body.happenedOn)}: ${WORDS.talkKinds[body.kind]}`),
    ...pairs([
      [WORDS.with, peopleWords(scope, body.with)],
      [WORDS.written, writtenWords(scope, talk)],
      [WORDS.class, body.group],
    ]),
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

/** Whether an agreement was kept: by all, or by each of whom it was asked; for one reader by their own child. */
function keptWords(scope: Scope, { kept, each = [] }: BodyOf<'agreement-checked'>): string {
  const words = (isKept: boolean) => (isKept ? WORDS.keptYes : WORDS.keptNo);
  const shown = each.filter(({ pupil }) => isOpen(scope, pupil));
  if (shown.length === 0) return words(kept);
  return shown.map((one) => `${pupilWords(scope, one.pupil)}: ${words(one.kept)}`).join('; ');
}

/** Each time that somebody looked whether it was kept: one that was broken first and kept later was broken too. */
function checksWords(scope: Scope, agreement: AgreementId): string {
  const checks = scope.file.agreementChecks.filter(({ body }) => body.agreement === agreement);
  if (checks.length === 0) return WORDS.keptNotYet;
  return checks
    .map(({ body }) => {
      const next = body.nextOn && `${WORDS.nextOn.toLowerCase()} ${dayWords(body.nextOn)}`;
      const words = [keptWords(scope, body), dayWords(body.happenedOn), next].filter(Boolean).join(', ');
      return body.note?.trim() ? `${words}: ${body.note}` : words;
    })
    .join('\n');
}

/** How often it is looked at, and until when. */
const againWords = ({ again, until }: BodyOf<'agreement-made'>): string | undefined =>
  again && [WORDS.returns[again], until && `${WORDS.until.toLowerCase()} ${dayWords(until)}`].filter(Boolean).join(' ');

/** What others agreed, in words alone: not with whom, and not whether they kept it. */
function agreedByOthers(scope: Scope): Block[] {
  const { reader, agreed = [] } = scope;
  if (reader === undefined) return [];
  const told = scope.file.agreements.filter((entry) => agreed.includes(entry.id) && happenedIn(scope, entry));
  const items = list(told.map(({ body }) => `${dayWords(body.happenedOn)}: ${body.what}`));
  return items.length > 0 ? [heading(3, WORDS.agreedByOthers), ...items] : [];
}

/** Who does what, and whether it was kept (S3-8, S5-6). */
export const agreementsPart = (scope: Scope): Block[] => [
  ...table(
    [WORDS.date, WORDS.who, WORDS.what, WORDS.dueOn, WORDS.again, WORDS.kept, WORDS.written],
    scope.file.agreements
      .filter((entry) => concerns(scope, entry))
      .map((entry) => [
        dayWords(entry.body.happenedOn),
        peopleWords(scope, entry.body.who),
        entry.body.what,
        dayWords(entry.body.dueOn),
        againWords(entry.body),
        checksWords(scope, entry.body.agreement),
        writtenWords(scope, entry),
      ]),
  ),
  ...agreedByOthers(scope),
];

/** Whether the targeted pupil agrees with the steps that follow (S1-5). */
export const consentPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.pupil, WORDS.what, WORDS.note, WORDS.written],
    scope.file.consents
      .filter((entry) => concerns(scope, entry))
      .map((entry) => [
        dayWords(entry.body.happenedOn),
        pupilWords(scope, entry.body.pupil),
        consentWords(scope, entry),
        entry.body.words,
        writtenWords(scope, entry),
      ]),
  );

/** What was answered; of an answer about some steps alone which, and after a refusal when it is asked again. */
function consentWords(scope: Scope, { type, body }: EntryOf<'consent-given' | 'consent-refused'>): string {
  const steps = body.steps?.map((number) => stepWords(scope, number)).join(', ');
  const on = type === 'consent-refused' ? dayWords(body.askAgainOn) : undefined;
  const answer = WORDS.consents[type === 'consent-given' ? 'given' : 'refused'];
  return `${answer}${steps ? `: ${steps}` : ''}${on ? `. ${WORDS.askAgain} ${on}` : ''}`;
}

/** What parents heard and what they think of it (S1-8, S1-9, S2-13, S2-14, S3-12). */
export const parentsPart = (scope: Scope): Block[] =>
  table(
    [WORDS.date, WORDS.parentsColumn, WORDS.channel, WORDS.about, WORDS.view, WORDS.written],
    scope.file.parentContacts
      .filter((entry) => concerns(scope, entry))
      .map((entry) => {
        const { pupil, home } = entry.body;
        const who = peopleWords(scope, [{ kind: 'parents', pupil, ...(home && { home }) }]);
        const day = dayWords(entry.body.happenedOn);
        const written = writtenWords(scope, entry);
        if (entry.type === 'parents-not-told') {
          return [day, who, WORDS.notTold, `${WORDS.reason}: ${entry.body.reason}`, undefined, written];
        }
        const { channel, reached, about, view } = entry.body;
        const how = `${WORDS.channels[channel]}${reached ? '' : `, ${WORDS.notReached}`}`;
        return [day, who, how, about, view, written];
      }),
  );
