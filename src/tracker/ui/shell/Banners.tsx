import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ActionStatus } from '../kit/controls/ActionStatus';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Notice } from '../kit/controls/Notice';
import { Link } from '../kit/screen/Link';
import { here } from '../model/here';
import { useLobby } from '../model/lobby';
import { useAction } from '../model/use-action';
import { useWork } from '../model/work';
import { moment } from '../words/dates';
import { SAVE_WORDS } from '../words/failures';
import { HEALTH_WORDS } from '../words/health';
import { STORAGE_WORDS } from '../words/unlock-failures';
import styles from './Banners.module.css';

/** What has to be known on every screen, the most pressing first. Each stays until it is no longer so. */
export function Banners() {
  return (
    <div class={styles['banners']}>
      <ExampleBanner />
      <GoneBanner />
      <NotSavedBanner />
      <MovedBanner />
      <LockBanner />
      <OfflineBanner />
      <HealthBanner />
    </div>
  );
}

function ExampleBanner() {
  const lobby = useLobby();
  if (lobby.example.value === undefined) return null;
  return (
    <p class={styles['strip']} data-kind="example">
      <strong>Voorbeeld.</strong> Alle namen zijn verzonnen en er wordt niets bewaard.
    </p>
  );
}

/** What is on the screen is stored nowhere, or may not be stored by this program. */
function GoneBanner() {
  const { state, example } = useLobby();
  const { kind } = state.value;
  // The example has no database that could vanish.
  if (example.value !== undefined) return null;
  switch (kind) {
    case 'cleared':
      return (
        <Notice kind="danger" live="alert" title="De gegevens van deze site zijn gewist">
          <p>
            Wat je nu ziet, is nergens meer bewaard. Kopieer of print wat je nodig hebt. Laad daarna de pagina opnieuw
            en zet een back-up terug.
          </p>
          <Actions>
            <Button kind="small" onClick={() => print()}>
              Print wat er staat
            </Button>
            <Button kind="small" onClick={() => location.reload()}>
              Laad de pagina opnieuw
            </Button>
          </Actions>
        </Notice>
      );
    case 'newer-program-needed':
      return (
        <Notice kind="danger" live="alert" title="Er is een nieuwere versie">
          <p>
            Je dossiers zijn in een ander tabblad al bijgewerkt. Hier kan niets meer worden opgeslagen. Kopieer wat je
            net typte en laad de pagina opnieuw.
          </p>
          <Actions>
            <Button kind="small" onClick={() => location.reload()}>
              Laad de pagina opnieuw
            </Button>
          </Actions>
        </Notice>
      );
    default:
      return null;
  }
}

/** Cases that went to another address are written on there, and only there. */
function MovedBanner() {
  const { preferences, school } = useWork();
  const moved = preferences.movedTo.value;
  const takingBack = useAction(() => preferences.saveMovedTo(undefined));
  // In a back-up the note comes along to where it points.
  if (moved === undefined || moved.site === here(school)) return null;
  return (
    <Notice kind="warn" title="Deze dossiers zijn verhuisd">
      <p>
        Ze staan sinds {moment(moved.at)} op <strong>{moved.site}</strong>. Werk daar verder. Wat je hier nog
        opschrijft, komt daar niet vanzelf bij. Wis ze hier bij <Link to={{ screen: 'settings' }}>Instellingen</Link>.
      </p>
      <ActionStatus action={takingBack} title="Niet opgeslagen" words={STORAGE_WORDS} />
      <Actions>
        <Button kind="small" busy={takingBack.busy.value} onClick={() => takingBack.start()}>
          Ze zijn toch niet verhuisd
        </Button>
      </Actions>
    </Notice>
  );
}

function NotSavedBanner() {
  const state = useWork().saveLine.state.value;
  const { kind } = useLobby().state.value;
  // That all is gone says more, and stands there already.
  if (state.kind !== 'not-saved' || kind === 'cleared' || kind === 'newer-program-needed') return null;
  return (
    <Notice kind="danger" live="alert" title="Niet opgeslagen">
      <p>{SAVE_WORDS[state.reason]}</p>
      <p>Wat je invulde, staat nog op het scherm. Verlaat het niet voor het is opgeslagen.</p>
    </Notice>
  );
}

/** It is about to lock for lack of activity; one press keeps it open. */
function LockBanner() {
  const { vault, clock } = useWork();
  const { state, example } = useLobby();
  const now = useSignal(clock.now());
  const { value } = state;
  const locksAt = example.value === undefined && value.kind === 'open' ? value.locksAt : undefined;
  useEffect(() => {
    if (locksAt === undefined) return undefined;
    now.value = clock.now();
    const timer = setInterval(() => {
      now.value = clock.now();
    }, 1000);
    return () => clearInterval(timer);
  }, [locksAt]);
  if (locksAt === undefined) return null;
  const seconds = Math.max(0, Math.ceil((locksAt - now.value) / 1000));
  return (
    <div class={styles['over']}>
      <Notice kind="warn" live="alert" title="De dossiers gaan zo op slot">
        <p>
          Je deed een tijdje niets. Wat je typte, blijft bewaard.{' '}
          <span aria-hidden="true">Nog {seconds} seconden.</span>
        </p>
        <Actions>
          <Button kind="small" onClick={() => vault.access.stay()}>
            Blijf open
          </Button>
        </Actions>
      </Notice>
    </div>
  );
}

function OfflineBanner() {
  const offline = useSignal(false);
  useEffect(() => {
    const look = () => {
      offline.value = !navigator.onLine;
    };
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  if (!offline.value) return null;
  return (
    <p class={styles['strip']} role="status">
      Geen internet. Dat geeft niet: opslaan en back-ups gaan gewoon door. Sluit dit tabblad alleen niet.
    </p>
  );
}

/** The most pressing warnings; all of them, with what to do, stand on 'Vandaag'. */
function HealthBanner() {
  const { health, router } = useWork();
  const { screen } = router.route.value;
  if (screen === 'today' || screen === 'backup') return null;
  const pressing = health.warnings.value.filter((warning) => HEALTH_WORDS[warning].everywhere);
  if (pressing.length === 0) return null;
  return (
    <p class={styles['strip']} data-kind="warn">
      {pressing.map((warning) => `${HEALTH_WORDS[warning].title}.`).join(' ')}{' '}
      <Link to={{ screen: 'backup' }}>Naar de back-up</Link>
    </p>
  );
}
