/** Ten thousand cases, and a file of a hundred thousand entries, in a browser with half a gigabyte: each answers, or says in words why not. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HERE, handoverOf, inventedCase, writtenElsewhereMany } from '../../support/made-up-files';
import { patience } from '../../support/patience';
import { cpuOf, inSmallBrowser, LONG, openHandover, place, press } from '../../support/small-browser';
import { expect, test } from '../../support/test';
import { heading, makeVault, openTracker, unlock } from '../../support/tracker';
import { PASSPHRASE, writeBackup } from '../tracker/large-backup';

const CASES = 10_000;
const MANY_ENTRIES = 100_000;

const inSmall = inSmallBrowser();

test('ten thousand cases are put back, listed and backed up', async ({ baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const path = join(folder, 'dossiers.zip');
  await writeBackup(path, CASES, HERE);
  await inSmall(baseURL, async (page) => {
    await openTracker(page);
    const cpu = await cpuOf(page);
    await press(page, 'Zet een back-up terug');
    await page.getByLabel('Je back-upbestand').setInputFiles(path);
    await page.getByLabel('De wachtwoordzin van toen').fill(PASSPHRASE);
    await press(page, 'Bekijk wat erin zit');
    await expect(page.getByText(`Er zitten ${CASES} dossiers in.`)).toBeVisible(LONG);
    await page.getByLabel('Van mij').check();
    await press(page, 'Zet deze dossiers terug');
    await expect(heading(page)).toHaveText('Vandaag', LONG);
    await expect(page.getByText('De dossiers worden gelezen')).toHaveCount(0, LONG);
    await page.reload();
    await unlock(page, { passphrase: PASSPHRASE });
    await expect(page.getByText('De dossiers worden gelezen')).toHaveCount(0, LONG);
    await place(page, 'Dossiers');
    await expect(heading(page)).toHaveText('Dossiers', LONG);
    await place(page, 'Meer');
    await page.getByRole('link', { name: /^Back-up/ }).click();
    await press(page, 'Maak een back-up');
    await expect(page.getByText('Je back-up is gemaakt')).toBeVisible(LONG);
    console.log(`ten thousand cases: ${(await cpu()).toFixed(1)} s of the page's processor time`);
  });
  await rm(folder, { recursive: true });
});

test('a file of a hundred thousand entries is taken, or refused in words, within bounds', async ({ baseURL }) => {
  const one = await inventedCase('case-1', '2026-01');
  const file = await handoverOf([await writtenElsewhereMany(one, MANY_ENTRIES)]);
  await inSmall(baseURL, async (page) => {
    await makeVault(page);
    const cpu = await cpuOf(page);
    const before = await cpu();
    await openHandover(page, file);
    const shown = page.getByText('Dit zit in het bestand');
    const refused = page.getByText(/te groot/);
    await expect(shown.or(refused).first()).toBeVisible(LONG);
    let became = 'refused in words before anything was taken';
    if (await shown.isVisible()) {
      await press(page, /^Neem over/);
      const told = page.getByText(/^(Overgenomen|Dat is niet gelukt)$/).first();
      await expect(told).toBeVisible(LONG);
      became = `told as '${await told.textContent()}'`;
    }
    const took = (await cpu()) - before;
    console.log(`a hundred thousand entries: ${became}; ${took.toFixed(1)} s of the page's processor time`);
    expect(took).toBeLessThan(120 * patience);
  });
});
