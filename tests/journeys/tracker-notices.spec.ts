/** What is said when something is wrong with a file, with what is stored, or with a text of another tab. `SHOTS=folder` keeps pictures. */
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { canonical } from '../../src/tracker/log/canonical';
import { isErased } from '../../src/tracker/log/entry';
import { digest } from '../../src/tracker/log/log.fixture';
import { expectAccessible } from '../support/find-violations';
import { goToHash } from '../support/go-to-hash';
import { backupOf, handoverOf, inventedCase, SPOKEN, unprovenBackup, writtenElsewhere } from '../support/made-up-files';
import { fileOfferedBy, noteOfferedFiles } from '../support/offered-files';
import { patience } from '../support/patience';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';
import { heading, KEY_TIME, makeVault, openTracker, unlock } from '../support/tracker';

const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('link', { name, exact: true }).click();
const by = { role: 'leerlingcoordinator', initials: 'LC' };

/** A picture on a phone, in the dark, and on a desktop. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  const path = (end: string) => `${folder}/${name.replaceAll(' ', '-')}-${end}.png`;
  await page.screenshot({ path: path('phone'), fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: path('dark'), fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.screenshot({ path: path('desktop'), fullPage: true });
  await page.setViewportSize(PHONE);
}

async function openHandover(page: Page, file: Awaited<ReturnType<typeof handoverOf>>): Promise<void> {
  await place(page, 'Meer');
  await page
    .getByRole('link', { name: /^Overdracht/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^Een overdracht ontvangen/ })
    .first()
    .click();
  await page.getByLabel('Het bestand').setInputFiles(file);
  await page.getByLabel('De zin die je aan de telefoon hoorde').fill(SPOKEN);
  await press(page, 'Bekijk wat erin zit');
  await expect(page.getByText('Dit zit in het bestand')).toBeVisible(KEY_TIME);
}

async function toBackup(page: Page): Promise<void> {
  await place(page, 'Meer');
  await page.getByRole('link', { name: /^Back-up/ }).click();
  await expect(heading(page)).toHaveText('Back-up');
}

async function openBackup(page: Page, file: Awaited<ReturnType<typeof backupOf>>, passphrase: string): Promise<void> {
  await toBackup(page);
  await press(page, 'Kies een bestand om terug te zetten');
  await page.getByLabel('Je back-upbestand').setInputFiles(file);
  await page.getByLabel('De wachtwoordzin van toen').fill(passphrase);
  await press(page, 'Bekijk wat erin zit');
  await expect(page.getByText('Dit zit in het bestand')).toBeVisible(KEY_TIME);
}

/** Damages the stored row of one case, and takes the last row of the other away. */
const damage = (page: Page, damaged: string, cut: string) =>
  page.evaluate(
    async ([one, other]) => {
      const [found] = await indexedDB.databases();
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await wait(indexedDB.open(found?.name ?? ''));
      const transaction = database.transaction('segments', 'readwrite');
      const store = transaction.objectStore('segments');
      const rows: { g: number; c: string; n: number; d: Uint8Array }[] = await wait(store.getAll());
      for (const row of rows.filter(({ c }) => c === one)) {
        row.d[40] = (row.d[40] ?? 0) ^ 1;
        store.put(row);
      }
      const last = rows.filter(({ c }) => c === other).at(-1);
      if (last) store.delete([last.g, last.c, last.n]);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [damaged, cut] as const,
  );

test(
  'what is wrong with a file, what it would change and whose it is are told in words',
  THOROUGH,
  async ({ page }) => {
    await noteOfferedFiles(page);
    const keys = await makeVault(page);
    const [first, second, third] = [
      await inventedCase('case-1', '2026-01'),
      await inventedCase('case-2', '2026-01'),
      await inventedCase('case-3', '2026-03'),
    ];

    await test.step('a handover that is whole asks and warns of nothing', async () => {
      await openHandover(page, await handoverOf([first]));
      await expect(page.getByText('Dit verandert iets wat hier al staat')).toHaveCount(0);
      await press(page, /^Neem over/);
      await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible(KEY_TIME);
    });

    await test.step('a file that would change a case, of which lines cannot be read and a case cannot be trusted', async () => {
      const intake = first.entries.find(({ type }) => type === 'intake-recorded');
      if (intake === undefined || isErased(intake)) throw new Error('no intake');
      const commitment = await digest(canonical([intake.salt, intake.body]));
      const more = { ...first, entries: [...first.entries] };
      const bodies: [string, object][] = [
        ['entry-erased', { by, target: intake.id, commitment, reason: 'De ouders vroegen het.' }],
        ['pupil-changed', { by, pupil: 'kever', role: 'bystander' }],
        ['task-done', { by, happenedOn: '2026-11-20', task: 'ronde-1/gesprek' }],
        ['step-advanced', { by, happenedOn: '2026-11-20', from: 1, to: 2 }],
        [
          'observation-noted',
          {
            by,
            happenedOn: '2026-11-20',
            from: { kind: 'role', role: 'mentor' },
            facts: 'Het was rustig.',
            pupils: [],
          },
        ],
      ];
      for (const [index, [type, body]] of bodies.entries())
        more.entries.push(await writtenElsewhere(more, type, body, index));
      const broken = { ...third, entries: third.entries.filter((_, index) => index !== 1) };
      const file = await handoverOf([more, second, broken], ({ cases }) => {
        Object.assign(cases[1]?.entries.at(-1) ?? {}, { seq: 'drie' });
      });
      await openHandover(page, file);
      await expect(page.getByText('Niet alles in dit bestand is te lezen')).toBeVisible();
      await expect(page.getByText('Niet alles uit dit bestand is te vertrouwen')).toBeVisible();
      await expect(page.getByText('Let op: een naam komt twee keer voor')).toBeVisible();
      await expect(page.getByText('Wist een regel die hier staat, voor goed')).toBeVisible();
      await expect(page.getByText('Vinkt een taak af die hier nog openstaat')).toBeVisible();
      for (const tick of await page.getByLabel(/^Neem over wat bij/).all()) await expect(tick).not.toBeChecked();
      await look(page, 'what a file would change');
      await press(page, 'Doe nog niets');
    });

    await test.step('a back-up of somebody else says whose it is, and what would be gone', async () => {
      await openBackup(page, await backupOf([third]), SPOKEN);
      await expect(page.getByText(/Deze back-up is van iemand anders/)).toBeVisible();
      await look(page, 'a back-up of somebody else');
      await press(page, 'Vervang alles hier');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(/Deze back-up is van iemand anders/)).toBeVisible();
      await expect(dialog.getByText(/Dossier 2026-01: het hele dossier/)).toBeVisible();
      await look(page, 'what would be gone');
      await press(page, 'Nee, terug');
      await press(page, 'Doe niets');
    });

    await test.step('a back-up that proves nothing says so', async () => {
      await toBackup(page);
      const genuine = await fileOfferedBy(page, () => press(page, 'Maak een back-up'));
      await openBackup(page, await unprovenBackup(genuine.buffer, keys.passphrase, [third]), keys.passphrase);
      await expect(page.getByText(/je kunt niet zien wie deze back-up maakte/)).toBeVisible();
      await look(page, 'a back-up that proves nothing');
      await press(page, 'Voeg toe wat hier ontbreekt');
      await expect(page.getByText(/is erbij gezet/)).toBeVisible(KEY_TIME);
    });
  },
);

