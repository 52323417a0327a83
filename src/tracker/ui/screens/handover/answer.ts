/** What the receiver of a handover says to who gave it; it travels in the receipt or the refusal. */
import * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import type { Author } from '../../../domain/entries';
import { author, day, written } from '../../../domain/entries/schema/fields';
import { plainLine } from '../../../domain/plain-line';

const schema = v.object({
  by: v.object(author.entries),
  happenedOn: day,
  offers: v.array(v.string()),
  reason: v.optional(written),
});

export interface Answer {
  readonly by: Author;
  readonly happenedOn: Day;
  /** The offers in the file that it answers. */
  readonly offers: readonly string[];
  /** Why it is not taken. */
  readonly reason?: string | undefined;
}

/** The answer as it came out of a file; `undefined` when it is none. */
export function readAnswer(value: unknown): Answer | undefined {
  const read = v.safeParse(schema, value);
  if (!read.success) return undefined;
  const { by, ...rest } = read.output;
  // It is shown as it is told: signs that turn the words around them would have the line read otherwise.
  return { ...rest, by: { ...by, initials: plainLine(by.initials) || '?' } };
}
