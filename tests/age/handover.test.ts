import { expect, test } from 'vitest';
import { replay } from '../../src/tracker/domain/replay';
import { ageOver } from '../../src/tracker/vault/age/age';
import { directWork } from '../../src/tracker/vault/age/direct-work';
import type { HandoverFrame } from '../../src/tracker/vault/files/contents';
import { makeHandover, makeReceipt, makeRefusal, type Receiver } from '../../src/tracker/vault/files/handover';
import { inOne, writeContents } from '../../src/tracker/vault/files/write-contents';
import { digestText } from '../../src/tracker/vault/keys/sha256';
import { caseEntries, PROCEDURE, PROCEDURE_HASH } from '../bench/made-up-cases';
import { ageProgram } from '../support/age-program';

const program = ageProgram();
const age = ageOver(directWork());
const PASSPHRASE = 'lamp fiets kast boter wolk café';
const log = caseEntries(1);
const cases = [{ id: 'case-1', entries: log, quarantine: [] }];

function must<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const pair = async () => must(await age.makeKeyPair());
const [sender, receiver, stranger] = [await pair(), await pair(), await pair()];

const frame: HandoverFrame = {
  kind: 'handover',
  madeAt: '2026-11-22T10:12:00.000Z',
  app: '0.1.0',
  school: 'Testschool',
  site: 'https://pesten.example/',
  handover: 'handover-1',
  secret: 'd'.repeat(64),
  replyTo: sender.recipient,
  procedures: [{ hash: PROCEDURE_HASH, procedure: PROCEDURE }],
};

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

async function hand(to: Receiver): Promise<Uint8Array> {
  return bytesOf(must(await makeHandover(age, frame, cases, to, digestText)).content);
}

function expectOurCase(json: Uint8Array | undefined): void {
  const read = JSON.parse(new TextDecoder().decode(json));
  expect(read).toMatchObject({ format: 'pestprotocol-dossiers', version: 2, ...frame });
  expect(replay(read.cases[0].entries)).toEqual(replay(log));
}

test('the age program opens a handover with the key of the receiver alone, and what is in it tells the same case', async () => {
  const file = await hand({ recipient: receiver.recipient });
  expectOurCase(program.openWithKey(file, receiver.identity).made);
  expect(program.openWithKey(file, sender.identity).made).toBeUndefined();
  expect(program.openWithKey(file, stranger.identity).made).toBeUndefined();
});

test('the age program opens a handover with the passphrase that was told by phone', async () => {
  const file = await hand({ passphrase: PASSPHRASE });
  expectOurCase(program.openWithPassphrase(file, PASSPHRASE).made);
});

test('the age program opens a receipt with the key of the sender alone', async () => {
  const stored = new Map(log.map((entry) => [entry.id, entry]));
  const received = { ...frame, cases };
  const receipt = await makeReceipt(age, received, (id) => stored.get(id), frame, digestText);
  const file = await bytesOf(must(receipt).content);
  const { made } = program.openWithKey(file, sender.identity);
  expect(JSON.parse(new TextDecoder().decode(made))).toMatchObject({
    uitleg: ['Dit is een ontvangstbewijs van overgedragen dossiers uit het pestprotocol.'],
    kind: 'receipt',
    handover: 'handover-1',
    secret: frame.secret,
    cases: 1,
    entries: log.length,
  });
  expect(program.openWithKey(file, receiver.identity).made).toBeUndefined();
});

test('the age program opens a refusal with the key of the sender alone', async () => {
  const refusal = await makeRefusal(age, { ...frame }, frame, { reason: 'Niet mijn klas.' });
  const file = await bytesOf(must(refusal).content);
  const { made } = program.openWithKey(file, sender.identity);
  expect(JSON.parse(new TextDecoder().decode(made))).toMatchObject({
    uitleg: ['Dit is een antwoord op een overdracht van dossiers uit het pestprotocol: ze zijn niet aangenomen.'],
    kind: 'refusal',
    handover: 'handover-1',
    answer: { reason: 'Niet mijn klas.' },
  });
  expect(program.openWithKey(file, receiver.identity).made).toBeUndefined();
});

test('the age program opens a count that one vault shares with another', async () => {
  const { madeAt, app, school, site } = frame;
  const plain = await inOne(
    writeContents({ madeAt, app, school, site, kind: 'share', value: { open: 3, closed: 12 } }),
  );
  const file = must(await age.sealTo(plain, [receiver.recipient]));
  const { made } = program.openWithKey(file, receiver.identity);
  expect(JSON.parse(new TextDecoder().decode(made))).toMatchObject({ kind: 'share', value: { open: 3, closed: 12 } });
});
