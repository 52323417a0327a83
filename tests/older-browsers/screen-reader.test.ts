/** Pages as Orca, a real screen reader, reads them aloud, used by keys alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/build/serve/serve';
import { findBrowser } from '../run/tools/browsers';
import { findScreenReader } from '../run/tools/screen-reader';
import { type ReadAloud, startReadAloud } from '../support/screen-reader';

let site: Served;
beforeAll(async () => {
  site = await serve({});
});
afterAll(() => site.close());
const at = (address: string) => new URL(address.slice(1), site.url).href;

const firefox = findBrowser('firefox')?.executablePath;

describe.skipIf(!findScreenReader() || !firefox)('Orca in Firefox', () => {
  const profile = mkdtempSync(join(tmpdir(), 'read-aloud-profile-'));
  let reader: ReadAloud;
  beforeAll(async () => {
    const preferences = ['browser.shell.checkDefaultBrowser', 'datareporting.policy.dataSubmissionEnabled'];
    writeFileSync(
      join(profile, 'user.js'),
      preferences.map((name) => `user_pref(${JSON.stringify(name)}, false);\n`).join(''),
    );
    reader = await startReadAloud([firefox ?? '', '--no-remote', '--profile', profile]);
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('from the top of the help page each key leads to a heading, a number and the bar', async () => {
    await reader.open(at('/hulp/'));
    expect(await reader.press('h')).toContainEqual(expect.stringMatching(/heading level [12]\.$/));
    expect(await reader.press('k')).toContain('112 link.');
    expect(await reader.press('k')).toContain('113 link.');
  });

  test('who types that they are in danger hears whom to call before how many pages there are', async () => {
    await reader.open(at('/voor/leerlingen/'));
    expect(await reader.press('b')).toContainEqual(expect.stringMatching(/^Zoeken .*button\.$/));
    expect((await reader.press('Return')).join(' ')).toContain('Waar zoek je naar?');
    expect(await reader.press('Insert+a')).toContain('Focus mode');
    const spoken = (await reader.type('ik wil dood')).join(' ');
    expect(spoken).toContain('Bel 113');
    expect(spoken.indexOf('Bel 113')).toBeLessThan(`${spoken} gevonden.`.indexOf('gevonden.'));
    expect(await reader.press('Tab')).toContainEqual(expect.stringMatching(/^Bel 113 link/));
  });

  test('ticked signals are counted aloud', async () => {
    await reader.open(at('/pesten/signalen/'));
    await reader.press('x', 'space');
    expect((await reader.press('x', 'space')).join(' ')).toContain('2 signalen.');
  });
});

describe.skipIf(!findScreenReader())('Orca in WebKitGTK', () => {
  let reader: ReadAloud;
  beforeAll(async () => {
    reader = await startReadAloud();
  });
  afterAll(() => reader?.close());

  test('from the top of the help page each key leads to a heading, a number and the bar', async () => {
    await reader.open(at('/hulp/'));
    expect(await reader.press('h')).toContainEqual(expect.stringMatching(/heading level [12]\.$/));
    expect(await reader.press('k')).toContain('112 link.');
    expect(await reader.press('k')).toContain('113 link.');
    expect((await reader.press('m')).join(' ')).toContain('Nu met iemand praten');
  });
});
