import { removeRules } from './remove-rules.ts';

/** The mark that Astro gives to the rules and the elements of one component. */
const SCOPE = /data-astro-cid-\w+/g;

/** The style sheet without rules for components that the page does not have: Astro gives every page those of all that it might have. */
export function ownStyles(css: string, html: string): string {
  const present = new Set(html.match(SCOPE));
  return removeRules(css, (selector) => (selector.match(SCOPE) ?? []).every((scope) => present.has(scope)));
}
