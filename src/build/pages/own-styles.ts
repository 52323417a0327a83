import postcss, { type Container } from 'postcss';

/** The mark that Astro gives to the rules and the elements of one component. */
const SCOPE = /data-astro-cid-\w+/g;

/** The style sheet without rules for components that the page does not have: Astro gives every page those of all that it might have. */
export function ownStyles(css: string, html: string): string {
  const present = new Set(html.match(SCOPE));
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const own = rule.selectors.filter((selector) => (selector.match(SCOPE) ?? []).every((scope) => present.has(scope)));
    if (own.length === 0) rule.remove();
    else if (own.length < rule.selectors.length) rule.selectors = own;
  });
  removeEmpty(sheet);
  return sheet.toString();
}

function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || !node.nodes) return;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}
