import { useSignal } from '@preact/signals';
import { PUPIL } from '../../../../words/phrases';
import type { Home } from '../../../domain/case';
import type { PupilId } from '../../../domain/entries';
import { homesOf } from '../../../domain/queries/homes';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { Button } from '../../kit/controls/Button';
import { Link } from '../../kit/screen/Link';
import { useWork } from '../../model/work';
import styles from './PupilStates.module.css';

/** Where the pupil lives and with whom: one home or more, each with how it is reached and whether it may know. */
export function PupilHomes({ pupil }: { readonly pupil: PupilId }) {
  const { file, isOpen } = useCase();
  const removing = useSignal<Home | undefined>(undefined);
  const homes = homesOf(file, pupil);
  const of = { screen: 'case', case: file.id, part: 'pupils' } as const;
  return (
    <>
      <h2>Thuis</h2>
      {homes.length > 0 && (
        <ul class={styles['states']}>
          {homes.map((home) => (
            <li key={home.id} class={styles['state']}>
              <HomeLines home={home} />
              {isOpen && (
                <p class={styles['ways']}>
                  <Link to={{ ...of, about: { kind: 'home', pupil, home: home.id } }}>Wijzig</Link>
                  <Button
                    kind="plain"
                    onClick={() => {
                      removing.value = home;
                    }}
                  >
                    Klopt niet meer
                  </Button>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {homes.length === 0 && <p>Er is nog niet opgeschreven wie er thuis zijn.</p>}
      {isOpen && (
        <p>
          <Link to={{ ...of, about: { kind: 'home', pupil } }}>
            {homes.length === 0 ? 'Schrijf op wie er thuis zijn' : 'Voeg nog een huis toe'}
          </Link>
        </p>
      )}
      <ReasonDialog
        open={removing.value !== undefined}
        title="Klopt dit huis niet meer?"
        label="Waarom niet?"
        save="Bewaar"
        commands={(reason) => [
          { do: 'record', type: 'home-removed', body: { home: removing.value?.id ?? '', reason } },
        ]}
        onClose={() => {
          removing.value = undefined;
        }}
      >
        <p>
          Je kunt het niet meer kiezen. De namen blijven bekend, zodat ze nog steeds uit berichten aan anderen worden
          gehaald. {PUPIL.capital.the} houdt wat al is opgeschreven.
        </p>
      </ReasonDialog>
    </>
  );
}

function HomeLines({ home }: { readonly home: Home }) {
  const { naming } = useCase();
  const { preferences } = useWork();
  const { reach, language, interpreter, mayKnow, whyNot, apart } = home;
  const speaks = [language, interpreter && REPORT_WORDS.interpreter].filter(Boolean).join(', ');
  return (
    <>
      <p class={styles['who']}>{naming.home(home.id)}</p>
      {reach && !preferences.projector.value && (
        <p>
          {reach}
          {apart && ` (${REPORT_WORDS.keptApart})`}
        </p>
      )}
      {speaks && <p>{speaks}</p>}
      {!mayKnow && <p>Mag het niet weten{whyNot && `: ${whyNot}`}</p>}
    </>
  );
}
