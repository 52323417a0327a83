import more from '../../kit/screen/PlaceList.module.css';
import { Screen } from '../../kit/screen/Screen';
import { hashOf, type Route } from '../../model/route';
import { useFilesAnswer } from '../../model/use-files-answer';
import { useWork } from '../../model/work';
import { GivenList } from './GivenList';

const PLACES: readonly (readonly [to: Route, words: string, about: string])[] = [
  [
    { screen: 'handover', part: 'receive' },
    'Een overdracht ontvangen',
    'Je kreeg een bestand van een collega. Bekijk wat erin zit en neem het over, of niet.',
  ],
  [
    { screen: 'handover', part: 'reply' },
    'Een antwoord inlezen',
    'Je gaf een dossier en kreeg een bestand terug. Daarin staat of de ander het heeft.',
  ],
  [
    { screen: 'handover', part: 'give' },
    'Meer dossiers tegelijk geven',
    'Aan de collega van volgend jaar. Open dossiers gaan heel mee, gesloten als samenvatting.',
  ],
  [
    { screen: 'handover', part: 'keys' },
    'Sleutels van collega’s',
    'Met de sleutel van een collega gaat een bestand op slot. Dan hoef je niet te bellen met een wachtwoordzin.',
  ],
];

/** Where one goes to give and to receive, and how everything stands that was given. */
export function Places() {
  const { vault } = useWork();
  const given = useFilesAnswer(vault.files.handovers).value;
  return (
    <Screen heading="Overdracht" width="text">
      <p>
        Wil je één dossier geven? Open het dossier en kies <strong>Overdragen</strong>.
      </p>
      <ul role="list" class={more['places']}>
        {PLACES.map(([to, words, about]) => (
          <li key={words}>
            <a href={hashOf(to)}>
              <span class={more['words']}>{words}</span>
              <span class={more['about']}>{about}</span>
            </a>
          </li>
        ))}
      </ul>
      <h2>Wat je gaf</h2>
      {given && <GivenList records={given} />}
    </Screen>
  );
}
