import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { allCases, given, listenTo, note } from '../cases/vault-cases.fixture';
import { BACKEND_VERSION, type SegmentRow, vaultDatabase } from '../database/vault-database';
import { HIDDEN_MS } from '../tabs/auto-lock';
import { createTestBrowser, openNewVault, PASSPHRASE, settled, type TestBrowser } from '../world.fixture';

const MINUTE = 60_000;

describe('locking by itself', () => {
  test('after five minutes without anyone, in all tabs, and a minute before it says so', async () => {
    const browser = createTestBrowser();
    const tab = await openNewVault(browser);
    const other = await browser.openTab();
    given(await other.vault.access.unlock({ passphrase: PASSPHRASE }));
    browser.pass(3 * MINUTE);
    tab.click();
    const due = browser.now + 5 * MINUTE;
    browser.pass(3.5 * MINUTE);
    expect(tab.vault.state).toEqual({ kind: 'open', example: false });
    browser.pass(MINUTE);
    expect(tab.vault.state).toEqual({ kind: 'open', example: false, locksAt: due });
    tab.vault.access.stay();
    expect(tab.vault.state).toEqual({ kind: 'open', example: false });
    expect(other.vault.state.kind).toBe('open');
    browser.pass(5 * MINUTE);
    expect([tab, other].map(({ vault }) => vault.state.kind)).toEqual(['locked', 'locked']);
  });

  test('after the time that was set, which stays set', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    expect(vault.settings.lockAfter).toBe(5);
    given(await vault.settings.saveLockAfter(100));
    expect(vault.settings.lockAfter).toBe(60);
    given(await vault.settings.saveLockAfter(10));
    browser.pass(9 * MINUTE);
    expect(vault.state.kind).toBe('open');
    browser.pass(2 * MINUTE);
    expect(vault.state).toEqual({ kind: 'locked', why: 'idle' });
    given(await vault.access.unlock({ passphrase: PASSPHRASE }));
    expect(vault.settings.lockAfter).toBe(10);
  });

  test('a computer that slept finds it locked, also when someone clicks before anything ticked', async () => {
    const browser = createTestBrowser();
    const tab = await openNewVault(browser);
    browser.now += 8 * 60 * MINUTE;
    tab.click();
    expect(tab.vault.state).toEqual({ kind: 'locked', why: 'slept' });
  });

  test('a clock that is set back does not keep it open', async () => {
    const browser = createTestBrowser();
    let steady = 0;
    const tab = await browser.openTab({ steady: () => steady });
    given(await given(await tab.vault.access.prepare(PASSPHRASE, {})).create());
    browser.now -= 365 * 24 * 60 * MINUTE;
    steady += 5 * MINUTE;
    tab.show(true);
    expect(tab.vault.state).toEqual({ kind: 'locked', why: 'idle' });
  });

  test('a tab that is long out of sight locks alone, while another is used', async () => {
    const browser = createTestBrowser();
    const tab = await openNewVault(browser);
    const hidden = await browser.openTab();
    given(await hidden.vault.access.unlock({ passphrase: PASSPHRASE }));
    hidden.show(false);
    for (let passed = 0; passed < HIDDEN_MS; passed += MINUTE) {
      browser.pass(MINUTE);
      tab.click();
    }
    expect(hidden.vault.state).toEqual({ kind: 'locked', why: 'hidden' });
    expect(tab.vault.state.kind).toBe('open');
  });
});

describe('a new passphrase', () => {
  test('opens the vault in place of the old one; the recovery key stays', async () => {
    const browser = createTestBrowser();
    const { vault, recoveryKey } = await openNewVault(browser);
    const { access } = vault;
    const wrong = await access.changePassphrase({ passphrase: 'niet deze' }, 'nieuw');
    expect(wrong).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
    given(await access.changePassphrase({ passphrase: PASSPHRASE }, 'nieuwe zin'));
    access.lock('button');
    expect(await access.changePassphrase({ recoveryKey }, 'x')).toEqual({ ok: false, reason: 'locked' });
    const old = await access.unlock({ passphrase: PASSPHRASE });
    expect(old).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
    given(await access.unlock({ passphrase: 'nieuwe zin' }));
    given(await access.changePassphrase({ recoveryKey }, 'vergeten en opnieuw'));
    access.lock('button');
    given(await access.unlock({ recoveryKey }));
  });
});

