import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { ageOver } from '../../../src/tracker/vault/age/age';
import { browserWork } from '../../../src/tracker/vault/age/browser-work';
import { startWorker } from '../../../src/tracker/vault/age/start-worker';
import type { BackupFrame } from '../../../src/tracker/vault/files/contents';
import { makeBackup } from '../../../src/tracker/vault/files/make-backup';
import { inOne, writeContents } from '../../../src/tracker/vault/files/write-contents';
import type { StoredCase } from '../../../src/tracker/vault/stored-case';
import { caseEntries, PROCEDURE, PROCEDURE_HASH } from '../made-up-cases';

export interface Measured {
  /** Bytes of the plain text. */
  readonly size: number;
  /** Milliseconds. */
  readonly backup: number;
  /** Age alone, sealing, and opening what it sealed. */
  readonly seal: number;
  readonly open: number;
  /** Longest time that the page could do nothing else. */
  readonly longest: number;
}

const age = ageOver(browserWork(startWorker));
const frame: BackupFrame = {
  kind: 'back-up',
  madeAt: '2026-11-22T10:12:00.000Z',
  app: '0.1.0',
  school: 'Testschool',
  site: location.href,
  vault: 'vault-1',
  erasedCases: [],
  records: [],
  procedures: [{ hash: PROCEDURE_HASH, procedure: PROCEDURE }],
};

const batches = (cases: readonly StoredCase[]): (readonly StoredCase[])[] =>
  Array.from({ length: Math.ceil(cases.length / 100) }, (_, index) => cases.slice(index * 100, index * 100 + 100));

/** A back-up of so many cases, and what age alone takes to seal and to open the same bytes in one piece on the same page. */
async function measureBackup(count: number): Promise<Measured> {
  const cases = Array.from({ length: count }, (_, index) => {
    const entries = caseEntries(index);
    return { id: `case-${index}`, entries, quarantine: [] };
  });
  const pair = await age.makeKeyPair();
  if (!pair.ok || !(await age.preload())) throw new Error('no worker');
  const { identity, recipient } = pair.value;
  const slot = new Uint8Array(200);
  const [pause, stop] = watchPauses();
  const start = performance.now();
  const made = await makeBackup(age, frame, batches(cases), {
    identity,
    recipients: [recipient],
    passphraseSlot: slot,
    recoverySlot: slot,
  });
  const backup = performance.now() - start;
  stop();
  if (!made.ok) throw new Error(made.reason);
  const plain = await inOne(writeContents(frame, batches(cases)));
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const sealing = performance.now();
  const sealed = await encrypter.encrypt(plain);
  const opening = performance.now();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const opened = await decrypter.decrypt(sealed);
  const end = performance.now();
  if (opened.length !== plain.length) throw new Error('age opened something else');
  return { size: plain.length, backup, seal: opening - sealing, open: end - opening, longest: pause() };
}

function watchPauses(): [() => number, () => void] {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  });
  return [() => longest, () => clearInterval(timer)];
}

declare global {
  var measure: (count: number) => Promise<Measured>;
}
globalThis.measure = measureBackup;
