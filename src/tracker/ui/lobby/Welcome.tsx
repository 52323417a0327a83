import { STEP } from '../../../words/phrases';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Notice } from '../kit/controls/Notice';
import { Screen } from '../kit/screen/Screen';
import { useLobby } from '../model/lobby';
import { TOO_OLD_WORDS } from '../words/vault-states';
import type { Door } from './door';
import styles from './Welcome.module.css';

/** An empty start: there was nothing yet, or all was wiped and nothing is left to tell. So it asks. */
export function Welcome({ vanished, go }: { readonly vanished: boolean; go(to: Door): void }) {
  const lobby = useLobby();
  return (
    <Screen heading="Dossiers">
      {vanished && (
        <Notice kind="danger" title="Je dossiers zijn weg uit deze browser">
          <p>
            Hier stonden dossiers. De browser heeft ze gewist, of iemand heeft de gegevens van deze site verwijderd. Heb
            je een back-up? Zet die dan terug.
          </p>
        </Notice>
      )}
      {lobby.lacks.length > 0 ? <TooOld /> : <Doors go={go} vanished={vanished} />}
    </Screen>
  );
}

/** Says which browser to use instead. */
const TooOld = () => (
  <Notice kind="warn" title={TOO_OLD_WORDS.title}>
    {TOO_OLD_WORDS.text.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </Notice>
);

/** The ways in. */
function Doors({ vanished, go }: { readonly vanished: boolean; go(to: Door): void }) {
  const lobby = useLobby();
  const { kind } = lobby.parts.value;
  return (
    <>
      <p class={styles['lead']}>
        Werk een melding van pesten {STEP.one} voor {STEP.one} uit: gesprekken, afspraken, ouders en evaluaties. Je ziet
        elke dag wat er nog moet gebeuren.
      </p>
      <div class={styles['doors']}>
        <section class={styles['door']} data-main={vanished ? undefined : ''}>
          <h2>Begin met dossiers</h2>
          <p>Je kiest een wachtwoordzin. Alles blijft in deze browser, op slot.</p>
          <Actions>
            <Button kind={vanished ? 'quiet' : 'main'} onClick={() => go('make')}>
              Begin
            </Button>
          </Actions>
        </section>
        <section class={styles['door']} data-main={vanished ? '' : undefined}>
          <h2>Had je hier al dossiers?</h2>
          <p>Een browser kan gegevens wissen zonder dat te zeggen. Met je back-upbestand zet je alles terug.</p>
          <Actions>
            <Button kind={vanished ? 'main' : 'quiet'} onClick={() => go('restore')}>
              Zet een back-up terug
            </Button>
          </Actions>
        </section>
        <section class={styles['door']}>
          <h2>Eerst rondkijken</h2>
          <p>Bekijk verzonnen dossiers in alle {STEP.many}. Er wordt niets bewaard.</p>
          <Actions>
            <Button busy={kind === 'loading'} onClick={() => void lobby.startExample()}>
              Bekijk het voorbeeld
            </Button>
          </Actions>
          {kind === 'failed' && (
            <Notice kind="warn" live="alert">
              <p>Het programma kon niet helemaal laden. Kijk of er internet is en probeer het opnieuw.</p>
            </Notice>
          )}
        </section>
      </div>
    </>
  );
}
