import { at } from '../support/addresses';
import { expect, test } from '../support/test';

/** A phone of 2020. What stands above the help bar is the first screen. */
const PHONE = { width: 390, height: 844 };

const STEPS = ['melding', ...Array.from({ length: 8 }, (_, index) => `stap-${index + 1}`)];
/** The protocol's last two steps are decisions, and have no sentences to begin a talk with. */
const WITHOUT_SENTENCES = ['stap-7', 'stap-8'];

test.use({
  // On a desktop Firefox takes room for its scrollbar; on a phone that lies over the page.
  viewport: async ({ browserName }, use) =>
    use({ ...PHONE, width: PHONE.width + (browserName === 'firefox' ? 15 : 0) }),
});

test('a step begins with what has to be done, and the sentences are one tap away, on the first screen of a phone', async ({
  page,
}) => {
  for (const slug of STEPS) {
    await page.goto(at(`/protocol/${slug}/`));
    const fold = (await page.getByRole('complementary', { name: 'Nu met iemand praten' }).boundingBox())?.y ?? 0;
    expect(fold, 'the help bar stands at the foot of the screen').toBeGreaterThan(PHONE.height / 2);
    const task = await page.locator('.tasks li').first().boundingBox();
    expect(task?.y, `${slug}: the first task`).toBeLessThan(fold);

    const parts = page.getByRole('navigation', { name: 'Delen van deze stap' });
    const names = await parts.getByRole('link').allInnerTexts();
    expect(names.includes('Zinnen'), slug).toBe(!WITHOUT_SENTENCES.includes(slug));
    const last = await parts.getByRole('link').last().boundingBox();
    expect(last?.y, `${slug}: the ways to its parts`).toBeLessThan(fold);
    for (const name of names) {
      const anchor = (await parts.getByRole('link', { name }).getAttribute('href'))?.slice(1) ?? '';
      await expect(page.locator(`[id="${anchor}"]`), `${slug}: ${name}`).toHaveCount(1);
    }
  }
  await page.goto(at('/protocol/stap-2/'));
  await page.getByRole('navigation', { name: 'Delen van deze stap' }).getByRole('link', { name: 'Zinnen' }).click();
  await expect(page.getByRole('heading', { name: 'Wat je kunt zeggen' })).toBeInViewport();
});

test('a parent reads on the first screen of a phone when they hear something', async ({ page }) => {
  await page.goto(at('/voor/ouders/'));
  const fold = (await page.getByRole('complementary', { name: 'Nu met iemand praten' }).boundingBox())?.y ?? 0;
  const answer = page.locator('.callout', { hasText: 'Wanneer hoort u iets?' });
  await expect(answer.getByRole('listitem')).toHaveCount(3);
  const box = await answer.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(fold);
});
