import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { create, given, save, stateOf } from './support/vault-page';

let profile: string;
let browser: RunningBrowser;

beforeEach(() => {
  profile = makeProfile();
});
afterEach(async () => {
  await browser.kill();
  removeProfile(profile);
});

test('over a whole journey nothing is asked but the parts of the program, and the policy is not violated', async () => {
  browser = await launch(profile);
  const asked: string[] = [];
  browser.context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const page = await browser.openPage();
  const recoveryKey = await create(page);
  for (const text of ['een', 'twee', 'drie', 'vier']) given(await save(page, 'case-1', text));
  const done = await page.evaluate(async (key) => {
    const { drafts, settings, cases, files, access } = harness.vault;
    const backup = await files.makeBackup();
    if (!backup.ok) return backup.reason;
    const outcomes = [
      await drafts.save('talk', { text: 'half' }),
      await settings.save('author', 'TT'),
      await harness.all().then(() => ({ ok: true })),
      await files.checkBackup(backup.value.content, { recoveryKey: key }),
      await files.makeHandover(['case-1'], 'one-time'),
      await cases.erase('case-1', {}),
      await harness.vault.persist().then(() => ({ ok: true })),
      await harness.vault.health().then(() => ({ ok: true })),
    ];
    access.lock('button');
    outcomes.push(await access.unlock({ recoveryKey: key }));
    access.lock('leave');
    outcomes.push(await access.leave());
    return outcomes.filter(({ ok }) => !ok);
  }, recoveryKey);
  expect(done).toEqual([]);
  expect(await stateOf(page)).toBe('empty');
  const { origin } = new URL(page.url());
  const parts = new RegExp(`^GET ${origin}/(\\?weak|assets/[\\w.-]+\\.js)$`);
  expect(asked.filter((line) => !parts.test(line) && !line.startsWith('GET blob:'))).toEqual([]);
  expect(asked.length).toBeGreaterThan(1);
  expect(browser.errors).toEqual([]);
});

test('a request would be seen, and is refused by the policy before it leaves', async () => {
  const heard: string[] = [];
  const elsewhere = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  browser = await launch(profile);
  const page = await browser.openPage();
  const ways = await page.evaluate(async (url) => {
    const tried = [fetch(`${url}fetch`), fetch(`${location.origin}/own`)].map((asking) =>
      asking.then(String, () => 'no'),
    );
    new Image().src = `${url}image`;
    const sent = navigator.sendBeacon(`${url}beacon`, 'x');
    const form = Object.assign(document.createElement('form'), { action: `${url}form`, method: 'post' });
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [...(await Promise.all(tried)), sent];
  }, address);
  expect(ways.slice(0, 2)).toEqual(['no', 'no']);
  expect(heard).toEqual([]);
  for (const directive of ['connect-src', 'img-src', 'form-action']) {
    await expect.poll(() => browser.errors.join('\n')).toMatch(new RegExp(`policy: ${directive}|${directive}`));
  }
  elsewhere.close();
});
