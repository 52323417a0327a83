import { sentencesOf } from './sentences-of';

/** What is spoken in one go, and where it stands on the page. */
export interface Passage {
  readonly text: string;
  /** The language in which it is written, as the page says. */
  readonly tag: string;
  readonly range: Range;
}

/** What is to be pressed or looked at, waits for a script, or lies under what is closed. */
const PASSED_OVER = 'nav,form,button,svg,noscript,[aria-hidden=true],[data-waits],details:not([open])>:not(summary)';
/** What stands within a line, where it is not drawn as a block of its own. */
const WITHIN = /^(A|ABBR|BDI|CODE|EM|Q|S|SPAN|STRONG|TIME)$/;

/** The sentences of these parts of a page, in order, without what is not shown. */
export function passagesIn(roots: Iterable<Element>): readonly Passage[] {
  const passages: Passage[] = [];
  for (const root of roots) {
    let nodes: Text[] = [];
    let block: Element | undefined;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement as HTMLElement;
      // What is not shown has no place on the page.
      if (parent.closest(PASSED_OVER) || !parent.getClientRects().length) continue;
      const own = blockOf(parent);
      if (own !== block) {
        passages.push(...passagesOf(nodes));
        nodes = [];
        block = own;
      }
      nodes.push(node);
    }
    passages.push(...passagesOf(nodes));
  }
  return passages;
}

/** The element that is read without a break. */
function blockOf(element: Element): Element {
  const { display, position } = getComputedStyle(element);
  const isWithin = WITHIN.test(element.tagName) && (display !== 'block' || position === 'absolute');
  return isWithin && element.parentElement ? blockOf(element.parentElement) : element;
}

/** The sentences in pieces of text that follow each other. */
function passagesOf(nodes: readonly Text[]): readonly Passage[] {
  let until = 0;
  const place = (offset: number): [Text, number] | undefined => {
    let left = offset;
    for (const node of nodes) {
      if (left <= node.length) return [node, left];
      left -= node.length;
    }
    return undefined;
  };
  return sentencesOf(nodes.map(({ data }) => data).join('')).flatMap((sentence) => {
    const text = sentence.trim();
    // The first letter and not the place before it, which may be the end of the piece before.
    const from = until + sentence.indexOf(text);
    const start = place(from + 1);
    const end = place(from + text.length);
    until += sentence.length;
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(start[0], start[1] - 1);
    range.setEnd(...end);
    // A name in another language within a sentence is left to the voice of the sentence.
    const { commonAncestorContainer: around } = range;
    const element = around instanceof Element ? around : around.parentElement;
    return [{ text, tag: element?.closest<HTMLElement>('[lang]')?.lang ?? '', range }];
  });
}
