/** Marks a range of the page, and nothing where there is none; what was marked before no longer is. */
export type Mark = (range?: Range) => void;
