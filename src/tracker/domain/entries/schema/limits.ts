/** Bounds for what a body may hold, and so for what a file from elsewhere may bring. */

/** Longest text in one field, in characters. */
export const MAX_TEXT = 20_000;
/** Longest name, label, code or id, in characters. */
export const MAX_LINE = 200;
/** Most items of one list. */
export const MAX_LIST = 200;
