/** A document as a file that Word and LibreOffice open. The one file that writes it, so that screens load its package when asked. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, ReportDocument } from './document';
import { REPORT_WORDS as WORDS } from './words';

export interface WordFile {
  readonly document: ReportDocument;
  /** Above every page; names nobody. */
  readonly header: string;
  /** Who signs, a line for each. */
  readonly signers: readonly string[];
  /** Title of the file itself; names nobody. */
  readonly title: string;
}

/** Lengths in Word's twentieths of a point: A4, with the margins that print has. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1020;
/** In half points. */
const SMALL = 16;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const BULLETS = 'streepjes';

/** Characters that XML cannot hold at all, and halves of others; someone may have pasted them. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A text as it stands, its line ends included. */
const runs = (text: string, bold = false): TextRun[] =>
  text
    .replace(NOT_IN_XML, '')
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(bold && { bold }), ...(index > 0 && { break: 1 }) }));

/** Letters that fit on a line of the page, less what lies between cells; a text of so many letters takes no more room for more of them. */
const [ON_A_LINE, WIDEST] = [88, 60];
/** Beside the longest word, so that no letter of it falls to the next line. */
const ROOM = 4;

const longestWord = (texts: readonly string[]): number =>
  Math.max(...texts.flatMap((text) => text.split(/\s+/u).map((word) => word.length)));

/** How much of the page each column takes, in hundredths: its longest word first, as far as that fits; then long texts more. */
function widthsOf(columns: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const texts = columns.map((column, cell) => [column, ...rows.map((row) => row[cell] ?? '')]);
  const least = texts.map((own) => Math.min(WIDEST, longestWord(own) + ROOM));
  const wanted = texts.map((own, cell) =>
    Math.max(0, Math.min(WIDEST, ...[Math.max(...own.map((text) => text.length))]) - (least[cell] ?? 0)),
  );
  const room = Math.max(0, ON_A_LINE - least.reduce((sum, letters) => sum + letters, 0));
  const whole = wanted.reduce((sum, letters) => sum + letters, 0) || 1;
  const letters = least.map((own, cell) => own + (room * (wanted[cell] ?? 0)) / whole);
  const total = letters.reduce((sum, own) => sum + own, 0);
  return letters.map((own) => Math.floor((own / total) * 100));
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = widthsOf(columns, rows);
  const cells = (texts: readonly string[], bold: boolean): TableCell[] =>
    texts.map((text, cell) => {
      const width = { size: widths[cell] ?? 0, type: WidthType.PERCENTAGE };
      return new TableCell({ width, children: [new Paragraph({ children: runs(text, bold) })] });
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

function written(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], keepNext: true, children: runs(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text), spacing: { before: 80, after: 120 } })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ children: runs(item), numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'table':
      // Without a paragraph between them, Word makes two tables into one.
      return [tableOf(block.columns, block.rows), new Paragraph({ children: [] })];
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return block satisfies never;
  }
}

/** A line to sign on, for each who signs. */
const signatures = (signers: readonly string[]): (Paragraph | Table)[] =>
  signers.length === 0
    ? []
    : [
        new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(WORDS.signatures) }),
        tableOf(
          [WORDS.who, WORDS.date, WORDS.signature],
          signers.map((signer) => [`${signer}\n`, '', '']),
        ),
      ];

/** The document with its header, page numbers and lines to sign on. It holds the name of no writer. */
export function wordFile({ document, header, signers, title }: WordFile): Promise<Blob> {
  const pageNumber = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SMALL });
  const above = new TextRun({ text: header.replace(NOT_IN_XML, ''), size: SMALL });
  const file = new Document({
    title,
    creator: WORDS.title,
    lastModifiedBy: WORDS.title,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, language: { value: 'nl-NL' } } },
        heading1: { run: { size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { size: 27, bold: true, color: '000000' },
          paragraph: { spacing: { before: 280, after: 100 } },
        },
        heading3: {
          run: { size: 22, bold: true, color: '000000' },
          paragraph: { spacing: { before: 180, after: 60 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        headers: { default: new Header({ children: [new Paragraph({ children: [above] })] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [pageNumber] })],
          }),
        },
        children: [...document.flatMap(written), ...signatures(signers)],
      },
    ],
  });
  return Packer.toBlob(file);
}
