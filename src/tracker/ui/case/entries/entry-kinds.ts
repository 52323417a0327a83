import type { EventType } from '../../../domain/entries';

/** What a reader of a timeline looks for. */
export const ENTRY_KINDS = ['talks', 'agreements', 'parents', 'evaluations', 'decisions', 'steps', 'other'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const KIND_OF: Readonly<Record<EventType, EntryKind>> = {
  'case-opened': 'steps',
  'intake-recorded': 'talks',
  'pupil-added': 'other',
  'pupil-changed': 'other',
  'pupil-removed': 'other',
  'report-received': 'talks',
  'report-handed-over': 'steps',
  'task-done': 'other',
  'task-not-applicable': 'other',
  'task-reopened': 'other',
  'talk-held': 'talks',
  'agreement-made': 'agreements',
  'agreement-checked': 'agreements',
  'consent-given': 'decisions',
  'consent-refused': 'decisions',
  'parents-contacted': 'parents',
  'parents-not-told': 'parents',
  'decision-taken': 'decisions',
  'measure-taken': 'decisions',
  'measure-ended': 'decisions',
  'evaluation-planned': 'evaluations',
  'evaluation-cancelled': 'evaluations',
  'evaluation-held': 'evaluations',
  'step-advanced': 'steps',
  'ownership-offered': 'steps',
  'ownership-accepted': 'steps',
  'ownership-declined': 'steps',
  'observation-noted': 'talks',
  'working-note-written': 'other',
  'sent-outside': 'parents',
  'entry-corrected': 'other',
  'entry-retracted': 'other',
  'entry-erased': 'other',
  'case-closed': 'steps',
  'case-reopened': 'steps',
  'case-voided': 'steps',
};

/** The kind of that type of entry; what a newer program wrote is of the last kind. */
export const kindOf = (type: string): EntryKind =>
  Object.hasOwn(KIND_OF, type) ? KIND_OF[type as EventType] : 'other';
