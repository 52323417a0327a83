/** What a case does not tell though its procedure asks for it. Made from the queries of which the list of what is due is made, so that the two agree. */
import type { Day } from '../../../protocol/day';
import { taskById } from '../../../protocol/order';
import type { Procedure, Step, StepNumber, Task } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { CaseFile } from '../case';
import type { HomeId, PupilId } from '../entries';
import { latestHeld, stillToSpeak } from '../evaluation-outcome';
import { type DueRow, dueIn } from './due';
import { parentsAsked } from './parents-asked';
import { progressOf } from './progress';
import { type Quiet, quietIn } from './quiet';

export type Gap =
  | { readonly kind: 'no-reporter' }
  /** Tasks of a step that the case came to, of which nothing was said. */
  | { readonly kind: 'tasks'; readonly step: Step; readonly tasks: readonly Task[] }
  /** A step that was passed by, with all its tasks. */
  | { readonly kind: 'step-skipped'; readonly step: Step }
  /** Parents who should have heard in that step, or of that measure, and were not reached. */
  | {
      readonly kind: 'parents';
      readonly pupil: PupilId;
      /** The home, where the pupil has more than one. */
      readonly home?: HomeId;
      readonly state: 'tried' | 'not-yet';
      readonly step?: StepNumber;
      readonly measure?: string;
      readonly when?: string;
      /** The protocol does not ask for it; school is to know of it all the same. */
      readonly beside?: true;
      /** What became of the measure. */
      readonly change?: 'began' | 'ended';
    }
  /** A step that asks for an evaluation was left without one. */
  | { readonly kind: 'evaluation-missed'; readonly step: Step }
  /** Something that was due on a day that is past, or without a day and never done. */
  | { readonly kind: DatedGap; readonly row: DueRow }
  | ({ readonly kind: 'quiet' } & Quiet);

/** Of what is due, that of which the report says that it was not written down; the others stand there in another way. */
const DATED = [
  'evaluation-to-hold',
  'absent-to-speak',
  'evaluation-to-plan',
  'agreement-to-check',
  'measure-to-end',
  'suspension-to-follow',
  'decision-to-take',
  'consent-to-ask',
  'report-to-hand-over',
  'offer-to-answer',
  'reminder',
] as const satisfies readonly DueRow['kind'][];
export type DatedGap = (typeof DATED)[number];

const isDated = (kind: DueRow['kind']): kind is DatedGap => (DATED as readonly string[]).includes(kind);

/** Steps that the case came to or passed by, with what of their tasks is open. */
function inSteps(file: CaseFile, procedure: Procedure): readonly Gap[] {
  return progressOf(file, procedure).flatMap(({ step, position, tasks }): Gap[] => {
    if (position === 'ahead') return [];
    if (position === 'skipped') return [{ kind: 'step-skipped', step }];
    const open = tasks.flatMap(({ task, status }) => (status === 'open' ? task : []));
    const missed =
      position === 'visited' &&
      step.evaluation !== undefined &&
      !file.heldEvaluations.some(({ body }) => body.step === step.number);
    return [
      ...(open.length > 0 ? [{ kind: 'tasks', step, tasks: open } as const] : []),
      ...(missed ? [{ kind: 'evaluation-missed', step } as const] : []),
    ];
  });
}

const untoldParents = (file: CaseFile, procedure: Procedure): readonly Gap[] =>
  parentsAsked(file, procedure).flatMap(({ pupil, home, state, task, measure, when, beside, change }): Gap[] => {
    if (state !== 'tried' && state !== 'not-yet') return [];
    const step = task === undefined ? undefined : taskById(procedure, task)?.step.number;
    return [
      {
        kind: 'parents',
        pupil,
        ...(home !== undefined && { home }),
        state,
        ...(step !== undefined && { step }),
        ...(measure !== undefined && { measure }),
        ...(when !== undefined && { when }),
        ...(beside && { beside }),
        ...(change && { change }),
      },
    ];
  });

/** What was due before that day; of a case that is over also what was due later, for nobody will do it now. */
function overdue(file: CaseFile, procedure: Procedure, calendar: SchoolCalendar, today: Day): readonly Gap[] {
  const isOver = file.status !== 'open';
  return dueIn({ ...file, status: 'open' }, procedure, calendar).flatMap((row): Gap[] => {
    const { kind, on } = row;
    if (!isDated(kind)) return [];
    const isGap =
      on === undefined ? kind !== 'evaluation-to-plan' || isOver : on < today || (isOver && isPlanned(kind));
    return isGap ? [{ kind, row }] : [];
  });
}

/** What people had set a day for. What the procedure would have asked for later is no gap of a case that ended before. */
const isPlanned = (kind: DatedGap): boolean => kind !== 'evaluation-to-plan';

/** Who was absent from an evaluation that the case has gone on from, and was heard in none since; of the present step it is due. */
function unspoken(file: CaseFile): readonly Gap[] {
  const due = latestHeld(file.heldEvaluations);
  return file.heldEvaluations.flatMap((held): Gap[] => {
    if (held === due && held.body.step >= file.step) return [];
    const heard = new Set(
      file.heldEvaluations.flatMap(({ body }) =>
        body.happenedOn >= held.body.happenedOn ? body.pupils.map(({ pupil }) => pupil) : [],
      ),
    );
    if (stillToSpeak(file, held).every((pupil) => heard.has(pupil))) return [];
    const { evaluation: about, happenedOn: since } = held.body;
    const waitingFor = { kind: 'role', role: file.owner } as const;
    const kind = 'absent-to-speak';
    return [{ kind, row: { case: file.id, label: file.label, kind, about, since, waitingFor } }];
  });
}

/** Everything that the case does not tell, on that day, though it was asked for; nothing of a voided case, which nobody has to work. */
export function gapsOf(file: CaseFile, procedure: Procedure, calendar: SchoolCalendar, today: Day): readonly Gap[] {
  if (file.status === 'voided') return [];
  return [
    ...(file.reports.length === 0 ? [{ kind: 'no-reporter' } as const] : []),
    ...inSteps(file, procedure),
    ...untoldParents(file, procedure),
    ...overdue(file, procedure, calendar, today),
    ...unspoken(file),
    ...quietIn(file, procedure, calendar, today).map((quiet) => ({ kind: 'quiet', ...quiet }) as const),
  ];
}

/** What the case would not tell if it were closed now: what people still planned to do among it. */
export const gapsWhenClosed = (
  file: CaseFile,
  procedure: Procedure,
  calendar: SchoolCalendar,
  today: Day,
): readonly Gap[] =>
  // What the protocol does not ask keeps nobody from closing.
  gapsOf({ ...file, status: 'closed' }, procedure, calendar, today).filter(
    (gap) => gap.kind !== 'parents' || gap.beside === undefined,
  );

/** How many things a list of gaps names: each open task is one. */
export const gapCount = (gaps: readonly Gap[]): number =>
  gaps.reduce((sum, gap) => sum + (gap.kind === 'tasks' ? gap.tasks.length : 1), 0);
