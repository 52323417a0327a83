import * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import { PUPIL } from '../../../../words/phrases';
import type { Pupil } from '../../../domain/case';
import type { HoldEvaluationCommand, RecordCommand } from '../../../domain/command';
import type { BodyOf } from '../../../domain/entries';
import { type EvaluationOutcome, OUTCOMES } from '../../../domain/vocabulary';
import {
  dayProblem,
  filled,
  type Problems,
  said,
  typedChoice,
  typedDay,
  typedFlag,
  typedText,
} from '../../kit/form/typed';

const rowSchema = v.object({
  pupil: v.string(),
  /** Empty for a pupil who was not spoken. */
  outcome: typedChoice(OUTCOMES),
  feeling: typedText,
  goesWell: typedText,
  notYet: typedText,
  /** Should have been spoken, and was not there. */
  absent: typedFlag,
  why: typedText,
  /** What the pupil's parents say, where they are as one. */
  parents: typedText,
  /** What each of several homes says. */
  homes: v.fallback(v.array(v.object({ home: v.string(), view: typedText })), []),
});
export type EvaluationRow = v.InferOutput<typeof rowSchema>;

/** One evaluation for all pupils, as typed. */
export const evaluationSchema = v.object({
  evaluation: v.pipe(v.string(), v.minLength(1)),
  on: typedText,
  rows: v.fallback(v.array(rowSchema), []),
  compliments: typedText,
  conclusions: typedText,
  /** The day of the next one; empty for none. */
  next: typedText,
  /** Names the next one; made when the form was begun. */
  nextEvaluation: v.pipe(v.string(), v.minLength(1)),
});
export type EvaluationForm = v.InferOutput<typeof evaluationSchema>;

export const emptyRow = (pupil: string): EvaluationRow => ({
  pupil,
  outcome: '',
  feeling: '',
  goesWell: '',
  notYet: '',
  absent: false,
  why: '',
  parents: '',
  homes: [],
});

/** The pupils whom an evaluation is held with at first: who has a part in it, the targeted ones first (S4-1). */
export const pupilsToSpeak = (pupils: readonly Pupil[]): readonly Pupil[] => {
  const order: readonly Pupil['role'][] = ['targeted', 'bullying', 'follower'];
  return pupils
    .filter(({ role, removed }) => order.includes(role) && !removed)
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
};

/** The rows of the form with one for every pupil to speak, also for one who came to the case after the draft was begun. */
export const rowsFor = (pupils: readonly Pupil[], rows: readonly EvaluationRow[]): readonly EvaluationRow[] => {
  const missing = pupilsToSpeak(pupils).filter(({ id }) => !rows.some(({ pupil }) => pupil === id));
  const known = rows.filter(({ pupil }) => pupils.some(({ id, removed }) => id === pupil && !removed));
  return [...known, ...missing.map(({ id }) => emptyRow(id))];
};

/** The outcomes that were told so far, one for each row. */
export const answersIn = (rows: readonly EvaluationRow[]): readonly (EvaluationOutcome | undefined)[] =>
  rows.map(({ outcome }) => outcome || undefined);

export function evaluationProblems(
  form: EvaluationForm,
  rows: readonly EvaluationRow[],
  today: Day,
): Problems<EvaluationForm> {
  return filled({
    on: dayProblem(form.on, today),
    rows: rows.every(({ outcome }) => outcome === '') ? `Kies bij minstens één ${PUPIL.one} hoe het nu is.` : undefined,
    next: form.next && form.next < today ? 'Deze dag is al voorbij.' : undefined,
  });
}

type Spoken = BodyOf<'evaluation-held'>['pupils'];

/** What is told of the pupils who were spoken. */
export const spokenIn = (rows: readonly EvaluationRow[]): Spoken =>
  rows.flatMap(({ pupil, outcome, feeling, goesWell, notYet }) =>
    outcome === ''
      ? []
      : [{ pupil, outcome, ...filled({ feeling: said(feeling), goesWell: said(goesWell), notYet: said(notYet) }) }],
  );

/** Who was not there, and what parents said; nothing of who is only left empty. */
const besidesIn = (rows: readonly EvaluationRow[]) =>
  filled({
    absent: rows.flatMap(({ pupil, outcome, absent, why }) =>
      absent && outcome === '' ? [{ pupil, ...filled({ why: said(why) }) }] : [],
    ),
    parents: rows.flatMap(({ pupil, parents, homes }) => [
      ...(said(parents) === undefined ? [] : [{ pupil, view: parents.trim() }]),
      ...homes.flatMap(({ home, view }) => (said(view) === undefined ? [] : [{ pupil, home, view: view.trim() }])),
    ]),
  });

/** The command that adds another day to an evaluation that was held. */
export const goOnCommand = (form: EvaluationForm, rows: readonly EvaluationRow[]): RecordCommand => ({
  do: 'record',
  type: 'evaluation-went-on',
  body: {
    evaluation: form.evaluation,
    happenedOn: typedDay(form.on),
    pupils: spokenIn(rows),
    ...besidesIn(rows),
    ...filled({ conclusions: said(form.conclusions) }),
  },
});

/** The command that records the evaluation. */
export const holdCommand = (
  form: EvaluationForm,
  rows: readonly EvaluationRow[],
  reason: string | undefined,
): HoldEvaluationCommand => ({
  do: 'hold-evaluation',
  evaluation: form.evaluation,
  happenedOn: typedDay(form.on),
  pupils: spokenIn(rows),
  ...besidesIn(rows),
  ...filled({ compliments: said(form.compliments), conclusions: said(form.conclusions), reason }),
});
