/** Messages to parents, filled from a case and guarded as a report is (S1-8, S2-13, S3-10, S3-12, S5-3, S5-6, MID-1, MID-2). */

import {
  type Addressee,
  fillPlaceholders,
  isPlaceholder,
  type Message,
  namesBetweenBraces,
  type Placeholder,
} from '../../protocol/message';
import { tasksOf } from '../../protocol/order';
import type { Procedure } from '../../protocol/procedure';
import type { CaseFile } from './case';
import type { HomeId, PupilId } from './entries';
import { openEvaluations } from './evaluation-outcome';
import { startOf } from './measure-start';
import { type HiddenNames, hideNames, type NameOptions, settleNames } from './names/names';
import { namedFor } from './queries/named-for';
import { dayWords } from './report/scope';

/** What a person fills in or says otherwise than the case does. */
export type Given = Partial<Readonly<Record<Placeholder, string>>>;

/** One text of a letter, after hiding names. */
export interface LetterText {
  /** As it was filled, with every name in it: never to be sent. */
  readonly filled: string;
  readonly hidden: HiddenNames;
}

export interface Letter {
  readonly message: Message;
  readonly reader: PupilId;
  /** Without the name of anyone: a mail program shows it to whoever looks at the screen. */
  readonly subject: LetterText;
  readonly text: LetterText;
  /** Placeholders that neither the case nor a person filled, in order; they stand in the text as `[afspraken]`. */
  readonly empty: readonly Placeholder[];
  /** What the case holds for some of those, and what does not say whom it is about: only a person can say whether these parents may have it. */
  readonly offered: Given;
}

/** What the subject calls the child. */
const NO_NAME = 'uw kind';

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** The steps that were chosen, as the notes of the tasks say that ask for them (S1-6). */
function chosenSteps({ tasks }: CaseFile, procedure: Procedure): string {
  const noted = procedure.steps.flatMap(tasksOf).filter(({ tellsSteps }) => tellsSteps);
  return noted
    .flatMap(({ id }) => {
      const entry = tasks.get(id);
      return entry?.type === 'task-done' ? (entry.body.note ?? []) : [];
    })
    .join('\n');
}

/** What the case itself knows of a placeholder; nothing where only a person can say it. */
function fromCase(file: CaseFile, message: Message, reader: PupilId): Given {
  const talk = file.talks.findLast(({ body }) =>
    body.with.some((person) => person.kind === 'pupil' && person.pupil === reader),
  );
  const measure = file.measures.findLast(({ body }) => body.pupil === reader && body.measure === message.measure)?.body;
  const agreements = file.agreements.filter(({ body }) =>
    body.who.some((person) => person.kind === 'pupil' && person.pupil === reader),
  );
  const told: Record<string, string | undefined> = {
    kind: file.pupils.find(({ id }) => id === reader)?.names.first,
    gespreksdatum: dayWords(talk?.body.happenedOn),
    signalen: file.intake.facts,
    afspraken: bullets(agreements.map(({ body }) => body.what)),
    evaluatiedatum: dayWords(
      openEvaluations(file)
        .map(({ body }) => body.on)
        .toSorted()[0],
    ),
    maatregel: measure?.what,
    begindatum: dayWords(measure && startOf(measure)),
    einddatum: dayWords(measure?.until),
  };
  return Object.fromEntries(Object.entries(told).filter(([, text]) => text?.trim()));
}

/** The messages that the parents of that pupil may get. */
export function messagesFor(file: CaseFile, reader: PupilId, messages: readonly Message[]): readonly Message[] {
  const role = file.pupils.find(({ id, removed }) => id === reader && !removed)?.role;
  return messages.filter(({ addressees }) => addressees.includes(role as Addressee));
}

/** The message filled in for the parents of one pupil, or for one of the pupil's homes; what a person gives goes before what the case has. */
export function letterOf(
  file: CaseFile,
  procedure: Procedure,
  message: Message,
  reader: PupilId,
  given: Given,
  names: Omit<NameOptions, 'reader'> = {},
  home?: HomeId,
): Letter {
  const said = Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim()));
  const values: Given = { ...fromCase(file, message, reader), ...said };
  const wordsFor = (name: Placeholder): string => values[name] ?? `[${name}]`;
  // The words of the message are the school's own, and so is who sends it.
  const own = [
    message.text,
    message.subject,
    ...(['school', 'afzender', 'functie', 'bereikbaar'] as const).map((name) => values[name] ?? ''),
  ];
  const options = { ...names, knownWords: [...(names.knownWords ?? []), ...own] };
  const guarded = (filled: string, more: Pick<NameOptions, 'reader'> = {}): LetterText => ({
    filled,
    hidden: hideNames(filled, namedFor(file, more.reader, home), { ...options, ...more }),
  });
  const steps = chosenSteps(file, procedure);
  const asked = namesBetweenBraces(`${message.subject}\n${message.text}`).filter(isPlaceholder);
  return {
    message,
    reader,
    subject: guarded(fillPlaceholders(message.subject, (name) => (name === 'kind' ? NO_NAME : wordsFor(name)))),
    text: guarded(fillPlaceholders(message.text, wordsFor), { reader }),
    empty: asked.filter((name) => values[name] === undefined),
    offered: steps.trim() ? { stappen: steps } : {},
  };
}

/** The text as a person settled it: what is sure replaced, and of what is doubtful that for which `replaces` says so. */
export const settledText = ({ filled, hidden }: LetterText, replaces: Parameters<typeof settleNames>[2]): string =>
  settleNames(filled, hidden, replaces);
