import { heapOf } from '../support/heap';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, makeVault } from '../support/tracker';

const KEY = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/;

test(
  'after locking the memory of the page holds no name, no passphrase and no key',
  THOROUGH,
  async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only its profiler shows the memory');
    const keys = await makeVault(page);
    const name = `Kanarie${crypto.randomUUID().replaceAll('-', '')}`;
    await page.getByRole('navigation').getByRole('link', { name: 'Nieuw', exact: true }).click();
    const targeted = page.getByRole('group', { name: 'Wie wordt gepest?' });
    await targeted.getByLabel('Voornaam').fill(name);
    await targeted.getByLabel('Achternaam').fill('Vlinder');
    await targeted.getByLabel('Klas').fill('2B');
    const bullying = page.getByRole('group', { name: 'Wie pest?' });
    await bullying.getByLabel('Voornaam').fill('Test');
    await bullying.getByLabel('Achternaam').fill('de Tester');
    await page.getByLabel('Wat is er gezien of gehoord?').fill(`De tas van ${name} lag in de sloot.`);
    await page.getByRole('button', { name: 'Gisteren', exact: true }).click();
    await page.getByRole('button', { name: 'Bewaar als dossier' }).click();
    await expect(heading(page)).toHaveText(/^Dossier \d{4}-01$/);
    const open = await heapOf(page);
    expect({ name: open.includes(name), key: KEY.test(open) }).toEqual({ name: true, key: true });

    await page.getByRole('button', { name: 'Op slot' }).click();
    await expect(page.getByLabel('Je wachtwoordzin')).toBeVisible();
    // What was being written when it was locked holds on to it until that is written.
    await expect
      .poll(async () => {
        const locked = await heapOf(page);
        return { name: locked.includes(name), passphrase: locked.includes(keys.passphrase), key: KEY.test(locked) };
      })
      .toEqual({ name: false, passphrase: false, key: false });
  },
);
