import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestOf, readStamp, stampAfter } from './clock';
import type { EntryId, StoredEntry } from './entry';
import { entry } from './log.fixture';
import { logOf, merge } from './merge';
import { compareEntries, inOrder } from './order';
import { stampsFit } from './stamps-fit';

/**
 * A model of one case on some devices: each writes, sees what another has, and has its clock set. Every interleaving of so
 * many turns is walked through.
 */
interface Device {
  readonly entries: readonly StoredEntry[];
  /** Milliseconds that its clock is ahead of the true time. */
  readonly off: number;
}

interface World {
  readonly devices: readonly Device[];
  readonly turns: number;
  /** What the writer of each entry had seen. */
  readonly seen: ReadonlyMap<EntryId, readonly StoredEntry[]>;
}

type Turn =
  | { readonly do: 'write'; readonly at: number }
  | { readonly do: 'see'; readonly at: number; readonly from: number }
  | { readonly do: 'set'; readonly at: number; readonly off: number };

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const START = Date.UTC(2026, 10, 22, 12);

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Every device can write, take over what another has, and have its clock set to any of these. */
const turnsFor = (devices: number, clocks: readonly number[]): readonly Turn[] =>
  numbers(devices).flatMap((at): Turn[] => [
    { do: 'write', at },
    ...numbers(devices).flatMap((from): Turn[] => (from === at ? [] : [{ do: 'see', at, from }])),
    ...clocks.map((off): Turn => ({ do: 'set', at, off })),
  ]);

const deviceAt = ({ devices }: World, at: number): Device => devices[at] as Device;

function write(world: World, at: number): World {
  const device = deviceAt(world, at);
  const now = START + world.turns * MINUTE + device.off;
  const time = stampAfter(latestOf(device.entries.map((seen) => seen.time)), now);
  // Names that run against the order of writing, so that they never help.
  const written = entry(`e${99 - world.turns}`, { device: `device-${at}`, time });
  expect(readStamp(time)?.wall).toBe(now);
  return {
    ...changed(world, at, { ...device, entries: [...device.entries, written] }),
    seen: new Map(world.seen).set(written.id, device.entries),
  };
}

const changed = (world: World, at: number, device: Device): World => ({
  ...world,
  devices: world.devices.map((other, index) => (index === at ? device : other)),
});

function take(world: World, turn: Turn): World {
  const next = { ...world, turns: world.turns + 1 };
  const device = deviceAt(world, turn.at);
  if (turn.do === 'write') return write(next, turn.at);
  if (turn.do === 'set') return changed(next, turn.at, { ...device, off: turn.off });
  const { log } = merge(logOf(device.entries), logOf(deviceAt(world, turn.from).entries));
  return changed(next, turn.at, { ...device, entries: [...log.entries.values()] });
}

/** What has to hold after each turn: everything comes after what its writer saw, also for who saw all. */
function check({ devices, seen }: World): void {
  const all = [...new Map(devices.flatMap(({ entries }) => entries.map((one) => [one.id, one] as const))).values()];
  for (const one of all) {
    for (const before of seen.get(one.id) ?? [])
      if (compareEntries(before, one) !== -1) throw new Error('effect first');
  }
  if (!stampsFit(all)) throw new Error('a stamp without a cause');
}

const startOf = (clocks: readonly number[]): World => ({
  devices: clocks.map((off) => ({ entries: [], off })),
  turns: 0,
  seen: new Map(),
});

/** Whether the turn can change anything: else the same worlds are walked through many times over. */
function matters(world: World, turn: Turn): boolean {
  const device = deviceAt(world, turn.at);
  if (turn.do === 'write') return true;
  if (turn.do === 'set') return turn.off !== device.off;
  const known = new Set(device.entries.map(({ id }) => id));
  return deviceAt(world, turn.from).entries.some(({ id }) => !known.has(id));
}

/** Walks through every order of so many turns, and gives how many worlds there were. */
function walk(world: World, turns: readonly Turn[], depth: number): number {
  check(world);
  if (depth === 0) return 1;
  return turns
    .filter((turn) => matters(world, turn))
    .reduce((sum, turn) => sum + walk(take(world, turn), turns, depth - 1), 1);
}

const RIGHT = 0;
/** How a clock may stand at first, and what it may be set to. */
const CLOCKS = { 'a year ahead': YEAR, 'three years ahead': 3 * YEAR, 'two years behind': -2 * YEAR };

for (const [name, off] of Object.entries(CLOCKS)) {
  test(`on one device whose clock is ${name}, set right and set back, in every order`, () => {
    expect(walk(startOf([off]), turnsFor(1, [RIGHT, off, -off]), 7)).toBeGreaterThan(3 ** 7 / 2);
  });

  test(`on two devices of which one clock is ${name} and is set right, in every order`, () => {
    expect(walk(startOf([off, RIGHT]), turnsFor(2, [RIGHT, off]), 6)).toBeGreaterThan(4_000);
  });

  test(`on three devices of which one clock is ${name}, in every order`, () => {
    expect(walk(startOf([off, RIGHT, 5 * MINUTE]), turnsFor(3, []), 6)).toBeGreaterThan(4_000);
  });
}

test('the model finds it when a stamp is not after what was seen', () => {
  const [one, other] = [
    entry('b', { time: '2026-11-22T12:00:00.000Z-0000' }),
    entry('a', { time: '2026-11-22T12:00:00.000Z-0000' }),
  ];
  const world = { devices: [{ entries: [one, other], off: 0 }], turns: 2, seen: new Map([[other.id, [one]]]) };
  expect(() => check(world)).toThrow('effect first');
});

test('with clocks set to anything, everybody who has seen all reads the same order, causes first', () => {
  const clock = fc.constantFrom(RIGHT, ...Object.values(CLOCKS), 3, -MINUTE);
  const turn = fc.integer({ min: 1, max: 3 }).chain((devices) =>
    fc.record({
      clocks: fc.array(clock, { minLength: devices, maxLength: devices }),
      turns: fc.array(fc.constantFrom(...turnsFor(devices, [RIGHT, 3, ...Object.values(CLOCKS)])), { maxLength: 40 }),
    }),
  );
  fc.assert(
    fc.property(turn, ({ clocks, turns }) => {
      const world = turns.reduce(take, startOf(clocks));
      check(world);
      const forwards = world.devices.reduce((log, { entries }) => merge(log, logOf(entries)).log, logOf([]));
      const backwards = world.devices.reduceRight((log, { entries }) => merge(log, logOf(entries)).log, logOf([]));
      expect(inOrder([...forwards.entries.values()])).toEqual(inOrder([...backwards.entries.values()]));
    }),
  );
});
