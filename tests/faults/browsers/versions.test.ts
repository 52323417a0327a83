import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, findBrowser } from '../../run/tools/browsers.ts';
import { times, whole } from '../extent';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { check, create, given, save, stateOf, textsIn, unlock } from './support/vault-page';

const KILLS = times(1, 25);

let profile: string;
let browser: RunningBrowser;

beforeEach(() => {
  profile = makeProfile();
});
afterEach(async () => {
  await browser.kill();
  removeProfile(profile);
});

// Kept as it was made (make-vault-1.ts): when this fails, vaults that people have no longer open.
describe.each(browserNames.filter((name) => findBrowser(name) && (whole || name === 'chromium')))('in %s', (name) => {
  test('a vault of the first released format opens with each of its keys, and is written in', async () => {
    const golden = new URL('../../vectors/vault-1/', import.meta.url);
    const { passphrase, recoveryKey, texts } = JSON.parse(readFileSync(new URL('keys.json', golden), 'utf8'));
    const dump = readFileSync(new URL('database.json', golden), 'utf8');
    browser = await launch(profile, { browser: name });
    const page = await browser.openPage('/oud/');
    await page.evaluate(async (text) => {
      await harness.vault.access.leave();
      await harness.loadDatabase('dossiers /oud/', harness.dumpFromText(text));
    }, dump);
    await page.reload();
    await page.waitForFunction(() => globalThis.harness?.vault.state.kind === 'locked');
    given(await unlock(page, passphrase));
    expect(await textsIn(page)).toEqual(texts);
    expect(given(await check(page))).toMatchObject({ cases: 3, damaged: [], misshapen: [], findings: [], behind: [] });
    const rest = await page.evaluate(async () => {
      const procedures = await harness.vault.procedures.all();
      return [
        await harness.vault.drafts.read('gesprek'),
        await harness.vault.settings.read('author'),
        await harness.vault.cases.tallies(),
        procedures.ok && [...procedures.value],
      ];
    });
    expect(rest).toEqual([
      { ok: true, value: { text: 'half getypt 🦋' } },
      { ok: true, value: { role: 'mentor', initials: 'TT' } },
      { ok: true, value: [{ case: 'case-weg', tally: { year: '2026-2027' } }] },
      [['hash-1', { version: '1' }]],
    ]);
    given(await save(page, 'case-1', 'later'));
    await page.evaluate(() => harness.vault.access.lock('button'));
    given(await page.evaluate((key) => harness.vault.access.unlock({ recoveryKey: key }), recoveryKey));
    expect(await textsIn(page)).toEqual([...texts, 'later'].sort());
  });
});

test('an older program neither opens nor changes a newer vault; without our look Dexie would do both', async () => {
  browser = await launch(profile);
  const page = await browser.openPage();
  await create(page);
  given(await save(page, 'case-1', 'een'));
  await page.evaluate(() => harness.vault.access.lock('button'));
  // As a newer program would: another version, another schema, another table.
  const before = await page.evaluate(async () => {
    const opening = indexedDB.open('dossiers /', 20);
    await new Promise((resolve) => {
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('index', { keyPath: 'id' });
        const meta = opening.transaction?.objectStore('meta');
        const marker = meta?.get('marker');
        if (marker) marker.onsuccess = () => meta?.put({ ...marker.result, schema: 2 });
      };
      opening.onsuccess = resolve;
    });
    opening.result.close();
    return harness.dumpToText(await harness.dumpDatabase('dossiers /'));
  });
  await page.reload();
  await page.waitForFunction(() => globalThis.harness?.vault.state.kind === 'newer-program-needed');
  expect(await unlock(page)).toMatchObject({ ok: false });
  expect(await save(page, 'case-1', 'twee')).toMatchObject({ ok: false });
  expect(await page.evaluate(async () => harness.dumpToText(await harness.dumpDatabase('dossiers /')))).toBe(before);

  const trap = await page.evaluate(async () => {
    const database = harness.vaultDatabase('dossiers /');
    await database.open();
    await database.records.put({ k: 'draft', h: 'old', e: 1, d: new Uint8Array(1) });
    const version = database.backendDB().version;
    database.close();
    return version;
  });
  expect(trap).toBe(20);
});

test(`when it is killed ${KILLS} times while everything is sealed anew, one of the two passphrases opens all of it`, async () => {
  const CASES = 400;
  browser = await launch(profile);
  let page = await browser.openPage();
  await create(page, 'woorden 0');
  await page.evaluate(async (count) => {
    for (let index = 0; index < count; index += 1) {
      const saved = await harness.vault.cases.append(`case-${index}`, [harness.note(`tekst ${index}`)]);
      if (!saved.ok) throw new Error(saved.reason);
    }
    await harness.vault.drafts.save('gesprek', 'half getypt');
  }, CASES);
  const texts = await textsIn(page);
  expect(texts).toHaveLength(CASES);
  let passphrase = 'woorden 0';
  let goneOn = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const next = `woorden ${kill}`;
    const begun = page.evaluate(
      async ([current, later]) => {
        const prepared = await harness.vault.access.prepareNewKey({ passphrase: current }, later);
        if (!prepared.ok) throw new Error(prepared.reason);
        void prepared.value.replace();
        await harness.reached('resealing');
      },
      [passphrase, next] as const,
    );
    await begun;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    await browser.kill();
    browser = await launch(profile);
    page = await browser.openPage();
    expect(await stateOf(page)).toBe('locked');
    const states = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = [];
          harness.vault.subscribe((change) => {
            if (change.kind !== 'state') return;
            seen.push(change.state.kind);
            if (change.state.kind === 'open') resolve(seen);
          });
        }),
    );
    const opened = await unlock(page, next);
    if (opened.ok) passphrase = next;
    else given(await unlock(page, passphrase));
    if ((await states).includes('resealing')) goneOn += 1;
    expect(await textsIn(page)).toEqual(texts);
    expect(await page.evaluate(() => harness.vault.drafts.read('gesprek'))).toEqual({ ok: true, value: 'half getypt' });
    expect(given(await check(page))).toMatchObject({
      cases: CASES,
      damaged: [],
      misshapen: [],
      findings: [],
      behind: [],
    });
  }
  console.log(`${goneOn} of ${KILLS} went on with sealing anew after the kill`);
  if (whole) expect(goneOn).toBeGreaterThan(0);
});
