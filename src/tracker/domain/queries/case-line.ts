/** The nameless line of a case: all that yearly counts need of it. It stays when the case is erased, and travels to who adds up. */
import * as v from 'valibot';
import { type Day, daysBetween } from '../../../protocol/day';
import type { Procedure } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { CaseId } from '../../log/entry';
import type { CaseFile } from '../case';
import { CLOSE_REASONS, FORMS, type Form, isForm, isOwnCode, isPlace, PLACES, type Place } from '../vocabulary';
import { evaluationsDue } from './due';

/** From the report to the first talk with a pupil, in days of the calendar; `none` while there was no talk. */
export const FIRST_TALKS = ['same-day', 'two-days', 'week', 'two-weeks', 'later', 'none'] as const;
export type FirstTalk = (typeof FIRST_TALKS)[number];

/** Whether the evaluations came in the weeks that the protocol gives; `late` when one did not, or is overdue (S4-1, S4-7). */
export const EVALUATED = ['in-time', 'late', 'none'] as const;
export type Evaluated = (typeof EVALUATED)[number];

/** The outcome of a case that is not closed. */
export const OPEN = 'open';

/** More than any school offers. */
const MAX_CHOICES = 50;
const list = <T extends string>(isChoice: (code: unknown) => code is T) =>
  v.pipe(v.array(v.custom<T>(isChoice)), v.maxLength(MAX_CHOICES));

/** What was chosen, in the order of the list, and then what the school added. */
const inOrder = <T extends string>(values: readonly T[], chosen: readonly T[] = []): readonly T[] => [
  ...values.filter((value) => chosen.includes(value)),
  ...new Set(chosen.filter((code) => isOwnCode(code)).toSorted()),
];

const schema = v.strictObject({
  /** The case's own random id, so that one that is in two vaults counts once. */
  case: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** How many entries the case had: of two lines for one case the one with more is the later. */
  entries: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The month in which it was opened: `2026-11`. */
  opened: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  forms: list(isForm),
  places: list(isPlace),
  /** The furthest step that it came to. */
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  outcome: v.picklist([...CLOSE_REASONS, OPEN]),
  firstTalk: v.picklist(FIRST_TALKS),
  evaluated: v.picklist(EVALUATED),
});

type Read = v.InferOutput<typeof schema>;
export type CaseLine = Readonly<Omit<Read, 'forms' | 'places'>> & {
  readonly forms: readonly Read['forms'][number][];
  readonly places: readonly Read['places'][number][];
};

/** Schema of a line that comes from elsewhere. */
export const caseLineSchema = schema;

/** What it takes to know whether something is overdue. */
export interface LineGround {
  readonly procedure: Procedure;
  readonly calendar: SchoolCalendar;
  readonly today: Day;
}

function firstTalkOf({ reports, openedOn, talks }: CaseFile): FirstTalk {
  const earliest = (days: readonly Day[]) => days.toSorted()[0];
  const reported = earliest(reports.map(({ body }) => body.happenedOn)) ?? openedOn;
  const held = talks.filter((talk) => talk.body.with.some(({ kind }) => kind === 'pupil'));
  const talked = earliest(held.map(({ body }) => body.happenedOn));
  if (talked === undefined) return 'none';
  const days = daysBetween(reported, talked);
  if (days <= 0) return 'same-day';
  if (days <= 2) return 'two-days';
  if (days <= 7) return 'week';
  return days <= 14 ? 'two-weeks' : 'later';
}

function evaluatedOf(file: CaseFile, ground: LineGround | undefined): Evaluated {
  const { heldEvaluations, plannedEvaluations } = file;
  // Of several plans under one name the first counts.
  const plans = new Map(plannedEvaluations.toReversed().map((plan) => [plan.body.evaluation, plan]));
  const isLate = (held: CaseFile['heldEvaluations'][number]): boolean => {
    const plan = plans.get(held.body.evaluation);
    return [held, plan].some((entry) => entry?.body.deviation?.rules.includes('later-than-term'));
  };
  const isOverdue =
    ground !== undefined &&
    file.status === 'open' &&
    evaluationsDue(file, ground.procedure, ground.calendar).some(({ on }) => on !== undefined && on < ground.today);
  if (isOverdue || heldEvaluations.some(isLate)) return 'late';
  return heldEvaluations.length > 0 ? 'in-time' : 'none';
}

/**
 * The line of a case; `undefined` for a voided one, which counts nowhere.
 * @param ground left out when the case's procedure is not at hand: then nothing counts as overdue
 */
export function lineOf(file: CaseFile, ground?: LineGround): CaseLine | undefined {
  if (file.status === 'voided') return undefined;
  return {
    case: file.id,
    entries: file.entries.length,
    opened: file.openedOn.slice(0, 'yyyy-mm'.length),
    forms: inOrder<Form>(FORMS, file.intake.forms),
    places: inOrder<Place>(PLACES, file.intake.places),
    step: file.furthestStep,
    outcome: file.closed?.body.reason ?? OPEN,
    firstTalk: firstTalkOf(file),
    evaluated: evaluatedOf(file, ground),
  };
}

/** Lines as they came together from several vaults at several moments. */
export interface LineSource {
  /** In milliseconds since 1970. */
  readonly madeAt: number;
  readonly lines: readonly CaseLine[];
}

const isLater = (one: CaseLine, oneAt: number, other: CaseLine, otherAt: number): boolean => {
  if (one.entries !== other.entries) return one.entries > other.entries;
  if (oneAt !== otherAt) return oneAt > otherAt;
  return JSON.stringify(one) > JSON.stringify(other);
};

/** Each case once, as the fullest of its lines tells it; the order of the sources makes no difference. */
export function mergeLines(sources: Iterable<LineSource>): readonly CaseLine[] {
  const known = new Map<CaseId, { readonly line: CaseLine; readonly at: number }>();
  for (const { madeAt, lines } of sources) {
    for (const line of lines) {
      const before = known.get(line.case);
      if (before === undefined || isLater(line, madeAt, before.line, before.at)) {
        known.set(line.case, { line, at: madeAt });
      }
    }
  }
  return [...known.values()].map(({ line }) => line);
}
