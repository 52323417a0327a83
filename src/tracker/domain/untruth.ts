import { addMonths, type Day } from '../../protocol/day';
import { stepByNumber, taskById } from '../../protocol/order';
import type { Procedure } from '../../protocol/procedure';
import type { Refusal, Situation } from './command';
import { isBlank } from './deviation';
import { type CaseEvent, type HomeId, KINDS, type PupilId, type PupilNames } from './entries';
import type { Kinds } from './entries/schema/kind';
import type { Mark } from './entries/schema/mark';
import { fieldsOf } from './entries/schema/marked';
import { oncePerKind } from './entries/schema/once-per-kind';
import { homesIn } from './homes-in';
import { definedBy, type Reference, referencesIn } from './references';
import { namesWrongTalk } from './return-talk';

type Found = Refusal | undefined;

/** Nobody at school was there longer ago. */
const MOST_MONTHS_AGO = 20 * 12;
const MOST_MONTHS_AHEAD = 2 * 12;

const sameReference = (one: Reference, other: Reference): boolean => one.kind === other.kind && one.id === other.id;

const isDefined = (told: readonly CaseEvent[], what: Reference, kinds: Kinds): boolean =>
  told.some((event) => {
    const defined = definedBy(event, kinds);
    return defined !== undefined && sameReference(defined, what);
  });

type Body = Readonly<Record<string, unknown>>;
const bodyOf = (event: CaseEvent): Body => event.body;

/** Fields of a body that are empty only when somebody forgot them. */
const needed = oncePerKind((shape) =>
  fieldsOf(shape, 'written', 'label').flatMap(({ name, optional, mark }) => {
    const mayBeBlank = optional || mark === undefined || (mark.mark === 'label' && mark.blank);
    return mayBeBlank ? [] : name;
  }),
);
const named = oncePerKind((shape) => fieldsOf(shape, 'pupil-names'));

function missingText(event: CaseEvent, kinds: Kinds): Found {
  const body = bodyOf(event);
  const field = needed(event.type, kinds).find((name) => isBlank(body[name] as string));
  if (field !== undefined) return { code: 'missing-text', field };
  const nameless = named(event.type, kinds).find(({ name }) => {
    const names = body[name] as PupilNames | undefined;
    return names !== undefined && isBlank(names.first) && isBlank(names.last);
  });
  return nameless && { code: 'missing-text', field: nameless.name };
}

const pastDays = oncePerKind((shape) => fieldsOf(shape, 'past-day'));

function notYet(event: CaseEvent, today: Day, kinds: Kinds): Found {
  const body = bodyOf(event);
  for (const { name, find } of pastDays(event.type, kinds)) {
    let isToCome = false;
    const look = (value: unknown) => {
      // Cast by itself, as below.
      const day = value as Day;
      isToCome ||= day > today;
    };
    if (body[name] !== undefined) find(body[name], look);
    if (isToCome) return { code: 'not-happened-yet', field: name };
  }
  return undefined;
}

const anyDays = oncePerKind((shape) => fieldsOf(shape, 'past-day', 'start-day', 'end-day'));

/** A day that nobody means: years are mistyped by a digit, and what is planned lies within a school year or two. */
function farFromNow(event: CaseEvent, today: Day, kinds: Kinds): Found {
  const body = bodyOf(event);
  const [first, last] = [addMonths(today, -MOST_MONTHS_AGO), addMonths(today, MOST_MONTHS_AHEAD)];
  for (const { name, find } of anyDays(event.type, kinds)) {
    let isFar = false;
    const look = (value: unknown) => {
      // Cast by itself: the transform of the build prints '(a as Day) < b' without its parentheses.
      const day = value as Day;
      isFar ||= day < first || day > last;
    };
    if (body[name] !== undefined) find(body[name], look);
    if (isFar) return { code: 'far-from-now', field: name };
  }
  return undefined;
}

const startDays = oncePerKind((shape) => fieldsOf(shape, 'start-day'));
const endDays = oncePerKind((shape) => fieldsOf(shape, 'end-day'));

