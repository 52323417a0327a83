/** The procedure as it was when a case began, kept by its hash, so that later edits of `content/` change nothing for the case. */
import * as v from 'valibot';
import { findProblems } from '../../protocol/consistency';
import { ONWARDS, type Procedure, RECORDINGS } from '../../protocol/procedure';
import { canonical } from '../log/canonical';
import type { Digest } from '../log/chain';
import type { Hash } from '../log/entry';

export interface ProcedureSnapshot {
  readonly hash: Hash;
  readonly procedure: Procedure;
}

const text = v.pipe(v.string(), v.maxLength(5000));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(500));
const maybe = v.exactOptional;
const statement = { text, facts: list(name) };

const procedureSchema = v.strictObject({
  version: name,
  steps: list(
    v.strictObject({
      number: whole,
      slug: name,
      title: text,
      label: text,
      leads: list(name),
      decides: maybe(name),
      needsConsent: v.boolean(),
      consentFacts: maybe(list(name)),
      phases: list(
        v.strictObject({
          title: maybe(text),
          tasks: list(v.strictObject({ ...statement, id: name, records: v.picklist(RECORDINGS), by: maybe(name) })),
        }),
      ),
      parents: list(v.strictObject(statement)),
      onward: v.picklist(ONWARDS),
      onwardText: maybe(v.strictObject(statement)),
      evaluation: maybe(
        v.strictObject({
          targetWeeks: whole,
          countedFrom: v.strictObject({ task: name, text }),
          againWithinWeeks: whole,
          facts: list(name),
        }),
      ),
      safeguarding: maybe(v.strictObject(statement)),
      whenStopped: maybe(v.strictObject(statement)),
    }),
  ),
  measures: list(v.strictObject({ id: name, title: text, facts: list(name), atOnceWhenSerious: v.boolean() })),
});

const snapshotSchema = v.strictObject({ hash: name, procedure: procedureSchema });

/** The hash by which a case names the procedure that it follows. */
export const procedureHash = (procedure: Procedure, digest: Digest): Promise<Hash> => digest(canonical(procedure));

/** The procedure with its hash. */
export const snapshotOf = async (procedure: Procedure, digest: Digest): Promise<ProcedureSnapshot> => ({
  hash: await procedureHash(procedure, digest),
  procedure,
});

/** Reads a snapshot from elsewhere; `undefined` when it has another shape, cannot be worked with or is not what its hash says. */
export async function readSnapshot(value: unknown, digest: Digest): Promise<ProcedureSnapshot | undefined> {
  const result = v.safeParse(snapshotSchema, value);
  if (!result.success) return undefined;
  const { hash, procedure } = result.output;
  const roles = procedure.steps.flatMap(({ leads, decides = [], phases }) => [
    ...leads,
    ...[decides].flat(),
    ...phases.flatMap(({ tasks }) => tasks.flatMap(({ by = [] }) => by)),
  ]);
  // Roles are words of the glossary it was made with, which need not be ours.
  if (findProblems(procedure, roles).length > 0) return undefined;
  return (await procedureHash(procedure, digest)) === hash ? { hash, procedure } : undefined;
}
