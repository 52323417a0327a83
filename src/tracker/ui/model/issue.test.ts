import { expect, test } from 'vitest';
import { advance, CONSENT, OPEN, taskDone } from '../../domain/case.fixture';
import { failed } from '../../vault/outcome';
import type { NewEntry, Vault } from '../../vault/vault';
import { memoryVault, workIn } from './work.fixture';

/** A vault whose next saves go wrong for these reasons; what was asked to be saved is noted. */
function refusing(...reasons: ('full' | 'connection-lost' | 'changed-elsewhere')[]) {
  const vault = memoryVault();
  const asked: (readonly NewEntry[])[] = [];
  const append: Vault['cases']['append'] = async (id, entries, options) => {
    asked.push(entries);
    const reason = reasons.shift();
    return reason ? failed(reason) : vault.cases.append(id, entries, options);
  };
  const cases = Object.create(vault.cases, { append: { value: append } });
  return { asked, vault: Object.create(vault, { cases: { value: cases } }) as Vault };
}

test('a command is on the desk when it is saved, and the line says so', async () => {
  const work = await workIn();
  expect(await work.issue('case-1', [OPEN])).toEqual({ kind: 'saved', case: 'case-1' });
  expect(work.desk.file('case-1')?.label).toBe(OPEN.label);
  expect(work.saveLine.state.value.kind).toBe('saved');
});

test('the procedure that a case follows is kept with it', async () => {
  const work = await workIn();
  await work.issue('case-1', [OPEN]);
  const file = work.desk.file('case-1');
  expect(file && work.procedureOf(file)).toEqual(work.school.procedure);
  const kept = await work.vault.procedures.all();
  expect(kept.ok && [...kept.value.keys()]).toEqual([file?.procedure.hash]);
});

test('commands of one move are decided one on another and saved together', async () => {
  const { vault, asked } = refusing();
  const work = await workIn(vault);
  expect((await work.issue('case-1', [OPEN, advance(1), CONSENT, advance(2)])).kind).toBe('saved');
  expect(work.desk.file('case-1')?.step).toBe(2);
  expect(asked).toHaveLength(1);
});

test('when one of them is refused nothing is saved', async () => {
  const { vault, asked } = refusing();
  const work = await workIn(vault);
  const issued = await work.issue('case-1', [OPEN, taskDone('nergens/taak')]);
  expect(issued).toMatchObject({ kind: 'refused', refusal: { code: 'unknown-reference' } });
  expect(asked).toEqual([]);
  expect(work.desk.file('case-1')).toBeUndefined();
});

test('departing from the protocol is refused until there is a reason', async () => {
  const work = await workIn();
  await work.issue('case-1', [OPEN]);
  expect(await work.issue('case-1', [advance(2)])).toMatchObject({ refusal: { code: 'needs-a-reason' } });
  expect((await work.issue('case-1', [advance(2, { reason: 'Haast.' })])).kind).toBe('saved');
});

test('what was not saved keeps its ids, so that trying again never saves it twice', async () => {
  const { vault, asked } = refusing('connection-lost', 'full');
  const work = await workIn(vault);
  expect(await work.issue('case-1', [OPEN])).toEqual({ kind: 'not-saved', reason: 'connection-lost' });
  expect(await work.issue('case-1', [OPEN])).toEqual({ kind: 'not-saved', reason: 'full' });
  expect(work.saveLine.state.value).toEqual({ kind: 'not-saved', reason: 'full' });
  expect((await work.issue('case-1', [OPEN])).kind).toBe('saved');
  expect(new Set(asked.map((entries) => JSON.stringify(entries.map(({ id }) => id)))).size).toBe(1);
});

test('the same words once more, after they were saved, are another entry', async () => {
  const { vault, asked } = refusing();
  const work = await workIn(vault);
  await work.issue('case-1', [OPEN]);
  const note = { do: 'record', type: 'working-note-written', body: { text: 'Bellen.' } } as const;
  await work.issue('case-1', [note]);
  await work.issue('case-1', [note]);
  expect(work.desk.file('case-1')?.workingNotes).toHaveLength(2);
  expect(new Set(asked.flatMap((entries) => entries.map(({ id }) => id))).size).toBe(asked.flat().length);
});

test('when another tab was first it decides again on what the case is now', async () => {
  const { vault, asked } = refusing('changed-elsewhere');
  const work = await workIn(vault);
  expect((await work.issue('case-1', [OPEN])).kind).toBe('saved');
  expect(asked).toHaveLength(2);
});

test('it gives up when others keep being first', async () => {
  const { vault } = refusing('changed-elsewhere', 'changed-elsewhere', 'changed-elsewhere');
  const work = await workIn(vault);
  expect(await work.issue('case-1', [OPEN])).toEqual({ kind: 'not-saved', reason: 'changed-elsewhere' });
});
