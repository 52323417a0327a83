import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth, LINEAR } from '../../../tests/support/growth';
import { canonical } from './canonical';
import { isErased, type StoredEntry } from './entry';
import { ERASURE, withoutContent } from './erasure';
import { anyEntry, anyHonestEntry, entry, erasure, HASH_A, targets } from './log.fixture';
import { EMPTY_LOG, type Log, logOf, merge } from './merge';
import { sameHeader } from './withheld';

/** Some come without their content. */
const anyLog = fc
  .array(fc.tuple(anyEntry, fc.integer({ min: 0, max: 4 })), { maxLength: 12 })
  .map((entries) =>
    logOf(entries.map(([one, chance]) => (chance === 0 && one.type !== ERASURE ? withoutContent(one, HASH_A) : one))),
  );
const anyHonestLog = fc.array(anyHonestEntry, { maxLength: 12 }).map(logOf);

/** Everything in the log without the order in which it came. */
const contentOf = ({ entries, quarantine }: Log) => ({
  entries: [...entries.values()].map(canonical).sort(),
  quarantine: [...quarantine].map(([id, versions]) => `${id} ${versions.map(canonical).join(' ')}`).sort(),
});
/** Every content seen, kept or set apart. */
const seenIn = ({ entries, quarantine }: Log) =>
  [...entries.values(), ...[...quarantine.values()].flat()].map(canonical).sort();
const textOf = (value: unknown) => JSON.stringify(value);

test('a merge is the union by id', () => {
  const { log, added, conflicts, erased } = merge(logOf([entry('a'), entry('b')]), logOf([entry('b'), entry('c')]));
  expect([...log.entries.values()]).toEqual([entry('a'), entry('b'), entry('c')]);
  expect(log.quarantine.size).toBe(0);
  expect({ added, conflicts, erased }).toEqual({ added: ['c'], conflicts: [], erased: [] });
});

test('other content under an id that we have is set apart and told', () => {
  const ours = entry('a');
  const theirs = entry('a', { body: 'other' });
  const { log, added, conflicts } = merge(logOf([ours]), logOf([theirs]));
  expect(log.entries.get('a')).toBe(ours);
  expect(log.quarantine.get('a')).toEqual([theirs]);
  expect({ added, conflicts }).toEqual({ added: [], conflicts: ['a'] });
  expect(merge(log, logOf([theirs])).conflicts).toEqual([]);
  expect(merge(log, logOf([entry('a', { body: 'third' })])).conflicts).toEqual(['a']);
});

test('content that they had set apart comes along', () => {
  const theirs = logOf([entry('a'), entry('a', { body: 'other' })]);
  const { log, conflicts, added } = merge(logOf([entry('a')]), theirs);
  expect(log.quarantine.get('a')).toEqual([entry('a', { body: 'other' })]);
  expect({ conflicts, added }).toEqual({ conflicts: ['a'], added: [] });
});

test('what was set apart stands in an order that does not hang on who came first', () => {
  const versions = ['b', 'c', 'd'].map((body) => entry('a', { body }));
  const one = logOf([entry('a'), ...versions]);
  expect(one.quarantine.get('a')).toEqual(logOf([entry('a'), ...versions.toReversed()]).quarantine.get('a'));
  expect(one.quarantine.get('a')).toEqual(versions);
});

test('an older copy does not bring back what was erased', () => {
  const older = logOf([entry('a'), entry('b')]);
  const newer = merge(older, logOf([erasure('x', 'a')]));
  expect(newer.erased).toEqual(['a']);
  expect(newer.added).toEqual(['x']);
  for (const { log, erased } of [merge(newer.log, older), merge(older, newer.log), merge(newer.log, newer.log)]) {
    expect(log.entries.get('a')).toEqual(withoutContent(entry('a'), HASH_A));
    expect(log.quarantine.size).toBe(0);
    expect(textOf([...log.entries])).not.toContain('text of a');
    expect(erased).toEqual(erased.includes('a') ? ['a'] : []);
  }
  expect(merge(older, newer.log).erased).toEqual(['a']);
  expect(merge(newer.log, older).erased).toEqual([]);
});

test('erasing takes the contents that were set apart too', () => {
  const log = merge(logOf([entry('a'), entry('a', { body: 'other secret' })]), logOf([erasure('x', 'a')])).log;
  expect(textOf([...log.quarantine, ...log.entries])).not.toContain('secret');
  expect(log.quarantine.size).toBe(0);
});

test('content that was left out on one side comes from the other, whichever was first', () => {
  const bare = logOf([withoutContent(entry('a'), HASH_A), entry('b')]);
  const whole = logOf([entry('a'), entry('b')]);
  const taken = merge(bare, whole);
  expect(taken).toMatchObject({ added: [], filled: ['a'], erased: [], conflicts: [] });
  const kept = merge(whole, bare);
  expect(kept).toMatchObject({ added: [], filled: [], erased: [], conflicts: [] });
  for (const { log } of [taken, kept]) {
    expect(log.entries.get('a')).toEqual(entry('a'));
    expect(log.quarantine.size).toBe(0);
  }
});

