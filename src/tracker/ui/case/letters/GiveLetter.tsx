import { ByHand } from '../../case-kit/paper/GiveAway';
import type { Giving } from '../../case-kit/paper/use-giving';
import { Actions } from '../../kit/controls/Actions';
import { Broken } from '../../kit/controls/Broken';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { mailAddress } from './make-letter';

interface GiveLetterProps {
  readonly giving: Giving;
  readonly subject: string;
  readonly text: string;
}

const nothing = () => Promise.resolve();

/** Opens the mail program; who it goes to is filled in there. */
function openMail(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}

/** The ways in which a message leaves: in the mail program, or copied. */
export function GiveLetter({ giving, subject, text }: GiveLetterProps) {
  const state = giving.state.value;
  const address = mailAddress(subject, text);
  return (
    <>
      {address === undefined && (
        <Notice>
          <p>Deze tekst is te lang om in één keer in je mailprogramma te zetten. Kopieer haar en plak haar daar.</p>
        </Notice>
      )}
      <Actions>
        {address !== undefined && (
          <Button
            kind="main"
            busy={state.kind === 'busy' && state.as === 'mail'}
            onClick={() => void giving.give('mail', nothing, () => openMail(address))}
          >
            Open in je mailprogramma
          </Button>
        )}
        <Button
          kind={address === undefined ? 'main' : 'quiet'}
          busy={state.kind === 'busy' && state.as === 'copy'}
          onClick={() => void giving.give('copy', nothing, () => navigator.clipboard.writeText(text))}
        >
          Kopieer de tekst
        </Button>
      </Actions>
      {state.kind === 'broken' && <Broken said={state.said} />}
      <div role="status">
        {state.kind === 'given' && (
          <p>
            {state.as === 'copy'
              ? 'Gekopieerd. Plak de tekst in je mail.'
              : 'Je mailprogramma gaat open. Vul daar het adres van de ouders in.'}
          </p>
        )}
      </div>
      {state.kind === 'not-released' && (
        <Notice kind="warn" live="alert" title="De browser doet het niet">
          <ByHand text={text} />
        </Notice>
      )}
    </>
  );
}
