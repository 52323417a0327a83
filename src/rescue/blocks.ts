import type { Block } from '../tracker/domain/report/document';

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function row(cells: readonly string[], name: 'th' | 'td'): HTMLElement {
  const made = element('tr');
  made.append(...cells.map((text) => element(name, text)));
  return made;
}

/** A part of a document as an element; headings stand `deeper` levels lower than they say. */
export function showBlock(block: Block, deeper: number): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element(`h${Math.min(6, block.level + deeper)}`, block.text);
    case 'paragraph':
      return element('p', block.text);
    case 'list': {
      const made = element('ul');
      made.append(...block.items.map((text) => element('li', text)));
      return made;
    }
    case 'table': {
      const made = element('table');
      made.append(row(block.columns, 'th'), ...block.rows.map((cells) => row(cells, 'td')));
      return made;
    }
    default:
      return block satisfies never;
  }
}
