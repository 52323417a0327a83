import type { FunctionComponent } from 'preact';
import type * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import type { BodyOf, TellingEntry } from '../../../domain/entries';
import type { FieldsProps } from '../../case-kit/entry-form';
import type { Problems } from '../../kit/form/typed';
import { agreementForm } from './agreement';
import { agreementCheckForm } from './agreement-check';
import { closingForm } from './closing';
import { consentWordsForm } from './consent';
import { decisionForm } from './decision';
import { handoverForm } from './handover';
import { measureForm } from './measure';
import { measureEndForm } from './measure-end';
import { observationForm } from './observation';
import { parentsContactForm } from './parents-contact';
import { reasonForm } from './reason';
import { talkForm } from './talk';
import { taskDoneForm } from './task-mark';
import { whyNotStoppedForm } from './why-not-stopped';
import { workingNoteForm } from './working-note';

/** A form for correcting an entry, whatever its type. */
export interface CorrectionForm {
  readonly schema: v.GenericSchema<unknown, object>;
  readonly own: readonly string[];
  typed(body: object): object;
  problems(value: object, today: Day): Problems<object>;
  body(value: object): object;
  readonly Fields: FunctionComponent<FieldsProps<object>>;
}

const why = reasonForm('Waarom?');

/** Forms by type; what has none is taken back and told anew. */
const FORMS = {
  'case-opened': undefined,
  'intake-recorded': undefined,
  'pupil-added': undefined,
  'pupil-changed': undefined,
  'pupil-removed': undefined,
  'report-received': undefined,
  'talk-held': talkForm,
  'agreement-made': agreementForm,
  'agreement-checked': agreementCheckForm,
  'consent-given': consentWordsForm,
  'consent-refused': consentWordsForm,
  'parents-contacted': parentsContactForm,
  'parents-not-told': why,
  'decision-taken': decisionForm,
  'measure-taken': measureForm,
  'measure-ended': measureEndForm,
  'observation-noted': observationForm,
  'working-note-written': workingNoteForm,
  'report-handed-over': handoverForm,
  'task-done': taskDoneForm,
  'task-not-applicable': why,
  'task-reopened': why,
  'step-advanced': whyNotStoppedForm,
  'case-closed': closingForm,
  'case-reopened': why,
  'case-voided': why,
  'evaluation-planned': undefined,
  'evaluation-cancelled': undefined,
  'evaluation-held': undefined,
  'ownership-offered': undefined,
  'ownership-accepted': undefined,
  'ownership-declined': undefined,
  'sent-outside': undefined,
} satisfies { readonly [T in TellingEntry['type']]: { readonly own: readonly (keyof BodyOf<T>)[] } | undefined };

/** The form by which that type of entry is corrected, if it is. */
export const correctionForm = (type: TellingEntry['type']): CorrectionForm | undefined =>
  // Which form belongs to which type stands above; from here on the pair is kept together.
  FORMS[type] as unknown as CorrectionForm | undefined;

/** The whole body as it should read: what the form is about, and the rest as it was, but for who wrote it. */
export function correctedBody(before: TellingEntry['body'], form: CorrectionForm, value: object): object {
  const kept = Object.entries(before).filter(([key]) => key !== 'by' && !form.own.includes(key));
  return { ...Object.fromEntries(kept), ...form.body(value) };
}
