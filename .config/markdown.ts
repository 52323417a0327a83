/**
 * How Astro reads the Markdown of `content/`: fact numbers become attributes, internal links get the site's path,
 * and a component or property that does not exist stops the build with file and line.
 */
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { CONTENT_COMPONENTS } from './content-components.ts';

type Located = { readonly position?: { readonly start: { readonly line: number } } | undefined };
type Attribute = { readonly type: string; readonly name?: string; readonly value?: unknown };
type Jsx = Located & {
  readonly name: string | null;
  readonly attributes: readonly Attribute[];
  readonly children: readonly unknown[];
};

/** `content/pesten/index.mdx:12`, for messages to the editor. */
function place(file: URL | undefined, node: Located): string {
  const path = decodeURIComponent(file?.pathname ?? '?');
  return `${path.slice(Math.max(0, path.lastIndexOf('/content/') + 1))}:${node.position?.start.line ?? '?'}`;
}

function checkComponent(node: Jsx, file: URL | undefined) {
  const where = place(file, node);
  const allowed = CONTENT_COMPONENTS[node.name ?? ''];
  if (!allowed) {
    throw new Error(`${where} <${node.name}> bestaat niet. Wel: ${Object.keys(CONTENT_COMPONENTS).join(', ')}.`);
  }
  for (const { name } of node.attributes) {
    if (!name || !allowed.includes(name)) {
      throw new Error(
        `${where} <${node.name}> kent geen eigenschap "${name ?? '{…}'}". Wel: ${allowed.join(', ') || 'geen'}.`,
      );
    }
  }
}

const known = defineMdastPlugin({
  name: 'known-components',
  options: { position: true },
  mdxJsxFlowElement: (node, ctx) => checkComponent(node as unknown as Jsx, ctx.fileURL),
  mdxJsxTextElement: (node, ctx) => checkComponent(node as unknown as Jsx, ctx.fileURL),
});

const MARKS: Record<string, string> = { Feit: 'data-facts', Bron: 'data-sources' };

/** `<Feit nr="S4-7" />` at the end of a block: the block gets `data-facts="S4-7"` and the mark goes. */
const facts = defineHastPlugin({
  name: 'facts',
  options: { position: true },
  mdxJsxTextElement: {
    filter: Object.keys(MARKS),
    visit(node, ctx) {
      const block = ctx.parent(node);
      const numbers = (node as unknown as Jsx).attributes.find(({ name }) => name === 'nr')?.value;
      if (block?.type !== 'element' || typeof numbers !== 'string') {
        throw new Error(`${place(ctx.fileURL, node as Located)} <${node.name}> staat achter een zin, met nr="…".`);
      }
      ctx.setProperty(block, MARKS[node.name ?? ''] ?? '', numbers);
      ctx.removeNode(node);
    },
  },
});

const links = (base: string) =>
  defineHastPlugin({
    name: 'links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const target = String(node.properties['href'] ?? '');
        if (target.startsWith('/')) ctx.setProperty(node, 'href', base.replace(/\/$/, '') + target);
        else if (/^https?:/.test(target)) ctx.setProperty(node, 'rel', 'external noreferrer');
      },
    },
  });

/** @param base path of the site, `/` or `/pestprotocol/`. */
export const contentMarkdown = (base: string) => satteri({ mdastPlugins: [known], hastPlugins: [facts, links(base)] });
