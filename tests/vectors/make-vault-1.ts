// Made tests/vectors/vault-1 once, of the first released format; the keys are throw-away ones. Never to be run again.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../run/tools/browsers.ts';
import type { Harness } from '../vault/harness/main.ts';
import { serveHarness } from '../vault/harness/serve-harness.ts';

declare global {
  var harness: Harness;
}

const served = await serveHarness();
const browser = await chromium.launch({ executablePath: findBrowser('chromium')?.executablePath ?? '' });
const page = await browser.newPage();
await page.goto(served.address('/'));
await page.waitForFunction(() => globalThis.harness?.vault.state.kind === 'empty');
const passphrase = 'nooit echt gebruikte woorden voor de proef';
const recoveryKey = await page.evaluate((words) => harness.create(words), passphrase);
await page.evaluate(async () => {
  const { cases, drafts, settings, procedures } = harness.vault;
  for (const text of ['een', 'twee', 'drie', 'vier', 'Voorbeeld Vlinder 🦋'])
    await cases.append('case-1', [harness.note(text)]);
  await cases.append('case-2', [harness.note('ثلاثة'), harness.note('weg te halen', 'to-erase')]);
  const commitment = await cases.commitment('case-2', 'to-erase');
  if (!commitment.ok) throw new Error(commitment.reason);
  const body = { target: 'to-erase', commitment: commitment.value };
  await cases.append('case-2', [{ id: cases.newId(), type: 'entry-erased', v: 1, body }]);
  await cases.append('case-3', [harness.note('x'.repeat(5000))]);
  await cases.append('case-weg', [harness.note('gewist')]);
  await cases.erase('case-weg', { year: '2026-2027' });
  await drafts.save('gesprek', { text: 'half getypt 🦋' });
  await settings.save('author', { role: 'mentor', initials: 'TT' });
  await procedures.keep('hash-1', { version: '1' });
});
const texts = await page.evaluate(() => harness.texts());
const dump = await page.evaluate(async () => harness.dumpToText(await harness.dumpDatabase('dossiers /')));
const folder = new URL('vault-1/', import.meta.url);
writeFileSync(new URL('database.json', folder), `${dump}\n`);
writeFileSync(new URL('keys.json', folder), `${JSON.stringify({ passphrase, recoveryKey, texts }, null, 2)}\n`);
await browser.close();
await served.close();
