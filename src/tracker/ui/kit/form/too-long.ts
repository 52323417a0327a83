import { MAX_TEXT } from '../../../domain/entries/schema/limits';

/** Whether a text somewhere in the value is longer than an entry can hold; its own field tells by how much. */
export function tooLongIn(value: unknown): boolean {
  if (typeof value === 'string') return value.length > MAX_TEXT;
  return typeof value === 'object' && value !== null && Object.values(value).some(tooLongIn);
}
