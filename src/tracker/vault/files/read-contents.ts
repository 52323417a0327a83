import * as v from 'valibot';
import { canonical, isJson } from '../../log/canonical';
import type { StoredEntry } from '../../log/entry';
import { parseEntry } from '../../log/parse';
import type { Bytes } from '../age/reason';
import { done, failed } from '../outcome';
import { type FileContents, FORMAT, FORMAT_VERSION, MAX_FILE_BYTES } from './contents';
import { isWithinBounds } from './is-within-bounds';
import type { FileOutcome } from './reason';

/** Items of one list: more is never made here. */
export const MAX_LIST = 1_000_000;
const MAX_TEXT = 1000;

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const json = v.pipe(
  v.unknown(),
  v.check((value) => isJson(value)),
);
/** What somebody says with an answer: a few sentences, which are kept with the handover. */
const MAX_ANSWER = 65_536;
const answer = v.pipe(
  json,
  v.check((value) => JSON.stringify(value).length <= MAX_ANSWER),
);
export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_LIST));
const entry = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): StoredEntry => {
    const parsed = parseEntry(dataset.value);
    if (parsed) return parsed;
    addIssue();
    return NEVER;
  }),
);

const head = {
  uitleg: list(text),
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FORMAT_VERSION)),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  app: text,
  school: text,
  site: text,
};

/** Items of the lists that stand beside the cases. */
export const procedure = v.strictObject({ hash, procedure: json });
export const record = v.strictObject({ kind: name, key: name, value: json });
export const erasedCase = v.strictObject({ case: name, tally: json, handedOver: v.exactOptional(v.literal(true)) });

const procedures = list(procedure);
const cases = list(v.strictObject({ id: name, entries: list(entry), quarantine: v.optional(list(entry), []) }));

/** What each kind of file is. */
export const FRAMES = {
  'back-up': v.strictObject({
    ...head,
    kind: v.literal('back-up'),
    vault: name,
    erasedCases: list(erasedCase),
    records: list(record),
    procedures,
    cases,
    // What it proves is for who has the bytes (`proof.ts`).
    proof: v.exactOptional(hash),
  }),
  handover: v.strictObject({
    ...head,
    kind: v.literal('handover'),
    handover: name,
    secret: hash,
    replyTo: name,
    procedures,
    cases,
  }),
  receipt: v.strictObject({
    ...head,
    kind: v.literal('receipt'),
    handover: name,
    secret: hash,
    entriesHash: hash,
    cases: count,
    entries: count,
    answer: v.exactOptional(answer),
  }),
  refusal: v.strictObject({ ...head, kind: v.literal('refusal'), handover: name, secret: hash, answer }),
  share: v.strictObject({ ...head, kind: v.literal('share'), value: json }),
} as const;

const schema = v.variant('kind', Object.values(FRAMES));

/**
 * Reads what was inside a file: all of it is right, or nothing is read (`readSalvaged` reads the rest of it). Shape,
 * bounds, and that every entry stands in its own case, once. What bodies mean is not looked at.
 */
export function readContents(bytes: Bytes): FileOutcome<FileContents> {
  const value = valueIn(bytes);
  return value.ok ? contentsIn(value.value) : value;
}

/** The JSON of a file that says that it is ours, and of a format that is known here; nothing else of it was looked at. */
export function valueIn(bytes: Bytes): FileOutcome<object> {
  if (bytes.length > MAX_FILE_BYTES) return failed('too-large');
  const bounded = isWithinBounds(bytes);
  if (!bounded.ok) return bounded;
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) {
    return failed('not-ours');
  }
  if ('version' in value && Number.isSafeInteger(value.version) && Number(value.version) > FORMAT_VERSION) {
    return failed('newer-format');
  }
  return done(value);
}

/** What `readContents` says of that JSON. */
export function contentsIn(value: object): FileOutcome<FileContents> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) return failed('damaged');
  const { uitleg: _, format: __, version: ___, ...contents } = result.output;
  if (contents.kind !== 'back-up' && contents.kind !== 'handover') return done(contents);
  return standsInPlace(contents) ? done(contents) : failed('damaged');
}

function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Every case, procedure and record is there once, and every entry once in its own case. */
function standsInPlace(contents: Extract<FileContents, { readonly procedures: unknown }>): boolean {
  // One id in two cases is odd and stays readable: else a file from elsewhere could spoil every later back-up.
  for (const one of contents.cases) {
    const own = new Set(one.entries.map(({ id }) => id));
    if (own.size !== one.entries.length) return false;
    if ([...one.entries, ...one.quarantine].some(({ id, case: file }) => file !== one.id || !own.has(id))) return false;
  }
  const names = [
    contents.cases.map(({ id }) => id),
    contents.procedures.map(({ hash }) => hash),
    ...(contents.kind === 'back-up'
      ? [
          contents.erasedCases.map(({ case: file }) => file),
          contents.records.map(({ kind, key }) => canonical([kind, key])),
        ]
      : []),
  ];
  return names.every((all) => new Set(all).size === all.length);
}
