/** A list of which every version keeps showing what it held, and of which the next version costs only what is added. */
export interface GrownList<T> {
  readonly length: number;
  /** The items as an array of their own; the same one each time. */
  items(): readonly T[];
  /** That array, once somebody asked for it. */
  readonly known: readonly T[] | undefined;
  /** The list with these at its end. */
  with(more: readonly T[]): GrownList<T>;
}

/** A list that begins as these items, which nobody may change afterwards. */
export const grownFrom = <T>(items: readonly T[]): GrownList<T> => version(undefined, items.length, items);

/**
 * @param shared the array that versions share: each sees only its first `length` items, and only the version that sees all
 * of them may add to it
 * @param known the items as an array of their own, when there is one already
 */
function version<T>(shared: T[] | undefined, length: number, known?: readonly T[]): GrownList<T> {
  let array = known;
  let grown = shared;
  const items = (): readonly T[] => {
    array ??= (grown ?? []).slice(0, length);
    return array;
  };
  return {
    length,
    items,
    get known() {
      return array;
    },
    with(more) {
      // Another version went on from this one already: what it added is not ours.
      if (grown === undefined || grown.length !== length) grown = [...items()];
      for (const item of more) grown.push(item);
      return version(grown, grown.length);
    },
  };
}
