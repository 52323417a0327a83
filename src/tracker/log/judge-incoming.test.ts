import { expect, test } from 'vitest';
import { commitmentOf, linkOf } from './chain';
import type { Entry, StoredEntry } from './entry';
import { withoutContent } from './erasure';
import { fittingOn, isFilling, judgeIncoming, judgeReturning, linksOf, mergeable } from './judge-incoming';
import { chainOf, digest, entry, erasure, HASH_A } from './log.fixture';
import { logOf } from './merge';

const OURS = 'device-1';
const THEIRS = { device: 'device-2' };
const texts = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `body ${index}` }));

async function some() {
  const own = await chainOf(texts(3));
  const other = await chainOf(texts(3), THEIRS);
  return {
    own,
    other,
    ours: logOf(own),
    judge: (theirs: readonly StoredEntry[]) => judgeIncoming(logOf(own), theirs, OURS, digest),
  };
}
const bare = async (one: Entry) => withoutContent(one, await commitmentOf(one, digest));

test('what an honest colleague sends is judged right: all, only theirs, what is new, nothing', async () => {
  const { own, other, judge } = await some();
  for (const theirs of [[...own, ...other], other, other.slice(0, 1), own, []])
    expect(await judge(theirs)).toBeUndefined();
  const both = logOf([...own, ...other.slice(0, 2)]);
  expect(await judgeIncoming(both, other.slice(2), OURS, digest)).toBeUndefined();
});

test('an entry of this device that is not here is not of this device, but where it may come back', async () => {
  const { own, ours } = await some();
  const more = (await chainOf(texts(4))).slice(3);
  expect(await judgeIncoming(ours, [...own, ...more], OURS, digest)).toBe('our-device');
  expect(await judgeIncoming(ours, [...own, ...more], undefined, digest)).toBeUndefined();
});

test('every entry stands on the one before it', async () => {
  const { other, judge } = await some();
  const [first, second, third] = other;
  if (!first || !second || !third) throw new Error('three entries');
  expect(await judge([first, third])).toBe('broken-chain');
  expect(await judge([second, third])).toBe('broken-chain');
  expect(await judge([{ ...first, previous: HASH_A }])).toBe('broken-chain');
  expect(await judge([first, { ...second, previous: HASH_A }])).toBe('broken-chain');
  expect(await judge([first, { ...second, previous: null }])).toBe('broken-chain');
  expect(await judge([{ ...first, body: 'changed' }, second])).toBe('broken-chain');
  expect(await judge([first, second, { ...third, id: 'fork' }, third])).toBeUndefined();
  // The link of an entry that is there, and not the one before it of that device.
  const previous = await linkOf(first, digest);
  expect(await judge([first, { ...third, previous }])).toBe('broken-chain');
  expect(await judge([first, { ...second, id: 'other', device: 'device-3' }])).toBe('broken-chain');
});

test('of a file in which entries could not be read, what stands on one before it is taken', async () => {
  const { own, other, ours } = await some();
  const [first, second, third] = other;
  if (!first || !second || !third) throw new Error('three entries');
  const fitting = (...theirs: readonly StoredEntry[]) => fittingOn(ours, theirs, digest);
  expect(await fitting(...own, ...other)).toEqual([...own, ...other]);
  expect(await fitting(third, second, first)).toEqual([third, second, first]);
  expect(await fitting(first, third)).toEqual([first]);
  expect(await fitting(second, third)).toEqual([]);
  expect(await fitting({ ...first, previous: HASH_A })).toEqual([]);
  expect(await fitting(first, { ...second, previous: null })).toEqual([first]);
  expect(await fitting(first, { ...second, previous: HASH_A })).toEqual([first]);
  expect(await fitting(first, { ...third, previous: await linkOf(first, digest) })).toEqual([first]);
  // What is here is one to stand on.
  const known = logOf([first, second]);
  expect(await fittingOn(known, [third], digest)).toEqual([third]);
  expect(await fittingOn(known, [first, second], digest)).toEqual([first, second]);
});

test('each of two entries with one number is one to stand on', async () => {
  const { other, ours } = await some();
  const [first, second, third] = other;
  if (!first || !second || !third) throw new Error('three entries');
  const twin = { ...second, id: 'twin' };
  const afterTwin = { ...third, id: 'after', previous: await linkOf(twin, digest) };
  const all = [first, second, twin, third, afterTwin];
  expect(await fittingOn(ours, all, digest)).toEqual(all);
});

test('an entry that is here is taken as it is, whatever it stands on', async () => {
  const odd = entry('odd', { ...THEIRS, seq: 7, previous: HASH_A });
  expect(await fittingOn(logOf([odd]), [{ ...odd }], digest)).toEqual([odd]);
});

test('the links of each device are kept in order, up to a number that is missing or that two entries have', async () => {
  const { own, other } = await some();
  const [first, second, third] = other;
  if (!first || !second || !third) throw new Error('three entries');
  const links = async (...entries: readonly StoredEntry[]) => [...(await linksOf(entries, digest))];
  const linksTo = (entries: readonly StoredEntry[]) => Promise.all(entries.map((one) => linkOf(one, digest)));
  expect(await links(...own.toReversed(), ...other)).toEqual([
    ['device-1', await linksTo(own)],
    ['device-2', await linksTo(other)],
  ]);
  expect(await links(third, first)).toEqual([['device-2', await linksTo([first])]]);
  expect(await links(first, second, { ...second, id: 'twin' }, third)).toEqual([['device-2', await linksTo([first])]]);
});

