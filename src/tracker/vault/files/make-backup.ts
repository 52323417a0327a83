import type { Age } from '../age/age';
import type { Bytes } from '../age/reason';
import { proofKeyOf } from '../keys/proof-key';
import { done, failed } from '../outcome';
import type { Backup } from '../vault-files';
import type { BackupPart } from './backup-parts';
import { type BackupFrame, MAX_FILE_BYTES } from './contents';
import { fileName } from './file-name';
import { fromAge } from './from-age';
import { withProof } from './proof';
import { readMe } from './read-me';
import type { FileOutcome } from './reason';
import { StoredFile, storedZip } from './stored-zip';
import { type CasesToWrite, writeContents } from './write-contents';

/** The keys that a back-up opens with. */
export interface BackupKeys {
  /** Secret key of the vault; the back-up is opened with it before it is offered, and proves that it was made with it. */
  readonly identity: string;
  /** Public keys: the vault's own, the recovery key's and, when there is one, the coordinator's. */
  readonly recipients: readonly string[];
  /** The one among them that is the recovery key's; absent where it is not known, and the way is by its slot. */
  readonly recoveryRecipient?: string;
  /** The vault's secret key behind the passphrase and behind the recovery key (`slotContent`), sealed with age. */
  readonly passphraseSlot: Bytes;
  readonly recoverySlot: Bytes;
}

/** Makes a back-up that opens with the passphrase or the recovery key alone. It was opened again before this resolves. */
export async function makeBackup(
  age: Age,
  frame: BackupFrame,
  cases: CasesToWrite,
  keys: BackupKeys,
): Promise<FileOutcome<Backup>> {
  const tally = { cases: 0, entries: 0 };
  const content = new StoredFile('dossiers.age' satisfies BackupPart);
  const proven = withProof(writeContents(frame, counted(cases, tally)), await proofKeyOf(keys.identity));
  const plain = bounded(proven);
  const sealed = await age.sealPieces(plain.pieces, keys.recipients, [keys.identity], (piece) => content.add(piece));
  if (!sealed.ok) return fromAge(sealed);
  if (plain.exceeded()) return failed('too-large');
  const parts: Record<Exclude<BackupPart, 'dossiers.age'>, Bytes> = {
    'LEESMIJ.txt': new TextEncoder().encode(readMe(frame, keys.recoveryRecipient !== undefined)),
    'sleutel.age': keys.passphraseSlot,
    'herstel.age': keys.recoverySlot,
  };
  const files = Object.entries(parts).map(([name, part]) => new StoredFile(name, part));
  const at = new Date(frame.madeAt);
  // What is sealed does not get smaller by packing.
  const zip = storedZip([...files, content], at);
  if (zip.size > MAX_FILE_BYTES) return failed('too-large');
  return done({ name: fileName('back-up', at, frame.vault), content: zip, ...tally });
}

/** Ends when it is more than a file may hold. */
function bounded(pieces: AsyncIterable<Bytes>) {
  let size = 0;
  const exceeded = () => size > MAX_FILE_BYTES;
  async function* upToBound() {
    for await (const piece of pieces) {
      size += piece.length;
      if (exceeded()) return;
      yield piece;
    }
  }
  return { pieces: upToBound(), exceeded };
}

async function* counted(cases: CasesToWrite, tally: { cases: number; entries: number }) {
  for await (const batch of cases) {
    tally.cases += batch.length;
    for (const { entries } of batch) tally.entries += entries.length;
    yield batch;
  }
}
