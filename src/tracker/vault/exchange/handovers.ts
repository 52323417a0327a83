import type { Digest } from '../../log/chain';
import { latestOf } from '../../log/clock';
import type { CaseId, EntryId, Stamp } from '../../log/entry';
import { leaveOut } from '../../log/withheld';
import type { ReceiptFailure, StorageFailure } from '../failures';
import { judgeReceipt, judgeRefusal, makeHandover, type Receiver, type SentHandover } from '../files/handover';
import { openSealed } from '../files/open-sealed';
import { hex } from '../keys/sha256';
import { done, failed, type Outcome } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { StoredCase } from '../stored-case';
import type { HandoverRecord, Recipient, VaultFiles } from '../vault-files';
import { type ExchangeParts, originOf } from './exchange-parts';
import type { MadeFiles } from './made-files';
import { notMade, notRead } from './told-reason';

/** What is kept of a handover: enough to know its receipt by. */
type Kept = SentHandover & Omit<HandoverRecord, 'id' | 'cases'>;

const recordOf = ({
  handover,
  cases,
  madeAt,
  to,
  forKeeping,
  upTo,
  receivedAt,
  refusedAt,
  answer,
}: Kept): HandoverRecord => ({
  id: handover,
  cases,
  madeAt,
  to,
  ...(forKeeping && { forKeeping }),
  ...(upTo && { upTo }),
  ...(receivedAt !== undefined && { receivedAt }),
  ...(refusedAt !== undefined && { refusedAt }),
  ...(answer !== undefined && { answer }),
});

const NOTHING: ReadonlySet<EntryId> = new Set();

/** The case with the content of these left out. Other versions of them stay here. */
async function without(one: StoredCase, ids: ReadonlySet<EntryId>, digest: Digest): Promise<StoredCase> {
  const quarantine = one.quarantine.filter(({ id }) => !ids.has(id));
  return { id: one.id, entries: await leaveOut(one.entries, ids, digest), quarantine };
}

const lastStamps = (cases: readonly StoredCase[]): Readonly<Record<CaseId, Stamp>> =>
  Object.fromEntries(cases.map(({ id, entries }) => [id, latestOf(entries.map(({ time }) => time)) ?? '']));

/** Handovers of an open vault, and their receipts. */
export function createHandovers(
  parts: ExchangeParts,
  files: MadeFiles,
): Pick<VaultFiles, 'makeHandover' | 'handovers' | 'checkReceipt'> {
  const { open, age, digest, now, newId } = parts;
  const { shelf } = open;

  function told(): void {
    parts.tell({ kind: 'files' });
    parts.spread({ kind: 'files' });
  }

  async function kept(): Promise<Outcome<readonly Kept[], StorageFailure>> {
    const records = await shelf.records('handover');
    return records.ok ? done(records.value.map(({ value }) => value as Kept)) : records;
  }

  async function receiverOf(to: string): Promise<Outcome<Receiver, StorageFailure | 'no-such-recipient'>> {
    if (to === 'one-time') {
      // Loaded here, for its list of words is long and nothing else in this part of the program needs it.
      const { makePassphrase } = await import('../passphrase/make-passphrase');
      return done({ passphrase: makePassphrase((draws) => crypto.getRandomValues(draws)) });
    }
    const record = await shelf.record({ kind: 'recipient', key: to });
    if (!record.ok) return record;
    const recipient = record.value?.value as Recipient | undefined;
    return recipient === undefined ? failed('no-such-recipient') : done({ recipient: recipient.key });
  }

  async function casesOf(
    ids: readonly string[],
    leftOut: ReadonlySet<EntryId>,
  ): Promise<Outcome<readonly StoredCase[], StorageFailure | 'no-such-case'>> {
    const cases: StoredCase[] = [];
    for (const id of ids) {
      const found = await open.cases.one(id);
      if (!found.ok) return found;
      if (found.value === undefined) return failed('no-such-case');
      cases.push(await without(found.value, leftOut, digest));
    }
    return done(cases);
  }

  return {
    async makeHandover(ids, to, { leftOut = NOTHING, forKeeping = false, signal } = {}) {
      const receiver = await receiverOf(to);
      if (!receiver.ok) return receiver;
      const cases = await casesOf(ids, leftOut);
      if (!cases.ok) return cases;
      const keys = await parts.keys();
      if (!keys.ok) return keys;
      const replyTo = await age.recipientOf(keys.value.identity);
      if (!replyTo.ok) return failed('failed');
      const procedures = await open.procedures.all();
      if (!procedures.ok) return procedures;
      const id = newId();
      const frame = {
        ...originOf(parts),
        kind: 'handover' as const,
        handover: id,
        secret: hex(crypto.getRandomValues(new Uint8Array(32))),
        replyTo: replyTo.value,
        procedures: [...procedures.value].map(([hash, procedure]) => ({ hash, procedure })),
      };
      const sealed = await makeHandover(age, frame, cases.value, receiver.value, digest, signal);
      if (!sealed.ok) return notMade(sealed.reason);
      if (signal?.aborted) return failed('cancelled');
      const { name, content, sent } = sealed.value;
      const remembered = await files.remember({ name, content }, { kind: 'handover', cases: ids });
      if (!remembered.ok) return remembered;
      const value: Kept = {
        ...sent,
        madeAt: now(),
        to,
        upTo: lastStamps(cases.value),
        ...(forKeeping && { forKeeping }),
      };
      const { put, drop } = remembered.value;
      const stored = await changeRecords(shelf, { put: [put, { kind: 'handover', key: id, value }], drop });
      if (!stored.ok) return stored;
      told();
      const made = { id, name, content };
      return done('passphrase' in receiver.value ? { ...made, passphrase: receiver.value.passphrase } : made);
    },
    async handovers() {
      const all = await kept();
      if (!all.ok) return all;
      return done(all.value.map(recordOf).toSorted((one, other) => other.madeAt - one.madeAt));
    },
    async checkReceipt(file, signal): Promise<Outcome<HandoverRecord, ReceiptFailure>> {
      const keys = await parts.keys();
      if (!keys.ok) return keys;
      const opened = await openSealed(age, file, { identity: keys.value.identity }, signal);
      if (!opened.ok) return notRead(opened.reason);
      const reply = opened.value.contents;
      if (reply.kind !== 'receipt' && reply.kind !== 'refusal') return failed('other-kind');
      const all = await kept();
      if (!all.ok) return all;
      const sent = all.value.find(({ handover }) => handover === reply.handover);
      const verdict = reply.kind === 'receipt' ? judgeReceipt(reply, sent) : judgeRefusal(reply, sent);
      if (verdict !== 'matches' || sent === undefined) return failed(verdict === 'matches' ? 'failed' : verdict);
      // Once a receipt has proven that it was received, a refusal of the same handover counts no more.
      if (reply.kind === 'refusal' && sent.receivedAt !== undefined) return done(recordOf(sent));
      const { answer } = reply;
      const at = reply.kind === 'receipt' ? { receivedAt: sent.receivedAt ?? now() } : { refusedAt: now() };
      const value: Kept = { ...sent, ...at, ...(answer !== undefined && { answer }) };
      const stored = await changeRecords(shelf, { put: [{ kind: 'handover', key: sent.handover, value }] });
      if (!stored.ok) return stored;
      told();
      return done(recordOf(value));
    },
  };
}
