import type { Element, Node } from 'happy-dom';

const INLINE = /^(A|ABBR|B|BDI|BR|CITE|CODE|DFN|EM|I|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|SVG|BUTTON|INPUT|SELECT|DIALOG|H1)$/;

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** Whether a reader without scripts meets nothing of it, or what it says is not text of the page. */
export const isSilent = (node: Element) => SILENT.test(node.tagName.toUpperCase()) || node.hasAttribute('hidden');

/** The text of a page as plain Markdown with the same words; controls, drawings and the title of the page are left out, and what ours does not index is not indexed. */
export function markdownOf(article: Element): string {
  const isIndexed = [article, ...article.querySelectorAll('[data-pagefind-body]:not(h1)')].some((part) =>
    part.hasAttribute('data-pagefind-body'),
  );
  return `${(isIndexed ? blocksOf(article) : unindexed(blocksOf(article))).join('\n\n')}\n`;
}

/** The Markdown blocks in an element; a run of inline parts between blocks is a paragraph. */
function blocksOf(parent: Element): readonly string[] {
  const blocks: string[] = [];
  let run = '';
  const end = () => {
    const text = tidy(run);
    if (text) blocks.push(text);
    run = '';
  };
  for (const child of parent.childNodes) {
    if (!isElement(child) || (INLINE.test(child.tagName) && !hasBlocks(child))) run += inlineOf(child);
    else if (!isSilent(child)) {
      end();
      blocks.push(...(child.hasAttribute('data-pagefind-ignore') ? unindexed(blockOf(child)) : blockOf(child)));
    }
  }
  end();
  return blocks;
}

/** Blocks that Pagefind passes over. */
const unindexed = (blocks: readonly string[]): readonly string[] => ['<div data-pagefind-ignore>', ...blocks, '</div>'];

const hasBlocks = (element: Element): boolean =>
  [...element.children].some((child) => !isSilent(child) && (!INLINE.test(child.tagName) || hasBlocks(child)));

function blockOf(element: Element): readonly string[] {
  const heading = /^H([2-6])$/.exec(element.tagName)?.[1];
  if (heading) return [`${'#'.repeat(Number(heading))} ${tidy(inlineOf(element))}`];
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return [listOf(element)];
    case 'DT':
      return blocksOf(element).map((text) => `**${text}**`);
    case 'BLOCKQUOTE':
      return [blocksOf(element).join('\n\n').replace(/^/gm, '> ')];
    case 'HR':
      return [];
    default:
      return blocksOf(element);
  }
}

function listOf(list: Element): string {
  return [...list.children]
    .map((item, index) => {
      const mark = list.tagName === 'OL' ? `${index + 1}. ` : '- ';
      const text = blocksOf(item).join('\n\n');
      return text && mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .filter(Boolean)
    .join('\n');
}

function inlineOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === node.TEXT_NODE ? plain(node.textContent ?? '') : '';
  if (isSilent(node)) return '';
  if (node.tagName === 'BR') return ' ';
  const inside = [...node.childNodes].map(inlineOf).join('');
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inside) ?? [];
  if (!text) return inside;
  const href = node.getAttribute('href');
  if (node.tagName === 'A' && href) return `${before}[${tidy(text)}](<${href}>)${after}`;
  if (/^(STRONG|B)$/.test(node.tagName)) return `${before}**${text}**${after}`;
  if (/^(EM|I)$/.test(node.tagName)) return `${before}*${text}*${after}`;
  return inside;
}

/** Text in which no sign means anything to Markdown, or to a directive of Starlight. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>{}#|~]/g, '\\$&').replace(/:(?=[a-z])/gi, '\\:');

/** One line, of which the start is no list or quotation either. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d+)([.)]) /, '$1\\$2 ')
    .replace(/^[-+] /, '\\$&');
