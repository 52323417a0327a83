import { expect, test } from 'vitest';
import { OPEN } from '../../domain/case.fixture';
import { readErasedLine } from '../../domain/queries/erased-line';
import { failed } from '../../vault/outcome';
import type { Vault } from '../../vault/vault';
import { eraseBroken, eraseCase } from './erase-case';
import { memoryVault, workIn } from './work.fixture';

test('an erased case leaves its nameless line, and takes along what was typed for it', async () => {
  const vault = memoryVault();
  const work = await workIn(vault);
  await work.issue('case-1', [OPEN]);
  await work.issue('case-2', [OPEN]);
  await vault.drafts.save('case/case-1/talk', 'half a sen');
  await vault.drafts.save('case/case-2/talk', 'another');
  expect(await eraseCase(work, 'case-1')).toMatchObject({ ok: true });
  expect([...work.desk.now().files.keys()]).toEqual(['case-2']);
  const drafts = await vault.drafts.list();
  expect(drafts.ok && drafts.value.map(({ key }) => key)).toEqual(['case/case-2/talk']);
  const tallies = await vault.cases.tallies();
  expect(tallies.ok && tallies.value.map(({ case: id, tally }) => [id, readErasedLine(tally)?.line])).toEqual([
    ['case-1', expect.objectContaining({ case: 'case-1', opened: '2026-09', outcome: 'open' })],
  ]);
});

test('a case that is gone already counts as erased', async () => {
  const work = await workIn();
  expect(await eraseCase(work, 'case-1')).toMatchObject({ ok: true });
});

test('what the vault refuses is told, and the case stays', async () => {
  const vault = memoryVault();
  const work = await workIn(vault);
  await work.issue('case-1', [OPEN]);
  const cases = Object.create(vault.cases, { erase: { value: async () => failed('full') } });
  const refusing = { ...work, vault: Object.create(vault, { cases: { value: cases } }) as Vault };
  expect(await eraseCase(refusing, 'case-1')).toEqual({ ok: false, reason: 'full' });
  expect(work.desk.file('case-1')).toBeDefined();
});

test('a case that cannot be folded is shown as broken, saved as it is stored, and erased', async () => {
  const work = await workIn();
  const { vault, desk } = work;
  const id = vault.cases.newId();
  const body = { by: { role: 'tutor', initials: 'VB' }, text: 'Zonder opening.' };
  const stored = await vault.cases.append('kapot', [{ id, type: 'working-note-written', v: 1, body }]);
  expect(stored.ok).toBe(true);
  expect(desk.file('kapot')).toBeUndefined();
  expect([...desk.now().broken.keys()]).toEqual(['kapot']);
  expect(await vault.files.makeHandover(['kapot'], 'one-time', { forKeeping: true })).toMatchObject({ ok: true });
  expect(await eraseBroken(work, 'kapot')).toMatchObject({ ok: true });
  expect(desk.now().broken.size).toBe(0);
  expect(await vault.cases.one('kapot')).toMatchObject({ ok: true, value: undefined });
});
