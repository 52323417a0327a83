import { createHash } from 'node:crypto';

/** How much slower this machine is now than the one that waits and budgets were made on; 1 when it is as fast, or faster. */
export interface Slowness {
  /** By the clock, so with all that runs beside us; waits grow with it. */
  readonly clock: number;
  /** By the processor time that the same work takes; budgets grow with it. */
  readonly processor: number;
}

/** Seconds that the work below took once on two quiet cores. */
const REFERENCE = 0.048;

/** Does the same work for about a second and compares the time that it took; the median, so that one hiccup says nothing. */
export function measureSlowness(work: () => void = fixedWork, rounds = 15): Slowness {
  const times = Array.from({ length: rounds }, () => {
    const [clock, processor] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(processor);
    return { clock: (performance.now() - clock) / 1000, processor: (user + system) / 1e6 };
  });
  const factor = (kind: keyof Slowness) => {
    const sorted = times.map((time) => time[kind]).toSorted((one, other) => one - other);
    return Math.max(1, (sorted[Math.floor(rounds / 2)] ?? 0) / REFERENCE);
  };
  return { clock: factor('clock'), processor: factor('processor') };
}

/** What tests do most: text taken apart and put together, and bytes hashed. */
function fixedWork(): void {
  let text = JSON.stringify(Array.from({ length: 2000 }, (_, index) => ({ index, name: `Voorbeeld ${index}` })));
  for (let round = 0; round < 20; round += 1) {
    const parsed = JSON.parse(text) as { index: number; name: string }[];
    text = JSON.stringify(parsed.toSorted((one, other) => other.name.localeCompare(one.name)));
    createHash('sha256').update(text.repeat(20)).digest('hex');
  }
}
