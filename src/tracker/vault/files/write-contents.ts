import type { StoredEntry } from '../../log/entry';
import { inOrder } from '../../log/order';
import type { Bytes } from '../age/reason';
import type { StoredCase } from '../stored-case';
import {
  type BackupFrame,
  FORMAT,
  FORMAT_VERSION,
  type HandoverFrame,
  type ReceiptContents,
  type RefusalContents,
  type ShareContents,
} from './contents';
import { explanationOf } from './explanation';

/** Cases one by one or in batches, so that a whole vault need not be in memory as text at once. */
export type CasesToWrite = Iterable<readonly StoredCase[]> | AsyncIterable<readonly StoredCase[]>;

type Frame = BackupFrame | HandoverFrame | ReceiptContents | RefusalContents | ShareContents;

const PIECE_LENGTH = 1024 * 1024;
/** Cases that are written in one go: some hundred kilobytes. */
const PER_PIECE = 20;
/** A tab: it costs one byte a level, and each reader's editor shows it as wide as they like. */
const INDENT = '\t';

/** The file's JSON in UTF-8, in pieces of about a megabyte: what it is, then the cases, then what the program needs beside them. */
export async function* writeContents(frame: Frame, cases: CasesToWrite = []): AsyncGenerator<Bytes, void, void> {
  const encoder = new TextEncoder();
  const { kind, madeAt, app, school, site, ...rest } = frame;
  const first = {
    uitleg: explanationOf(kind),
    format: FORMAT,
    version: FORMAT_VERSION,
    kind,
    madeAt,
    app,
    school,
    site,
  };
  const withCases = kind === 'back-up' || kind === 'handover';
  let text = `{\n${fieldsOf(first)}`;
  if (withCases) {
    text += `,\n${INDENT}"cases": [`;
    let separator = '';
    for await (const batch of cases) {
      for (let from = 0; from < batch.length; from += PER_PIECE) {
        const some = batch.slice(from, from + PER_PIECE).map(readable);
        text += `${separator}\n${linesOf(some)}`;
        separator = ',';
        if (text.length < PIECE_LENGTH) continue;
        yield encoder.encode(text);
        text = '';
      }
    }
    text += `\n${INDENT}]`;
  }
  yield encoder.encode(`${text},\n${fieldsOf(rest)}\n}\n`);
}

/** The lines of the values as they stand in a list that is a field: written as such, and taken out of it. */
function linesOf(values: readonly unknown[]): string {
  const [start, end] = [`{\n${INDENT}"list": [\n`, `\n${INDENT}]\n}`];
  return JSON.stringify({ list: values }, null, INDENT).slice(start.length, -end.length);
}

/** The lines of an object without its braces. */
const fieldsOf = (value: object): string => JSON.stringify(value, null, INDENT).slice(2, -2);

const readable = ({ id, entries, quarantine }: StoredCase) => ({
  id,
  entries: inOrder(entries).map(withWordsFirst),
  ...(quarantine.length > 0 && { quarantine: quarantine.map(withWordsFirst) }),
});

/** What a person looks for comes first. */
function withWordsFirst(entry: StoredEntry): StoredEntry {
  const { time, type, v, ...rest } = entry;
  if ('commitment' in rest) {
    const { commitment, ...others } = rest;
    return { time, type, v, commitment, ...others };
  }
  const { body, ...others } = rest;
  return { time, type, v, body, ...others };
}

/** All pieces in one. */
export async function inOne(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(await new Blob(all).arrayBuffer());
}
