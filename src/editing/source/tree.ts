/** A part of the tree of a text, as far as the checks look at it. */
export interface Tree {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly children?: readonly Tree[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
}

export interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** A string; null for a property without a value; an object for an expression. */
  readonly value?: unknown;
}

export const lineIn = (node: Tree): number => node.position?.start.line ?? 1;

/** Every part of the tree, outside in and in order, with the part that it stands in. */
export function* partsOf(node: Tree): Generator<{ readonly node: Tree; readonly parent: Tree }> {
  for (const child of node.children ?? []) {
    yield { node: child, parent: node };
    yield* partsOf(child);
  }
}

/** The words in a part, without marks. */
export const wordsOf = (node: Tree): string =>
  node.children ? node.children.map(wordsOf).join('') : /^(text|inlineCode)$/.test(node.type) ? (node.value ?? '') : '';

/** The value of a property that is plain text. */
export function propertyOf(node: Tree, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

export const isComponent = (node: Tree): boolean => /^mdxJsx(Flow|Text)Element$/.test(node.type);
