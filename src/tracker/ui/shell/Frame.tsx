import type { ComponentChildren } from 'preact';
import { Button } from '../kit/controls/Button';
import { Link } from '../kit/screen/Link';
import { useLobby } from '../model/lobby';
import type { Route } from '../model/route';
import { useWork } from '../model/work';
import { MORE_PLACES } from '../screens/more/more-places';
import styles from './Frame.module.css';
import { SaveStatus } from './SaveStatus';

const PLACES: readonly (readonly [Route['screen'], Route, string])[] = [
  ['today', { screen: 'today' }, 'Vandaag'],
  ['cases', { screen: 'cases' }, 'Dossiers'],
  ['new-case', { screen: 'new-case' }, 'Nieuw'],
  ['more', { screen: 'more' }, 'Meer'],
];

/** The place in the navigation that a screen belongs to. */
function placeOf(screen: Route['screen']): Route['screen'] {
  if (screen === 'case' || screen === 'evaluation') return 'cases';
  if (screen === 'without-us') return 'more';
  return MORE_PLACES.some(({ to }) => to.screen === screen) ? 'more' : screen;
}

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
  const present = placeOf(screen);
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
