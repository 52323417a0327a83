/** A document as plain text that pastes well into any field, such as one of SOMtoday. */
import type { Block, ReportDocument } from './document';

/** Text that goes on in the next line keeps to its item. */
const item = (text: string): string => `- ${text.replaceAll('\n', '\n  ')}`;

/** Columns do not line up where letters differ in width, so each row says what its cells are. */
const row = (columns: readonly string[], cells: readonly string[]): string =>
  columns
    .map((column, index) => [column, cells[index] ?? ''] as const)
    .filter(([, cell]) => cell.trim() !== '')
    .map(([column, cell]) => `${column}: ${cell}`)
    .join('\n');

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? block.text.toUpperCase() : block.text;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map(item).join('\n');
    case 'table':
      return block.rows.map((cells) => item(row(block.columns, cells))).join('\n');
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return block satisfies never;
  }
}

/** The document as plain text: an empty line between blocks but none under a heading, line ends `\n`, one at the end. */
export function plainText(document: ReportDocument): string {
  return document
    .reduce((text, block, index) => {
      const before = document[index - 1];
      const gap = before === undefined ? '' : before.kind === 'heading' && before.level > 1 ? '\n' : '\n\n';
      return `${text}${gap}${textOf(block)}`;
    }, '')
    .concat(document.length > 0 ? '\n' : '');
}
