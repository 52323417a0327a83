/** Marks a browser test for which the proof of every day has no time; `npm run test:all` runs it, in every browser. */
export const THOROUGH = { tag: '@thorough' } as const;

/** What a test that is marked so has in its name, for who chooses among tests. */
export const THOROUGH_ONLY = /@thorough/;
