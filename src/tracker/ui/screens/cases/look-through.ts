/** Longest time in milliseconds that looking through cases keeps the screen from drawing. */
const TURN_MS = 8;
/** Looking at the clock costs too; so it is done after so many cases. */
const EVERY = 8;

/** Lets the browser draw and take the next key. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

export interface Found<T> {
  readonly hits: readonly T[];
  /** False while there is more to look through. */
  readonly done: boolean;
}

/**
 * Looks through the items in order, in short turns, so that typing stays smooth however many there are.
 * @param tell told when the first `page` hits are there, or sooner when a turn is over, and again at the end
 * @returns stops looking; nothing is told after that
 */
export function lookThrough<T>(
  items: readonly T[],
  test: (item: T) => boolean,
  page: number,
  tell: (found: Found<T>) => void,
): () => void {
  let isStopped = false;
  const hits: T[] = [];
  let told = -1;

  async function look(): Promise<void> {
    let turn = performance.now();
    for (const [index, item] of items.entries()) {
      if (test(item)) hits.push(item);
      if (index % EVERY !== 0 || performance.now() - turn < TURN_MS) continue;
      // Rows below the page are not drawn, so they need no telling before the end.
      if (told < page && hits.length > told) {
        told = hits.length;
        tell({ hits: hits.slice(), done: false });
      }
      await pause();
      if (isStopped) return;
      turn = performance.now();
    }
    tell({ hits, done: true });
  }
  void look();
  return () => {
    isStopped = true;
  };
}
