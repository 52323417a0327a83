import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { given, note } from '../cases/vault-cases.fixture';
import { createTestBrowser, openNewVault, PASSPHRASE, settled } from '../world.fixture';
import { ANSWER_MS } from './answer-in-time';

afterEach(() => void vi.useRealTimers());

/** What it comes to when time goes by and nothing else answers, however long this machine takes for what it does itself. */
async function whenNothingAnswers<Value>(asked: () => Promise<Value>): Promise<Value> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isOver = false;
  const outcome = asked().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    vi.advanceTimersByTime(ANSWER_MS);
    await new Promise((resolve) => setImmediate(resolve));
  }
  vi.useRealTimers();
  return outcome;
}

/** Another page that holds a transaction over all tables, as one that hangs does, until the returned function is called. */
async function holdStorage(name: string): Promise<() => void> {
  const opening = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = database.transaction(['meta', 'segments', 'records'], 'readwrite');
  let held = true;
  const again = (): void => {
    if (!held) return;
    transaction.objectStore('meta').get('marker').onsuccess = again;
  };
  again();
  return () => {
    held = false;
    database.close();
  };
}

test('a storage that does not answer ends a save with a reason, and the same save again stores it once', async () => {
  const browser = createTestBrowser();
  await openNewVault(browser);
  const { vault } = await browser.openTab();
  given(await vault.access.unlock({ passphrase: PASSPHRASE }));
  given(await vault.cases.append('c1', [note(vault, 'one')]));
  const release = await holdStorage(browser.database);
  const entry = note(vault, 'two');
  const noAnswer = { ok: false, reason: 'no-answer' };
  expect(await whenNothingAnswers(() => vault.cases.append('c1', [entry]))).toEqual(noAnswer);
  expect(await whenNothingAnswers(() => vault.drafts.read('talk'))).toEqual(noAnswer);
  release();
  given(
    await vault.cases.append('c1', [entry]).then((again) => (again.ok ? again : vault.cases.append('c1', [entry]))),
  );
  expect(given(await vault.cases.one('c1'))?.entries).toHaveLength(2);
});

test('a storage that does not answer while opening is told, and opening goes on when it does', async () => {
  const browser = createTestBrowser();
  await openNewVault(browser);
  const version = 99;
  // An upgrade that another page does not finish keeps every opening waiting.
  const other = createTestBrowser();
  const opening = indexedDB.open(other.database, version);
  const started = new Promise<() => void>((resolve) => {
    opening.onupgradeneeded = () => {
      const { transaction } = opening;
      opening.result.createObjectStore('held');
      let held = true;
      const again = (): void => {
        if (held && transaction) transaction.objectStore('held').get('x').onsuccess = again;
      };
      again();
      resolve(() => {
        held = false;
        transaction?.abort();
      });
    };
  });
  opening.onerror = (event) => event.preventDefault();
  const release = await started;
  const { vault } = await other.openTab({ answerMs: 50 });
  expect(vault.state).toEqual({ kind: 'unavailable', why: 'no-answer' });
  release();
  await settled(vault, 'unavailable');
  expect(vault.state).toEqual({ kind: 'empty' });
});
