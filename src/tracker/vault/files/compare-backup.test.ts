import { expect, test } from 'vitest';
import { chainOf, digest, entry, erasure } from '../../log/log.fixture';
import type { Whose } from '../vault-files';
import { compareBackup } from './compare-backup';
import { backupFrame, caseOf } from './files.fixture';
import { Holder } from './holder.fixture';

async function* heldIn(holder: Holder) {
  yield [...holder.cases.values()];
}

const compare = (cases: readonly ReturnType<typeof caseOf>[], holder: Holder, whose: Whose = 'own') =>
  compareBackup({ ...backupFrame(), cases }, whose, heldIn(holder), digest);

test('a back-up of what is held has all of it', async () => {
  const chain = await chainOf(['een', 'twee', 'drie']);
  expect(await compare([caseOf('case-1', chain)], new Holder(chain))).toEqual({
    madeAt: Date.parse('2026-11-22T10:12:00.000Z'),
    whose: 'own',
    cases: 1,
    entries: 3,
    newerHere: 0,
    onlyInFile: 0,
    different: [],
    damaged: [],
  });
});

test('what was added since, what is in the file alone and what differs is told', async () => {
  const [one, two, three] = (await chainOf(['een', 'twee', 'drie'])) as [never, never, never];
  const holder = new Holder([one, three, entry('x', { case: 'case-9' })]);
  const check = await compare([caseOf('case-1', [one, two])], holder, 'other');
  expect(check).toMatchObject({ whose: 'other', newerHere: 2, onlyInFile: 1, different: [] });
  const changed = new Holder([{ ...(one as object), body: 'anders' } as never]);
  expect((await compare([caseOf('case-1', [one])], changed)).different).toEqual(['device-1-1']);
});

test('what was erased here since is no difference', async () => {
  const chain = await chainOf(['een', 'twee']);
  const holder = new Holder(chain);
  holder.write(erasure('x', 'device-1-1'));
  expect(await compare([caseOf('case-1', chain)], holder)).toMatchObject({ newerHere: 1, different: [] });
});

test('a case in the file with a gap or a change in a chain is named', async () => {
  const chain = await chainOf(['een', 'twee', 'drie']);
  const gap = chain.filter(({ seq }) => seq !== 2);
  const change = chain.map((each) => (each.seq === 1 ? { ...each, body: 'anders' } : each));
  for (const entries of [gap, change]) {
    expect((await compare([caseOf('case-1', entries)], new Holder(chain))).damaged).toEqual(['case-1']);
  }
});
