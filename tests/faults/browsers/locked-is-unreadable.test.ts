import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserName, browserNames, findBrowser } from '../../run/tools/browsers.ts';
import { whole } from '../extent';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';
import { findText } from './support/find-text';
import { create, PASSPHRASE, stateOf } from './support/vault-page';

let profile: string;
let browser: RunningBrowser;

beforeEach(() => {
  profile = makeProfile();
});
afterEach(async () => {
  await browser?.kill();
  removeProfile(profile);
});

/** A word that is nowhere by chance. */
const newWord = (): string => `Kanarie${crypto.randomUUID().replaceAll('-', '')}`;

/** Types the word wherever a vault keeps something, locks and closes the browser. */
async function typeEverywhere(name: BrowserName, word: string, path: string): Promise<void> {
  browser = await launch(profile, { browser: name });
  const page = await browser.openPage(path);
  await create(page);
  await page.locator('#typed').pressSequentially(word);
  const saved = await page.evaluate(async (text) => {
    const { cases, drafts, settings, procedures } = harness.vault;
    return [
      await drafts.save(`brief ${text}`, { text: `In de pauze: ${text}.` }),
      await cases.append('case-1', [harness.note(`Gezien: ${text}`), harness.note(text)]),
      await cases.append('case-1', [harness.note(`${text} nog eens`)]),
      await settings.save('author', text),
      await procedures.keep('hash', { titel: text }),
      await cases.append('case-2', [harness.note(text)]),
      await cases.erase('case-2', { year: text }),
    ];
  }, word);
  expect(saved.filter(({ ok }) => !ok)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('textarea')?.remove();
    harness.vault.access.lock('button');
  });
  expect(await stateOf(page)).toBe('locked');
  await browser.close();
}

const tried = browserNames.filter((name) => findBrowser(name) && (whole || name === 'chromium'));

describe.each(tried)('after locking and closing %s', (name) => {
  test('a word that was typed stands nowhere in its profile, nor does the passphrase', async () => {
    const word = newWord();
    await typeEverywhere(name, word, '/?weak');
    expect(findText(profile, word)).toEqual([]);
    expect(findText(profile, PASSPHRASE)).toEqual([]);
  });

  test('without sealing the same search finds it', async () => {
    const word = newWord();
    await typeEverywhere(name, word, '/?weak&unsealed');
    expect(findText(profile, word)).not.toEqual([]);
  });
});

test('the search knows a word in every form that it says', () => {
  const word = newWord();
  mkdirSync(join(profile, 'map'));
  for (let number = 0; number < 10; number += 1) writeFileSync(join(profile, `leeg-${number}`), 'niets');
  expect(findText(profile, word)).toEqual([]);
  const base64 = (text: Buffer) => text.toString('base64');
  const files: Record<string, Buffer | string> = {
    a: `x${word}x`,
    b: Buffer.from(`x${word}x`, 'utf16le'),
    c: Buffer.from(`x${word}x`, 'utf16le').swap16(),
    d: Buffer.from(`xx${word}`).toString('hex'),
    e: base64(Buffer.from(`${word}x`)),
    f: base64(Buffer.from(`1${word}x`)),
    g: base64(Buffer.from(`12${word}x`)),
    h: base64(Buffer.from(`{${word}}`, 'utf16le')),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(profile, 'map', name), content);
  expect([...new Set(findText(profile, word).map((found) => found.split(':')[0]))].sort()).toEqual(
    Object.keys(files).map((name) => `map/${name}`),
  );
});
