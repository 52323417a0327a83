const FACE = /@font-face\s*\{[^}]*\}/g;

/** The page without the faces of letters that none of its styles asks for. A page with styles in files stays as it is. */
export function ownLetters(html: string): string {
  if (html.includes('rel="stylesheet"')) return html;
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');
  const asked = styles.replace(FACE, '');
  return html.replace(FACE, (face) => {
    const [, family = ''] = /font-family\s*:\s*["']?([^"';}]+)/.exec(face) ?? [];
    return asked.includes(family) ? face : '';
  });
}
