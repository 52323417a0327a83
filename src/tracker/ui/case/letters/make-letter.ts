/** A message to parents as the screen shows it and as it leaves: the one path from a case to mail, clipboard and telephone. */
import type { Message, Placeholder } from '../../../../protocol/message';
import { PLACEHOLDERS } from '../../../../protocol/message';
import type { MessageLanguage } from '../../../../protocol/message-language';
import { tasksOf } from '../../../../protocol/order';
import type { Procedure, Task } from '../../../../protocol/procedure';
import type { CaseFile } from '../../../domain/case';
import type { HomeId, PupilId } from '../../../domain/entries';
import { MAX_TEXT } from '../../../domain/entries/schema/limits';
import { besideDutch, languagesFor, translationOf } from '../../../domain/letter-translation';
import { type Given, letterOf } from '../../../domain/letters';
import { type Finding, type NamedPupil, nameHider } from '../../../domain/names/names';
import { everNamed } from '../../../domain/queries/ever-named';
import { namedFor } from '../../../domain/queries/named-for';
import type { Mark } from '../../../domain/report/guard';
import { guardOptions } from '../../case-kit/names/guard-options';
import { tooLongIn } from '../../kit/form/too-long';
import type { School } from '../../model/school';

/** What a person typed for a message. */
export interface TypedLetter {
  /** What the case does not know. */
  readonly given: Given;
  /** The text as it was changed by hand; `null` while it reads as school wrote it. */
  readonly text: string | null;
  readonly subject: string | null;
  /** Words that stay, by their keys. */
  readonly kept: readonly string[];
  /** The language in which its fixed sentences go along, by its tag; empty for Dutch alone. */
  readonly language: string;
}

export interface MadeLetter {
  /** What the message leaves open and the case does not know, for a person to fill in. */
  readonly fields: readonly Placeholder[];
  /** What the case holds for them and does not say whom it is about: for a person to take or to leave. */
  readonly offered: Given;
  readonly subject: string;
  /** What is seen is what leaves: no name is replaced behind the person's back once they typed. */
  readonly text: string;
  /** Its fixed sentences in the language that was chosen. */
  readonly translation: string | undefined;
  /** What leaves: the text, and the translation below it. */
  readonly leaving: string;
  /** The languages that this message can go along in, for who sends it to choose. */
  readonly languages: readonly MessageLanguage[];
  /** Names of others, and words that may be one, in the text: to be replaced, or kept where that is in doubt. */
  readonly marks: readonly Mark[];
  /** The same in the subject, in which not even the own child may be named. */
  readonly subjectMarks: readonly Mark[];
  /** Longer than can be written down, so it is not looked through and cannot leave. */
  readonly tooLong: boolean;
  /** What is still open in subject and text, as `[afspraken]`. */
  readonly open: readonly Placeholder[];
}

/** Between subject and text where a message is written down. */
const GAP = '\n\n';

/** A message as it is written down when it left. */
export const asWritten = ({ subject, leaving }: Pick<MadeLetter, 'subject' | 'leaving'>): string =>
  `${subject}${GAP}${leaving}`;

const NEAR = 16;

/** The same words between the same neighbours are one thing to decide, wherever typing moves them. */
export function nearKey({ original, finding }: Mark): string {
  const { from, until } = finding.original;
  return JSON.stringify([
    original.slice(Math.max(0, from - NEAR), from),
    finding.words,
    original.slice(until, until + NEAR),
  ]);
}

/** The text with one mark replaced. */
export const replaceMark = ({ original, finding }: Mark): string =>
  original.slice(0, finding.original.from) + finding.replacement + original.slice(finding.original.until);

/** The text with all of these marks in it replaced, from the last, so that the places of the others stay. */
export const replaceMarks = (text: string, marks: readonly Mark[]): string =>
  marks
    .toSorted((one, other) => other.finding.original.from - one.finding.original.from)
    .reduce((original, { finding, place }) => replaceMark({ original, finding, place }), text);

const openIn = (text: string): readonly Placeholder[] => PLACEHOLDERS.filter((name) => text.includes(`[${name}]`));

