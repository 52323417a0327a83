import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ReportDocument } from '../../../domain/report/document';
import { plainText } from '../../../domain/report/text';
import type { SentAs } from '../../../domain/vocabulary';
import { Actions } from '../../kit/controls/Actions';
import { Broken } from '../../kit/controls/Broken';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { loadPart } from '../../model/load-part';
import styles from './GiveAway.module.css';
import type { Giving } from './use-giving';

export interface GiveAwayProps {
  readonly giving: Giving;
  readonly document: ReportDocument;
  readonly header: string;
  readonly signers: readonly string[];
  /** Title of the file; names nobody. */
  readonly title: string;
  /** Without its ending; names nobody. */
  readonly fileName: string;
  /** Where it stands that it was given. */
  readonly children?: ComponentChildren;
}

const nothing = () => Promise.resolve();

/** Prints what is on the screen, once the paper shows it. */
const printPage = (): Promise<void> =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))).then(() => print());

/** The ways in which a document leaves: on paper, as text, as a file. */
export function GiveAway({ giving, document, header, signers, title, fileName, children }: GiveAwayProps) {
  const state = giving.state.value;
  const busy = (as: SentAs) => state.kind === 'busy' && state.as === as;
  return (
    <>
      <Actions>
        <Button kind="main" busy={busy('print')} onClick={() => void giving.give('print', nothing, printPage)}>
          Print
        </Button>
        <Button
          busy={busy('copy')}
          onClick={() => void giving.give('copy', nothing, () => navigator.clipboard.writeText(plainText(document)))}
        >
          Kopieer als tekst
        </Button>
        <Button
          busy={busy('document')}
          onClick={() =>
            void giving.give(
              'document',
              async () => {
                const { wordFile } = await loadPart(() => import('../../../domain/report/word-file'));
                return wordFile({ document, header, signers, title });
              },
              (file) => offerFile(`${fileName}.docx`, file),
            )
          }
        >
          {busy('document') ? 'Bezig met maken…' : 'Bewaar als Word-bestand'}
        </Button>
      </Actions>
      <div role="status">
        {state.kind === 'given' && (
          <Notice kind="ok" title={GIVEN[state.as]}>
            {children}
          </Notice>
        )}
      </div>
      {state.kind === 'not-released' && (
        <Notice kind="warn" live="alert" title={NOT_RELEASED[state.as]}>
          {state.as === 'copy' ? <ByHand text={plainText(document)} /> : <p>Probeer het nog een keer.</p>}
        </Notice>
      )}
      {state.kind === 'broken' && <Broken said={state.said} />}
      {state.kind === 'not-made' && (
        <Notice kind="danger" live="alert" title="Het lukte niet">
          <p>Er is niets gegeven en niets vastgelegd. Kijk of er internet is en probeer het opnieuw.</p>
        </Notice>
      )}
    </>
  );
}

const GIVEN: Readonly<Record<SentAs, string>> = {
  print: 'Klaar om te printen',
  copy: 'Gekopieerd',
  document: 'Het bestand is gemaakt',
  mail: 'Je mailprogramma gaat open',
};

const NOT_RELEASED: Readonly<Record<SentAs, string>> = {
  print: 'Het printen begon niet',
  copy: 'De browser laat niet kopiëren',
  document: 'Het bestand kwam niet',
  mail: 'Je mailprogramma ging niet open',
};

/** The text to select, where the browser does not copy it. */
export function ByHand({ text }: { readonly text: string }) {
  const id = useId();
  return (
    <>
      <label for={id}>Selecteer de tekst hieronder en kopieer die zelf.</label>
      <textarea
        id={id}
        class={styles['text']}
        rows={8}
        readOnly
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </>
  );
}
