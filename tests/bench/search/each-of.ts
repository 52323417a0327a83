/** One in so many, from the first on. */
export const eachOf = <Each>(all: readonly Each[], every: number): readonly Each[] =>
  all.filter((_, place) => place % every === 0);
