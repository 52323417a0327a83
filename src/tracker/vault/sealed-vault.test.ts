import { describe, expect, test } from 'vitest';
import { allCases, casesContract, given, listenTo, note } from './cases/vault-cases.fixture';
import { createTestBrowser, openNewVault, PASSPHRASE } from './world.fixture';

describe('a vault in the database', () => {
  casesContract(async () => (await openNewVault(createTestBrowser())).vault);
});

describe('making and unlocking', () => {
  test('nothing is stored before the recovery key was shown and the vault is made', async () => {
    const browser = createTestBrowser();
    const { vault } = await browser.openTab();
    expect(vault.state).toEqual({ kind: 'empty' });
    const prepared = given(await vault.access.prepare(PASSPHRASE, { sharedComputer: 'eigen profiel' }));
    expect(prepared.recoveryKey).toMatch(/^AGE-SECRET-KEY-1/);
    expect((await browser.openTab()).vault.state).toEqual({ kind: 'empty' });
    expect(browser.mark).toBeUndefined();

    given(await prepared.create());
    expect(vault.state).toEqual({ kind: 'open', example: false, sharedComputer: 'eigen profiel' });
    expect(browser.mark).toBeDefined();
    expect((await browser.openTab()).vault.state).toEqual({ kind: 'locked', why: 'start' });
    expect(await prepared.create()).toEqual({ ok: false, reason: 'exists' });
  });

  test('of two tabs that make a vault one does, and the other finds it locked', async () => {
    const browser = createTestBrowser();
    const [one, two] = [await browser.openTab(), await browser.openTab()];
    const first = given(await one.vault.access.prepare('a b c', {}));
    const second = given(await two.vault.access.prepare('d e f', {}));
    given(await first.create());
    expect(await second.create()).toEqual({ ok: false, reason: 'exists' });
    await expect.poll(() => two.vault.state).toEqual({ kind: 'locked', why: 'start' });
    given(await two.vault.access.unlock({ passphrase: 'a b c' }));
  });

  test('passphrase and recovery key each open it, however they are typed', async () => {
    const browser = createTestBrowser();
    const { vault, recoveryKey } = await openNewVault(browser);
    given(await vault.cases.append('c1', [note(vault, 'één')]));
    const next = (await browser.openTab()).vault;
    given(await next.access.unlock({ passphrase: `  ${PASSPHRASE.normalize('NFD')} ` }));
    expect(await allCases(next)).toEqual(await allCases(vault));
    const other = (await browser.openTab()).vault;
    given(await other.access.unlock({ recoveryKey: ` ${recoveryKey.toLowerCase()} ` }));
    expect(await allCases(other)).toEqual(await allCases(vault));
  });

  test('a wrong key is refused, the vault stays locked and can be opened after that', async () => {
    const browser = createTestBrowser();
    await openNewVault(browser);
    const { vault } = await browser.openTab();
    const states: unknown[] = [];
    vault.subscribe((change) => change.kind === 'state' && states.push(change.state.kind));
    const wrong = await vault.access.unlock({ passphrase: 'iets anders' });
    expect(wrong).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
    expect(states).toEqual(['unlocking', 'locked']);
    expect(await vault.access.unlock({ passphrase: ' ' })).toEqual({ ok: false, reason: 'empty-passphrase' });
    const short = await vault.access.unlock({ recoveryKey: 'AGE-SECRET-KEY-1QQQ' });
    expect(short).toEqual({ ok: false, reason: 'not-a-recovery-key' });
    const broken = new AbortController();
    broken.abort();
    const cancelled = await vault.access.unlock({ passphrase: PASSPHRASE }, broken.signal);
    expect(cancelled).toEqual({ ok: false, reason: 'cancelled' });
    expect(vault.state).toEqual({ kind: 'locked', why: 'start' });
    given(await vault.access.unlock({ passphrase: PASSPHRASE }));
  });

  test('locking while it is being unlocked breaks that off', async () => {
    const browser = createTestBrowser();
    await openNewVault(browser);
    const { vault } = await browser.openTab();
    const unlocking = vault.access.unlock({ passphrase: PASSPHRASE });
    vault.access.lock('leave');
    expect(await unlocking).toEqual({ ok: false, reason: 'cancelled' });
    expect(vault.state.kind).toBe('locked');
  });

  test('inside a frame it does not open, and without what it needs it says so', async () => {
    const browser = createTestBrowser();
    const framed = (await browser.openTab({ framed: true })).vault;
    expect(framed.state).toEqual({ kind: 'framed' });
    expect(await framed.access.prepare(PASSPHRASE, {})).toEqual({ ok: false, reason: 'framed' });
    expect(await framed.access.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: false, reason: 'framed' });
    const old = (await browser.openTab({ capable: false })).vault;
    expect(old.state).toEqual({ kind: 'unavailable', why: 'old-browser' });
  });
});

