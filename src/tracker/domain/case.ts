/** A case as its entries tell it. Everything here is derived by `replay.ts`; nothing of it is stored. */
import type { Day } from '../../protocol/day';
import type { RoleId, StepNumber, TaskId } from '../../protocol/procedure';
import type { CaseId, EntryId, Stamp, StoredEntry } from '../log/entry';
import type { BodyOf, EntryOf, EvaluationId, HomeId, PupilId, PupilNames, TellingEntry } from './entries';
import type { PupilRole } from './vocabulary';

export interface Pupil {
  readonly id: PupilId;
  readonly names: PupilNames;
  readonly role: PupilRole;
  readonly class: string;
  /** Turned out to have no part in it; the name is still taken out of texts. */
  readonly removed: boolean;
}

/** One of the homes of a pupil, as last told. */
export type Home = Omit<BodyOf<'home-told'>, 'by' | 'home'> & {
  readonly id: HomeId;
  /** No longer one of the pupil's; its names are still taken out of texts. */
  readonly removed: boolean;
};

/** The intake as last told: each field from the latest entry that has it (S0-2). */
export type Intake = Omit<BodyOf<'intake-recorded'>, 'by' | 'happenedOn'>;

export type CaseStatus = 'open' | 'closed' | 'voided';

/** What was last said of a task. */
export type TaskEntry = EntryOf<'task-done' | 'task-not-applicable' | 'task-reopened'>;

export interface CaseFile {
  readonly id: CaseId;
  /** How people call it without naming anyone: `2026-07`. */
  readonly label: string;
  /** Version and hash of the procedure that it follows. */
  readonly procedure: BodyOf<'case-opened'>['procedure'];
  readonly openedOn: Day;
  readonly status: CaseStatus;
  /** Present while it is closed. */
  readonly closed?: EntryOf<'case-closed'>;
  /** The last time that it was opened again after it was closed. */
  readonly reopened?: EntryOf<'case-reopened'>;
  /** When something was last written in it. */
  readonly touched: Stamp;
  /** Who works it now. */
  readonly owner: RoleId;
  /** The offer of ownership that nobody answered yet. */
  readonly offer?: EntryOf<'ownership-offered'>;
  readonly step: StepNumber;
  /** The day on which it came to the present step. */
  readonly stepSince: Day;
  /** Highest step that it came to. */
  readonly furthestStep: StepNumber;
  /** In order of adding, also those who were removed. */
  readonly pupils: readonly Pupil[];
  /** In order of telling, also those that were removed. */
  readonly homes: ReadonlyMap<HomeId, Home>;
  readonly intake: Intake;
  readonly tasks: ReadonlyMap<TaskId, TaskEntry>;

  // What counts now: with corrections applied, without what was retracted or erased, in order of (time, id).
  readonly intakes: readonly EntryOf<'intake-recorded'>[];
  readonly tasksReopened: readonly EntryOf<'task-reopened'>[];
  readonly reports: readonly EntryOf<'report-received'>[];
  readonly reportHandovers: readonly EntryOf<'report-handed-over'>[];
  readonly talks: readonly EntryOf<'talk-held'>[];
  readonly agreements: readonly EntryOf<'agreement-made'>[];
  readonly agreementChecks: readonly EntryOf<'agreement-checked'>[];
  readonly consents: readonly EntryOf<'consent-given' | 'consent-refused'>[];
  readonly parentContacts: readonly EntryOf<'parents-contacted' | 'parents-not-told'>[];
  readonly decisions: readonly EntryOf<'decision-taken'>[];
  readonly measures: readonly EntryOf<'measure-taken'>[];
  readonly measureEnds: readonly EntryOf<'measure-ended'>[];
  readonly plannedEvaluations: readonly EntryOf<'evaluation-planned'>[];
  readonly cancelledEvaluations: readonly EvaluationId[];
  /** With what was added on later days. */
  readonly heldEvaluations: readonly EntryOf<'evaluation-held'>[];
  readonly steps: readonly EntryOf<'step-advanced'>[];
  readonly observations: readonly EntryOf<'observation-noted'>[];
  readonly workingNotes: readonly EntryOf<'working-note-written'>[];
  /** Every reminder as it was set, also those that were put off or done. */
  readonly reminders: readonly EntryOf<'reminder-set'>[];
  readonly remindersDone: readonly EntryOf<'reminder-done'>[];
  readonly sendings: readonly EntryOf<'sent-outside'>[];
  /** Every request to see what is kept, also those that were answered. */
  readonly accessRequests: readonly EntryOf<'access-asked'>[];
  /** Every offer of ownership and every acceptance, also of offers that are over. */
  readonly offers: readonly EntryOf<'ownership-offered'>[];
  readonly acceptances: readonly EntryOf<'ownership-accepted'>[];

  /** Every entry of the case in order of (time, id), as it was written. */
  readonly entries: readonly StoredEntry[];
  /** Every entry that counts, as it reads now: the opening, then the pupils, then the others in order of (time, id). */
  readonly live: readonly TellingEntry[];
  /** Entries of a newer program that were not set aside: while there are any, the case can be read and not written. */
  readonly unknown: readonly EntryId[];
}
