import type { MadeHandover } from '../../../vault/vault-files';
import { Actions } from '../../kit/controls/Actions';
import { Arrived } from '../../kit/controls/Arrived';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { Link } from '../../kit/screen/Link';
import styles from './Shown.module.css';

/** The file that was made, the words that open it, and what happens next. */
export function Made({ made, onDone }: { readonly made: MadeHandover; onDone(): void }) {
  const { name, content, passphrase } = made;
  return (
    <Arrived>
      <Notice kind="ok" live="status" title="Het bestand is klaar">
        <p>Het heet {name}. Zie je het niet? Kijk bij je downloads, of sla het nog een keer op.</p>
        <Actions>
          <Button kind="small" onClick={() => offerFile(name, content)}>
            Sla nog een keer op
          </Button>
        </Actions>
      </Notice>
      {passphrase && (
        <figure class={styles['shown']}>
          <figcaption>Lees deze zin voor aan de telefoon:</figcaption>
          <p>{passphrase}</p>
        </figure>
      )}
      <h2>Wat je nu doet</h2>
      <ol>
        <li>Geef het bestand aan de ander, bijvoorbeeld met de schoolmail of op een usb-stick.</li>
        {passphrase && (
          <li>
            Bel de ander en lees de zin voor. Zet hem nooit in een mail. Sluit je dit scherm, of gaan je dossiers op
            slot, dan is de zin weg. Dan maak je het bestand opnieuw.
          </li>
        )}
        <li>
          De ander kiest in zijn eigen dossiers <strong>Meer</strong>, dan <strong>Overdracht</strong>, en leest het
          bestand in.
        </li>
        <li>
          Je krijgt een bestand terug. <Link to={{ screen: 'handover', part: 'reply' }}>Lees dat antwoord hier in</Link>
          . Tot dan ligt het dossier bij jou.
        </li>
      </ol>
      <Actions>
        <Button onClick={onDone}>Klaar</Button>
      </Actions>
    </Arrived>
  );
}
