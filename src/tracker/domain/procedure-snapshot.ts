/** The procedure as it was when a case began, kept by its hash, so that later edits of `content/` change nothing for the case. */
import * as v from 'valibot';
import { findProblems } from '../../protocol/consistency';
import {
  EVALUATION_PARTS,
  FAMILIES,
  LEADS_AS,
  MEASURE_FAMILIES,
  ONWARDS,
  type Procedure,
  RECORDINGS,
  TERM_UNITS,
} from '../../protocol/procedure';
import { fromProcedure1, type Procedure1, RECORDINGS_1 } from '../../protocol/procedure-1';
import { rolesIn } from '../../protocol/roles';
import { canonical } from '../log/canonical';
import type { Digest } from '../log/chain';
import type { Hash } from '../log/entry';
import { plainLine } from './plain-line';

/** A procedure as it is kept: the first format had no number. */
export type KeptProcedure = (Procedure & { readonly format: 2 }) | Procedure1;

export interface ProcedureSnapshot {
  readonly hash: Hash;
  readonly procedure: Procedure;
}

/**
 * The longest procedure that is read, in characters of its JSON; ours has some forty thousand. Every list has a bound of its
 * own, and lists in lists would still hold millions of tasks.
 */
const MAX_PROCEDURE = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(5000));
const title = v.pipe(v.string(), v.maxLength(500));
/** A name is compared, so that one that looks like another is refused; texts are shown without such signs. */
const name = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((given) => plainLine(given) === given),
);
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000));
/** Ten years: more leads to days that have no name. */
const weeks = v.pipe(whole, v.maxValue(520));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(500));
const maybe = v.exactOptional;
const statement = { text, facts: list(name) };

/** What steps and measures of both formats have. */
const commonStep = {
  number: whole,
  slug: name,
  title,
  label: title,
  leads: list(name),
  decides: maybe(name),
  needsConsent: v.boolean(),
  consentFacts: maybe(list(name)),
  parents: list(v.strictObject(statement)),
  onward: v.picklist(ONWARDS),
  onwardText: maybe(v.strictObject(statement)),
  safeguarding: maybe(v.strictObject(statement)),
  whenStopped: maybe(v.strictObject(statement)),
};
const commonMeasure = {
  id: name,
  title,
  facts: list(name),
  atOnceWhenSerious: v.boolean(),
};
const phasesOf = <T extends v.GenericSchema>(task: T) =>
  list(v.strictObject({ title: maybe(text), tasks: list(task) }));

const schema1 = v.strictObject({
  version: name,
  steps: list(
    v.strictObject({
      ...commonStep,
      phases: phasesOf(
        v.strictObject({
          ...statement,
          id: name,
          records: v.picklist(RECORDINGS_1),
          by: maybe(name),
        }),
      ),
      evaluation: maybe(
        v.strictObject({
          targetWeeks: weeks,
          countedFrom: v.strictObject({ task: name, text }),
          againWithinWeeks: weeks,
          facts: list(name),
        }),
      ),
    }),
  ),
  measures: list(v.strictObject(commonMeasure)),
});

const term = v.strictObject({
  count: positive,
  most: maybe(positive),
  isAbout: maybe(v.literal(true)),
  unit: v.picklist(TERM_UNITS),
});

const task2 = v.strictObject({
  ...statement,
  id: name,
  records: v.picklist(RECORDINGS),
  by: maybe(name),
  when: maybe(text),
  talksWith: maybe(list(v.picklist(FAMILIES))),
  after: maybe(name),
  term: maybe(
    v.strictObject({
      within: maybe(term),
      countedFrom: maybe(v.union([v.literal('report'), v.strictObject({ task: name, text: maybe(text) })])),
    }),
  ),
  inEvaluation: maybe(v.picklist(EVALUATION_PARTS)),
  parents: maybe(v.strictObject({ whom: list(v.picklist(FAMILIES)), anew: v.boolean() })),
  tellsSteps: maybe(v.literal(true)),
});