test('content that was left out and then erased does not come back', () => {
  const bare = logOf([withoutContent(entry('a'), HASH_A), erasure('x', 'a')]);
  const { log, filled } = merge(bare, logOf([entry('a')]));
  expect(log.entries.get('a')).toEqual(withoutContent(entry('a'), HASH_A));
  expect(filled).toEqual([]);
});

test('a header that says something else is no entry without its content', () => {
  const bare = withoutContent(entry('a', { seq: 2 }), HASH_A);
  const { log, conflicts } = merge(logOf([bare]), logOf([entry('a')]));
  expect(log.entries.get('a')).toEqual(bare);
  expect(conflicts).toEqual(['a']);
});

/**
 * Whether an entry came without its content and two contents are told for it. One of them is forged, and only its hash
 * could tell which: the first that came is taken then, so that it matters who was first.
 */
function hasRivals(logs: readonly Log[]): boolean {
  const versions = logs.flatMap(({ entries, quarantine }) => [...entries.values(), ...[...quarantine.values()].flat()]);
  return versions.some((bare) => {
    if (!isErased(bare)) return false;
    const told = versions.filter((other) => !isErased(other) && sameHeader(bare, other)).map(canonical);
    return new Set(told).size > 1;
  });
}

test('merging is associative, and so in what was seen where two contents are told for an entry without its own', () => {
  fc.assert(
    fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
      const one = merge(merge(a, b).log, c).log;
      const other = merge(a, merge(b, c).log).log;
      expect(seenIn(one)).toEqual(seenIn(other));
      if (!hasRivals([a, b, c])) expect(contentOf(one)).toEqual(contentOf(other));
    }),
  );
});

test('of two contents for an entry without its own the first that came stays, and the other is set apart', () => {
  const bare = logOf([withoutContent(entry('a'), HASH_A)]);
  const rivals = [logOf([entry('a', { body: 'one' })]), logOf([entry('a', { body: 'two' })])] as const;
  for (const [first, second] of [rivals, rivals.toReversed()] as (readonly [Log, Log])[]) {
    const { log } = merge(merge(bare, first).log, second);
    expect(log.entries).toEqual(first.entries);
    expect([...log.quarantine.values()].flat()).toEqual([...second.entries.values()]);
  }
});

test('merging is idempotent', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) => {
      const { log } = merge(a, b);
      expect(contentOf(merge(a, a).log)).toEqual(contentOf(a));
      for (const again of [merge(log, b), merge(log, a)]) {
        expect(contentOf(again.log)).toEqual(contentOf(log));
        expect([...again.added, ...again.filled, ...again.erased, ...again.conflicts]).toEqual([]);
      }
    }),
  );
});

test('merging is commutative in what was seen, and wholly so where nobody tells two contents for one id', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) => {
      expect(seenIn(merge(a, b).log)).toEqual(seenIn(merge(b, a).log));
    }),
  );
  fc.assert(
    fc.property(anyHonestLog, anyHonestLog, (a, b) => {
      expect(contentOf(merge(a, b).log)).toEqual(contentOf(merge(b, a).log));
      expect(merge(a, b).log.quarantine.size).toBe(0);
    }),
  );
});

test('the empty log adds nothing', () => {
  fc.assert(
    fc.property(anyLog, (a) => {
      expect(contentOf(merge(a, EMPTY_LOG).log)).toEqual(contentOf(a));
      expect(contentOf(merge(EMPTY_LOG, a).log)).toEqual(contentOf(a));
    }),
  );
});

test('a merge never removes an entry and never changes what it says, but by erasing and by filling in', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) => {
      const { log } = merge(a, b);
      for (const [id, before] of a.entries) {
        const after = log.entries.get(id);
        if (isErased(before) && after && !isErased(after)) expect(sameHeader(before, after)).toBe(true);
        else if (after && isErased(after)) expect(after).toEqual(withoutContent(before, after.commitment));
        else expect(after).toBe(before);
      }
      for (const id of b.entries.keys()) expect(log.entries.has(id)).toBe(true);
    }),
  );
});

test('erased stays erased in whatever order copies of before and after are merged', () => {
  const copies = fc.array(fc.array(anyHonestEntry, { maxLength: 8 }).map(logOf), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(copies, (logs) => {
      const log = logs.reduce((sum, next) => merge(sum, next).log, EMPTY_LOG);
      const gone = targets(logs.flatMap(({ entries }): StoredEntry[] => [...entries.values()]));
      for (const [id, stored] of log.entries) expect(isErased(stored)).toBe(gone.includes(id));
    }),
  );
});

test('contents and headers for one id cost each the same, however many there are', () => {
  const versions = (make: (index: number) => StoredEntry) => {
    const made = new Map<number, readonly StoredEntry[]>();
    return (size: number) => {
      const known = made.get(size) ?? [entry('a'), ...Array.from({ length: size }, (_, index) => make(index))];
      made.set(size, known);
      return logOf(known).quarantine.size;
    };
  };
  expect(
    growth(
      versions((index) => entry('a', { body: index })),
      20_000,
    ),
  ).toBeLessThan(LINEAR);
  expect(
    growth(
      versions((index) => withoutContent(entry('a', { seq: index + 2 }), HASH_A)),
      20_000,
    ),
  ).toBeLessThan(LINEAR);
});
