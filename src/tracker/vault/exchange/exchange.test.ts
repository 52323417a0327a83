import { describe, expect, test } from 'vitest';
import { chained } from '../../log/chain';
import { type Entry, isErased } from '../../log/entry';
import { digest, entry as logEntry } from '../../log/log.fixture';
import { allCases, given, listenTo, note } from '../cases/vault-cases.fixture';
import { age, backupFrame, caseOf, PASSPHRASE as FILE_PASSPHRASE, makeKeys, must } from '../files/files.fixture';
import { makeBackup } from '../files/make-backup';
import type { StoredCase } from '../stored-case';
import type { Vault } from '../vault';
import { createTestBrowser, openNewVault, PASSPHRASE } from '../world.fixture';

const byId = (cases: readonly StoredCase[]) => cases.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** A vault with two cases, a procedure and a setting. */
async function filled() {
  const browser = createTestBrowser();
  const tab = await openNewVault(browser);
  const { vault } = tab;
  const entry = note(vault, 'one');
  given(await vault.cases.append('c1', [entry]));
  given(await vault.cases.append('c1', [note(vault, 'two')]));
  given(await vault.cases.append('c2', [{ ...note(vault, ''), body: { text: 'three', follows: 'a'.repeat(64) } }]));
  given(await vault.procedures.keep('b'.repeat(64), { version: 'of no case' }));
  given(await vault.procedures.keep('a'.repeat(64), { version: '1' }));
  given(await vault.settings.save('author', 'TT'));
  return { ...tab, browser, entry };
}

async function erase(vault: Vault, id: string, target: string): Promise<void> {
  const commitment = given(await vault.cases.commitment(id, target));
  const body = { target, commitment };
  given(await vault.cases.append(id, [{ id: vault.cases.newId(), type: 'entry-erased', v: 1, body }]));
}

