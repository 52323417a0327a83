import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLobby } from '../../model/lobby';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { moment } from '../../words/dates';
import { type DeviceSpace, deviceSpace, sizeWords } from './device-space';
import styles from './KeptHere.module.css';

interface Kept {
  readonly drafts?: number;
  readonly erased?: number;
  readonly keys?: number;
  readonly space: DeviceSpace;
}

/** What is kept in this browser and how much room it takes. */
export function KeptHere() {
  const { vault, desk, health, school } = useWork();
  const lobby = useLobby();
  const isExample = lobby.example.value !== undefined;
  const kept = useSignal<Kept>({ space: {} });
  useEffect(() => {
    const look = async () => {
      const [drafts, erased, keys, space] = await Promise.all([
        vault.drafts.list(),
        vault.cases.tallies(),
        vault.files.recipients.list(),
        deviceSpace(navigator.storage),
      ]);
      kept.value = {
        ...(drafts.ok && { drafts: drafts.value.length }),
        ...(erased.ok && { erased: erased.value.length }),
        ...(keys.ok && { keys: keys.value.length }),
        space,
      };
    };
    void look();
  }, [vault, desk.revision.value]);
  const files = [...desk.now().files.values()];
  const entries = files.reduce((sum, file) => sum + file.entries.length, 0);
  const { drafts = 0, erased = 0, keys = 0, space } = kept.value;
  const madeAt = health.backup.value?.madeAt;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Dossiers', `${count(files.length, 'dossier', 'dossiers')} met samen ${count(entries, 'regel', 'regels')}`],
    ['Wat je typte en nog niet bewaarde', drafts > 0 ? count(drafts, 'tekst', 'teksten') : undefined],
    [
      'Gewiste dossiers',
      erased > 0 ? `${count(erased, 'regel', 'regels')} zonder namen, voor het overzicht` : undefined,
    ],
    ['Sleutels van collega’s', keys > 0 ? String(keys) : undefined],
    ['Laatste back-up', isExample ? undefined : madeAt === undefined ? 'nog geen' : moment(madeAt)],
    [
      'Ruimte',
      isExample || space.used === undefined
        ? undefined
        : `${sizeWords(space.used)}${space.granted === undefined ? '' : ` van de ${sizeWords(space.granted)} die de browser geeft`}`,
    ],
    [
      'Belofte van de browser',
      isExample || space.persisted === undefined
        ? undefined
        : space.persisted
          ? 'hij wist dit niet vanzelf'
          : 'geen: bij weinig ruimte kan hij dit wissen',
    ],
  ];
  return (
    <>
      <p>
        {isExample
          ? 'Niets. Het voorbeeld staat alleen in het geheugen. Dit zit erin:'
          : 'Alles staat in deze browser, op dit apparaat, op slot. Wie je wachtwoordzin of herstelsleutel niet heeft, ziet alleen willekeurige nummers, tellers en hoeveel ruimte iets inneemt. Er staat niets op een server.'}
      </p>
      <dl class={styles['kept']}>
        {rows.map(
          ([what, words]) =>
            words !== undefined && (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      <p>
        <small>
          {school.running ?? `Programma ${school.version}`}, {school.name}
          {lobby.isOutdated.value && '. Er is een nieuwere versie. Zet op slot om die te laden.'}
        </small>
      </p>
    </>
  );
}
