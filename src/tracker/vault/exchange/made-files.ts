import type { StorageFailure } from '../failures';
import { sha256 } from '../keys/sha256';
import { done, type Outcome } from '../outcome';
import type { RecordName, ShelfRecord } from '../shelf/shelf';
import type { MadeFile, SealedFile } from '../vault-files';
import type { ExchangeParts } from './exchange-parts';

/** Back-ups that are remembered; a folder gets one every quarter of an hour. */
const REMEMBERED = 100;

export interface MadeFiles {
  list(): Promise<Outcome<readonly MadeFile[], StorageFailure>>;
  /** The records by which a file that was made is remembered, and those that make room for it. */
  remember(
    file: SealedFile,
    what: Pick<MadeFile, 'kind' | 'cases'>,
  ): Promise<Outcome<{ readonly put: ShelfRecord; readonly drop: readonly RecordName[] }, StorageFailure>>;
}

export function createMadeFiles({ open, now }: ExchangeParts): MadeFiles {
  async function list(): Promise<Outcome<readonly MadeFile[], StorageFailure>> {
    const records = await open.shelf.records('made-file');
    if (!records.ok) return records;
    const files = records.value.map(({ value }) => value as MadeFile);
    return done(files.toSorted((one, other) => other.madeAt - one.madeAt));
  }
  return {
    list,
    async remember({ name, content }, { kind, cases }) {
      const known = await list();
      if (!known.ok) return known;
      const hash = await sha256(new Uint8Array(await content.arrayBuffer()));
      const made: MadeFile = { kind, name, madeAt: now(), cases, hash };
      const old = known.value.filter((file) => file.kind === 'back-up').slice(REMEMBERED - 1);
      return done({
        put: { kind: 'made-file', key: hash, value: made },
        drop: old.map((file) => ({ kind: 'made-file', key: file.hash })),
      });
    },
  };
}