test(
  'a whole back-up of a stranger is shown and asked before it becomes the vault of an empty browser',
  THOROUGH,
  async ({ page }) => {
    await openTracker(page);
    await press(page, 'Zet een back-up terug');
    await page.getByLabel('Je back-upbestand').setInputFiles(await backupOf([await inventedCase('case-1', '2026-01')]));
    await page.getByLabel('De wachtwoordzin van toen').fill(SPOKEN);
    await press(page, 'Bekijk wat erin zit');
    await expect(page.getByText('Er staat in dat de back-up van Leerlingcoördinator (LC) is.')).toBeVisible(KEY_TIME);
    await expect(page.getByText(/^Leerlingcoördinator, met nummer [\d ]{35}\. Wie deze sleutel heeft/)).toBeVisible();
    await press(page, 'Zet deze dossiers terug');
    await expect(page.getByRole('group', { name: 'Van wie is deze back-up?' })).toHaveAccessibleDescription(
      'Kies van wie deze back-up is.',
    );
    await look(page, 'whose a back-up is');
    await page.getByLabel('Van iemand anders, of ik weet het niet').check();
    await expect(page.getByText('Zet deze back-up niet zo terug')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zet deze dossiers terug' })).toHaveCount(0);
    await look(page, 'a back-up of a stranger in an empty browser');
    await press(page, 'Begin zelf met dossiers');
    await expect(page.getByLabel('Alleen ik log hier in')).toBeVisible();
  },
);

const FACTS = 'Wat is er gezien of gehoord?';

test(
  'a text of another tab and what is damaged in the store are told',
  THOROUGH,
  async ({ page, context, expected }) => {
    // The browser tells of a row that does not open.
    expected.errors.push(/./);
    const keys = await makeVault(page);
    for (const [id, label] of [
      ['case-1', '2026-01'],
      ['case-3', '2026-03'],
    ] as const) {
      await openHandover(page, await handoverOf([await inventedCase(id, label)]));
      await press(page, /^Neem over/);
      await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible(KEY_TIME);
    }

    await test.step('two tabs that type in one form are told of each other, whichever opened it first', async () => {
      const other = await context.newPage();
      await other.setViewportSize(PHONE);
      await openTracker(other);
      await unlock(other, keys);
      await place(page, 'Nieuw');
      await place(other, 'Nieuw');
      await page.bringToFront();
      await page.getByLabel(FACTS).fill('Getypt in het eerste tabblad.');
      await expect(page.getByText('Er is nog een tekst')).toHaveCount(0);
      // Opened anew when the first text is kept, and not before.
      await expect(async () => {
        await place(other, 'Vandaag');
        await place(other, 'Nieuw');
        await expect(other.getByText('Er is nog een tekst')).toBeVisible({ timeout: 1000 * patience });
      }).toPass(KEY_TIME);
      await look(other, 'a text of another tab');
      await other.bringToFront();
      await press(other, 'Ga verder met wat hier staat');
      await other.getByLabel(FACTS).fill('Getypt in het tweede tabblad.');
      await expect(other.getByText('Er is nog een tekst')).toHaveCount(0);
      // A third was open before either typed, and hears of it at its own first words.
      await page.bringToFront();
      await place(page, 'Vandaag');
      await place(page, 'Nieuw');
      await expect(page.getByLabel(FACTS)).toHaveValue('Getypt in het eerste tabblad.');
      await other.close();
      await press(page, 'Begin opnieuw');
    });

    await test.step('a case that is damaged, and one of which lines are gone, are shown as that', async () => {
      await damage(page, 'case-3', 'case-1');
      await place(page, 'Vandaag');
      await page.reload();
      await unlock(page, keys);
      await expect(page.getByText('Niet alles gaat open')).toBeVisible(KEY_TIME);
      await expect(page.getByText('Er stond hier eerder meer')).toBeVisible(KEY_TIME);
      // Nobody knows what is to be done in a case that cannot be read.
      await expect(page.getByText('Nog geen dossiers')).toHaveCount(0);
      await expect(page.getByText(/Er hoeft nu niets/)).toHaveCount(0);
      await look(page, 'what is stored is damaged and gone');
    });

    await test.step('the case itself says that it is damaged, and not that it is not here', async () => {
      await goToHash(page, '#/dossier/case-3');
      await expect(heading(page)).toHaveText('Dossier niet te lezen');
      await expect(page.getByText('Niet alles gaat open')).toBeVisible();
      await look(page, 'a damaged case');
    });
  },
);
