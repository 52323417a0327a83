import { at } from '../support/addresses';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';

test(
  'search in another language leads to its pages, reads danger first, and offers Dutch with a word where there is nothing else',
  THOROUGH,
  async ({ page }) => {
    await page.goto(at('/tr/zoeken/'));
    const search = page.getByRole('search').filter({ has: page.locator('#q') });
    const field = search.getByRole('searchbox');
    const [nothing, dutch] = [page.getByText('Hiçbir şey bulunamadı.'), search.locator('[data-dutch]')];

    await test.step('words of the language lead to its pages, before those of other languages', async () => {
      await field.fill('zorbalık');
      await expect(search.locator('[data-languages] a').first()).toHaveAttribute('href', /\/tr\//);
      await expect(nothing).toBeHidden();
    });

    await test.step('what means danger brings the number first, in this language', async () => {
      await field.fill('ölmek istiyorum');
      const alert = page.getByRole('alert');
      await expect(alert.getByRole('link').first()).toHaveAttribute('href', 'tel:113');
      await expect(alert.locator('.danger-card')).toHaveAttribute('lang', 'tr');
      await expect(nothing).toBeHidden();
      await expect(dutch).toBeHidden();
    });

    await test.step('where only Dutch pages have it, that is said, and they are marked as Dutch', async () => {
      await field.fill('schorsing');
      await expect(nothing).toBeVisible();
      await expect(dutch.getByText('Hollandaca:')).toBeVisible();
      const found = dutch.getByRole('list').and(page.locator('[lang="nl"]')).getByRole('link');
      await expect(found.first()).toBeVisible();
      await expect(found.first()).toHaveAttribute('href', /^\/(?!tr\/)/);
    });

    await test.step('where there is nothing at all, no Dutch is promised', async () => {
      await field.fill('qqxxzzyy');
      await expect(nothing).toBeVisible();
      await expect(dutch).toBeHidden();
      await field.fill('');
      await expect(nothing).toBeHidden();
    });

    expect(new URL(page.url()).search).toBe('');
  },
);
