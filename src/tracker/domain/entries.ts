/** What entries say: a schema per type, from which the types follow. Past tense; a body never changes after it was written. */
import * as v from 'valibot';
import { type Day, parseDay } from '../../protocol/day';
import type { Entry } from '../log/entry';
import { MAX_TEXT } from './max-text';
import {
  CHANNELS,
  CLOSE_REASONS,
  DECISION_KINDS,
  DEVIATIONS,
  FORMS,
  OUTCOMES,
  PLACES,
  PUPIL_ROLES,
  SENDINGS,
  SENT_AS,
  TALK_KINDS,
} from './vocabulary';

const MAX_LINE = 200;
const MAX_LIST = 200;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LINE));
const day = v.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined, 'not a day');
const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_LIST));
const maybe = v.exactOptional;

/** Who wrote the entry: the role and initials from the settings of the vault. */
const author = v.strictObject({ role: id, initials: line });

/** Someone who took part: a pupil of the case, a pupil's parents, someone by role, or someone else in words. */
const person = v.variant('kind', [
  v.strictObject({ kind: v.literal('pupil'), pupil: id }),
  v.strictObject({ kind: v.literal('parents'), pupil: id }),
  v.strictObject({ kind: v.literal('role'), role: id }),
  v.strictObject({ kind: v.literal('other'), text: line }),
]);

/** What a pupil said, word for word (S0-2). */
const quote = v.strictObject({ pupil: maybe(id), text });
const feeling = v.strictObject({ pupil: id, text });

/** Which rules of the protocol were departed from, and why. */
const deviation = v.strictObject({ rules: v.pipe(list(v.picklist(DEVIATIONS)), v.minLength(1)), reason: text });

const names = v.strictObject({
  first: line,
  /** 'van der' in 'van der Voorbeeld'. */
  prefix: maybe(line),
  last: line,
  nicknames: list(line),
});

const by = author;
const happenedOn = day;

