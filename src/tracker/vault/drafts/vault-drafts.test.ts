import { describe, expect, test } from 'vitest';
import { given, note } from '../cases/vault-cases.fixture';
import { vaultDatabase } from '../database/vault-database';
import { createTestBrowser, openNewVault, PASSPHRASE, type TestBrowser } from '../world.fixture';

/** Two tabs in which one vault is open. */
async function twoTabs() {
  const browser = createTestBrowser();
  const one = await openNewVault(browser);
  const other = await openTab(browser);
  return { browser, one, other };
}

async function openTab(browser: TestBrowser) {
  const tab = await browser.openTab();
  given(await tab.vault.access.unlock({ passphrase: PASSPHRASE }));
  return tab;
}

describe('two tabs that type in one form', () => {
  test('keep both texts, and the second is told of the first', async () => {
    const { browser, one, other } = await twoTabs();
    given(await one.vault.drafts.save('talk', 'what the first typed'));
    expect(given(await other.vault.drafts.read('talk'))).toBeUndefined();
    expect(given(await other.vault.drafts.elsewhere('talk'))).toEqual([
      { at: browser.now, value: 'what the first typed' },
    ]);
    given(await other.vault.drafts.save('talk', 'what the second typed'));
    expect(given(await one.vault.drafts.read('talk'))).toBe('what the first typed');
    expect(given(await other.vault.drafts.read('talk'))).toBe('what the second typed');
    expect(given(await other.vault.drafts.list())).toHaveLength(1);
  });

  test('lose neither when one of them is saved as an entry, or closed', async () => {
    const { one, other } = await twoTabs();
    given(await one.vault.drafts.save('talk', 'first'));
    given(await other.vault.drafts.save('talk', 'second'));
    given(await one.vault.cases.append('c1', [note(one.vault, 'first')], { draft: 'talk' }));
    expect(given(await one.vault.drafts.read('talk'))).toBeUndefined();
    other.end();
    expect(given(await one.vault.drafts.elsewhere('talk'))).toEqual([]);
    expect(given(await one.vault.drafts.read('talk'))).toBe('second');
  });

  test('leave nothing when the case is erased', async () => {
    const { one, other } = await twoTabs();
    given(await one.vault.cases.append('c1', [note(one.vault, 'one')]));
    given(await one.vault.drafts.save('talk', 'first'));
    given(await other.vault.drafts.save('talk', 'second'));
    given(await one.vault.cases.erase('c1', {}, ['talk']));
    expect(given(await other.vault.drafts.list())).toEqual([]);
  });
});

describe('a draft that a closed tab left', () => {
  test('is gone on from by the next tab, of which one text remains', async () => {
    const browser = createTestBrowser();
    const before = await openNewVault(browser);
    given(await before.vault.drafts.save('talk', 'half'));
    before.end();
    const { vault } = await openTab(browser);
    expect(given(await vault.drafts.read('talk'))).toBe('half');
    given(await vault.drafts.save('talk', 'half and more'));
    expect(given(await vault.drafts.read('talk'))).toBe('half and more');
    given(await vault.drafts.remove('talk'));
    expect(given(await vault.drafts.list())).toEqual([]);
  });

  test('beside another closed tab comes back after the newest was done with', async () => {
    const browser = createTestBrowser();
    const first = await openNewVault(browser);
    const second = await openTab(browser);
    given(await first.vault.drafts.save('talk', 'older'));
    browser.now += 1000;
    given(await second.vault.drafts.save('talk', 'newer'));
    first.end();
    second.end();
    const { vault } = await openTab(browser);
    expect(given(await vault.drafts.read('talk'))).toBe('newer');
    given(await vault.drafts.remove('talk'));
    expect(given(await vault.drafts.read('talk'))).toBe('older');
  });
});

test('a draft of this tab that does not open is told, and counts not as none', async () => {
  const browser = createTestBrowser();
  const { vault } = await openNewVault(browser);
  given(await vault.drafts.save('talk', 'half'));
  const database = vaultDatabase(browser.database);
  await database.open();
  for (const row of await database.records.toArray()) {
    if (row.k === 'draft') await database.records.put({ ...row, d: row.d.map((byte) => byte ^ 1) });
  }
  database.close();
  expect(await vault.drafts.read('talk')).toEqual({ ok: false, reason: 'failed' });
});
