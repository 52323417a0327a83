/** How Astro reads the Markdown of the content: fact numbers become attributes, and internal links get the site's path. */
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';

type Jsx = { readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[] };

const MARKS: Record<string, string> = { Feit: 'data-facts', Bron: 'data-sources' };

/** `<Feit nr="S4-7" />` at the end of a block: the block gets `data-facts="S4-7"` and the mark goes. */
const facts = defineHastPlugin({
  name: 'facts',
  mdxJsxTextElement: {
    filter: Object.keys(MARKS),
    visit(node, ctx) {
      const block = ctx.parent(node);
      const numbers = (node as unknown as Jsx).attributes.find(({ name }) => name === 'nr')?.value;
      if (block?.type !== 'element' || typeof numbers !== 'string') {
        throw new Error(
          `<${node.name}> in ${ctx.fileURL?.pathname} is not in a sentence; the content check says where.`,
        );
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
export const contentMarkdown = (base: string) => satteri({ hastPlugins: [facts, links(base)] });