describe('a back-up', () => {
  test('tells how it stands against what is held, and when it was made and checked', async () => {
    const { vault, recoveryKey, browser } = await filled();
    expect(given(await vault.files.backupStatus())).toEqual({ changes: 3 });
    const backup = given(await vault.files.makeBackup());
    expect(backup).toMatchObject({ cases: 2, entries: 3 });
    expect(given(await vault.files.backupStatus())).toEqual({ madeAt: browser.now, changes: 0 });
    given(await vault.cases.append('c1', [note(vault, 'four')]));
    expect(given(await vault.files.backupStatus())).toMatchObject({ changes: 1 });
    const check = given(await vault.files.checkBackup(backup.content, { recoveryKey }));
    expect(check).toMatchObject({ whose: 'own', newerHere: 1, onlyInFile: 0, different: [], damaged: [] });
    expect(given(await vault.files.backupStatus())).toMatchObject({ checkedAt: browser.now });
    expect(given(await vault.files.made())).toMatchObject([{ kind: 'back-up', name: backup.name, cases: 'all' }]);
    const wrong = await vault.files.checkBackup(backup.content, { passphrase: 'niet deze' });
    expect(wrong).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
  });

  test('passes its check only when a restore would take it', async () => {
    const { vault } = await filled();
    const keys = await makeKeys();
    const cases = [caseOf('c7', [logEntry('e1', { case: 'c7', type: 'wrong' })])];
    const { content } = must(await makeBackup(age, backupFrame({ procedures: [] }), [cases], keys));
    const checked = await vault.files.checkBackup(content, { passphrase: FILE_PASSPHRASE });
    expect(checked).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each(['into an empty browser', 'over an open vault', 'beside what is there'])(
    'with a line that cannot be read gives all the others, %s',
    async (where) => {
      const keys = await makeKeys();
      const entries: Entry[] = [];
      for (const type of ['note', 'wrong', 'note']) {
        const { seq: _, previous: __, ...draft } = logEntry(`e7-${entries.length}`, { case: 'c7', type });
        entries.push(await chained(draft, entries.at(-1), digest));
      }
      const bad = logEntry('q', { case: 'c7', id: entries[0]?.id ?? '', type: 'wrong' });
      const cases = [{ id: 'c7', entries, quarantine: [bad] }, caseOf('c8', [logEntry('e1', { case: 'c8' })])];
      const procedures = [{ hash: 'a'.repeat(64), procedure: 'wrong' }];
      const { content } = must(await makeBackup(age, backupFrame({ procedures }), [cases], keys));
      const { vault } = where === 'into an empty browser' ? await createTestBrowser().openTab() : await filled();
      const file = given(await vault.files.read(content, { passphrase: FILE_PASSPHRASE }));
      const [, second] = entries;
      expect(file.lost).toEqual([
        { what: 'entry', case: 'c7', entry: second?.id, time: second?.time },
        { what: 'procedure' },
      ]);
      expect(file.preview).toMatchObject({ cases: 2, leftOut: [] });
      if (where === 'beside what is there') given(await file.add());
      else given(await file.restore({ isOwn: true }));
      const read = given(await vault.cases.one('c7'));
      expect(read?.entries.map((entry) => [entry.seq, isErased(entry)])).toEqual([
        [1, false],
        [2, true],
        [3, false],
      ]);
      expect(read?.quarantine).toEqual([]);
      expect(given(await vault.cases.one('c8'))?.entries).toHaveLength(1);
      // It can be backed up again, and that back-up passes its check.
      const again = given(await vault.files.makeBackup());
      const key = { passphrase: where === 'into an empty browser' ? FILE_PASSPHRASE : PASSPHRASE };
      given(await vault.files.checkBackup(again.content, key));
    },
  );

  test.each(['passphrase', 'recovery key'])(
    'alone brings everything back into an empty browser, by %s',
    async (which) => {
      const { vault, recoveryKey } = await filled();
      given(await vault.cases.append('c3', [note(vault, 'gone')]));
      given(await vault.cases.erase('c3', { year: '2026-2027' }));
      const before = byId(await allCases(vault));
      const { content } = given(await vault.files.makeBackup());

      const elsewhere = createTestBrowser();
      const { vault: empty } = await elsewhere.openTab();
      expect(given(await empty.files.inspect(content))).toBe('back-up');
      const key = which === 'passphrase' ? { passphrase: PASSPHRASE } : { recoveryKey };
      const file = given(await empty.files.read(content, key));
      expect(file.preview).toMatchObject({ kind: 'back-up', cases: 2, newCases: 2, newEntries: 3 });
      expect(empty.state.kind).toBe('empty');
      given(await file.restore({ isOwn: true }));
      expect(empty.state.kind).toBe('open');
      expect(byId(await allCases(empty))).toEqual(before);
      expect(given(await empty.settings.read('author'))).toBe('TT');
      expect(given(await empty.procedures.all()).size).toBe(2);
      expect(given(await empty.cases.tallies())).toEqual([{ case: 'c3', tally: { year: '2026-2027' } }]);
      // A chain of its own, so that the two copies do not number alike.
      given(await empty.cases.append('c1', [note(empty, 'after')]));
      expect(given(await empty.cases.check()).findings).toEqual([]);
      empty.access.lock('button');
      given(await empty.access.unlock({ passphrase: PASSPHRASE }));
      expect(await file.restore({ isOwn: true })).toEqual({ ok: false, reason: 'exists' });
      const again = given(await empty.files.makeBackup());
      given(await empty.files.checkBackup(again.content, { recoveryKey }));
    },
  );

  test('added to the vault that it came from adds nothing, and to another one adds all, once', async () => {
    const { vault } = await filled();
    const before = byId(await allCases(vault));
    const { content } = given(await vault.files.makeBackup());
    const own = given(await vault.files.read(content, 'own'));
    expect(own.preview).toMatchObject({ whose: 'own', newCases: 0, newEntries: 0, conflicts: [] });
    expect(given(await own.add())).toEqual({ added: 0, erased: 0, conflicts: 0 });
    expect(byId(await allCases(vault))).toEqual(before);

    const other = (await openNewVault(createTestBrowser())).vault;
    given(await other.cases.append('c9', [note(other, 'own')]));
    const file = given(await other.files.read(content, { passphrase: PASSPHRASE }));
    expect(file.preview).toMatchObject({ whose: 'other', newCases: 2, newEntries: 3 });
    const changes = listenTo(other);
    expect(given(await file.add())).toEqual({ added: 3, erased: 0, conflicts: 0 });
    expect(changes.map(({ kind }) => kind)).toEqual(['cases', 'checked', 'procedure']);
    expect([...given(await other.procedures.all()).keys()]).toEqual(['a'.repeat(64)]);
    expect(given(await file.add())).toEqual({ added: 0, erased: 0, conflicts: 0 });
    expect(byId(await allCases(other)).slice(0, 2)).toEqual(before);
    expect(await allCases(other)).toHaveLength(3);
  });

  test('of before brings nothing back that was erased, by adding or by restoring', async () => {
    const { vault, entry } = await filled();
    const { content } = given(await vault.files.makeBackup());
    await erase(vault, 'c1', entry.id);
    given(await vault.cases.erase('c2', {}));
    const file = given(await vault.files.read(content, 'own'));
    expect(file.preview.staysErased).toBe(2);
    given(await file.add());
    const erased = (cases: readonly StoredCase[]) =>
      cases.map(({ id, entries }) => [id, entries.filter(isErased).length]);
    expect(erased(await allCases(vault))).toEqual([['c1', 1]]);
    given(await file.restore({ isOwn: true }));
    expect(erased(await allCases(vault))).toEqual([['c1', 1]]);
    expect(JSON.stringify(await allCases(vault))).not.toContain('"one"');
  });

  test('restored over an open vault can be taken back, and that too, until something is erased', async () => {
    const { vault, browser, entry } = await filled();
    const { content } = given(await vault.files.makeBackup());
    const before = byId(await allCases(vault));
    given(await vault.cases.append('c4', [note(vault, 'later')]));
    const later = byId(await allCases(vault));
    const other = await browser.openTab();
    given(await other.vault.access.unlock({ passphrase: PASSPHRASE }));
    expect(await vault.files.undoRestore()).toEqual({ ok: false, reason: 'nothing-kept' });

    const changes = listenTo(vault);
    given(await given(await vault.files.read(content, 'own')).restore({ isOwn: true }));
    expect(changes).toEqual([{ kind: 'replaced' }]);
    expect(byId(await allCases(vault))).toEqual(before);
    await expect.poll(() => other.changes.at(-1)).toEqual({ kind: 'replaced' });
    expect(byId(await allCases(other.vault))).toEqual(before);
    expect(given(await vault.files.restoredAt())).toBe(browser.now);
    given(await vault.files.undoRestore());
    expect(byId(await allCases(vault))).toEqual(later);
    given(await vault.files.undoRestore());
    expect(byId(await allCases(vault))).toEqual(before);

    await erase(vault, 'c1', entry.id);
    expect(await vault.files.undoRestore()).toEqual({ ok: false, reason: 'nothing-kept' });
    expect(given(await vault.files.restoredAt())).toBeUndefined();
  });

  test('of something else is refused for what it is', async () => {
    const { vault } = await filled();
    expect(await vault.files.inspect(new Blob(['hallo']))).toEqual({ ok: false, reason: 'not-ours' });
    expect(await vault.files.read(new Blob(['hallo']), 'own')).toMatchObject({ ok: false });
    const empty = (await createTestBrowser().openTab()).vault;
    const handover = given(await vault.files.makeHandover(['c1'], 'one-time'));
    const read = await empty.files.read(handover.content, { passphrase: handover.passphrase ?? '' });
    expect(read).toEqual({ ok: false, reason: 'locked' });
  });
});

describe('a handover', () => {
  test('comes over whole, and its receipt proves that to the sender alone', async () => {
    const { vault } = await filled();
    const receiver = (await openNewVault(createTestBrowser())).vault;
    const own = given(await receiver.files.recipients.own());
    const typed = ` ${own.key.toUpperCase()} `;
    const recipient = given(await vault.files.recipients.add('leerlingcoördinator', typed));
    expect(recipient).toMatchObject({ key: own.key, fingerprint: own.fingerprint, confirmed: false });
    const handover = given(await vault.files.makeHandover(['c1'], recipient.id));
    expect(handover.passphrase).toBeUndefined();
    expect(given(await receiver.files.inspect(handover.content))).toBe('key');

    const file = given(await receiver.files.read(handover.content, 'own'));
    expect(file.preview).toMatchObject({ kind: 'handover', newCases: 1, newEntries: 2 });
    expect(file.cases.map(({ id }) => id)).toEqual(['c1']);
    expect(await file.makeReceipt()).toEqual({ ok: false, reason: 'not-added' });
    expect(await file.restore({ isOwn: true })).toEqual({ ok: false, reason: 'other-kind' });
    given(await file.add());
    const receipt = given(await file.makeReceipt());

    expect(given(await vault.files.handovers())).toMatchObject([{ id: handover.id, cases: ['c1'] }]);
    const checked = given(await vault.files.checkReceipt(receipt.content));
    expect(checked.receivedAt).toBeDefined();
    expect(given(await vault.files.handovers())).toEqual([checked]);
    expect(await receiver.files.checkReceipt(receipt.content)).toMatchObject({ ok: false });
    // The receiver goes on, and the sender's chain stays what it was.
    given(await receiver.cases.append('c1', [note(receiver, 'received')]));
    expect(given(await receiver.cases.check()).findings).toEqual([]);
  });

  test('with a passphrase of six words opens with that alone', async () => {
    const { vault } = await filled();
    const handover = given(await vault.files.makeHandover(['c1', 'c2'], 'one-time'));
    expect(handover.passphrase?.split(' ')).toHaveLength(6);
    const receiver = (await openNewVault(createTestBrowser())).vault;
    expect(given(await receiver.files.inspect(handover.content))).toBe('passphrase');
    const wrong = await receiver.files.read(handover.content, { passphrase: PASSPHRASE });
    expect(wrong).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
    const file = given(await receiver.files.read(handover.content, { passphrase: handover.passphrase ?? '' }));
    expect(given(await file.add())).toMatchObject({ added: 3 });
    expect(await vault.files.makeHandover(['none'], 'one-time')).toEqual({ ok: false, reason: 'no-such-case' });
    expect(await vault.files.makeHandover(['c1'], 'nobody')).toEqual({ ok: false, reason: 'no-such-recipient' });
  });

  test('for an archive is remembered as such, for nobody answers it', async () => {
    const { vault } = await filled();
    given(await vault.files.makeHandover(['c1'], 'one-time'));
    given(await vault.files.makeHandover(['c2'], 'one-time', { forKeeping: true }));
    const records = given(await vault.files.handovers());
    expect(records.map(({ cases, forKeeping }) => [cases, forKeeping]).toSorted()).toEqual([
      [['c1'], undefined],
      [['c2'], true],
    ]);
  });

  test('a receipt of who kept something else does not count', async () => {
    const { vault, entry } = await filled();
    const handover = given(await vault.files.makeHandover(['c1'], 'one-time'));
    const receiver = (await openNewVault(createTestBrowser())).vault;
    const file = given(await receiver.files.read(handover.content, { passphrase: handover.passphrase ?? '' }));
    given(await file.add());
    await erase(receiver, 'c1', entry.id);
    const receipt = given(await file.makeReceipt());
    expect(await vault.files.checkReceipt(receipt.content)).toEqual({ ok: false, reason: 'other-entries' });
  });
});

describe('what a handover leaves out', () => {
  async function passed(from: Vault, to: Vault, ids: readonly string[], leftOut?: ReadonlySet<string>) {
    const made = given(await from.files.makeHandover(ids, 'one-time', leftOut ? { leftOut } : {}));
    const file = given(await to.files.read(made.content, { passphrase: made.passphrase ?? '' }));
    const result = given(await file.add());
    return { result, file, receipt: given(await file.makeReceipt({ by: 'TT' })) };
  }

  test('stays with the sender, breaks no chain, and keeps no receipt from counting', async () => {
    const { vault, entry } = await filled();
    const receiver = (await openNewVault(createTestBrowser())).vault;
    const { receipt } = await passed(vault, receiver, ['c1'], new Set([entry.id]));
    const [received] = await allCases(receiver);
    expect(received?.entries.filter(isErased).map(({ id }) => id)).toEqual([entry.id]);
    expect(JSON.stringify(received)).not.toContain('"one"');
    expect(given(await receiver.cases.check()).findings).toEqual([]);
    expect(given(await vault.files.checkReceipt(receipt.content))).toMatchObject({ answer: { by: 'TT' } });
  });

  test('takes nothing from who has it, and comes along later when it is sent whole', async () => {
    const { vault, entry } = await filled();
    const receiver = (await openNewVault(createTestBrowser())).vault;
    await passed(vault, receiver, ['c1'], new Set([entry.id]));
    given(await receiver.cases.append('c1', [note(receiver, 'back')]));
    const back = await passed(receiver, vault, ['c1']);
    expect(back.result).toEqual({ added: 1, erased: 0, conflicts: 0 });
    expect(JSON.stringify(await allCases(vault))).toContain('"one"');
    given(await receiver.files.checkReceipt(back.receipt.content));
    const whole = await passed(vault, receiver, ['c1']);
    expect(whole.file.preview).toMatchObject({ newEntries: 1, conflicts: [], staysErased: 0 });
    expect(whole.result).toEqual({ added: 1, erased: 0, conflicts: 0 });
    expect(JSON.stringify(await allCases(receiver))).toContain('"one"');
    expect(given(await receiver.cases.check()).findings).toEqual([]);
    given(await vault.files.checkReceipt(whole.receipt.content));
  });
});

describe('a case that was erased because it was handed over', () => {
  async function handedOver(options?: { readonly handedOver: boolean }) {
    const { vault, browser } = await filled();
    const receiver = (await openNewVault(createTestBrowser())).vault;
    const before = given(await vault.files.makeBackup());
    const there = given(await vault.files.makeHandover(['c1'], 'one-time'));
    const taken = given(await receiver.files.read(there.content, { passphrase: there.passphrase ?? '' }));
    given(await taken.add());
    given(await vault.cases.erase('c1', { line: null }, [], options));
    const back = given(await receiver.files.makeHandover(['c1'], 'one-time'));
    const file = given(await vault.files.read(back.content, { passphrase: back.passphrase ?? '' }));
    return { vault, browser, receiver, before, file };
  }

  test('comes back when it is handed back, and leaves no line then', async () => {
    const { vault, receiver, file } = await handedOver({ handedOver: true });
    expect(given(await vault.cases.tallies())).toEqual([{ case: 'c1', tally: { line: null }, handedOver: true }]);
    expect(file.preview).toMatchObject({ newCases: 1, newEntries: 2, staysErased: 0 });
    given(await file.add());
    const receipt = given(await file.makeReceipt());
    expect(given(await receiver.files.checkReceipt(receipt.content)).receivedAt).toBeDefined();
    expect(given(await vault.cases.tallies())).toEqual([]);
    expect((await allCases(vault)).map(({ id }) => id).toSorted()).toEqual(['c1', 'c2']);
    given(await vault.cases.append('c1', [note(vault, 'on')]));
    expect(given(await vault.cases.check()).findings).toEqual([]);
  });

  test('does not come back by an older back-up, and can still be handed back after a restore elsewhere', async () => {
    const { vault, before } = await handedOver({ handedOver: true });
    const old = given(await vault.files.read(before.content, 'own'));
    expect(old.preview.staysErased).toBe(1);
    given(await old.add());
    given(await old.restore({ isOwn: true }));
    expect((await allCases(vault)).map(({ id }) => id)).toEqual(['c2']);
    const backup = given(await vault.files.makeBackup());
    const { vault: empty } = await createTestBrowser().openTab();
    given(await given(await empty.files.read(backup.content, { passphrase: PASSPHRASE })).restore({ isOwn: true }));
    expect(given(await empty.cases.tallies())).toMatchObject([{ case: 'c1', handedOver: true }]);
  });

  test('stays erased when it was erased for another reason', async () => {
    const { vault, file } = await handedOver();
    expect(file.preview).toMatchObject({ newCases: 0, newEntries: 0, staysErased: 1 });
    given(await file.add());
    expect((await allCases(vault)).map(({ id }) => id)).toEqual(['c2']);
  });
});

describe('a handover that is not taken', () => {
  test('is told to the sender with why, stores nothing at the receiver, and is no receipt', async () => {
    const { vault } = await filled();
    const receiver = (await openNewVault(createTestBrowser())).vault;
    const made = given(await vault.files.makeHandover(['c1'], 'one-time'));
    const file = given(await receiver.files.read(made.content, { passphrase: made.passphrase ?? '' }));
    const refusal = given(await file.makeRefusal({ reason: 'niet in mijn klas' }));
    expect(refusal.name).toMatch(/^antwoord-/);
    expect(await allCases(receiver)).toEqual([]);
    const read = given(await vault.files.checkReceipt(refusal.content));
    expect(read).toMatchObject({ id: made.id, answer: { reason: 'niet in mijn klas' } });
    expect(read.refusedAt).toBeDefined();
    expect(read.receivedAt).toBeUndefined();
    expect(await receiver.files.checkReceipt(refusal.content)).toMatchObject({ ok: false });

    given(await file.add());
    const receipt = given(await file.makeReceipt());
    expect(given(await vault.files.checkReceipt(receipt.content)).receivedAt).toBeDefined();
    const late = given(await vault.files.checkReceipt(refusal.content));
    expect(given(await vault.files.handovers())).toEqual([late]);
    expect(late.receivedAt).toBeDefined();
  });

  test('is not believed of another vault', async () => {
    const { vault } = await filled();
    const stranger = await filled();
    const made = given(await stranger.vault.files.makeHandover(['c1'], 'one-time'));
    const receiver = (await openNewVault(createTestBrowser())).vault;
    const file = given(await receiver.files.read(made.content, { passphrase: made.passphrase ?? '' }));
    const refusal = given(await file.makeRefusal({}));
    expect(await vault.files.checkReceipt(refusal.content)).toMatchObject({ ok: false });
    expect(await file.restore({ isOwn: true })).toEqual({ ok: false, reason: 'other-kind' });
  });
});

describe('recipients', () => {
  test('are known by their key, one of them as the coordinator, whose key opens back-ups', async () => {
    const { vault } = await filled();
    const coordinator = (await openNewVault(createTestBrowser())).vault;
    const { key } = given(await coordinator.files.recipients.own());
    const { recipients } = vault.files;
    const own = given(await recipients.own());
    expect(own.fingerprint).toMatch(/^(\d{5} ){5}\d{5}$/);
    expect(await recipients.add('ik', own.key)).toEqual({ ok: false, reason: 'own-key' });
    expect(await recipients.add('wie', 'age1abc')).toEqual({ ok: false, reason: 'not-a-key' });
    const mistyped = key.endsWith('q') ? `${key.slice(0, -1)}p` : `${key.slice(0, -1)}q`;
    expect(await recipients.add('wie', mistyped)).toEqual({ ok: false, reason: 'not-a-key' });
    const { id } = given(await recipients.add('coördinator', key));
    given(await recipients.change(id, { confirmed: true, coordinator: true }));
    expect(given(await recipients.add('opnieuw', key))).toMatchObject({ id, label: 'opnieuw', coordinator: true });

    const { content } = given(await vault.files.makeBackup());
    const file = given(await coordinator.files.read(content, 'own'));
    expect(file.preview).toMatchObject({ newCases: 2 });
    const share = given(await vault.files.makeShare({ counts: [1, 2] }, id));
    expect(given(await coordinator.files.readShare(share.content))).toEqual({ counts: [1, 2] });
    given(await recipients.remove(id));
    expect(given(await recipients.list())).toEqual([]);
    expect(await vault.files.makeShare({}, id)).toEqual({ ok: false, reason: 'no-such-recipient' });
  });
});
