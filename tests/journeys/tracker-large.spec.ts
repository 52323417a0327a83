/** A case that is longer than any, and more tabs than anybody has, in a browser with little memory. What is larger is a bench (`bench:large`). */
import { CASE_PARTS } from '../../src/tracker/ui/model/route';
import { goToHash } from '../support/go-to-hash';
import { handoverOf, inventedCase, writtenElsewhereMany } from '../support/made-up-files';
import { patience } from '../support/patience';
import { cpuOf, inSmallBrowser, LONG, openHandover, press } from '../support/small-browser';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, KEY_TIME, makeVault, openTracker, unlock } from '../support/tracker';

const LONG_CASE = 5_000;
const TABS = 10;
/** Processor time of the page's main thread for one screen, in seconds on a quiet machine: what a person still waits for. */
const SCREEN_CPU_S = 2 * patience;

const inSmall = inSmallBrowser();

test('a case of five thousand entries answers on every screen', THOROUGH, async ({ baseURL }) => {
  const one = await inventedCase('case-1', '2026-01');
  const file = await handoverOf([await writtenElsewhereMany(one, LONG_CASE)]);
  await inSmall(baseURL, async (page) => {
    await makeVault(page);
    await openHandover(page, file);
    await expect(page.getByText('Dit zit in het bestand')).toBeVisible(LONG);
    await press(page, /^Neem over/);
    await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible(LONG);
    const cpu = await cpuOf(page);
    const parts = ['', ...Object.values(CASE_PARTS)];
    for (const part of parts) {
      const before = await cpu();
      await goToHash(page, `#/dossier/case-1${part && `/${part}`}`);
      await expect(heading(page), part).toBeFocused(LONG);
      await expect(page.getByText('Even laden')).toHaveCount(0);
      await page.waitForTimeout(300);
      const took = (await cpu()) - before;
      expect.soft(took, `${part || 'overzicht'}, in seconds of the processor`).toBeLessThan(SCREEN_CPU_S);
    }
  });
});

test('ten tabs write in one vault, and each sees what the others wrote', THOROUGH, async ({ baseURL }) => {
  await inSmall(baseURL, async (page, context) => {
    const keys = await makeVault(page);
    await openHandover(page, await handoverOf([await inventedCase('case-1', '2026-01')]));
    await expect(page.getByText('Dit zit in het bestand')).toBeVisible(KEY_TIME);
    await press(page, /^Neem over/);
    await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible(KEY_TIME);
    const tabs = [page];
    while (tabs.length < TABS) {
      const tab = await context.newPage();
      await openTracker(tab);
      await unlock(tab, keys);
      tabs.push(tab);
    }
    for (const [index, tab] of tabs.entries()) {
      await tab.bringToFront();
      await goToHash(tab, '#/dossier/case-1/werknotities');
      await tab.getByRole('link', { name: 'Schrijf een werknotitie' }).click();
      await tab.getByLabel('Werknotitie').fill(`Van tab ${index + 1}.`);
      await press(tab, 'Bewaar notitie');
      await expect(tab.getByText(`Van tab ${index + 1}.`).first()).toBeVisible(KEY_TIME);
    }
    for (const tab of tabs) {
      for (const index of [1, TABS]) await expect(tab.getByText(`Van tab ${index}.`).first()).toBeVisible(KEY_TIME);
    }
    await press(page, 'Op slot');
    for (const tab of tabs) await expect(tab.getByLabel('Je wachtwoordzin')).toBeVisible(KEY_TIME);
  });
});