/** The message for the parents of one pupil, with what was typed. */
export function makeLetter(
  file: CaseFile,
  procedure: Procedure,
  school: School,
  {
    message,
    reader,
    typed,
    role,
    elsewhere = [],
    home,
  }: {
    readonly message: Message;
    readonly reader: PupilId;
    readonly typed: TypedLetter;
    /** What the sender is, in words. */
    readonly role: string;
    /** Pupils of the vault's other cases. */
    readonly elsewhere?: readonly NamedPupil[];
    /** Which of the pupil's homes gets it: nothing of the other is told. */
    readonly home?: HomeId | undefined;
  },
): MadeLetter {
  const options = { ...guardOptions(school), elsewhere };
  const sender: Given = { school: school.name, functie: role };
  const isGivenTooLong = tooLongIn(typed.given);
  const given = isGivenTooLong ? {} : typed.given;
  const letter = letterOf(file, procedure, message, reader, { ...sender, ...given }, options, home);
  const text = typed.text ?? letter.text.hidden.text;
  const subject = typed.subject ?? letter.subject.hidden.text;
  const { afzender = '', bereikbaar = '' } = typed.given;
  const placeholders = PLACEHOLDERS.map((name) => `[${name}]`);
  const knownWords = [
    ...options.knownWords,
    message.text,
    message.subject,
    role,
    afzender,
    bereikbaar,
    ...placeholders,
  ];
  const found = (words: string, hide: ReturnType<typeof nameHider>): readonly Mark[] => {
    const { sure, doubtful } = hide(words);
    const byPlace = [...sure, ...doubtful].toSorted(
      (one: Finding, other: Finding) => one.original.from - other.original.from,
    );
    return byPlace.map((finding) => ({ place: { block: 0 }, original: words, finding }));
  };
  const languages = languagesFor(message, school.messageLanguages ?? []);
  const language = languages.find(({ tag }) => tag === typed.language);
  // Made of the text that was looked through, so that no name is in the one which is not in the other.
  const translation = language && text.length <= MAX_TEXT ? translationOf(text, message, language) : undefined;
  const leaving = translation === undefined ? text : besideDutch(text, translation);
  const tooLong = subject.length + GAP.length + leaving.length > MAX_TEXT || isGivenTooLong;
  const undecided = (marks: readonly Mark[]): readonly Mark[] =>
    marks.filter((mark) => mark.finding.doubt === undefined || !typed.kept.includes(nearKey(mark)));
  const asked = letterOf(file, procedure, message, reader, sender, options, home);
  return {
    fields: asked.empty,
    offered: asked.offered,
    subject,
    text,
    translation,
    leaving,
    languages,
    tooLong,
    marks: tooLong
      ? []
      : undecided(found(text, nameHider(namedFor(file, reader, home), { ...options, reader, knownWords }))),
    subjectMarks: tooLong ? [] : undecided(found(subject, nameHider(everNamed(file), { ...options, knownWords }))),
    open: openIn(`${subject}\n${text}`),
  };
}

/** The task that asks for this contact and is not done yet, if the procedure has one (S1-8, S2-13, S3-12, S5-3). */
export const taskFor = ({ tasks }: CaseFile, { steps }: Procedure, { facts }: Message): Task | undefined =>
  steps
    .flatMap(tasksOf)
    .find(
      (task) =>
        task.records === 'parent-contact' &&
        task.facts.some((fact) => facts.includes(fact)) &&
        tasks.get(task.id)?.type !== 'task-done',
    );

/** Whether all other parents whom this message is for were told with it already. */
export const othersTold = (file: CaseFile, message: Message, reader: PupilId): boolean =>
  file.pupils
    .filter(
      ({ id, role, removed }) => id !== reader && !removed && (message.addressees as readonly string[]).includes(role),
    )
    .every(({ id }) =>
      file.parentContacts.some(
        ({ type, body }) =>
          type === 'parents-contacted' && body.pupil === id && body.reached && body.about === message.title,
      ),
    );

/** The longest address that every mail program and Windows take. */
const LONGEST = 1900;

/** The address that opens the mail program with subject and text; `undefined` for what is too long for one. */
export function mailAddress(subject: string, text: string): string | undefined {
  const part = (words: string) => encodeURIComponent(words.replaceAll(/\r?\n/g, '\r\n').toWellFormed());
  const address = `mailto:?subject=${part(subject)}&body=${part(text)}`;
  return address.length > LONGEST ? undefined : address;
}