describe('the first save', () => {
  test('asks the browser once to keep the data', async () => {
    const browser = createTestBrowser();
    const { vault } = await openNewVault(browser);
    expect(browser.asked).toBe(0);
    await vault.cases.append('c1', [note(vault, 'one')]);
    await vault.cases.append('c1', [note(vault, 'two')]);
    expect(browser.asked).toBe(1);
  });
});

describe('two tabs', () => {
  async function twoTabs() {
    const browser = createTestBrowser();
    const one = await openNewVault(browser);
    const two = await browser.openTab();
    given(await two.vault.access.unlock({ passphrase: PASSPHRASE }));
    return { browser, one, two };
  }

  test('each hears of what the other saves', async () => {
    const { one, two } = await twoTabs();
    await allCases(two.vault);
    const changes = listenTo(two.vault);
    given(await one.vault.cases.append('c1', [note(one.vault, 'one')]));
    await expect.poll(() => changes).toHaveLength(1);
    expect(changes).toEqual([{ kind: 'cases', cases: await allCases(one.vault) }]);
    given(await one.vault.settings.save('author', 'TT'));
    await expect.poll(() => changes.at(-1)).toEqual({ kind: 'settings', name: 'author', value: 'TT' });
    given(await one.vault.cases.erase('c1', {}));
    await expect.poll(() => changes.at(-1)).toEqual({ kind: 'case-erased', case: 'c1' });
  });

  test('one that did not hear refuses to write over what it does not know, tells it, and then goes on', async () => {
    const { one, two } = await twoTabs();
    await allCases(two.vault);
    const heard = listenTo(two.vault);
    given(await one.vault.cases.append('c1', [note(one.vault, 'one')]));
    // While it still reads what it heard, a save may be refused too.
    await expect.poll(() => heard).toHaveLength(1);
    const heardBack = listenTo(one.vault);
    given(await two.vault.cases.append('c1', [note(two.vault, 'two')]));
    await expect.poll(() => heardBack).toHaveLength(1);
    two.freeze();
    given(await one.vault.cases.append('c1', [note(one.vault, 'three')]));
    const changes = listenTo(two.vault);
    const entry = note(two.vault, 'four');
    expect(await two.vault.cases.append('c1', [entry])).toEqual({ ok: false, reason: 'changed-elsewhere' });
    expect(changes).toEqual([{ kind: 'cases', cases: await allCases(one.vault) }]);
    given(await two.vault.cases.append('c1', [entry]));
    expect(given(await one.vault.cases.check('c1')).findings).toEqual([]);
    expect(given(await one.vault.cases.one('c1'))?.entries).toHaveLength(4);
  });

  test('one that did not hear of an erasure writes nothing into the case', async () => {
    const { one, two } = await twoTabs();
    await allCases(two.vault);
    const heard = listenTo(two.vault);
    given(await one.vault.cases.append('c1', [note(one.vault, 'one')]));
    // While it still reads what it heard, a save may be refused too.
    await expect.poll(() => heard).toHaveLength(1);
    given(await two.vault.cases.append('c1', [note(two.vault, 'two')]));
    two.freeze();
    given(await one.vault.cases.erase('c1', {}));
    const late = await two.vault.cases.append('c1', [note(two.vault, 'three')]);
    expect(late).toEqual({ ok: false, reason: 'case-erased' });
    expect(await allCases(one.vault)).toEqual([]);
  });

  test('what a sleeping tab missed is told when it is shown again', async () => {
    const { one, two } = await twoTabs();
    given(await one.vault.cases.append('c1', [note(one.vault, 'one')]));
    await allCases(two.vault);
    two.freeze();
    given(await one.vault.cases.append('c2', [note(one.vault, 'two')]));
    given(await one.vault.cases.erase('c1', {}));
    const changes = listenTo(two.vault);
    two.show(true);
    await expect.poll(() => changes.map(({ kind }) => kind)).toEqual(['cases', 'case-erased']);
  });

  test('locking one locks both, and leaving empties both', async () => {
    const { one, two } = await twoTabs();
    one.vault.access.lock('leave');
    expect(one.vault.state).toEqual({ kind: 'locked', why: 'leave' });
    expect(two.vault.state).toEqual({ kind: 'locked', why: 'other-tab' });
    given(await one.vault.access.leave());
    expect(one.vault.state).toEqual({ kind: 'empty' });
    await expect.poll(() => two.vault.state).toEqual({ kind: 'empty' });
    given(await given(await two.vault.access.prepare('nieuw', {})).create());
    expect(two.vault.state.kind).toBe('open');
  });
});
