/** Less than this much processor time is noise. */
const MEASURABLE_MS = 20;
const TRIES = 4;

/** How many times as large the larger input is; what costs as much for each character then costs four times as much. */
const TIMES = 4;

/**
 * What `growth` stays below when twice as much costs twice as much, with room for a garbage collection; work that looks at
 * everything for each thing grows sixteenfold.
 */
export const LINEAR = 2 * TIMES;

/**
 * How many times as much processor time four times as much work takes, what an empty input costs left aside: a figure that
 * is the same on a slow and on a busy machine. It looks for the size itself, from a small one up, so that what would not end
 * for a large input is found with a small one.
 * @param run does the work for an input of that size
 * @param largest the largest size to try, for work that costs next to nothing whatever the size
 */
export function growth(run: (size: number) => unknown, largest = 1_000_000): number {
  run(0);
  const nothing = least(run, 0);
  let size = 500;
  let small = least(run, size) - nothing;
  while (small < MEASURABLE_MS && size * TIMES < largest) {
    size *= 2;
    small = least(run, size) - nothing;
  }
  // In turns, so that what makes this machine slower for a while makes both slower.
  let large = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES; turn += 1) {
    small = Math.min(small, cost(run, size) - nothing);
    large = Math.min(large, cost(run, size * TIMES) - nothing);
  }
  return large / Math.max(small, MEASURABLE_MS);
}

/** The least of some tries: what another program or a collection of garbage adds is not there each time. */
const least = (run: (size: number) => unknown, size: number): number =>
  Math.min(...Array.from({ length: TRIES }, () => cost(run, size)));

/** In milliseconds of this process. */
function cost(run: (size: number) => unknown, size: number): number {
  const before = process.cpuUsage();
  run(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