const schemas = {
  'case-opened': v.strictObject({
    by,
    happenedOn,
    /** How people call the case without naming anyone: `2026-07`. */
    label: line,
    /** The procedure that the case follows for as long as it lasts. */
    procedure: v.strictObject({ version: line, hash: id }),
    /** Who works the case at first, by role (S0-1). */
    owner: id,
  }),
  /** The six points of the intake (S0-2) but for the pupils; a field that is there replaces what it said before. */
  'intake-recorded': v.strictObject({
    by,
    happenedOn,
    seenOn: maybe(list(day)),
    /** Where dates are not exact: 'elke dinsdag'. */
    seenWhen: maybe(text),
    places: maybe(list(v.picklist(PLACES))),
    where: maybe(text),
    howLong: maybe(text),
    facts: maybe(text),
    quotes: maybe(list(quote)),
    forms: maybe(list(v.picklist(FORMS))),
  }),
  'pupil-added': v.strictObject({ by, pupil: id, names, role: v.picklist(PUPIL_ROLES), class: line }),
  'pupil-changed': v.strictObject({
    by,
    pupil: id,
    names: maybe(names),
    role: maybe(v.picklist(PUPIL_ROLES)),
    class: maybe(line),
  }),
  /** The pupil turned out to have no part in it. The name stays known, so that it is still taken out of texts. */
  'pupil-removed': v.strictObject({ by, pupil: id, reason: text }),
  'report-received': v.strictObject({
    by,
    happenedOn,
    /** Who reported it. */
    from: person,
    /** Who on the staff it was told to. */
    receivedBy: id,
  }),
  /** The report went to the mentor, and together they chose who takes it up (S0-4). */
  'report-handed-over': v.strictObject({ by, happenedOn, to: id, takenUpBy: maybe(id), note: maybe(text) }),
  'task-done': v.strictObject({ by, happenedOn, task: id, note: maybe(text) }),
  'task-not-applicable': v.strictObject({ by, happenedOn, task: id, reason: text }),
  /** What was said of the task before no longer holds. */
  'task-reopened': v.strictObject({ by, happenedOn, task: id, reason: text }),
  'talk-held': v.strictObject({
    by,
    happenedOn,
    talk: id,
    kind: v.picklist(TALK_KINDS),
    with: list(person),
    facts: maybe(text),
    quotes: maybe(list(quote)),
    feelings: maybe(list(feeling)),
  }),
  'agreement-made': v.strictObject({
    by,
    happenedOn,
    agreement: id,
    who: list(person),
    what: text,
    /** The day by which it is looked at. */
    dueOn: maybe(day),
    talk: maybe(id),
  }),
  'agreement-checked': v.strictObject({ by, happenedOn, agreement: id, kept: v.boolean(), note: maybe(text) }),
  /** The pupil agrees with the steps that follow (S1-5). */
  'consent-given': v.strictObject({ by, happenedOn, pupil: id, words: maybe(text) }),
  'consent-refused': v.strictObject({ by, happenedOn, pupil: id, words: maybe(text) }),
  'parents-contacted': v.strictObject({
    by,
    happenedOn,
    pupil: id,
    channel: v.picklist(CHANNELS),
    /** False when it was tried in vain. */
    reached: v.boolean(),
    about: maybe(text),
    /** Their view of the situation and of the chosen line (S1-9, S2-14). */
    view: maybe(text),
  }),
  /** These parents are left out for now, with the reason. */
  'parents-not-told': v.strictObject({ by, happenedOn, pupil: id, reason: text }),
  'decision-taken': v.strictObject({
    by,
    happenedOn,
    step: stepNumber,
    decidedBy: id,
    kind: v.picklist(DECISION_KINDS),
    what: text,
    pupils: list(id),
    deviation: maybe(deviation),
  }),
  'measure-taken': v.strictObject({
    by,
    happenedOn,
    /** Names this one use of the measure. */
    use: id,
    /** `id` of the measure in the procedure (MID-1 … MID-4). */
    measure: id,
    pupil: id,
    what: text,
    until: maybe(day),
    /** The pupil stays away from lessons meanwhile (MID-2). */
    away: v.boolean(),
    /** The serious incident because of which it was taken at once (MID-2). */
    incident: maybe(text),
    deviation: maybe(deviation),
  }),
  'measure-ended': v.strictObject({
    by,
    happenedOn,
    use: id,
    result: maybe(text),
    /** The talk with pupil and parents before lessons are followed again (MID-2). */
    returnTalk: maybe(id),
    deviation: maybe(deviation),
  }),
  'evaluation-planned': v.strictObject({
    by,
    evaluation: id,
    step: stepNumber,
    on: day,
    deviation: maybe(deviation),
  }),
  'evaluation-cancelled': v.strictObject({ by, evaluation: id, reason: text }),
  'evaluation-held': v.strictObject({
    by,
    happenedOn,
    /** The planned evaluation that this was; a new id when it was not planned. */
    evaluation: id,
    step: stepNumber,
    pupils: v.pipe(
      list(
        v.strictObject({
          pupil: id,
          outcome: v.picklist(OUTCOMES),
          feeling: maybe(text),
          goesWell: maybe(text),
          notYet: maybe(text),
        }),
      ),
      v.minLength(1),
    ),
    compliments: maybe(text),
    conclusions: maybe(text),
    deviation: maybe(deviation),
  }),
  'step-advanced': v.strictObject({
    by,
    happenedOn,
    from: stepNumber,
    to: stepNumber,
    /** Why it did not stop, where the procedure goes on only for that (S4-5, S4-10). */
    whyNotStopped: maybe(text),
    deviation: maybe(deviation),
  }),
  'ownership-offered': v.strictObject({
    by,
    happenedOn,
    offer: id,
    to: id,
    note: maybe(text),
    /** To someone in another vault, who may have the same role. */
    elsewhere: maybe(v.literal(true)),
  }),
  /** `answeredBy` is who answered where another wrote it down: the answer came from another vault. */
  'ownership-accepted': v.strictObject({ by, happenedOn, offer: id, answeredBy: maybe(author) }),
  'ownership-declined': v.strictObject({ by, happenedOn, offer: id, reason: text, answeredBy: maybe(author) }),
  /** What was noticed and told to the mentor (S4-9, S5-9, PRE-7). */
  'observation-noted': v.strictObject({ by, happenedOn, from: person, facts: text, pupils: list(id) }),
  /** For the writer alone: never in a report. */
  'working-note-written': v.strictObject({ by, text }),
  /** What left the browser, for whom. */
  'sent-outside': v.strictObject({
    by,
    happenedOn,
    what: v.picklist(SENDINGS),
    to: person,
    /** The pupil whom it was about, when it was about one. */
    pupil: maybe(id),
    channel: v.picklist(CHANNELS),
    as: maybe(v.picklist(SENT_AS)),
    /** What it held: the parts and the period of a report, the words of a letter. */
    note: maybe(text),
  }),
  /** The target reads as `body` from now on; its first text stays in its history. */
  'entry-corrected': v.strictObject({ by, target: id, of: id, body: v.unknown(), reason: text }),
  /** The target no longer counts; its text stays in its history. Undoes a correction or another retraction too. */
  'entry-retracted': v.strictObject({ by, target: id, reason: text }),
  /** The content of the target is gone for good; `log/erasure.ts` reads this body. */
  'entry-erased': v.strictObject({ by, target: id, commitment: id, reason: text }),
  'case-closed': v.strictObject({
    by,
    happenedOn,
    reason: v.picklist(CLOSE_REASONS),
    note: maybe(text),
    deviation: maybe(deviation),
  }),
  'case-reopened': v.strictObject({ by, happenedOn, reason: text }),
  /** The case should never have been opened. */
  'case-voided': v.strictObject({ by, happenedOn, reason: text }),
} as const satisfies Record<string, v.GenericSchema>;

