import postcss from 'postcss';

/** The names of the properties that a text asks for by `var()`. */
export const namesAsked = (text: string): readonly string[] =>
  [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/**
 * The page without the custom properties that nothing on it asks for; `alsoAsked` are those that a script may ask for
 * later. A page with styles in files stays as it is.
 */
export function ownProperties(html: string, alsoAsked: Iterable<string>): string {
  if (html.includes('rel="stylesheet"')) return html;
  const others = [...alsoAsked];
  for (;;) {
    const asked = new Set([...others, ...namesAsked(html)]);
    const lean = html.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_, opening: string, css: string, end: string) => {
      return opening + withOnly(asked, css) + end;
    });
    // One that is gone may have been the only one to ask for another.
    if (lean === html) return html;
    html = lean;
  }
}

function withOnly(asked: ReadonlySet<string>, css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop)) declaration.remove();
  });
  return sheet.toString();
}
