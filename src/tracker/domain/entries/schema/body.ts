/** Bodies as they come from a form, a file or a database: whether their kind accepts them, and how they read today. */
import * as v from 'valibot';
import type { Kind, Kinds } from './kind';

/** What is wrong with a body. `field` is the path to it, empty for the whole; `most` what fits: characters of a text, items of a list. */
export type Fault =
  | { readonly field: string; readonly kind: 'wrong' }
  | { readonly field: string; readonly kind: 'too-long' | 'too-many'; readonly most: number };

/** The kind of entries of that type; `undefined` for a type of a newer program. */
export const kindOf = (type: string, kinds: Kinds): Kind | undefined =>
  Object.hasOwn(kinds, type) ? kinds[type] : undefined;

/** The version in which bodies of the kind are written. */
export const newestVersion = ({ body }: Kind): number => body.earlier.length + 1;

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const field = v.getDotPath(issue) ?? '';
  if (issue.type !== 'max_length') return { field, kind: 'wrong' };
  return { field, kind: typeof issue.input === 'string' ? 'too-long' : 'too-many', most: issue.requirement as number };
}

/** Fields that a body of the newest version may leave out. */
export const optionalFields = ({ body: { newest } }: Kind): readonly string[] =>
  Object.entries((newest as v.StrictObjectSchema<Record<string, v.GenericSchema>, undefined>).entries).flatMap(
    ([name, { type }]) => (type === 'exact_optional' ? name : []),
  );

/** What that version of the kind refuses in the body, if anything. The version must be one that the kind has. */
export function faultIn({ body: { earlier, newest } }: Kind, version: number, body: unknown): Fault | undefined {
  const read = v.safeParse(earlier[version - 1]?.schema ?? newest, body, { abortEarly: true });
  return read.success ? undefined : faultOf(read.issues[0]);
}

/** The body, written in that version and accepted by it, as the newest version says it; the same object where it is of that version. */
export const upgraded = ({ body: { earlier } }: Kind, version: number, body: unknown): unknown =>
  earlier.slice(version - 1).reduce((told, { upgrade }) => upgrade(told as never), body);
