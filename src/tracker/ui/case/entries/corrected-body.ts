import type { TellingEntry } from '../../../domain/entries';
import type { CorrectionForm } from './shown-kind';

/** The whole body as it should read: what the form is about, and the rest as it was, but for who wrote it. */
export function correctedBody(before: TellingEntry['body'], form: CorrectionForm, value: object): object {
  const kept = Object.entries(before).filter(([key]) => key !== 'by' && !form.own.includes(key));
  return { ...Object.fromEntries(kept), ...form.body(value) };
}
