/** What every vault must do with cases, whatever its shelf. */
import { expect, test } from 'vitest';
import { isErased } from '../../log/entry';
import { ERASURE } from '../../log/erasure';
import type { StoredCase } from '../stored-case';
import type { CaseBatch, NewEntry, Vault, VaultChange } from '../vault';

export const note = (vault: Vault, text: string): NewEntry => ({
  id: vault.cases.newId(),
  type: 'note',
  v: 1,
  body: { text },
});

/** The value of an outcome that must be there. */
export function given<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

export async function allCases(vault: Vault): Promise<readonly StoredCase[]> {
  const batches: CaseBatch[] = [];
  for await (const batch of vault.cases.all()) batches.push(given(batch));
  return batches.flatMap(({ cases }) => cases);
}

export function listenTo(vault: Vault): VaultChange[] {
  const changes: VaultChange[] = [];
  vault.subscribe((change) => changes.push(change));
  return changes;
}

export function casesContract(open: () => Promise<Vault>): void {
  test('what was appended is read back, in one chain, and told before the save resolves', async () => {
    const vault = await open();
    const changes = listenTo(vault);
    const first = given(await vault.cases.append('c1', [note(vault, 'one'), note(vault, 'two')]));
    expect(changes).toEqual([{ kind: 'entries', entries: first }]);
    const second = given(await vault.cases.append('c1', [note(vault, 'three')]));
    await vault.cases.append('c2', [note(vault, 'elsewhere')]);

    const cases = await allCases(vault);
    expect(cases.map(({ id }) => id).toSorted()).toEqual(['c1', 'c2']);
    const own = given(await vault.cases.one('c1'));
    expect(own?.entries).toEqual([...first, ...second]);
    expect(own?.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(given(await vault.cases.check())).toEqual({
      cases: 2,
      damaged: [],
      misshapen: [],
      findings: [],
      behind: [],
    });
    expect(given(await vault.cases.one('no such case'))).toBeUndefined();
  });

  test('saving the same ids again stores nothing twice', async () => {
    const vault = await open();
    const [one, two] = [note(vault, 'one'), note(vault, 'two')];
    const first = given(await vault.cases.append('c1', [one]));
    expect(given(await vault.cases.append('c1', [one]))).toEqual(first);
    const both = given(await vault.cases.append('c1', [one, two]));
    expect(both[0]).toEqual(first[0]);
    expect(given(await vault.cases.one('c1'))?.entries).toHaveLength(2);
  });

  test('an id with another content is refused and changes nothing', async () => {
    const vault = await open();
    const one = note(vault, 'one');
    await vault.cases.append('c1', [one]);
    const changes = listenTo(vault);
    const other = [note(vault, 'new'), { ...one, body: { text: 'other' } }];
    expect(await vault.cases.append('c1', other)).toEqual({ ok: false, reason: 'id-taken' });
    expect(changes).toEqual([]);
    expect(given(await vault.cases.one('c1'))?.entries).toHaveLength(1);
  });

  test('two saves at once are both in the chain', async () => {
    const vault = await open();
    const saves = Array.from({ length: 8 }, (_, index) => vault.cases.append('c1', [note(vault, `${index}`)]));
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    const { findings } = given(await vault.cases.check('c1'));
    expect(findings).toEqual([]);
    expect(given(await vault.cases.one('c1'))?.entries).toHaveLength(8);
  });

  test('what JSON cannot say is not part of what is stored, nor of its commitment', async () => {
    const vault = await open();
    const entry = { ...note(vault, ''), body: { text: 'one', nothing: undefined } };
    const [stored] = given(await vault.cases.append('c1', [entry]));
    expect(stored).toHaveProperty('body', { text: 'one' });
    await vault.cases.append('c1', [note(vault, 'two')]);
    expect(given(await vault.cases.check('c1')).findings).toEqual([]);
  });

  test('more than a save may hold is refused', async () => {
    const vault = await open();
    const much = note(vault, 'é'.repeat(2_200_000));
    expect(await vault.cases.append('c1', [much])).toEqual({ ok: false, reason: 'too-large' });
    expect(await allCases(vault)).toEqual([]);
  });

  test('what no reader of files would take is refused, and nothing of it is stored', async () => {
    const vault = await open();
    const wrong = { ...note(vault, 'too long'), type: 'wrong' };
    const outcome = await vault.cases.append('c1', [note(vault, 'one'), wrong]);
    expect(outcome).toEqual({ ok: false, reason: 'not-readable' });
    let deep: unknown = 'deep';
    for (let depth = 0; depth < 30; depth += 1) deep = [deep];
    const tooDeep = await vault.cases.append('c1', [{ ...note(vault, ''), body: deep }]);
    expect(tooDeep).toEqual({ ok: false, reason: 'not-readable' });
    expect(await allCases(vault)).toEqual([]);
    expect(await vault.procedures.keep('a'.repeat(64), 'wrong')).toEqual({ ok: false, reason: 'not-readable' });
    given(await vault.settings.save('author', undefined));
    expect(given(await vault.procedures.all()).size).toBe(0);
  });

  test('an erasure takes the content out of the case and leaves the chain whole', async () => {
    const vault = await open();
    const [one, two] = [note(vault, 'secret'), note(vault, 'two')];
    await vault.cases.append('c1', [one, two]);
    const commitment = given(await vault.cases.commitment('c1', one.id));
    const erasure = { id: vault.cases.newId(), type: ERASURE, v: 1, body: { target: one.id, commitment } };
    const changes = listenTo(vault);
    given(await vault.cases.append('c1', [erasure]));

    const stored = given(await vault.cases.one('c1'));
    expect(changes).toEqual([{ kind: 'cases', cases: [stored] }]);
    expect(stored?.entries.map(isErased)).toEqual([true, false, false]);
    expect(JSON.stringify(await allCases(vault))).not.toContain('secret');
    expect(given(await vault.cases.check('c1')).findings).toEqual([]);
    // The chain goes on after it.
    given(await vault.cases.append('c1', [note(vault, 'four')]));
    expect(given(await vault.cases.check('c1')).findings).toEqual([]);
    expect(await vault.cases.append('c1', [one])).toEqual({ ok: false, reason: 'id-taken' });
  });

  test('an erasure of something else than it says is refused', async () => {
    const vault = await open();
    const one = note(vault, 'one');
    await vault.cases.append('c1', [one]);
    const erasure = (target: string, commitment: string): NewEntry => ({
      id: vault.cases.newId(),
      type: ERASURE,
      v: 1,
      body: { target, commitment },
    });
    const hash = 'a'.repeat(64);
    expect(await vault.cases.append('c1', [erasure(one.id, hash)])).toEqual({ ok: false, reason: 'not-this-content' });
    expect(await vault.cases.append('c1', [erasure('none', hash)])).toEqual({ ok: false, reason: 'not-this-content' });
    expect(given(await vault.cases.commitment('c1', 'none'))).toBeUndefined();
  });

  test('an erased case is gone with its drafts, leaves its tally, and cannot come back', async () => {
    const vault = await open();
    await vault.cases.append('c1', [note(vault, 'one')]);
    await vault.drafts.save('draft-of-c1', 'half a sen');
    const changes = listenTo(vault);
    given(await vault.cases.erase('c1', { year: '2026-2027' }, ['draft-of-c1']));
    expect(changes).toEqual([{ kind: 'case-erased', case: 'c1' }]);
    expect(await allCases(vault)).toEqual([]);
    expect(given(await vault.drafts.list())).toEqual([]);
    expect(given(await vault.cases.tallies())).toEqual([{ case: 'c1', tally: { year: '2026-2027' } }]);
    expect(await vault.cases.append('c1', [note(vault, 'two')])).toEqual({ ok: false, reason: 'case-erased' });
    expect(await vault.cases.erase('c1', {})).toEqual({ ok: false, reason: 'no-such-case' });
  });

  test('the newest of several drafts is kept, and goes with the entry that was made of it', async () => {
    const vault = await open();
    const saves = ['o', 'on', 'one'].map((text) => vault.drafts.save('talk', { text }));
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    expect(given(await vault.drafts.read('talk'))).toEqual({ text: 'one' });
    expect(given(await vault.drafts.list()).map(({ key }) => key)).toEqual(['talk']);
    void vault.drafts.save('talk', { text: 'one more' });
    given(await vault.cases.append('c1', [note(vault, 'one')], { draft: 'talk' }));
    expect(given(await vault.drafts.read('talk'))).toBeUndefined();
    expect(given(await vault.drafts.list())).toEqual([]);
  });

  test('a draft that is removed stays away, and what is typed after it is kept', async () => {
    const vault = await open();
    void vault.drafts.save('talk', 'one');
    void vault.drafts.save('talk', 'two');
    const removed = vault.drafts.remove('talk');
    const saved = vault.drafts.save('talk', 'three');
    given(await removed);
    given(await saved);
    expect(given(await vault.drafts.read('talk'))).toBe('three');
  });

  test('settings and procedures are kept and told', async () => {
    const vault = await open();
    const changes = listenTo(vault);
    given(await vault.settings.save('author', { role: 'mentor', initials: 'TT' }));
    given(await vault.procedures.keep('hash', { version: '1' }));
    given(await vault.procedures.keep('hash', { version: 'other' }));
    expect(given(await vault.settings.read('author'))).toEqual({ role: 'mentor', initials: 'TT' });
    expect(given(await vault.settings.read('none'))).toBeUndefined();
    expect(given(await vault.procedures.all())).toEqual(new Map([['hash', { version: '1' }]]));
    expect(changes.map(({ kind }) => kind)).toEqual(['settings', 'procedure']);
  });

  test('a listener that throws keeps nobody from hearing, nor the save from counting', async () => {
    const vault = await open();
    const reported: unknown[] = [];
    const before = globalThis.reportError;
    globalThis.reportError = (error) => void reported.push(error);
    vault.subscribe(() => {
      throw new Error('a bug in a screen');
    });
    const changes = listenTo(vault);
    expect(await vault.cases.append('c1', [note(vault, 'one')])).toMatchObject({ ok: true });
    globalThis.reportError = before;
    expect(changes).toHaveLength(1);
    expect(reported).toHaveLength(1);
  });

  test('a vault that was locked refuses everything with that reason', async () => {
    const vault = await open();
    const { cases, drafts } = vault;
    vault.access.lock('button');
    expect(await cases.append('c1', [note(vault, 'one')])).toEqual({ ok: false, reason: 'locked' });
    expect(await drafts.save('talk', 'one')).toEqual({ ok: false, reason: 'locked' });
    for await (const batch of cases.all()) expect(batch).toEqual({ ok: false, reason: 'locked' });
  });
}
