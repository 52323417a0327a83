import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../log/canonical';
import { isErased, type StoredEntry } from '../../log/entry';
import { ERASURE } from '../../log/erasure';
import { anyEntry, anyHonestEntry, entry, erasure, HASH_A } from '../../log/log.fixture';
import { backupFrame, caseOf, handoverFrame, origin } from './files.fixture';
import { contentsOf, erases, Holder, reader } from './holder.fixture';
import { planMerge } from './plan-merge';

const backup = (entries: readonly StoredEntry[], changes = {}) => ({
  ...backupFrame({ procedures: [], ...changes }),
  cases: contentsOf(entries),
});

describe('the preview', () => {
  test('tells what a back-up of elsewhere would add, and from which program', async () => {
    const holder = new Holder([entry('a')]);
    const file = backup(
      [
        entry('a'),
        entry('b'),
        entry('c', { type: 'new' }),
        entry('d', { case: 'case-2', time: '2026-11-24T10:00:00.000Z-0000' }),
      ],
      { vault: 'vault-2', app: '0.2.0' },
    );
    expect((await holder.take(file)).preview).toEqual({
      kind: 'back-up',
      madeAt: Date.parse(origin.madeAt),
      appVersion: '0.2.0',
      whose: 'other',
      cases: 2,
      newCases: 1,
      newEntries: 3,
      conflicts: [],
      unknownTypes: 1,
      erasures: 0,
      staysErased: 0,
      aheadOfClock: 1,
      leftOut: [],
      goneHere: [],
      notRestored: [],
    });
  });

  test('of this own back-up says that nothing is new', async () => {
    const holder = new Holder([entry('a'), entry('b', { case: 'case-2' })]);
    const { preview, changes } = await holder.take(holder.backup());
    expect(preview).toMatchObject({ whose: 'own', cases: 2, newCases: 0, newEntries: 0, conflicts: [] });
    expect(changes).toEqual([]);
  });

  test('a handover is never of the own vault', async () => {
    const { preview } = await new Holder().take({ ...handoverFrame(), cases: [caseOf('case-1')] });
    expect(preview).toMatchObject({ kind: 'handover', whose: 'other', newCases: 1, newEntries: 1 });
  });

  test('tells other contents of what is here, which change nothing', async () => {
    const holder = new Holder([entry('a')]);
    const { preview, changes } = await holder.take(backup([entry('a', { body: 'anders' })]));
    expect(preview.conflicts).toEqual(['a']);
    expect(changes).toHaveLength(1);
    expect(holder.cases.get('case-1')).toMatchObject({ entries: [entry('a')], quarantine: [{ body: 'anders' }] });
  });

  test('tells what the file erases here, and what was erased here and stays so', async () => {
    const holder = new Holder([entry('a'), entry('b')]);
    holder.write(erasure('x', 'b'));
    const { preview } = await holder.take(backup([entry('a'), entry('b'), erasure('y', 'a')]));
    expect(preview).toMatchObject({ newEntries: 1, erasures: 1, staysErased: 1 });
    expect(
      holder
        .all()
        .filter(isErased)
        .map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  test('a case that was erased here does not come back', async () => {
    const holder = new Holder([entry('a'), entry('b', { case: 'case-2' })]);
    const before = holder.backup();
    holder.eraseCase('case-1');
    const { preview, changes } = await holder.take(before);
    expect(preview).toMatchObject({ newCases: 0, staysErased: 1 });
    expect(changes).toEqual([]);
  });

  test('lines of cases erased in another copy of this vault are taken over, and no case goes by that', async () => {
    const other = new Holder();
    other.eraseCase('case-1');
    other.eraseCase('case-2');
    const holder = new Holder([entry('a')]);
    expect((await holder.take(other.backup())).erasedCases).toEqual([{ case: 'case-2', tally: {} }]);
    expect(holder.cases.has('case-1')).toBe(true);
    expect((await holder.take({ ...other.backup(), vault: 'vault-2' })).erasedCases).toEqual([]);
  });

  test('procedures that are not here come along', async () => {
    const holder = new Holder();
    const snapshot = { hash: HASH_A, procedure: {} };
    expect((await holder.take(backup([], { procedures: [snapshot] }))).procedures).toEqual([snapshot]);
    expect((await holder.take(backup([], { procedures: [snapshot] }))).procedures).toEqual([]);
  });
});

describe('a file is refused whole', () => {
  const plan = (file: Parameters<typeof planMerge>[0], changes = {}) => planMerge(file, new Holder(), reader(changes));

  test('when one body is not what its type asks for, also one that was set apart', async () => {
    const damaged = { ok: false, reason: 'damaged' };
    expect(await plan(backup([entry('a'), entry('b', { type: 'wrong' })]))).toEqual(damaged);
    expect(await plan(backup([entry('a'), entry('a', { type: 'wrong' })]))).toEqual(damaged);
  });

  test('when a procedure is not what its hash says', async () => {
    const procedures = [{ hash: HASH_A, procedure: 'wrong' }];
    expect(await plan(backup([], { procedures }))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('when another school made it on another site, and not when a site moved or a school changed its name', async () => {
    const elsewhere = { school: 'Andere school', site: 'https://elders.example/' };
    expect(await plan(backup([entry('a')], elsewhere))).toEqual({ ok: false, reason: 'other-school' });
    expect((await plan(backup([entry('a')], { school: elsewhere.school }))).ok).toBe(true);
    expect((await plan(backup([entry('a')], { site: elsewhere.site }))).ok).toBe(true);
  });
});

const lists = fc.array(anyEntry, { maxLength: 12 });

test('importing removes and overwrites nothing, whatever is in the file', async () => {
  await fc.assert(
    fc.asyncProperty(lists, lists, async (ours, theirs) => {
      const holder = new Holder(ours);
      const before = holder.backup().cases;
      await holder.take(backup(theirs));
      for (const one of before) {
        const after = new Map(holder.cases.get(one.id)?.entries.map((each) => [each.id, each]));
        for (const each of one.entries) {
          const now = after.get(each.id);
          if (now === undefined) throw new Error(`${each.id} is gone`);
          const same = canonical(now) === canonical(each);
          // Only an erasure takes content, and it leaves everything else of the entry.
          expect(same || (isErased(now) && erases(theirs, each.id, each.case) && each.type !== ERASURE)).toBe(true);
          expect({ ...now, body: 0, salt: 0, commitment: 0 }).toEqual({ ...each, body: 0, salt: 0, commitment: 0 });
        }
      }
    }),
  );
});

test('importing twice is importing once', async () => {
  await fc.assert(
    fc.asyncProperty(lists, lists, async (ours, theirs) => {
      const holder = new Holder(ours);
      await holder.take(backup(theirs));
      const once = canonical(holder.backup());
      const { preview, changes } = await holder.take(backup(theirs));
      expect(changes).toEqual([]);
      expect(preview).toMatchObject({ newCases: 0, newEntries: 0, erasures: 0, conflicts: [] });
      expect(canonical(holder.backup())).toBe(once);
    }),
  );
});

test('after importing each from the other, two vaults hold the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyHonestEntry), fc.array(anyHonestEntry), async (one, other) => {
      const [first, second] = [new Holder(one), new Holder(other)];
      const file = first.backup();
      await first.take(second.backup());
      await second.take(file);
      const sorted = (holder: Holder) => holder.all().map(canonical).toSorted();
      expect(sorted(first)).toEqual(sorted(second));
    }),
  );
});

/** What happens to a few vaults that send each other files, old ones too. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), at: fc.nat(2), entry: anyHonestEntry }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), at: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('take' as const), at: fc.nat(2), file: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase-case' as const), at: fc.nat(2) }) },
);

test('erased stays erased, in whatever order is erased, saved and imported', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const holders = [new Holder(), new Holder(), new Holder()] as const;
      const files = [new Holder().backup()];
      for (const each of steps) {
        const holder = holders[each.at as 0 | 1 | 2];
        const gone = new Set(
          holder
            .all()
            .filter(isErased)
            .map(({ id }) => id),
        );
        if (each.do === 'write' && !holder.isErased(each.entry.case)) holder.write(each.entry);
        if (each.do === 'save') files.push(holder.backup());
        if (each.do === 'erase-case') holder.eraseCase('case-1');
        if (each.do === 'take') await holder.take(files[each.file % files.length] ?? backup([]));
        const live = holder.all().filter((one) => !isErased(one));
        expect(live.filter(({ id }) => gone.has(id))).toEqual([]);
        expect(live.filter((one) => one.type !== ERASURE && erases(live, one.id, one.case))).toEqual([]);
        expect(live.filter((one) => holder.isErased(one.case))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
