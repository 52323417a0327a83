import * as v from 'valibot';
import type { CaseFile } from '../case';
import { type CaseLine, caseLineSchema, type LineGround, lineOf } from './case-line';
import { countsHere } from './counts-here';

const schema = v.strictObject({
  v: v.literal(1),
  erasedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  line: v.nullable(caseLineSchema),
});

/** What stays of a case that was erased. */
export interface ErasedLine {
  readonly v: 1;
  /** In milliseconds since 1970. */
  readonly erasedAt: number;
  /** `null` for a case that did not count here: a voided one, or the copy of one that is worked elsewhere. */
  readonly line: CaseLine | null;
}

/** What stays of a case when it is erased now; nothing in it names anyone. */
export const erasedLineOf = (file: CaseFile, erasedAt: number, ground?: LineGround): ErasedLine => ({
  v: 1,
  erasedAt,
  line: (countsHere(file) ? lineOf(file, ground) : undefined) ?? null,
});

/** Reads what an erased case left; `undefined` when another program left something else. */
export function readErasedLine(value: unknown): ErasedLine | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}