describe('a new vault key', () => {
  async function filled(browser: TestBrowser) {
    const tab = await openNewVault(browser);
    for (let index = 0; index < 150; index += 1) {
      given(await tab.vault.cases.append(`c${index}`, [note(tab.vault, `text ${index}`)]));
    }
    given(await tab.vault.settings.save('author', 'TT'));
    given(await tab.vault.drafts.save('talk', 'half'));
    return tab;
  }

  async function epochs(browser: TestBrowser): Promise<number[]> {
    const database = vaultDatabase(browser.database);
    await database.open();
    const rows = [...(await database.segments.toArray()), ...(await database.records.toArray())];
    database.close();
    return [...new Set(rows.map(({ e }) => e))].sort();
  }

  test('seals everything anew, locks other tabs, and only the new keys open it', async () => {
    const browser = createTestBrowser();
    const { vault, recoveryKey } = await filled(browser);
    const other = await browser.openTab();
    given(await other.vault.access.unlock({ passphrase: PASSPHRASE }));
    const before = (await allCases(vault)).toSorted((one, two) => (one.id < two.id ? -1 : 1));
    const prepared = given(await vault.access.prepareNewKey({ passphrase: PASSPHRASE }, 'de nieuwe'));
    const states: string[] = [];
    vault.subscribe((change) => change.kind === 'state' && states.push(change.state.kind));
    given(await prepared.replace());
    expect([...new Set(states)]).toEqual(['resealing', 'open']);
    expect(other.vault.state).toEqual({ kind: 'locked', why: 'key-replaced' });
    expect(await epochs(browser)).toEqual([2]);
    expect((await allCases(vault)).toSorted((one, two) => (one.id < two.id ? -1 : 1))).toEqual(before);
    expect(given(await vault.settings.read('author'))).toBe('TT');

    for (const key of [{ passphrase: PASSPHRASE }, { recoveryKey }]) {
      expect(await other.vault.access.unlock(key)).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
    }
    given(await other.vault.access.unlock({ recoveryKey: prepared.recoveryKey }));
    expect(given(await other.vault.drafts.elsewhere('talk'))).toMatchObject([{ value: 'half' }]);
    const backup = given(await other.vault.files.makeBackup());
    given(await other.vault.files.checkBackup(backup.content, { recoveryKey: prepared.recoveryKey }));
  });

  test('what was being read while the key was replaced does not lock this tab', async () => {
    const browser = createTestBrowser();
    const { vault } = await filled(browser);
    const prepared = given(await vault.access.prepareNewKey({ passphrase: PASSPHRASE }, 'de nieuwe'));
    const states: string[] = [];
    vault.subscribe((change) => change.kind === 'state' && states.push(change.state.kind));
    const replacing = prepared.replace();
    const reads: Promise<unknown>[] = [];
    while (vault.state.kind === 'open') {
      reads.push(vault.settings.read('author'));
      await new Promise((resolve) => setTimeout(resolve));
    }
    given(await replacing);
    await Promise.all(reads);
    expect([...new Set(states)]).toEqual(['resealing', 'open']);
    expect(given(await vault.settings.read('author'))).toBe('TT');
  });

  test('that cannot be opened with at once leaves the vault locked, and the next unlock goes on', async () => {
    const browser = createTestBrowser();
    const { vault } = await filled(browser);
    const prepared = given(await vault.access.prepareNewKey({ passphrase: PASSPHRASE }, 'de nieuwe'));
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await prepared.replace()).toMatchObject({ ok: false });
    getAll.mockRestore();
    expect(vault.state).toEqual({ kind: 'locked', why: 'key-replaced' });
    given(await vault.access.unlock({ passphrase: 'de nieuwe' }));
    expect(await epochs(browser)).toEqual([2]);
    expect(given(await vault.settings.read('author'))).toBe('TT');
  });

  test('broken off halfway goes on after the next unlock, with nothing lost', async () => {
    const browser = createTestBrowser();
    const { vault } = await filled(browser);
    const prepared = given(await vault.access.prepareNewKey({ passphrase: PASSPHRASE }, 'de nieuwe'));
    vault.subscribe((change) => {
      if (change.kind === 'state' && change.state.kind === 'resealing' && change.state.done > 0) {
        vault.access.lock('leave');
      }
    });
    expect(await prepared.replace()).toMatchObject({ ok: false });
    expect(vault.state.kind).toBe('locked');
    expect(await epochs(browser)).toEqual([1, 2]);

    const next = await browser.openTab();
    given(await next.vault.access.unlock({ passphrase: 'de nieuwe' }));
    expect(next.vault.state.kind).toBe('open');
    expect(await epochs(browser)).toEqual([2]);
    expect(await allCases(next.vault)).toHaveLength(150);
    expect(given(await next.vault.settings.read('author'))).toBe('TT');
  });
});

