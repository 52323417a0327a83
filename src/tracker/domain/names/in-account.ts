import type { Span } from './rewrite';

const BEFORE = /[@#_\p{N}]/u;
const AFTER = /[_\p{N}]/u;

/** Whether the word there stands behind @ or #, or beside a digit or an underscore, as the name of an account does. */
export const inAccount = (text: string, { from, until }: Span): boolean =>
  BEFORE.test(text.charAt(from - 1)) || AFTER.test(text.charAt(until));
