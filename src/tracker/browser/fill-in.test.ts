/** What is filled in for older browsers, held against what this Node has of its own. */
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILLED_IN, fillIn } from './fill-in';

/** The globals of a browser that lacks all of it. */
function olderWorld() {
  const world = createContext({ AbortSignal: class {} });
  runInContext(
    `delete Array.prototype.toSorted; delete Array.prototype.toReversed; delete Array.prototype.findLast;
     delete Array.prototype.with;     delete Map.groupBy; delete String.prototype.toWellFormed;`,
    world,
  );
  const globals = runInContext('globalThis', world);
  return { globals, run: (code: string) => runInContext(code, world) };
}

const { globals, run } = olderWorld();
const lacked = FILLED_IN.filter((name) => run(`typeof ${name}`) === 'undefined');
fillIn(globals);

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('all that is filled in was lacking in the older world, and is there now', () => {
  expect(lacked).toEqual(FILLED_IN);
  expect(FILLED_IN.map((name) => run(`typeof ${name}`))).toEqual(FILLED_IN.map(() => 'function'));
});

test('lists are sorted, turned round and searched from the end as the language does, and stay as they were', () => {
  const list = fc.array(fc.oneof(fc.integer(), fc.constant(undefined)));
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 4 }), (items, by) => {
      const copy = [...items];
      const older = run('(list) => Array.from(list)')(items);
      expect(asJson(older.toSorted())).toEqual(asJson(items.toSorted()));
      const less = (one?: number, other?: number) => Math.trunc((one ?? 0) / by) - Math.trunc((other ?? 0) / by);
      expect(asJson(older.toSorted(less))).toEqual(asJson(items.toSorted(less)));
      expect(asJson(older.toReversed())).toEqual(asJson(items.toReversed()));
      const wanted = (item?: number) => (item ?? 0) % by === 0;
      expect(older.findLast(wanted)).toBe(items.findLast(wanted));
      for (const place of [0, -1].slice(0, items.length)) {
        expect(asJson(older.with(place, 99))).toEqual(asJson(items.with(place, 99)));
      }
      expect(() => older.with(items.length, 99)).toThrow();
      expect(asJson(older)).toEqual(asJson(copy));
    }),
  );
});

test('things are grouped by key, in the order in which they come', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN))), (items) => {
      const keyOf = (item: number, index: number) => (Number.isNaN(item) ? item : (item + (index % 2)) % 3);
      const older: Map<number, number[]> = run('Map.groupBy')(new Set(items), keyOf);
      const own = Map.groupBy(new Set(items), keyOf);
      expect(asJson([...older])).toEqual(asJson([...own]));
    }),
  );
});

test('half a character of two becomes the sign for what cannot be read, as the language does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat(), (text, half, at) => {
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + String.fromCharCode(half) + text.slice(place);
      expect(run('(text) => text.toWellFormed()')(broken)).toBe(broken.toWellFormed());
    }),
  );
});

test('a signal of several ends with the first that ends, with its reason, and at once when one has ended', () => {
  const any: typeof AbortSignal.any = run('AbortSignal.any');
  const [one, other] = [new AbortController(), new AbortController()];
  const joined = any([one.signal, other.signal]);
  const heard: unknown[] = [];
  joined.addEventListener('abort', () => heard.push(joined.reason));
  expect(joined.aborted).toBe(false);
  other.abort('genoeg');
  one.abort('te laat');
  expect(heard).toEqual(['genoeg']);
  expect(any([one.signal, new AbortController().signal]).reason).toBe('te laat');
  expect(any([]).aborted).toBe(false);
});

test('what a browser has of its own stays', () => {
  const own = Array.prototype.toSorted;
  fillIn();
  expect(Array.prototype.toSorted).toBe(own);
});
