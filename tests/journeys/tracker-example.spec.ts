import { expectAccessible, expectAccessibleInTheDark } from '../support/find-violations';
import { keptRecords } from '../support/kept-records';
import { expect, test } from '../support/test';
import { heading, NARROW, openExample } from '../support/tracker';

test('the example shows what is due and every case, is marked everywhere and keeps nothing', async ({
  page,
  browserName,
}) => {
  await page.setViewportSize(NARROW);
  await openExample(page);
  const titles = new Set<string>();

  await test.step("'Vandaag' says what is late, what comes and what has no date", async () => {
    for (const part of ['Te laat', 'De komende zeven dagen', 'Nu te doen']) {
      await expect(page.getByRole('heading', { name: part })).toBeVisible();
    }
    await expect(page.getByText('Voorbeeld.', { exact: true })).toBeVisible();
    titles.add(await page.title());
    await expectAccessible(page, 'Vandaag');
    await expectAccessibleInTheDark(page, 'Vandaag');
  });

  await test.step('a row leads to where it is done', async () => {
    await page.getByRole('link', { name: /^Evaluatie houden.*Bram/ }).click();
    await expect(page).toHaveURL(/#\/evaluatie\//);
    await page.goBack();
    await expect(heading(page)).toHaveText('Vandaag');
    await expect(heading(page)).toBeFocused();
  });

  await test.step('cases are found while typing, by name, text and without accents', async () => {
    await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Dossiers' }).click();
    await expect(page.getByText('11 van 12 dossiers')).toBeVisible();
    titles.add(await page.title());
    const search = page.getByLabel('Zoek in alle dossiers');
    for (const [typed, name] of [
      ['zoe zom', 'Zoë Zomaar'],
      ['fiets', 'Nour Nepnaam'],
      ['2b mier', 'Mara Voorbeeldmier'],
    ] as const) {
      await search.fill(typed);
      await expect(page.getByText('1 van 12 dossiers')).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    }
    await search.fill('staat nergens in');
    await expect(page.getByRole('status').filter({ hasText: '0 van 12 dossiers' })).toBeVisible();
    await page.getByRole('button', { name: 'Laat alle dossiers zien' }).click();
    await expect(page.getByText('12 dossiers', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^Filter en volgorde/ }).click();
    await page.getByLabel('Stap', { exact: true }).selectOption({ label: 'Melding' });
    await expect(page.getByText('1 van 12 dossiers')).toBeVisible();
    await expectAccessible(page, 'Dossiers');
    await expectAccessibleInTheDark(page, 'Dossiers');
    await page.getByLabel('Stap', { exact: true }).selectOption({ label: 'Alle' });
  });

  if (browserName === 'chromium') {
    await test.step('on the way back from a case the filter and the place in the list are as they were', async () => {
      await page.getByLabel('Zoek in alle dossiers').fill('pauze');
      const row = page.getByRole('link', { name: /^Sem Sjabloon/ });
      await row.click();
      await expect(page).toHaveURL(/#\/dossier\//);
      await page.goBack();
      await expect(page.getByLabel('Zoek in alle dossiers')).toHaveValue('pauze');
      await expect(row).toBeFocused();
    });
  }

  await test.step('with others looking along only initials show', async () => {
    await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Meer' }).click();
    await expectAccessible(page, 'Meer');
    await page.getByRole('link', { name: 'Instellingen' }).click();
    await page.getByLabel('Laat alleen initialen zien').check();
    titles.add(await page.title());
    await expectAccessible(page, 'Instellingen');
    await page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name: 'Vandaag' }).click();
    await expect(page.getByText('B.B.').first()).toBeVisible();
    await expect(page.getByText('Bram')).toHaveCount(0);
  });

  await test.step('nothing of it is kept', async () => {
    expect([...titles].join(' ')).not.toMatch(/Bram|Zomaar|Vlinder/);
    expect(await keptRecords(page)).toEqual({});
    await page.getByRole('button', { name: 'Stop met rondkijken' }).click();
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible();
  });
});
