/** The fields of which bodies are made: their shapes, their bounds and their marks. */
import * as v from 'valibot';
import { type Day, parseDay } from '../../../../protocol/day';
import { CHANNELS, DEVIATIONS, PUPIL_ROLES } from '../../vocabulary';
import { MAX_LINE, MAX_LIST, MAX_TEXT } from './limits';
import type { Mark, ReferenceKind } from './mark';

/** Puts a mark on what is before it in a pipe; `I` follows from there. */
const mark = <I, const M extends Mark>(what: M): v.MetadataAction<I, M> => v.metadata(what);
const boundedText = <L extends number>(limit: L) => v.pipe(v.string(), v.maxLength(limit));
const anyDay = v.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined, 'not a day');

/** A field that may be left out, and then is not there at all. */
export const maybe = v.exactOptional;
export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_LIST));
/** A list of at least one. */
export const some = <S extends v.GenericSchema>(item: S) => v.pipe(list(item), v.minLength(1));

/** What people write, in full sentences or not; it must say something where it is not left out. */
export const written = v.pipe(boundedText(MAX_TEXT), mark({ mark: 'written' }));
/** Words that say who someone is. */
export const name = v.pipe(boundedText(MAX_LINE), mark({ mark: 'name' }));
/** The name of a parent or carer. */
export const carer = v.pipe(boundedText(MAX_LINE), v.minLength(1), mark({ mark: 'carer' }));
/** How someone is reached: a number, an address. */
export const contact = v.pipe(boundedText(MAX_LINE), mark({ mark: 'contact' }));
/** Short words by which something is known; they must say something. */
export const label = v.pipe(boundedText(MAX_LINE), mark({ mark: 'label' }));
/** Short text that no person reads as such: a version, initials. */
export const code = boundedText(MAX_LINE);
/** The id of something that is no entry's: a role, a hash, an entry. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LINE));

/** The id of something that another entry defines. */
export const refersTo = <const K extends ReferenceKind>(to: K) => v.pipe(id, mark({ mark: 'refers', to }));
/** The id that this entry gives to something, for others to refer to. */
export const defines = <const K extends ReferenceKind>(to: K) => v.pipe(id, mark({ mark: 'defines', to }));
/** The same, where an entry of the kind `again` may have named it before. */
export const definesAgain = <const K extends ReferenceKind>(to: K, again: string) =>
  v.pipe(id, mark({ mark: 'defines', to, again }));
/** The id of a task or a measure of the procedure. */
export const inProcedure = <const W extends 'task' | 'measure'>(what: W) =>
  v.pipe(id, mark({ mark: 'in-procedure', what }));

/** A pupil whom the entry is about. */
export const pupil = refersTo('pupil');
/** One of the homes of the pupil beside it, which the entry as a whole is about. */
export const home = refersTo('home');
/** The pupil of whom the words beside it are. */
export const speaker = v.pipe(id, mark({ mark: 'refers', to: 'pupil', part: true }));

/** Any day, of what is no entry. */
export const day = anyDay;
/** A day on which something begins or is planned. */
export const startDay = v.pipe(anyDay, mark({ mark: 'start-day' }));
/** A day that has come when it is written down. */
export const pastDay = v.pipe(anyDay, mark({ mark: 'past-day' }));
/** A day on or after the one on which it begins, or else happened. */
export const endDay = v.pipe(anyDay, mark({ mark: 'end-day' }));

/** The home of the parents who said the words beside it, or told of it: the entry as a whole is not about that home. */
export const speakersHome = v.pipe(id, mark({ mark: 'refers', to: 'home', part: true }));

/** The version of a body. */
export const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The number of a step, whether or not the procedure has it. */
export const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The number of a step that the procedure has. */
export const knownStep = v.pipe(stepNumber, mark({ mark: 'in-procedure', what: 'step' }));

/** Who wrote the entry: the role and initials from the settings of the vault. */
export const author = v.strictObject({ role: id, initials: code });

/** What every entry says. */
export const signed = { by: author };
/** What every entry says of something that happened. */
export const happened = { by: author, happenedOn: pastDay };

/** People as they were told before a pupil had homes and a colleague initials. */
const personWith1 = <P extends typeof pupil | typeof speaker>(who: P) =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('pupil'), pupil: who }),
    v.strictObject({ kind: v.literal('parents'), pupil: who }),
    v.strictObject({ kind: v.literal('role'), role: id }),
    v.strictObject({ kind: v.literal('other'), text: name }),
  ]);

export const person1 = personWith1(pupil);
export const teller1 = personWith1(speaker);
export const people1 = list(person1);

const personWith = <P extends typeof pupil | typeof speaker, H extends typeof home | typeof speakersHome>(
  who: P,
  at: H,
) =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('pupil'), pupil: who }),
    /** `home` where it is one of several, or where it matters which. */
    v.strictObject({ kind: v.literal('parents'), pupil: who, home: maybe(at) }),
    /** `initials` tell colleagues of one role apart; a full name is never asked. */
    v.strictObject({ kind: v.literal('role'), role: id, initials: maybe(code) }),
    v.strictObject({ kind: v.literal('other'), text: name }),
  ]);

/** Someone who took part: a pupil of the case, a pupil's parents, someone by role, or someone else in words. */
export const person = personWith(pupil, home);
/** Someone who told of it; it need not be about them. */
export const teller = personWith(speaker, speakersHome);

export const people = list(person);

/** What a pupil said, word for word (S0-2). */
export const quote = v.strictObject({ pupil: maybe(speaker), text: written });
export const feeling = v.strictObject({ pupil: speaker, text: written });

/** Which rules of the protocol were departed from, and why. */
export const deviation = v.strictObject({ rules: some(v.picklist(DEVIATIONS)), reason: written });

export const pupilNames = v.pipe(
  v.strictObject({
    first: name,
    /** 'van der' in 'van der Voorbeeld'. */
    prefix: maybe(name),
    last: name,
    nicknames: list(name),
  }),
  mark({ mark: 'pupil-names' }),
);
export const pupilClass = v.pipe(boundedText(MAX_LINE), mark({ mark: 'pupil-class', blank: true }));
export const pupilRole = v.pipe(v.picklist(PUPIL_ROLES), mark({ mark: 'pupil-role' }));
export const channel = v.picklist(CHANNELS);
