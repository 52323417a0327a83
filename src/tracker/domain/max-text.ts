/** Longest text in one field, in characters; a bound for what a file from elsewhere may bring. */
export const MAX_TEXT = 20_000;
