/** A document as its parts, from which print, plain text and files are made. */

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Each row has as many cells as there are columns; a cell may be empty. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type ReportDocument = readonly Block[];

/** Where a text stands in a document: the block, and in a list the item, in a table the row (-1 for the columns) and the cell. */
export interface TextPlace {
  readonly block: number;
  readonly item?: number;
  readonly cell?: number;
}

/** The document with every text as `change` has it. */
export function mapTexts(document: ReportDocument, change: (text: string, place: TextPlace) => string): ReportDocument {
  return document.map((block, index): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, text: change(block.text, { block: index }) };
      case 'list':
        return { ...block, items: block.items.map((text, item) => change(text, { block: index, item })) };
      case 'table': {
        const cells = (row: readonly string[], item: number) =>
          row.map((text, cell) => change(text, { block: index, item, cell }));
        return { ...block, columns: cells(block.columns, -1), rows: block.rows.map(cells) };
      }
      // Stryker disable next-line all: nothing gets here, the type check proves it
      default:
        return block satisfies never;
    }
  });
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** A paragraph, or nothing for text that says nothing. */
export const paragraph = (text: string | undefined): Block[] => (text?.trim() ? [{ kind: 'paragraph', text }] : []);

/** A list of the items that say something; nothing when none does. */
export function list(items: readonly (string | undefined)[]): Block[] {
  const told = items.filter((item): item is string => Boolean(item?.trim()));
  return told.length > 0 ? [{ kind: 'list', items: told }] : [];
}

/** Whether the text is a name that begins with its label: 'Stap 7: Waarschuwing' of a step. What people wrote only looks like that by chance. */
function saysLabel(label: string, text: string): boolean {
  const after = text.slice(label.length);
  return text.slice(0, label.length).toLowerCase() === label.toLowerCase() && /^(?::| \d)/.test(after);
}

/** 'What: text' for each pair that says something; nothing when none does. */
export const pairs = (told: readonly (readonly [label: string, text: string | undefined])[]): Block[] =>
  list(
    told.map(([label, text]) => {
      if (!text?.trim()) return undefined;
      return saysLabel(label, text) ? text : `${label}: ${text}`;
    }),
  );

/** A table without the columns that are empty in every row; nothing without rows. */
export function table(columns: readonly string[], rows: readonly (readonly (string | undefined)[])[]): Block[] {
  if (rows.length === 0) return [];
  const told = columns.map((_, cell) => rows.some((row) => row[cell]?.trim()));
  const keep = <T>(cells: readonly T[]): T[] => cells.filter((_, cell) => told[cell]);
  return [{ kind: 'table', columns: keep(columns), rows: rows.map((row) => keep(row).map((text) => text ?? '')) }];
}
