import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Block, ReportDocument, TextPlace } from '../../../domain/report/document';
import type { Mark } from '../../../domain/report/guard';
import { REPORT_WORDS } from '../../../domain/report/words';
import styles from './Paper.module.css';

/** How a mark shows: replaced, still to be decided, or as any other text. */
export type MarkLook = 'replaced' | 'open' | undefined;

export interface PaperProps {
  /** What it is, for who cannot see that it is a sheet of paper: 'Voorbeeld van het verslag'. */
  readonly label: string;
  readonly document: ReportDocument;
  /** Above every page; names nobody. */
  readonly header: string;
  /** Who signs, a line for each. */
  readonly signers?: readonly string[];
  /** What was found in the document, with its place in it. */
  readonly marks?: readonly Mark[];
  readonly lookOf?: (mark: Mark) => MarkLook;
  /** Whether it may be printed now; otherwise paper says why not. */
  readonly printable: boolean;
}

const keyOf = ({ block, item, cell }: TextPlace): string => `${block}/${item}/${cell}`;

/** A document as it will stand on paper. While it may not be printed, printing the page gives none of it. */
export function Paper({ label, document, header, signers = [], marks = [], lookOf, printable }: PaperProps) {
  const byPlace = new Map<string, Mark[]>();
  for (const mark of marks) byPlace.set(keyOf(mark.place), [...(byPlace.get(keyOf(mark.place)) ?? []), mark]);
  const show: Show = (text, place) => marked(text, byPlace.get(keyOf(place)) ?? [], lookOf);
  return (
    <>
      {!printable && (
        <p class="print-only">
          Hier staat nog niets. Gebruik de knop 'Print' op het scherm. Dan komt in het dossier te staan wat er is
          geprint.
        </p>
      )}
      <section aria-label={label} class={`${styles['paper']} always-light${printable ? '' : ' no-print'}`} data-paper>
        <div class={styles['head']}>
          <p>{header}</p>
        </div>
        <div class={styles['body']}>
          <div>
            {document.map((block, index) => (
              <Shown key={index} block={block} index={index} show={show} />
            ))}
            <Signatures signers={signers} />
          </div>
        </div>
      </section>
    </>
  );
}

type Show = (text: string, place: TextPlace) => ComponentChildren;

/** The text with what was found in it marked. */
function marked(text: string, marks: readonly Mark[], lookOf: PaperProps['lookOf']): ComponentChildren {
  if (marks.length === 0 || lookOf === undefined) return text;
  const pieces: ComponentChildren[] = [];
  let reached = 0;
  for (const mark of marks) {
    const { from, until } = mark.finding.shown;
    pieces.push(text.slice(reached, from));
    const words = text.slice(from, until);
    const look = lookOf(mark);
    pieces.push(
      look === 'open' ? (
        <mark>{words}</mark>
      ) : look === 'replaced' ? (
        <span class={styles['replaced']}>{words}</span>
      ) : (
        words
      ),
    );
    reached = until;
  }
  pieces.push(text.slice(reached));
  return pieces;
}

interface ShownProps {
  readonly block: Block;
  readonly index: number;
  readonly show: Show;
}

function Shown({ block, index, show }: ShownProps) {
  switch (block.kind) {
    case 'heading': {
      // One lower than on paper, where no heading of the screen stands above it.
      const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
      return <Heading>{show(block.text, { block: index })}</Heading>;
    }
    case 'paragraph':
      return <p>{show(block.text, { block: index })}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((text, item) => (
            <li key={item}>{show(text, { block: index, item })}</li>
          ))}
        </ul>
      );
    case 'table':
      return <ShownTable block={block} index={index} show={show} />;
    default:
      return block satisfies never;
  }
}

/** What a table says by itself as long as it is laid out as one. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

function ShownTable({
  block,
  index,
  show,
}: ShownProps & { readonly block: Extract<Block, { readonly kind: 'table' }> }) {
  const ref = useRef<HTMLDivElement>(null);
  const scrolls = useSignal(false);
  useEffect(() => {
    const look = new ResizeObserver(([entry]) => {
      const box = entry?.target;
      scrolls.value = box !== undefined && box.scrollWidth > box.clientWidth;
    });
    if (ref.current) look.observe(ref.current);
    return () => look.disconnect();
  }, []);
  const name = `Tabel: ${block.columns.join(', ')}`;
  return (
    // A keyboard must be able to scroll it where it is wider than the screen.
    <div ref={ref} class={styles['table']} {...(scrolls.value && { tabIndex: 0, role: 'group', 'aria-label': name })}>
      {/* On a narrow screen its cells stand below each other; the roles keep it a table for who cannot see that. */}
      <table {...ROLES.table}>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {block.columns.map((text, cell) => (
              <th key={text} scope="col" {...ROLES.head}>
                {show(text, { block: index, item: -1, cell })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {block.rows.map((row, item) => (
            <tr key={item} {...ROLES.row}>
              {row.map((text, cell) => (
                <td key={cell} data-label={block.columns[cell]} {...ROLES.cell}>
                  {show(text, { block: index, item, cell })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Signatures({ signers }: { readonly signers: readonly string[] }) {
  if (signers.length === 0) return null;
  return (
    <section class={styles['signatures']} aria-label={REPORT_WORDS.signatures}>
      {signers.map((signer) => (
        <div key={signer}>
          <p>{signer}</p>
          <p>{REPORT_WORDS.date}:</p>
          <p>{REPORT_WORDS.signature}:</p>
        </div>
      ))}
    </section>
  );
}
