import type { DueKind, DueRow } from '../../domain/queries/due-row';
import { change, newFor, newOf, one } from './about';
import type { CaseRoute, Route } from './route';
import { taskRoute } from './task-route';

type OfRow = (row: DueRow) => Route;

const whole: OfRow = ({ case: id }) => ({ screen: 'case', case: id });

const part =
  (name: 'ownership' | 'closing' | 'step' | 'next'): OfRow =>
  ({ case: id }) => ({ screen: 'case', case: id, part: name });

type FormPart = Exclude<NonNullable<CaseRoute['part']>, 'step' | 'next' | 'letters'>;

/** The form for the one thing that the row is about; the part itself where it is about none. */
const formOf =
  (name: FormPart): OfRow =>
  ({ case: id, about }) => ({ screen: 'case', case: id, part: name, ...(about && { about: one(about) }) });

/** The form for something new, filled in with the task that asks for it. */
const newIn =
  (name: FormPart): OfRow =>
  ({ case: id, task }) => ({ screen: 'case', case: id, part: name, about: newFor(task) });

/** That form, about the pupil of the row and, where it says so, one of the pupil's homes or the measure of which the parents are to hear. */
const newOfPupil =
  (name: FormPart): OfRow =>
  ({ case: id, task, about, home, measure }) => ({
    screen: 'case',
    case: id,
    part: name,
    about: newFor(task, {
      ...(about && { pupil: about }),
      ...(home !== undefined && { home }),
      ...(measure !== undefined && { measure }),
    }),
  });

/** A talk or a call of which somebody wanted to be reminded is written down in its form; of any other reminder it is said that it was done. */
const reminded: OfRow = (row) => {
  const { case: id, sort, whom, home, about } = row;
  if (sort === undefined || about === undefined) return formOf('reminders')(row);
  const of = { ...(whom !== undefined && { pupil: whom }), ...(home !== undefined && { home }), reminder: about };
  return { screen: 'case', case: id, part: sort === 'talk' ? 'talks' : 'parents', about: newFor(undefined, of) };
};

/** The refusal with another day on which it is asked again. */
const askedAgain: OfRow = ({ case: id, about }) => ({
  screen: 'case',
  case: id,
  part: 'consent',
  ...(about && { about: change(about) }),
});

const doneInTask: OfRow = (row) =>
  row.task === undefined || row.asks === undefined
    ? whole(row)
    : taskRoute(row.case, { id: row.task, records: row.asks }, row.about ? { pupil: row.about } : {});

const FORMS: Readonly<Record<DueKind, OfRow>> = {
  // The case itself says how its procedure comes back.
  'procedure-to-bring': whole,
  'report-to-hand-over': ({ case: id }) => ({
    screen: 'case',
    case: id,
    part: 'intake',
    about: newOf('report-handover'),
  }),
  'task-to-do': doneInTask,
  'consent-to-ask': newOfPupil('consent'),
  'consent-refused': askedAgain,
  'parents-to-tell': newOfPupil('parents'),
  'agreement-to-check': formOf('agreements'),
  'measure-to-end': formOf('measures'),
  'suspension-to-follow': ({ case: id, about }) => ({
    screen: 'case',
    case: id,
    part: 'measures',
    about: newFor(undefined, about ? { pupil: about } : {}),
  }),
  'decision-to-take': newIn('decisions'),
  'offer-to-answer': part('ownership'),
  'evaluation-to-hold': ({ case: id, about }) => ({
    screen: 'evaluation',
    case: id,
    ...(about && { evaluation: about }),
  }),
  'absent-to-speak': ({ case: id, about }) => ({
    screen: 'evaluation',
    case: id,
    ...(about && { evaluation: about }),
  }),
  'evaluation-to-plan': newIn('evaluations'),
  'step-to-take': part('step'),
  // A person says whether it goes on, with the words of the procedure beside it.
  'stopped-or-not': part('next'),
  'case-to-close': part('closing'),
  reminder: reminded,
  'reminder-to-set': newIn('reminders'),
  'access-to-give': ({ case: id, about }) => ({ screen: 'access', case: id, ...(about && { pupil: about }) }),
};

/** The very form in which what is due is written down, with what is known of it filled in. */
export const routeOf = (row: DueRow): Route => FORMS[row.kind](row);
