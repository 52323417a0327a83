import { zipSync } from 'fflate';
import type { Age } from '../age/age';
import type { Bytes } from '../age/reason';
import { done, failed } from '../outcome';
import type { BackupPart } from './backup-parts';
import { type BackupFrame, MAX_FILE_BYTES } from './contents';
import { fileName } from './file-name';
import { fromAge } from './from-age';
import { readMe } from './read-me';
import type { FileOutcome } from './reason';
import { type CasesToWrite, inOne, writeContents } from './write-contents';

/** The keys that a back-up opens with. */
export interface BackupKeys {
  /** Secret key of the vault; the back-up is opened with it before it is offered. */
  readonly identity: string;
  /** Public keys: the vault's own, the recovery key's and, when there is one, the coordinator's. */
  readonly recipients: readonly string[];
  /** The vault's secret key behind the passphrase and behind the recovery key (`slotContent`), sealed with age. */
  readonly passphraseSlot: Bytes;
  readonly recoverySlot: Bytes;
}

/** A file to be offered; its name holds no name of anyone. */
export interface MadeBackup {
  readonly name: string;
  readonly content: Blob;
  readonly cases: number;
  readonly entries: number;
}

/** Makes a back-up that opens with the passphrase or the recovery key alone. It was opened again before this resolves. */
export async function makeBackup(
  age: Age,
  frame: BackupFrame,
  cases: CasesToWrite,
  keys: BackupKeys,
): Promise<FileOutcome<MadeBackup>> {
  const tally = { cases: 0, entries: 0 };
  const plain = await inOne(writeContents(frame, counted(cases, tally)));
  if (plain.length > MAX_FILE_BYTES) return failed('too-large');
  const sealed = fromAge(await age.sealTo(plain, keys.recipients, [keys.identity]));
  if (!sealed.ok) return sealed;
  const parts: Record<BackupPart, Bytes> = {
    'LEESMIJ.txt': new TextEncoder().encode(readMe(frame)),
    'dossiers.age': sealed.value,
    'sleutel.age': keys.passphraseSlot,
    'herstel.age': keys.recoverySlot,
  };
  const at = new Date(frame.madeAt);
  // What is sealed does not get smaller by packing.
  const zip = zipSync(parts, { level: 0, mtime: at }) as Bytes;
  const content = new Blob([zip], { type: 'application/zip' });
  return done({ name: fileName('back-up', at, frame.vault), content, ...tally });
}

async function* counted(cases: CasesToWrite, tally: { cases: number; entries: number }) {
  for await (const batch of cases) {
    tally.cases += batch.length;
    for (const { entries } of batch) tally.entries += entries.length;
    yield batch;
  }
}
