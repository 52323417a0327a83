import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findWebKit } from '../../run/tools/webkit.ts';
import { patience } from '../../support/patience.ts';
import { whole } from '../extent';
import { type DrivenWebKit, startWebKit } from './support/webkit';

const READY = `while (['opening', undefined].includes(globalThis.harness?.vault.state.kind)) await new Promise((go) => setTimeout(go, 20));`;

// One vault for all: each test goes on where the one before it left off.
describe.runIf(whole && findWebKit())('in WebKitGTK', () => {
  let webkit: DrivenWebKit;

  beforeAll(async () => {
    webkit = await startWebKit();
  });
  afterAll(() => webkit?.close());

  const openVault = async (path = '/?weak') => {
    await webkit.open(`${inject('harness')}${path}`);
    await webkit.run(READY);
  };

  test('what was saved is there after a reload, and a wrong passphrase is refused', async () => {
    await openVault();
    await webkit.run(`await harness.create('een twee'); for (const text of ['a', '🦋']) {
      const saved = await harness.vault.cases.append('case-1', [harness.note(text)]);
      if (!saved.ok) throw new Error(saved.reason); }`);
    await openVault();
    const wrong = await webkit.run(`return harness.vault.access.unlock({ passphrase: 'anders' })`);
    expect(wrong).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
    await webkit.run(`return harness.vault.access.unlock({ passphrase: 'een twee' })`);
    expect(await webkit.run(`return harness.texts()`)).toEqual(['a', '🦋']);
  });

  test('a connection that is lost, as WebKit does in the background, is opened again and the save goes on', async () => {
    const saved = await webkit.run(`const own = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...args) { IDBDatabase.prototype.transaction = own; this.close(); return own.apply(this, args); };
      return harness.vault.cases.append('case-1', [harness.note('na verlies')]).then(({ ok }) => ok);`);
    expect(saved).toBe(true);
    expect(await webkit.run(`return harness.texts()`)).toEqual(['a', 'na verlies', '🦋']);
  });

  test('two tabs see what the other saves, and lock together within a second', async () => {
    const [first = ''] = await webkit.windows();
    const second = await webkit.newWindow();
    await webkit.speakTo(second);
    await openVault();
    await webkit.run(`const opened = await harness.vault.access.unlock({ passphrase: 'een twee' });
      if (!opened.ok) throw new Error(opened.reason); await harness.all();`);
    await webkit.speakTo(first);
    await webkit.run(`await harness.vault.cases.append('case-2', [harness.note('van de eerste')])`);
    await webkit.speakTo(second);
    expect(await webkit.run(`return harness.texts()`)).toContain('van de eerste');
    await webkit.run(
      `harness.vault.subscribe((change) => { if (change.kind === 'state') globalThis.lockedAt = Date.now(); })`,
    );
    await webkit.speakTo(first);
    const at = await webkit.run<number>(`harness.vault.access.lock('button'); return Date.now()`);
    await webkit.speakTo(second);
    expect(await webkit.run(`return harness.vault.state`)).toEqual({ kind: 'locked', why: 'other-tab' });
    expect((await webkit.run<number>(`return globalThis.lockedAt`)) - at).toBeLessThan(1000 * patience);
    await webkit.speakTo(first);
  });

  test('a vault of the first released format opens', async () => {
    const golden = new URL('../../vectors/vault-1/', import.meta.url);
    const { recoveryKey, texts } = JSON.parse(readFileSync(new URL('keys.json', golden), 'utf8'));
    await openVault('/oud/');
    await webkit.run(
      `await harness.vault.access.leave(); await harness.loadDatabase('dossiers /oud/', harness.dumpFromText(args[0]));`,
      readFileSync(new URL('database.json', golden), 'utf8'),
    );
    await openVault('/oud/');
    await webkit.run(
      `const opened = await harness.vault.access.unlock({ recoveryKey: args[0] }); if (!opened.ok) throw new Error(opened.reason);`,
      recoveryKey,
    );
    expect(await webkit.run(`return harness.texts()`)).toEqual(texts);
    const checked = await webkit.run(`return harness.vault.cases.check()`);
    expect(checked).toMatchObject({ ok: true, value: { cases: 3, damaged: [], findings: [] } });
  });

  test('whatever write fails, a change is there whole or not at all', async () => {
    await openVault('/half/?weak');
    const tried = await webkit.run<{ faults: number; findings: string[] }>(
      `return harness.tryEveryWrite(['aborted', 'lost'], 6)`,
    );
    expect(tried.findings).toEqual([]);
    expect(tried.faults).toBeGreaterThan(20);
  });
});
