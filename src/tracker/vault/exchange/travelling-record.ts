/** What travels in a back-up beside cases, procedures and the lines of erased cases. Drafts stay where they are typed. */
import * as v from 'valibot';
import { CHECKED_ALL } from '../cases/own-checks';
import type { RecordContents } from '../files/contents';
import { MAX_LIST } from '../files/read-contents';
import type { RecordKind } from '../shelf/shelf';
import { RECIPIENT } from './recipients';

const text = v.pipe(v.string(), v.maxLength(1000));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const moment = v.pipe(v.number(), v.finite());
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_LIST));
const maybe = v.exactOptional;
const key = v.pipe(v.string(), v.regex(RECIPIENT));

/**
 * The shape of each kind, for whatever reads it trusts it: one that a file planted with another shape would stop every later
 * reading of files, or every back-up. Fields that a newer program adds stay.
 */
const SHAPES: ReadonlyMap<string, v.GenericSchema> = new Map<RecordKind, v.GenericSchema>([
  ['setting', v.unknown()],
  ['recipient', v.looseObject({ label: text, key, confirmed: v.boolean(), coordinator: v.boolean() })],
  [
    'handover',
    v.looseObject({
      handover: text,
      secret: hash,
      entriesHash: hash,
      cases: list(text),
      madeAt: moment,
      to: text,
      forKeeping: maybe(v.boolean()),
      upTo: maybe(v.record(text, v.string())),
      receivedAt: maybe(moment),
      refusedAt: maybe(moment),
    }),
  ],
  [
    'made-file',
    v.looseObject({
      kind: v.picklist(['back-up', 'handover', 'share']),
      name: text,
      madeAt: moment,
      cases: v.union([v.literal('all'), list(text)]),
      hash,
    }),
  ],
  ['erased-entry', v.looseObject({ case: text, entry: maybe(text), commitment: hash })],
  ['left-at', list(v.tuple([text, list(hash)]))],
]);

/** The same of what the program keeps of itself, by key. */
const STATUS: ReadonlyMap<string, v.GenericSchema> = new Map<string, v.GenericSchema>([
  ['back-up', v.looseObject({ madeAt: maybe(moment), checkedAt: maybe(moment) })],
  ['recovery', key],
]);

/** What belongs to this browser profile alone. */
const STAYS: ReadonlySet<string> = new Set([
  'device',
  'devices-before',
  'sharedComputer',
  'restored-at',
  CHECKED_ALL,
  'backed-up',
]);

export const TRAVELS: readonly RecordKind[] = [...(SHAPES.keys() as Iterable<RecordKind>), 'status'];

/** Whether a record of a back-up is of a kind that is put in a vault. */
export const isTravelling = ({ kind, key: name }: RecordContents): boolean =>
  (TRAVELS as readonly string[]).includes(kind) && !(kind === 'status' && STAYS.has(name));

/** Whether such a record is what its kind asks for. */
export function isSoundRecord({ kind, key: name, value }: RecordContents): boolean {
  const shape = kind === 'status' ? STATUS.get(name) : SHAPES.get(kind);
  return shape === undefined || v.is(shape, value);
}
