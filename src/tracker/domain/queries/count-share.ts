import * as v from 'valibot';
import type { Author } from '../entries';
import { type CaseLine, caseLineSchema, type LineSource } from './case-line';

const MAX_LINES = 20_000;
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const schema = v.strictObject({
  kind: v.literal('case-lines'),
  v: v.literal(1),
  source: line,
  madeAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  by: v.strictObject({ role: line, initials: line }),
  schoolYear: v.pipe(v.string(), v.regex(/^\d{4}-\d{4}$/)),
  lines: v.pipe(v.array(caseLineSchema), v.maxLength(MAX_LINES)),
});

/** The lines of one school year as they travel, sealed, from one vault to who adds them up. */
export interface CountShare extends LineSource {
  readonly kind: 'case-lines';
  readonly v: 1;
  /** Random id of the vault that it comes from. */
  readonly source: string;
  /** Who made it. */
  readonly by: Author;
  readonly schoolYear: string;
  readonly lines: readonly CaseLine[];
}

/** Reads what came out of a file; `undefined` when it is no such share. */
export function readShare(value: unknown): CountShare | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}

/** The shares with this one among them, in the place of an older one of the same vault and school year; of two the newer stays. */
export function addShare(shares: readonly CountShare[], added: CountShare): readonly CountShare[] {
  const isSame = (share: CountShare) => share.source === added.source && share.schoolYear === added.schoolYear;
  const newest = shares.filter(isSame).reduce((top, share) => (share.madeAt > top.madeAt ? share : top), added);
  return [...shares.filter((share) => !isSame(share)), newest];
}
