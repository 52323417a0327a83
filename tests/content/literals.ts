/** Words, numbers and addresses that a text must hold, whatever it says around them. */

import escapeStringRegexp from 'escape-string-regexp';

/**
 * A string must stand in the text as whole words. A regular expression is for words whose form may vary, or for plain words that say the same;
 * it is read without regard to case.
 */
export type Literal = string | RegExp;

/** The text as literals are looked for in it: one kind of space, quote and dash, no invisible characters. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** An address as the source gives it; `https://` and the last slash may be left out on the screen. */
export const address = (shown: string): RegExp => {
  const [, scheme = '', rest = '', slash = ''] = /^(https?:\/\/)?(.*?)(\/?)$/.exec(shown) ?? [];
  return new RegExp(
    `(?<![\\w./-])(${escapeStringRegexp(scheme)})?${escapeStringRegexp(rest)}(${escapeStringRegexp(slash)})?(?![\\w/-]|\\.\\w)`,
  );
};

const asPattern = (literal: Literal): RegExp =>
  typeof literal === 'string'
    ? new RegExp(
        `(?<![\\p{L}\\p{N}])(?<!\\p{N}[-.,/])${escapeStringRegexp(normalise(literal))}(?![\\p{L}\\p{N}])(?![-.,/]\\p{N})`,
        'iu',
      )
    : new RegExp(literal.source, 'iu');

/** The literals that the text lacks. */
export function missing(text: string, literals: readonly Literal[]): readonly Literal[] {
  const normal = normalise(text);
  return literals.filter((literal) => !asPattern(literal).test(normal));
}
