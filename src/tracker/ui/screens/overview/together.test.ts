import { expect, test } from 'vitest';
import { OPEN } from '../../../domain/case.fixture';
import { readShare } from '../../../domain/queries/count-share';
import { readErasedLine } from '../../../domain/queries/erased-line';
import { tallyOf } from '../../../domain/queries/tally';
import type { Vault } from '../../../vault/vault';
import { eraseCase } from '../../model/erase-case';
import type { Work } from '../../model/work';
import { memoryVault, workIn } from '../../model/work.fixture';
import { keptShares, sourceOf } from './kept-shares';
import { linesHere, linesTogether } from './lines-here';
import { shareOf } from './share-of';

const STEPS = [0, 1, 2, 3, 4, 5];

async function erasedIn(vault: Vault) {
  const left = await vault.cases.tallies();
  return left.ok ? left.value.flatMap(({ tally }) => readErasedLine(tally) ?? []) : [];
}

async function shareFrom(work: Work) {
  const source = await sourceOf(work.vault);
  if (!source.ok) throw new Error(source.reason);
  const lines = linesHere(work, await erasedIn(work.vault));
  const by = work.preferences.author.peek() ?? { role: '', initials: '' };
  return shareOf({ source: source.value, madeAt: work.clock.now(), by, schoolYear: '2026-2027', lines });
}

async function send(from: Work, to: Work) {
  const key = await to.vault.files.recipients.own();
  if (!key.ok) throw new Error(key.reason);
  const added = await from.vault.files.recipients.add('coördinator', key.value.key);
  if (!added.ok) throw new Error(added.reason);
  const file = await from.vault.files.makeShare(await shareFrom(from), added.value.id);
  if (!file.ok) throw new Error(file.reason);
  return file.value;
}

test('counts travel sealed, and add up without counting a case twice', async () => {
  const [mentor, coordinator] = [await workIn(memoryVault()), await workIn(memoryVault())];
  await mentor.issue('case-a', [OPEN]);
  await mentor.issue('case-b', [OPEN]);
  await coordinator.issue('case-b', [OPEN]);
  await coordinator.issue('case-c', [OPEN]);
  await eraseCase(mentor, 'case-a');

  const file = await send(mentor, coordinator);
  expect(file.name).toMatch(/\.age$/);
  expect((await mentor.vault.files.readShare(file.content)).ok).toBe(false);
  const opened = await coordinator.vault.files.readShare(file.content);
  const share = opened.ok ? readShare(opened.value) : undefined;
  expect(share).toBeDefined();
  expect(JSON.stringify(opened)).not.toMatch(/Vlinder|Kever|Mier|sloot|2026-01/);
  if (share === undefined) return;

  const kept = keptShares(coordinator.vault);
  await kept.read();
  expect(kept.shares.value).toEqual([]);
  await kept.add(share);
  await kept.add(share);
  const again = keptShares(coordinator.vault);
  await again.read();
  expect(again.shares.value).toEqual([share]);
  const together = linesTogether(linesHere(coordinator, []), again.shares.value ?? [], '2026-2027', 0);
  expect(tallyOf(together, '2026-2027', STEPS).total).toBe(3);
  expect(linesTogether(linesHere(coordinator, []), [share], '2025-2026', 0)).toHaveLength(2);
  await again.remove(share);
  expect(again.shares.value).toEqual([]);
});

test('a vault sends its counts under one id', async () => {
  const work = await workIn(memoryVault());
  const first = await sourceOf(work.vault);
  expect(await sourceOf(work.vault)).toEqual(first);
});

test('a share holds the lines of its school year alone', async () => {
  const work = await workIn(memoryVault());
  await work.issue('case-a', [OPEN]);
  const [line] = linesHere(work, []);
  if (line === undefined) throw new Error('no line');
  const lines = [line, { ...line, case: 'older', opened: '2025-09' }];
  const by = { role: 'tutor', initials: 'VB' };
  expect(shareOf({ source: 's', madeAt: 1, by, schoolYear: '2026-2027', lines }).lines).toEqual([line]);
});