const schema2 = v.strictObject({
  format: v.literal(2),
  version: name,
  steps: list(
    v.strictObject({
      ...commonStep,
      name: maybe(name),
      group: maybe(name),
      leadsAs: maybe(v.picklist(LEADS_AS)),
      otherLeads: maybe(list(v.strictObject({ role: name, when: text }))),
      togetherWith: maybe(name),
      phases: phasesOf(task2),
      namesNoParents: maybe(v.literal(true)),
      onwardTo: maybe(name),
      onwardWhen: maybe(text),
      evaluation: maybe(
        v.strictObject({
          after: maybe(term),
          within: maybe(v.literal(true)),
          countedFrom: maybe(v.strictObject({ task: name, text: maybe(text) })),
          again: maybe(
            v.variant('kind', [
              v.strictObject({ kind: v.literal('not') }),
              v.strictObject({
                kind: v.literal('within'),
                term,
                times: maybe(positive),
                short: maybe(v.literal(true)),
              }),
              v.strictObject({
                kind: v.literal('every'),
                term,
                times: maybe(positive),
                until: maybe(text),
                short: maybe(v.literal(true)),
              }),
              v.strictObject({ kind: v.literal('at'), terms: list(term), short: maybe(v.literal(true)) }),
            ]),
          ),
          facts: list(name),
        }),
      ),
      namesNoTerm: maybe(v.literal(true)),
    }),
  ),
  measures: list(
    v.strictObject({
      ...commonMeasure,
      follows: maybe(name),
      returnTalk: maybe(v.literal(true)),
      parents: maybe(list(v.picklist(MEASURE_FAMILIES))),
    }),
  ),
  notStaff: maybe(list(name)),
});

const snapshotSchema = v.strictObject({
  hash: name,
  procedure: v.union([schema2, schema1]),
});

/** The procedure as the vault, back-ups and handovers keep it. */
export const keptProcedure = (procedure: Procedure): KeptProcedure => ({
  ...procedure,
  format: 2,
});

/** The hash by which a case names the procedure that it follows, in the format in which it is kept. */
export const procedureHash = (kept: KeptProcedure, digest: Digest): Promise<Hash> => digest(canonical(kept));

/** The procedure with its hash. */
export const snapshotOf = async (procedure: Procedure, digest: Digest): Promise<ProcedureSnapshot> => ({
  hash: await procedureHash(keptProcedure(procedure), digest),
  procedure,
});

/** The same without signs in its texts that turn the words around them. */
function shown<Value>(value: Value): Value {
  if (typeof value === 'string') return value.split('\n').map(plainLine).join('\n') as Value;
  if (Array.isArray(value)) return value.map(shown) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)])) as Value;
}

function inFormatOfNow(kept: KeptProcedure): Procedure {
  if (!('format' in kept)) return fromProcedure1(kept);
  const { format: _, ...procedure } = kept;
  return procedure;
}

/**
 * Reads what was kept, of any format; `undefined` when it has another shape, cannot be worked with or is not what its hash says.
 * @param value the hash with the procedure as it is kept
 * @returns the procedure in the format of now, with the hash of what was kept
 */
export async function readSnapshot(value: unknown, digest: Digest): Promise<ProcedureSnapshot | undefined> {
  if ((JSON.stringify(value) ?? '').length > MAX_PROCEDURE) return undefined;
  const result = v.safeParse(snapshotSchema, value);
  if (!result.success) return undefined;
  const { hash, procedure: kept } = result.output;
  if ((await procedureHash(kept, digest)) !== hash) return undefined;
  const procedure = shown(inFormatOfNow(kept));
  // Roles are words of the glossary it was made with, which need not be ours; what a file is called is its editor's matter.
  const problems = findProblems(procedure, rolesIn(procedure)).filter(({ code }) => code !== 'slug-of-another-number');
  return problems.length > 0 ? undefined : { hash, procedure };
}
