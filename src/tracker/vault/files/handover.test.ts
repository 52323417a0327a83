import { beforeAll, expect, test } from 'vitest';
import { digest, entry } from '../../log/log.fixture';
import type { KeyPair } from '../age/tasks';
import type { StoredCase } from '../stored-case';
import type { HandoverContents, ReceiptContents } from './contents';
import { age, caseOf, handoverFrame, must, origin, PASSPHRASE } from './files.fixture';
import { judgeReceipt, makeHandover, makeReceipt } from './handover';
import { Holder } from './holder.fixture';
import { openSealed } from './open-sealed';

const cases: readonly StoredCase[] = [caseOf('case-1', [entry('a'), entry('b', { seq: 2 })]), caseOf('case-2')];
let sender: KeyPair;
let receiver: KeyPair;

beforeAll(async () => {
  sender = must(await age.makeKeyPair());
  receiver = must(await age.makeKeyPair());
});

const hand = (to: Parameters<typeof makeHandover>[3]) =>
  makeHandover(age, handoverFrame({ replyTo: sender.recipient }), cases, to, digest);

async function receive(file: Blob): Promise<HandoverContents> {
  const { contents } = must(await openSealed(age, file, { identity: receiver.identity }));
  if (contents.kind !== 'handover') throw new Error(contents.kind);
  return contents;
}

/** The receipt of a receiver who holds what was imported, as the sender opens it. */
async function receipt(file: Blob, holder: Holder): Promise<ReceiptContents> {
  const received = await receive(file);
  await holder.take(received);
  const stored = new Map([...holder.cases.values()].flatMap(({ entries }) => entries.map((one) => [one.id, one])));
  const made = must(await makeReceipt(age, received, (id) => stored.get(id), origin, digest));
  expect(made.name).toMatch(/^ontvangst-2026-11-22-\d{4}-handov\.age$/);
  const { contents } = must(await openSealed(age, made.content, { identity: sender.identity }));
  if (contents.kind !== 'receipt') throw new Error(contents.kind);
  return contents;
}

test('a handover opens with the key of the receiver, and not with that of the sender', async () => {
  const { content, name } = must(await hand({ recipient: receiver.recipient }));
  expect((await receive(content)).cases).toEqual(cases);
  expect(name).toMatch(/^overdracht-2026-11-22-\d{4}-handov\.age$/);
  expect(await openSealed(age, content, { identity: sender.identity })).toEqual({
    ok: false,
    reason: 'wrong-key-or-damaged',
  });
});

test('a handover opens with a passphrase that was told by phone', async () => {
  const { content } = must(await hand({ passphrase: PASSPHRASE }));
  expect(must(await openSealed(age, content, { passphrase: PASSPHRASE })).contents).toMatchObject({
    kind: 'handover',
    cases,
  });
  expect(await openSealed(age, content, { identity: receiver.identity })).toEqual({ ok: false, reason: 'other-kind' });
});

test('it is not made for a text that is no key', async () => {
  expect(await hand({ recipient: 'leerlingcoördinator' })).toEqual({ ok: false, reason: 'no-such-recipient' });
  expect(await hand({ passphrase: '' })).toEqual({ ok: false, reason: 'empty-passphrase' });
});

test('a receipt proves that the receiver opened it and holds every entry as it was sent', async () => {
  const { content, sent } = must(await hand({ recipient: receiver.recipient }));
  const answer = await receipt(content, new Holder());
  expect(answer).toMatchObject({ cases: 2, entries: 3 });
  expect(judgeReceipt(answer, sent)).toBe('matches');
});

test('a receiver who had some of it already gives the same receipt', async () => {
  const { content, sent } = must(await hand({ recipient: receiver.recipient }));
  expect(judgeReceipt(await receipt(content, new Holder([entry('b', { seq: 2 }), entry('own')])), sent)).toBe(
    'matches',
  );
});

test('a receiver who holds other content, or not all of it, does not get the sender to erase', async () => {
  const { content, sent } = must(await hand({ recipient: receiver.recipient }));
  expect(judgeReceipt(await receipt(content, new Holder([entry('a', { body: 'anders' })])), sent)).toBe(
    'other-entries',
  );
  const without = new Holder();
  without.eraseCase('case-2');
  expect(judgeReceipt(await receipt(content, without), sent)).toBe('other-entries');
});

test('who did not open the handover cannot make its receipt', async () => {
  const { content, sent } = must(await hand({ recipient: receiver.recipient }));
  const answer = await receipt(content, new Holder());
  expect(judgeReceipt({ ...answer, secret: 'e'.repeat(64) }, sent)).toBe('not-the-receiver');
  expect(judgeReceipt({ ...answer, handover: 'another' }, sent)).toBe('unknown-handover');
  expect(judgeReceipt(answer, undefined)).toBe('unknown-handover');
});
