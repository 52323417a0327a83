import { ownPolicy } from './own-policy.ts';
import { ownProperties } from './own-properties.ts';
import { ownScopes } from './own-scopes.ts';
import { ownStyles } from './own-styles.ts';

/** The page with the styles of what it shows alone, and a policy for what stands in it; `askedByScripts` are custom properties that a script may ask for later. */
export function leanPage(html: string, askedByScripts: Iterable<string>): string {
  const body = html.slice(html.indexOf('<body'));
  const lean = html.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_, opening: string, css: string, end: string) => {
    return opening + ownStyles(css, body) + end;
  });
  return ownPolicy(ownScopes(ownProperties(lean, askedByScripts)));
}
