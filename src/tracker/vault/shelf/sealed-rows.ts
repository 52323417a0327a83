/** Rows of the database sealed and opened. */

import type { CaseId } from '../../log/entry';
import { headKind } from '../database/generations';
import type { RecordRow, RecordRowKey, SegmentRow, SegmentRowKey } from '../database/vault-database';
import type { DataKeys } from '../keys/data-keys';
import { hiddenName } from '../sealing/hidden-name';
import { openJson, sealJson } from '../sealing/sealed-json';
import type { ReadSegment, RecordName, Segment, SegmentName, ShelfRecord } from './shelf';

/** The key of now, and while everything is sealed anew also the one of before. */
export interface KeyRing {
  readonly vault: string;
  readonly epoch: number;
  readonly keys: ReadonlyMap<number, DataKeys>;
}

export interface SealedRows {
  segmentRow(segment: Segment, generation: number): Promise<SegmentRow>;
  readSegment(row: SegmentRow): Promise<ReadSegment>;
  recordKey(name: RecordName): Promise<RecordRowKey>;
  recordRow(record: ShelfRecord): Promise<RecordRow>;
  /** Says, apart from the segments, up to which number the case was stored: a row that is put back or taken away is missed by it. */
  headRow(segment: SegmentName, generation: number): Promise<RecordRow>;
  headKey(id: CaseId, generation: number): Promise<RecordRowKey>;
  /** `undefined` when it does not open. */
  readHead(row: RecordRow): Promise<SegmentName | undefined>;
  /** `undefined` when it does not open. */
  readRecord(row: RecordRow): Promise<ShelfRecord | undefined>;
}

export const segmentKey = ({ case: id, number }: SegmentName, generation: number): SegmentRowKey => [
  generation,
  id,
  number,
];

/** Hidden names that are remembered; each is some forty bytes. */
const REMEMBERED = 20_000;

interface SegmentContent {
  readonly entries: Segment['entries'];
  /** Absent when nothing of the segment was set apart, which is nearly always. */
  readonly quarantine?: Segment['quarantine'];
}

export function sealedRows({ vault, epoch, keys }: KeyRing): SealedRows {
  const own = keys.get(epoch);
  if (own === undefined) throw new Error('no key of this epoch');

  const segmentPlace = (generation: number, id: string, number: number) => ({
    vault,
    store: 'segments',
    record: `${generation}/${number}/${id}`,
  });
  const recordPlace = (kind: string, hidden: string) => ({ vault, store: 'records', record: `${kind}/${hidden}` });
  const recordKey = async ({ kind, key }: RecordName): Promise<RecordRowKey> => [
    kind,
    await hiddenName(own.names, kind, key),
  ];

  /** The hidden names of heads, which are wanted at every save. */
  const names = new Map<string, Promise<string>>();
  const { names: hiding } = own;
  async function headKey(id: CaseId, generation: number): Promise<RecordRowKey> {
    const kind = headKind(generation);
    const name = `${kind}/${id}`;
    const hidden = names.get(name) ?? hiddenName(hiding, kind, id);
    if (names.size < REMEMBERED) names.set(name, hidden);
    return [kind, await hidden];
  }

  return {
    async segmentRow({ case: id, number, entries, quarantine }, generation) {
      const content: SegmentContent = quarantine.length > 0 ? { entries, quarantine } : { entries };
      const sealed = await sealJson(own.seal, segmentPlace(generation, id, number), content);
      return { g: generation, c: id, n: number, e: epoch, d: sealed };
    },
    async readSegment({ g, c, n, e, d }) {
      const name = { case: c, number: n };
      const key = keys.get(e)?.seal;
      const opened = key && (await openJson(key, segmentPlace(g, c, n), d));
      if (opened === undefined) return { ...name, unreadable: true };
      const { entries, quarantine = [] } = opened.value as SegmentContent;
      return { ...name, entries, quarantine };
    },
    recordKey,
    headKey,
    async headRow({ case: id, number }, generation) {
      const [k, h] = await headKey(id, generation);
      return { k, h, e: epoch, d: await sealJson(own.seal, recordPlace(k, h), { key: id, value: number }) };
    },
    async readHead({ k, h, e, d }) {
      const key = keys.get(e)?.seal;
      const opened = key && (await openJson(key, recordPlace(k, h), d));
      if (opened === undefined) return undefined;
      const { key: id, value } = opened.value as { key: CaseId; value: number };
      return { case: id, number: value };
    },
    async recordRow({ kind, key, value }) {
      const [k, h] = await recordKey({ kind, key });
      return { k, h, e: epoch, d: await sealJson(own.seal, recordPlace(k, h), { key, value }) };
    },
    async readRecord({ k, h, e, d }) {
      const key = keys.get(e)?.seal;
      const opened = key && (await openJson(key, recordPlace(k, h), d));
      if (opened === undefined) return undefined;
      const { key: name, value } = opened.value as { key: string; value: unknown };
      return { kind: k as ShelfRecord['kind'], key: name, value };
    },
  };
}
