import escapeStringRegexp from 'escape-string-regexp';

/** The text with every link to that place leading to another; an address that only begins the same is left alone. */
export const withLink = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`(?<![\\w/-])${escapeStringRegexp(from)}(?![\\w-])`, 'g'), () => to);
