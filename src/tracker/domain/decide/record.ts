import type { CaseFile } from '../case';
import { accept, type RecordCommand, type Refusal, type Result, refuse, type Situation } from '../command';
import { isBlank } from '../deviation';
import { type BodyOf, type CaseEvent, KINDS, type ReminderId } from '../entries';
import { optionalFields } from '../entries/schema/body';
import { openReminders } from '../queries/reminders';

/** Things that can still be told of a closed case. */
const ALSO_WHEN_CLOSED: readonly RecordCommand['type'][] = [
  'case-reopened',
  'working-note-written',
  'sent-outside',
  'left-out-of-copy',
  'access-asked',
];

/** Whether this can be told of a case that is closed. */
export const fitsClosedCase = ({ type }: RecordCommand): boolean => ALSO_WHEN_CLOSED.includes(type);

/** What is recorded as told: refused only where it cannot be true of this case now. */
export function decideRecord(file: CaseFile, { type, body }: RecordCommand, { by }: Situation): Result<CaseEvent[]> {
  const event = inFull({ type, body: { ...body, by } } as CaseEvent);
  const refusal = misfit(file, event);
  return refusal ? refuse(refusal) : accept([event]);
}

function misfit(file: CaseFile, event: CaseEvent): Refusal | undefined {
  switch (event.type) {
    case 'intake-recorded':
    case 'pupil-changed':
      // All that they tell may be left out; the rest says who wrote it and when, and of whom.
      return optionalFields(KINDS[event.type]).some((field) => field in event.body)
        ? undefined
        : { code: 'nothing-to-record' };
    case 'task-reopened': {
      const marked = file.tasks.get(event.body.task);
      return marked === undefined || marked.type === 'task-reopened' ? { code: 'task-not-marked' } : undefined;
    }
    case 'evaluation-went-on':
      return goOnMisfit(file, event.body);
    case 'evaluation-cancelled':
      return isOver(file, event.body.evaluation) ? { code: 'evaluation-over' } : undefined;
    case 'reminder-set': {
      const before = openReminders(file).find((set) => set.body.reminder === event.body.reminder);
      if (isPastReminder(file, event.body.reminder)) return { code: 'reminder-over' };
      return before && isBlank(event.body.reason) ? { code: 'missing-text', field: 'reason' } : undefined;
    }
    case 'reminder-done':
      return isPastReminder(file, event.body.reminder) ? { code: 'reminder-over' } : undefined;
    case 'ownership-offered':
      if (file.offer) return { code: 'offer-pending' };
      return event.body.to === file.owner && !event.body.elsewhere ? { code: 'offer-to-owner' } : undefined;
    case 'ownership-accepted':
    case 'ownership-declined':
      if (file.offer?.body.offer !== event.body.offer) return { code: 'offer-over' };
      return file.offer.body.to === (event.body.answeredBy ?? event.body.by).role
        ? undefined
        : { code: 'offer-for-another' };
    case 'case-reopened':
      return file.status === 'closed' ? undefined : { code: 'not-closed' };
    default:
      return undefined;
  }
}

/** Another day comes after an evaluation was held, and nobody is both spoken and absent on it. */
function goOnMisfit(file: CaseFile, body: BodyOf<'evaluation-went-on'>): Refusal | undefined {
  const held = file.heldEvaluations.find((entry) => entry.body.evaluation === body.evaluation);
  if (held === undefined) return { code: 'evaluation-not-held' };
  if (body.happenedOn < held.body.happenedOn) return { code: 'ends-before-it-starts', field: 'happenedOn' };
  const named = [...body.pupils, ...(body.absent ?? [])].map(({ pupil }) => pupil);
  const pupil = named.find((id, index) => named.indexOf(id) < index);
  return pupil === undefined ? undefined : { code: 'pupil-twice', pupil };
}

/** Whether an agreement was kept follows from who kept it, where that is told of each. */
function inFull(event: CaseEvent): CaseEvent {
  if (event.type !== 'agreement-checked' || event.body.each === undefined) return event;
  return { ...event, body: { ...event.body, kept: event.body.each.every(({ kept }) => kept) } };
}

/** Whether that reminder is done. */
const isPastReminder = ({ remindersDone }: CaseFile, reminder: ReminderId): boolean =>
  remindersDone.some(({ body }) => body.reminder === reminder);

/** Whether that evaluation was held or cancelled. */
export const isOver = (file: CaseFile, evaluation: string): boolean =>
  file.cancelledEvaluations.includes(evaluation) ||
  file.heldEvaluations.some(({ body }) => body.evaluation === evaluation);
