/** Chance that is the same every time: numbers that follow from a seed. */
export interface Random {
  /** A whole number from 0 up to and without `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: 32 bits of state are plenty for choosing what to break. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number): number => next() % end;
  return {
    below,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