function endsTooEarly(event: CaseEvent, kinds: Kinds): Found {
  const { happenedOn, ...body } = bodyOf(event);
  // What begins on another day than the one on which it was told is measured from there.
  const start = startDays(event.type, kinds).find(({ name }) => body[name] !== undefined)?.name;
  // Each cast by itself: the transform of the build prints '(a as Day) < b' without its parentheses.
  const from = (start === undefined ? happenedOn : body[start]) as Day;
  const early = endDays(event.type, kinds).find(({ name }) => {
    const end = body[name] as Day;
    return end < from;
  });
  return early && { code: 'ends-before-it-starts', field: early.name };
}

const procedureParts = oncePerKind((shape) => fieldsOf(shape, 'in-procedure'));

const KNOWN: Readonly<
  Record<Extract<Mark, { mark: 'in-procedure' }>['what'], (procedure: Procedure, id: never) => boolean>
> = {
  task: (procedure, id: string) => taskById(procedure, id) !== undefined,
  measure: ({ measures }, id: string) => measures.some((measure) => measure.id === id),
  step: (procedure, number: number) => stepByNumber(procedure, number) !== undefined,
};

function unknownInProcedure(event: CaseEvent, { procedure }: Situation, kinds: Kinds): Found {
  const body = bodyOf(event);
  for (const { name, mark } of procedureParts(event.type, kinds)) {
    const id = body[name];
    if (mark && id !== undefined && !KNOWN[mark.what](procedure, id as never)) {
      return { code: 'unknown-reference', kind: mark.what, id: String(id) };
    }
  }
  return undefined;
}

function unknownReference(told: readonly CaseEvent[], event: CaseEvent, kinds: Kinds): Found {
  const lost = referencesIn(event, kinds).find((reference) => !isDefined(told, reference, kinds));
  return lost && { code: 'unknown-reference', ...lost };
}

/** A home of another pupil than the one beside whom it is named. */
function homeOfAnother(told: readonly CaseEvent[], event: CaseEvent, kinds: Kinds): Found {
  const pupilOf = (home: HomeId): PupilId | undefined => {
    const first = told.find((one) => one.type === 'home-told' && one.body.home === home);
    return first?.type === 'home-told' ? first.body.pupil : undefined;
  };
  const named = event.type === 'home-told' ? [event.body] : homesIn(event, kinds);
  const wrong = named.find(({ home, pupil }) => {
    const owner = pupilOf(home);
    return owner !== undefined && pupil !== undefined && owner !== pupil;
  });
  return wrong && { code: 'unknown-reference', kind: 'home', id: wrong.home };
}

function wrongTalk(told: readonly CaseEvent[], event: CaseEvent): Found {
  return event.type === 'measure-ended' && namesWrongTalk(told, event.body) ? { code: 'no-return-talk' } : undefined;
}

/** A refusal when the name that the event gives is given already; what names a thing again may, as holding a planned evaluation does. */
export function takenId(told: readonly CaseEvent[], event: CaseEvent, kinds: Kinds = KINDS): Found {
  const what = definedBy(event, kinds);
  if (what === undefined || what.again !== undefined || !isDefined(told, what, kinds)) return undefined;
  return { code: 'id-taken', id: what.id };
}

/** What in the event cannot be true after what was told so far, if anything: the same for what is told first or as a correction. */
export function findUntruth(
  told: readonly CaseEvent[],
  event: CaseEvent,
  situation: Situation,
  kinds: Kinds = KINDS,
): Refusal | undefined {
  return (
    missingText(event, kinds) ??
    notYet(event, situation.today, kinds) ??
    farFromNow(event, situation.today, kinds) ??
    endsTooEarly(event, kinds) ??
    unknownInProcedure(event, situation, kinds) ??
    unknownReference(told, event, kinds) ??
    homeOfAnother(told, event, kinds) ??
    wrongTalk(told, event)
  );
}