test('a case that comes back after it was erased says what it said', async () => {
  const { own, other } = await some();
  const left = await linksOf([...own, ...other], digest);
  const returning = (...theirs: readonly StoredEntry[]) => judgeReturning(left, theirs, OURS, digest);
  expect(await returning(...own, ...other)).toBeUndefined();
  expect(await returning(...own.slice(0, 1), ...other.slice(0, 2))).toBeUndefined();
  for (const [one] of [own, other]) {
    if (!one) throw new Error('an entry');
    expect(await returning({ ...one, body: 'changed' })).toBe('broken-chain');
  }
  // A colleague may have gone on with it, and others with them; nobody else can have written as this device.
  const more = async (device: string) => (await chainOf(texts(4), { device })).slice(3);
  expect(await returning(...other, ...(await more('device-2')))).toBeUndefined();
  expect(await returning(...(await more('device-3')))).toBeUndefined();
  expect(await returning(...(await more(OURS)))).toBe('our-device');
  expect(await judgeReturning(new Map(), own, OURS, digest)).toBe('our-device');
});

test('what comes in fits before what is here too', async () => {
  const [first, second] = await chainOf(texts(2), THEIRS);
  if (!first || !second) throw new Error('two entries');
  const late = logOf([second]);
  expect(await judgeIncoming(late, [first], OURS, digest)).toBeUndefined();
  expect(await judgeIncoming(late, [{ ...first, body: 'other' }], OURS, digest)).toBe('broken-chain');
});

test('content fits the commitment that is here', async () => {
  const [one] = await chainOf(texts(1), THEIRS);
  if (!one) throw new Error('an entry');
  const ours = logOf([await bare(one)]);
  expect(isFilling(ours, one)).toBe(true);
  expect(await judgeIncoming(ours, [one], OURS, digest)).toBeUndefined();
  expect(await judgeIncoming(ours, [{ ...one, body: 'forged' }], OURS, digest)).toBe('forged-content');
  expect(await judgeIncoming(ours, [{ ...one, salt: 'forged' }], OURS, digest)).toBe('forged-content');
  expect(isFilling(ours, { ...one, seq: 2 })).toBe(false);
  expect(isFilling(logOf([one]), one)).toBe(false);
  expect(isFilling(ours, await bare(one))).toBe(false);
  expect(isFilling(logOf([]), one)).toBe(false);
});

test('an erasure names what it erases', async () => {
  const { own, judge } = await some();
  const [target] = own;
  if (!target) throw new Error('an entry');
  const right = await commitmentOf(target, digest);
  const by = (id: string, commitment: string) => erasure('x', id, commitment, THEIRS);
  expect(await judge([by(target.id, right)])).toBeUndefined();
  expect(await judge([by(target.id, HASH_A)])).toBe('invented-erasure');
  expect(await judge([by('nothing', right)])).toBe('invented-erasure');
  // Of an entry that comes with it, with its content and without.
  const [sent] = await chainOf(texts(1), { device: 'device-3' });
  if (!sent) throw new Error('an entry');
  const commitment = await commitmentOf(sent, digest);
  for (const one of [sent, await bare(sent)]) {
    expect(await judge([one, by(sent.id, commitment)])).toBeUndefined();
    expect(await judge([one, by(sent.id, right)])).toBe('invented-erasure');
  }
});

test('an erasure cannot be erased, and one whose content comes later is judged then', async () => {
  const { own } = await some();
  const [target] = own;
  if (!target) throw new Error('an entry');
  const gone = erasure('x', target.id, HASH_A, THEIRS);
  const ours = logOf([...own, await bare(gone)]);
  expect(await judgeIncoming(ours, [gone], OURS, digest)).toBe('invented-erasure');
  expect(await judgeIncoming(logOf([gone]), [gone], OURS, digest)).toBeUndefined();
  const other = erasure('y', 'x', await commitmentOf(gone, digest), { device: 'device-3' });
  expect(await judgeIncoming(ours, [other], OURS, digest)).toBe('invented-erasure');
});

test('stamps that nothing explains are judged, of what comes in alone', async () => {
  const { judge } = await some();
  const end = entry('z', { ...THEIRS, time: '9999-12-31T23:59:59.999Z-0000' });
  expect(await judge([end])).toBe('impossible-clock');
  expect(await judgeIncoming(logOf([end]), [end], OURS, digest)).toBeUndefined();
});

test('what is set apart does not erase', () => {
  const ours = logOf([entry('a'), entry('b')]);
  const gone = erasure('a', 'b');
  const apart = { entries: [gone, entry('c')], quarantine: [erasure('b', 'a'), entry('b', { body: 'other' })] };
  expect(mergeable(ours, apart)).toEqual({ entries: [entry('c')], quarantine: [entry('b', { body: 'other' })] });
  // One that is new counts, and so does one of which only the header was here.
  const fresh = { entries: [erasure('x', 'a')], quarantine: [] };
  expect(mergeable(ours, fresh)).toEqual(fresh);
  expect(mergeable(logOf([withoutContent(erasure('x', 'a'), HASH_A)]), fresh)).toEqual(fresh);
  expect(mergeable(logOf([erasure('x', 'a')]), fresh)).toEqual({ entries: [], quarantine: [] });
});

test('of one entry eight other contents are set apart, those that are here among them', () => {
  const others = (count: number) => Array.from({ length: count }, (_, place) => entry('a', { body: `other ${place}` }));
  const apart = (ours: readonly StoredEntry[], quarantine: readonly StoredEntry[]) =>
    mergeable(logOf(ours), { entries: [], quarantine }).quarantine;
  expect(apart([entry('a')], others(8))).toEqual(others(8));
  expect(apart([entry('a')], [...others(9), entry('b')])).toEqual([...others(8), entry('b')]);
  expect(apart([entry('a'), entry('a', { body: 'x' }), entry('a', { body: 'y' })], others(9))).toEqual(others(6));
});
