import type { Refusal } from '../command';
import { type CaseEvent, KINDS } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { writingFault } from '../read-entry';

/**
 * A refusal of what could be written and not be read again: every reader of files refuses it, so that a back-up with it would
 * restore nothing. `field` is the field of the body; of a correction, of what it puts in the place of another.
 */
export function misfitsReader(event: CaseEvent, kinds: Kinds = KINDS): Refusal | undefined {
  const fault = writingFault(event, kinds);
  if (fault === undefined) return undefined;
  const [field = ''] = fault.field.split('.');
  return fault.kind === 'wrong' ? { code: 'not-readable', field } : { code: fault.kind, field, most: fault.most };
}
