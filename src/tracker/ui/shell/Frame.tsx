import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button';
import { useLobby } from '../model/lobby';
import type { Route } from '../model/route';
import { useWork } from '../model/work';
import styles from './Frame.module.css';
import { Link } from './Link';
import { SaveStatus } from './SaveStatus';

const PLACES: readonly (readonly [Route['screen'], Route, string])[] = [
  ['today', { screen: 'today' }, 'Vandaag'],
  ['cases', { screen: 'cases' }, 'Dossiers'],
  ['new-case', { screen: 'new-case' }, 'Nieuw'],
  ['backup', { screen: 'backup' }, 'Back-up'],
  ['settings', { screen: 'settings' }, 'Instellingen'],
];

interface FrameProps {
  /** What has to be told on every screen. */
  readonly banners: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands around every screen of an open vault: where one can go, whether all is saved, and the lock. */
export function Frame({ banners, children }: FrameProps) {
  const { router, vault } = useWork();
  const lobby = useLobby();
  const { screen } = router.route.value;
  const present = screen === 'case' || screen === 'evaluation' ? 'cases' : screen;
  const isExample = lobby.example.value !== undefined;
  return (
    <div class={styles['frame']}>
      <header class={styles['bar']}>
        <nav aria-label="Dossiers">
          <ul role="list">
            {PLACES.map(([place, to, words]) => (
              <li key={place}>
                <Link to={to} current={present === place}>
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div class={styles['state']}>
          <SaveStatus />
          {isExample ? (
            <Button kind="small" onClick={lobby.stopExample}>
              Stop met rondkijken
            </Button>
          ) : (
            <Button kind="small" onClick={() => vault.access.lock('button')}>
              Op slot
            </Button>
          )}
        </div>
      </header>
      {banners}
      <div class={styles['content']}>{children}</div>
    </div>
  );
}
