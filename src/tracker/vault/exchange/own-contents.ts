import type { StorageFailure } from '../failures';
import type { BackupFrame, RecordContents } from '../files/contents';
import { done, type Outcome } from '../outcome';
import type { StoredCase } from '../stored-case';
import { type ExchangeParts, originOf } from './exchange-parts';
import { isSoundRecord, isTravelling, TRAVELS } from './travelling-record';

/** Everything of this vault but its cases, as a back-up holds it. */
export async function ownFrame(parts: ExchangeParts): Promise<Outcome<BackupFrame, StorageFailure>> {
  const { shelf, cases } = parts.open;
  const records: RecordContents[] = [];
  for (const kind of TRAVELS) {
    const found = await shelf.records(kind);
    if (!found.ok) return found;
    records.push(...found.value.filter((record) => isTravelling(record) && isSoundRecord(record)));
  }
  const procedures = await shelf.records('procedure');
  if (!procedures.ok) return procedures;
  const erasedCases = await cases.tallies();
  if (!erasedCases.ok) return erasedCases;
  return done({
    ...originOf(parts),
    kind: 'back-up',
    vault: parts.vault,
    erasedCases: erasedCases.value,
    records,
    procedures: procedures.value.map(({ key, value }) => ({ hash: key, procedure: value })),
  });
}

/** Thrown to stop the writing of cases into a file: the generator that gives them has no other way to say that the vault refused. */
export class StorageStop extends Error {
  readonly reason: StorageFailure;
  constructor(reason: StorageFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** Every case as files hold it. @throws StorageStop when the vault refuses on the way */
export async function* everyCase({ open }: ExchangeParts): AsyncGenerator<readonly StoredCase[]> {
  for await (const batch of open.keeper.batches()) {
    if (!batch.ok) throw new StorageStop(batch.reason);
    yield batch.value.cases.map(({ id, entries, quarantine }) => ({ id, entries, quarantine }));
  }
}

/** The outcome, also when a `StorageStop` ended it. */
export async function stoppable<Value, Reason extends string>(
  work: () => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason | StorageFailure>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageStop) return { ok: false, reason: error.reason };
    throw error;
  }
}