describe('the database', () => {
  test('a case of many segments becomes one, after everything was read', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      given(await vault.cases.append('c1', [note(vault, text)]));
    }
    vault.access.lock('button');
    given(await vault.access.unlock({ passphrase: PASSPHRASE }));
    const before = given(await vault.cases.one('c1'));
    await allCases(vault);
    await expect.poll(() => rowsOf(browser)).toHaveLength(1);
    expect(given(await vault.cases.one('c1'))).toEqual(before);
    given(await vault.cases.append('c1', [note(vault, 'six')]));
    expect(given(await vault.cases.check('c1')).findings).toEqual([]);
  });

  test('content that was erased is in no row any more, nor is an erased case', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    const one = note(vault, 'one');
    given(await vault.cases.append('c1', [one]));
    given(await vault.cases.append('c1', [note(vault, 'two')]));
    const before = await rowsOf(browser);
    const commitment = given(await vault.cases.commitment('c1', one.id));
    const body = { target: one.id, commitment };
    given(await vault.cases.append('c1', [{ id: vault.cases.newId(), type: 'entry-erased', v: 1, body }]));
    const after = await rowsOf(browser);
    expect(after).toHaveLength(1);
    expect(before.map(({ n }) => n)).not.toContain(after[0]?.n);
    given(await vault.cases.erase('c1', {}));
    expect(await rowsOf(browser)).toEqual([]);
  });

  test('a row that was damaged is told, its case is not written in, and the others are whole', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    given(await vault.cases.append('c1', [note(vault, 'one')]));
    given(await vault.cases.append('c1', [note(vault, 'two')]));
    given(await vault.cases.append('c2', [note(vault, 'three')]));
    vault.access.lock('button');
    await change(browser, ({ n, d, ...row }) => ({
      ...row,
      n,
      d: row.c === 'c1' && n === 1 ? d.map((byte) => byte ^ 1) : d,
    }));
    given(await vault.access.unlock({ passphrase: PASSPHRASE }));
    for await (const batch of vault.cases.all()) {
      const { cases, damaged } = given(batch);
      expect(damaged).toEqual(['c1']);
      expect(cases.map(({ entries }) => entries.length)).toEqual([1, 1]);
    }
    expect(await vault.cases.append('c1', [note(vault, 'four')])).toEqual({ ok: false, reason: 'case-damaged' });
    expect(given(await vault.cases.check()).damaged).toEqual(['c1']);
  });

  test('rows that changed places do not open', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    given(await vault.cases.append('c1', [note(vault, 'one')]));
    given(await vault.cases.append('c2', [note(vault, 'two')]));
    await change(browser, (row) => ({ ...row, c: row.c === 'c1' ? 'c2' : 'c1' }));
    vault.access.lock('button');
    given(await vault.access.unlock({ passphrase: PASSPHRASE }));
    expect(given(await vault.cases.check()).damaged).toEqual(['c1', 'c2']);
  });

  test('a lost connection is opened once more, and the entry is stored once', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    given(await vault.cases.append('c1', [note(vault, 'one')]));
    expect(add).toHaveBeenCalledTimes(2);
    add.mockRestore();
    expect(given(await vault.cases.one('c1'))?.entries).toHaveLength(1);
  });

  test('a full disk is told, nothing is stored, and saving works when there is room again', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const entry = note(vault, 'one');
    expect(await vault.cases.append('c1', [entry])).toEqual({ ok: false, reason: 'full' });
    add.mockRestore();
    expect(await allCases(vault)).toEqual([]);
    given(await vault.cases.append('c1', [entry]));
  });

  test('data that vanished are noticed by the next save, and a mark beside them tells the next visit', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    await Dexie.delete(browser.database);
    expect(await vault.cases.append('c1', [note(vault, 'one')])).toEqual({ ok: false, reason: 'cleared' });
    expect(vault.state).toEqual({ kind: 'cleared' });
    const { vault: next } = await browser.openTab();
    expect(next.state).toEqual({ kind: 'vanished' });
    expect(await next.health()).toContain('wiped');
  });

  test('another vault in the place of ours is not written in', async () => {
    const browser = createTestBrowser();
    const tab = await openNewVault(browser);
    tab.freeze();
    await Dexie.delete(browser.database);
    await openNewVault(browser);
    const changes = listenTo(tab.vault);
    expect(await tab.vault.cases.append('c1', [note(tab.vault, 'one')])).toEqual({ ok: false, reason: 'cleared' });
    expect(changes.map(({ kind }) => kind)).toEqual(['state']);
  });

  test('a newer program takes the database, and the old one neither opens nor writes it', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    const newer = new Dexie(browser.database);
    newer.version(BACKEND_VERSION / 10 + 1).stores({});
    await newer.open();
    await settled(vault, 'open');
    expect(vault.state).toEqual({ kind: 'newer-program-needed' });
    expect(await vault.cases.append('c1', [note(vault, 'one')])).toMatchObject({ ok: false });
    newer.close();
    expect((await browser.openTab()).vault.state).toEqual({ kind: 'newer-program-needed' });
  });
});

async function rowsOf(browser: TestBrowser): Promise<SegmentRow[]> {
  const database = vaultDatabase(browser.database);
  await database.open();
  const rows = await database.segments.toArray();
  database.close();
  return rows;
}

async function change(browser: TestBrowser, edit: (row: SegmentRow) => SegmentRow): Promise<void> {
  const database = vaultDatabase(browser.database);
  await database.open();
  const rows = await database.segments.toArray();
  await database.segments.clear();
  await database.segments.bulkAdd(rows.map(edit));
  database.close();
}