/** The version of every body that this program writes; a newer one makes a case read-only. */
export const BODY_VERSION = 1;

/** Schema of each body, by type. */
export const BODY_SCHEMAS = schemas;

type ReadonlyDeep<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ReadonlyDeep<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
      : T;

export type EventType = keyof typeof schemas;
export type BodyOf<T extends EventType> = ReadonlyDeep<v.InferOutput<(typeof schemas)[T]>>;

/** Something that happened in a case, before it is put into an envelope. */
export type EventOf<T extends EventType> = { [K in T]: { readonly type: K; readonly body: BodyOf<K> } }[T];
export type CaseEvent = EventOf<EventType>;

/** Types that change how other entries count instead of telling something of the case. */
export type Amendment = 'entry-corrected' | 'entry-retracted' | 'entry-erased';

/** An entry whose type is known and whose body was read. */
export type EntryOf<T extends EventType> = {
  [K in T]: Omit<Entry, 'type' | 'body'> & { readonly type: K; readonly body: BodyOf<K> };
}[T];
export type CaseEntry = EntryOf<EventType>;

/** An entry that tells something of the case. */
export type TellingEntry = EntryOf<Exclude<EventType, Amendment>>;

export type PupilId = string;
export type AgreementId = string;
export type TalkId = string;
export type EvaluationId = string;
export type Author = ReadonlyDeep<v.InferOutput<typeof author>>;
export type Person = ReadonlyDeep<v.InferOutput<typeof person>>;
export type PupilNames = ReadonlyDeep<v.InferOutput<typeof names>>;
export type Quote = ReadonlyDeep<v.InferOutput<typeof quote>>;
export type Feeling = ReadonlyDeep<v.InferOutput<typeof feeling>>;
export type Deviation = ReadonlyDeep<v.InferOutput<typeof deviation>>;

/** All types of entry that this program knows. */
export const EVENT_TYPES = Object.keys(schemas) as readonly EventType[];

/** Whether this program knows entries of that type. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(schemas, type);
