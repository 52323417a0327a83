import type { Suite } from './suite.ts';

type Placed = Pick<Suite, 'name' | 'shares' | 'needsBuild' | 'after'>;

/**
 * Runs suites in their order, and those that share beside each other. One that does not share runs alone, after all that
 * stand before it and before all that stand after it.
 * @param most how many run beside each other at most, at least 1
 * @param run runs one suite; the whole ends as soon as it fails for one of them
 */
export async function runBeside<S extends Placed>(
  suites: readonly S[],
  most: number,
  run: (suite: S) => Promise<void>,
): Promise<void> {
  const waiting = [...suites];
  const running = new Map<S, Promise<void>>();
  while (waiting.length + running.size > 0) {
    for (
      let next = nextOf(waiting, [...running.keys()], most);
      next;
      next = nextOf(waiting, [...running.keys()], most)
    ) {
      const begun = next;
      waiting.splice(waiting.indexOf(begun), 1);
      running.set(
        begun,
        run(begun).then(() => void running.delete(begun)),
      );
    }
    await Promise.race(running.values());
  }
}

/** The first suite that can begin beside those that run, if one can. */
function nextOf<S extends Placed>(waiting: readonly S[], running: readonly S[], most: number): S | undefined {
  if (running.length >= most || running.some(({ shares }) => !shares)) return undefined;
  const alone = waiting.findIndex(({ shares }) => !shares);
  if (alone === 0) return running.length === 0 ? waiting[0] : undefined;
  const unended = [...running, ...waiting].map(({ name }) => name);
  return waiting
    .slice(0, alone < 0 ? undefined : alone)
    .find(
      ({ needsBuild, after = [] }) =>
        ![...after, ...(needsBuild ? ['build'] : [])].some((name) => unended.includes(name)),
    );
}
