/** What the receiver of a handover says to who gave it; it travels in the receipt or the refusal. */
import * as v from 'valibot';
import { type Day, parseDay } from '../../../../protocol/day';
import type { Author } from '../../../domain/entries';

const schema = v.object({
  by: v.object({
    role: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    initials: v.pipe(v.string(), v.maxLength(200)),
  }),
  happenedOn: v.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined),
  offers: v.array(v.string()),
  reason: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
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
  return read.success ? read.output : undefined;
}
