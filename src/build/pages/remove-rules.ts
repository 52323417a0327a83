import postcss, { type Container } from 'postcss';

/** The style sheet with only those selectors that are wanted, and without what is left empty. */
export function removeRules(css: string, isWanted: (selector: string) => boolean): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    // The steps of an animation are no selectors.
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as { name?: string }).name ?? '')) return;
    const own = rule.selectors.filter(isWanted);
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
