const SCOPE = /data-astro-cid-(\w+)/g;

/** The page with short names for the scopes of its styles, and without those that none of its styles has. A page with styles in files stays as it is. */
export function ownScopes(html: string): string {
  if (html.includes('rel="stylesheet"')) return html;
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join();
  const names = new Map<string, string>();
  for (const [, scope = ''] of styles.matchAll(SCOPE)) {
    if (!names.has(scope)) names.set(scope, `data-${names.size.toString(36)}`);
  }
  return html
    .replace(/ data-astro-cid-(\w+)/g, (attribute, scope: string) => (names.has(scope) ? attribute : ''))
    .replace(SCOPE, (name, scope: string) => names.get(scope) ?? name);
}
