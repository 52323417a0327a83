import { ownLetters } from './own-letters.ts';
import { ownNames } from './own-names.ts';
import { ownPolicy } from './own-policy.ts';
import { ownProperties } from './own-properties.ts';
import { ownScopes } from './own-scopes.ts';
import { ownStyles } from './own-styles.ts';
import { steadyIslands } from './steady-islands.ts';
import { steadyLetters } from './steady-letters.ts';

/** What a page may do after it has come. */
export interface Later {
  /** Custom properties that a script may ask for. */
  readonly properties: Iterable<string>;
  /** The text of all scripts that it loads, at once or later. */
  readonly scripts: string;
}

/** The page with the styles of what it shows or may show alone, and a policy for what stands in it. */
export function leanPage(html: string, { properties, scripts }: Later): string {
  const body = html.slice(html.indexOf('<body'));
  const lean = steadyLetters(steadyIslands(html)).replace(
    /(<style[^>]*>)(.*?)(<\/style>)/gs,
    (_, opening: string, css: string, end: string) => {
      return opening + ownStyles(css, body) + end;
    },
  );
  return ownPolicy(ownScopes(ownLetters(ownProperties(ownNames(lean, scripts), properties))));
}
