import { parseSync } from 'vite';
import type { NewerNames, Syntax } from './newer-names.ts';

/** Something newer than the floor in a script. */
export interface Finding {
  /** As `Array.prototype.toSorted` or `looking back in a regular expression`. */
  readonly name: string;
  readonly since: string;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * What a script uses that is newer than the names' floor, each once. What it only may use is found too: names are all
 * that a built script says of things.
 */
export function scriptFindings(script: string, names: NewerNames): readonly Finding[] {
  const found = new Map<string, Finding>();
  const note = ({ name, since }: Finding) => found.set(name, { name, since });
  const noteSyntax = (name: Syntax) => names.syntax[name] && note({ name, since: names.syntax[name] });
  const looksBack = (pattern: unknown): boolean => typeof pattern === 'string' && /\(\?<[=!]/.test(pattern);

  function see(node: Node, parent: Node | undefined): void {
    if (node.type === 'StaticBlock') noteSyntax('a static block of a class');
    if (node.type === 'Literal' && 'regex' in node) {
      const { pattern, flags } = node['regex'] as { pattern: string; flags: string };
      if (looksBack(pattern)) noteSyntax('looking back in a regular expression');
      if (flags.includes('v')) noteSyntax('the flag v of a regular expression');
    }
    // What the build writes for a regular expression that not every browser reads, and what a script makes of parts.
    const { value } = node as { value?: unknown };
    if (node.type === 'Literal' && looksBack(value)) noteSyntax('looking back in a regular expression');
    if (node.type === 'TemplateElement' && looksBack((value as { raw: string }).raw))
      noteSyntax('looking back in a regular expression');
    if (node.type === 'Identifier') seeName(node['name'] as string, node, parent);
    if (node.type === 'MemberExpression' && !node['computed']) seeMember(node, parent);
  }

  function seeName(name: string, node: Node, parent: Node | undefined): void {
    const since = names.globals.get(name);
    if (!since) return;
    // A property, a key or a label of that name is another thing.
    const isOther =
      parent && ['property', 'key', 'label'].some((place) => parent[place] === node && !parent['computed']);
    if (!isOther) note({ name, since });
  }

  function seeMember(node: Node, parent: Node | undefined): void {
    const { object, property } = node as unknown as { object: Node; property: Node };
    const name = property['name'] as string;
    const owner = object.type === 'Identifier' ? (object['name'] as string) : '';
    const since = names.owned.get(`${owner}.${name}`);
    if (since) return void note({ name: `${owner}.${name}`, since });
    const isCalled = parent?.type === 'CallExpression' && parent['callee'] === node;
    const newer = names.properties.get(name) ?? (isCalled ? names.methods.get(name) : undefined);
    if (newer) note({ name: newer.names[0] ?? name, since: newer.since });
  }

  function walk(node: unknown, parent?: Node): void {
    if (Array.isArray(node)) for (const each of node) walk(each, parent);
    else if (isNode(node)) {
      see(node, parent);
      for (const [key, child] of Object.entries(node)) if (key !== 'parent') walk(child, node);
    }
  }
  walk(parseSync('script.js', script, { sourceType: 'module' }).program);
  return [...found.values()];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
