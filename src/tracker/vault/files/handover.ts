import type { Digest } from '../../log/chain';
import type { CaseId, EntryId, Hash, StoredEntry } from '../../log/entry';
import { isErased } from '../../log/entry';
import { sameHeader } from '../../log/withheld';
import type { Age } from '../age/age';
import type { Bytes } from '../age/reason';
import { done, failed } from '../outcome';
import type { StoredCase } from '../stored-case';
import type { SealedFile } from '../vault-files';
import {
  type HandoverContents,
  type HandoverFrame,
  MAX_FILE_BYTES,
  type Origin,
  type ReceiptContents,
  type RefusalContents,
} from './contents';
import { entriesHash } from './entries-hash';
import { fileName } from './file-name';
import { fromAge } from './from-age';
import type { FileOutcome } from './reason';
import { inOne, writeContents } from './write-contents';

/** What the sender keeps of a handover, to know its receipt by. */
export interface SentHandover {
  readonly handover: string;
  readonly secret: Hash;
  readonly entriesHash: Hash;
  readonly cases: readonly CaseId[];
}

/** Whom it is for: someone's public key, or a passphrase that is told by phone. */
export type Receiver = { readonly recipient: string } | { readonly passphrase: string };

/** Seals cases for one receiver; the sender's own key does not open it. */
export async function makeHandover(
  age: Age,
  frame: HandoverFrame,
  cases: readonly StoredCase[],
  to: Receiver,
  digest: Digest,
  signal?: AbortSignal,
): Promise<FileOutcome<SealedFile & { readonly sent: SentHandover }>> {
  const plain = await inOne(writeContents(frame, [cases]));
  if (plain.length > MAX_FILE_BYTES) return failed('too-large');
  const sealed = fromAge(
    'recipient' in to
      ? await age.sealTo(plain, [to.recipient])
      : await age.sealWithPassphrase(plain, to.passphrase, signal),
  );
  if (!sealed.ok) return sealed;
  const { handover, secret } = frame;
  const sent: SentHandover = {
    handover,
    secret,
    entriesHash: await entriesHash(
      cases.flatMap(({ entries }) => entries),
      digest,
    ),
    cases: cases.map(({ id }) => id),
  };
  return done({ ...named('handover', frame, handover, sealed.value), sent });
}

/**
 * Seals for the sender what was received: the secret from inside the handover, and the hash of its entries as they are
 * stored here now.
 * @param stored the entry as it was read back from the vault after the import; `undefined` when it is not there
 * @param answer what the receiver says with it
 */
export async function makeReceipt(
  age: Age,
  received: HandoverContents,
  stored: (id: EntryId) => StoredEntry | undefined,
  origin: Origin,
  digest: Digest,
  answer?: unknown,
): Promise<FileOutcome<SealedFile>> {
  const entries = received.cases.flatMap((one) => one.entries.flatMap((sent) => asSent(sent, stored(sent.id)) ?? []));
  const { madeAt, app, school, site } = origin;
  const receipt: ReceiptContents = {
    madeAt,
    app,
    school,
    site,
    kind: 'receipt',
    handover: received.handover,
    secret: received.secret,
    entriesHash: await entriesHash(entries, digest),
    cases: received.cases.length,
    entries: entries.length,
    ...(answer !== undefined && { answer }),
  };
  const sealed = fromAge(await age.sealTo(await inOne(writeContents(receipt)), [received.replyTo]));
  return sealed.ok ? done(named('receipt', origin, received.handover, sealed.value)) : sealed;
}

/** The stored entry as the receipt counts it: where the content was left out of the handover, one that has the content already counts as received too. */
const asSent = (sent: StoredEntry, stored: StoredEntry | undefined): StoredEntry | undefined =>
  stored && isErased(sent) && !isErased(stored) && sameHeader(sent, stored) ? sent : stored;

/** Seals for the sender that the handover is not taken. */
export async function makeRefusal(
  age: Age,
  received: HandoverFrame,
  origin: Origin,
  answer: unknown,
): Promise<FileOutcome<SealedFile>> {
  const { madeAt, app, school, site } = origin;
  const { handover, secret } = received;
  const refusal: RefusalContents = { madeAt, app, school, site, kind: 'refusal', handover, secret, answer };
  const sealed = fromAge(await age.sealTo(await inOne(writeContents(refusal)), [received.replyTo]));
  return sealed.ok ? done(named('refusal', origin, handover, sealed.value)) : sealed;
}

export type ReceiptVerdict = 'matches' | 'unknown-handover' | 'not-the-receiver' | 'other-entries';

/** Whether the receipt proves that the receiver opened the handover and has stored its entries as they were sent. */
export function judgeReceipt(receipt: ReceiptContents, sent: SentHandover | undefined): ReceiptVerdict {
  if (sent === undefined || receipt.handover !== sent.handover) return 'unknown-handover';
  if (receipt.secret !== sent.secret) return 'not-the-receiver';
  return receipt.entriesHash === sent.entriesHash ? 'matches' : 'other-entries';
}

/** Whether the refusal comes from who opened the handover. */
export function judgeRefusal(refusal: RefusalContents, sent: SentHandover | undefined): ReceiptVerdict {
  if (sent === undefined || refusal.handover !== sent.handover) return 'unknown-handover';
  return refusal.secret === sent.secret ? 'matches' : 'not-the-receiver';
}

const named = (
  kind: 'handover' | 'receipt' | 'refusal',
  { madeAt }: Origin,
  code: string,
  sealed: Bytes,
): SealedFile => ({
  name: fileName(kind, new Date(madeAt), code),
  content: new Blob([sealed], { type: 'application/octet-stream' }),
});
