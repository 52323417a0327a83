import { isErased, type StoredEntry } from '../../log/entry';
import { inOrder } from '../../log/order';
import type { Bytes } from '../age/reason';
import {
  type BackupFrame,
  type CaseContents,
  FORMAT,
  FORMAT_VERSION,
  type HandoverFrame,
  type ReceiptContents,
  type ShareContents,
} from './contents';
import { explanationOf } from './explanation';

/** Cases one by one or in batches, so that a whole vault need not be in memory as text at once. */
export type CasesToWrite = Iterable<readonly CaseContents[]> | AsyncIterable<readonly CaseContents[]>;

type Frame = BackupFrame | HandoverFrame | ReceiptContents | ShareContents;

const PIECE_LENGTH = 1024 * 1024;

/** The file's JSON in UTF-8, in pieces of about a megabyte. */
export async function* writeContents(frame: Frame, cases?: CasesToWrite): AsyncGenerator<Bytes, void, void> {
  const encoder = new TextEncoder();
  const { kind, ...rest } = frame;
  const head = { uitleg: explanationOf(kind), format: FORMAT, version: FORMAT_VERSION, kind, ...rest };
  let text = JSON.stringify(head, null, 2).slice(0, -2);
  if (cases) {
    text += ',\n  "cases": [';
    let first = true;
    for await (const batch of cases) {
      for (const one of batch) {
        text += `${first ? '' : ','}\n    ${JSON.stringify(readable(one), null, 2).replaceAll('\n', '\n    ')}`;
        first = false;
        if (text.length < PIECE_LENGTH) continue;
        yield encoder.encode(text);
        text = '';
      }
    }
    text += '\n  ]';
  }
  yield encoder.encode(`${text}\n}\n`);
}

const readable = ({ id, entries, quarantine }: CaseContents) => ({
  id,
  entries: inOrder(entries).map(withWordsFirst),
  ...(quarantine.length > 0 && { quarantine: quarantine.map(withWordsFirst) }),
});

/** What a person looks for comes first. */
function withWordsFirst(entry: StoredEntry): StoredEntry {
  const { time, type, v, id, case: file, device, seq, previous } = entry;
  const rest = { id, case: file, device, seq, previous };
  if (isErased(entry)) return { time, type, v, commitment: entry.commitment, ...rest };
  return { time, type, v, body: entry.body, ...rest, salt: entry.salt };
}

/** All pieces in one. */
export async function inOne(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(await new Blob(all).arrayBuffer());
}
