import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fault } from '../../vault/harness/fail-write';
import { whole } from '../extent';
import { launch, makeProfile, type RunningBrowser, removeProfile } from './support/chromium';

const profile = makeProfile();
let browser: RunningBrowser;

beforeAll(async () => {
  browser = await launch(profile);
});
afterAll(async () => {
  await browser.kill();
  removeProfile(profile);
});

test('in Chromium too a change is there whole or not at all, whatever write fails', async () => {
  const page = await browser.openPage();
  const { faults, findings } = await page.evaluate(
    ([kinds, operations]) => harness.tryEveryWrite(kinds, operations),
    (whole ? [['aborted', 'full', 'lost'], undefined] : [['aborted'], 4]) as [Fault[], number | undefined],
  );
  expect(findings).toEqual([]);
  expect(faults).toBeGreaterThan(whole ? 60 : 8);
});

test.runIf(whole)('in Chromium too half a change would be found', async () => {
  const page = await browser.openPage('/half/?weak');
  const { findings } = await page.evaluate(() => harness.tryEveryWrite(['halfway']));
  expect(findings.join('\n')).toMatch(/a new case, with its draft, halfway at write 2.*refused.*"talk"/);
});
