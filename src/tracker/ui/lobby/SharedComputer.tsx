import { useSignal } from '@preact/signals';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Choice } from '../kit/controls/Choice';
import { Notice } from '../kit/controls/Notice';
import { TextArea } from '../kit/controls/TextArea';
import { Progress } from '../kit/screen/Progress';
import { Screen } from '../kit/screen/Screen';

/** Explains what is kept where, and asks who else uses this computer: on a shared one there is no vault without a reason. */
export function SharedComputer({ onNext, onBack }: { onNext(reason: string | undefined): void; onBack(): void }) {
  const answer = useSignal<'own' | 'shared' | undefined>(undefined);
  const reason = useSignal('');
  const problem = useSignal<'answer' | 'reason' | undefined>(undefined);

  function next(): void {
    const shared = answer.value === 'shared';
    problem.value = answer.value === undefined ? 'answer' : shared && reason.value.trim() === '' ? 'reason' : undefined;
    if (problem.value === undefined) onNext(shared ? reason.value.trim() : undefined);
  }

  return (
    <Screen heading="Zo bewaar je dossiers" title="Dossiers beginnen" width="text">
      <Progress step={1} />
      <ol>
        <li>Alles wat je opschrijft, staat alleen in deze browser op dit apparaat.</li>
        <li>Het staat op slot met jouw wachtwoordzin: de school en de makers van deze site kunnen er niet bij.</li>
        <li>Ben je de wachtwoordzin én de herstelsleutel kwijt, dan kan niemand je dossiers nog openen.</li>
        <li>
          Gaat het apparaat stuk of wist de browser zijn gegevens, dan red je alles met een back-up die jij bewaart.
        </li>
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <Choice
          legend="Van wie is dit apparaat?"
          layout="list"
          value={answer.value}
          error={problem.value === 'answer' ? 'Kies een van de twee.' : undefined}
          onChange={(value) => {
            answer.value = value;
            problem.value = undefined;
          }}
          options={[
            [
              'own',
              'Alleen ik log hier in',
              'Je eigen laptop of telefoon, of je eigen account op een computer van school.',
            ],
            [
              'shared',
              'Anderen gebruiken dezelfde browser',
              'Een computer in een lokaal, een gastaccount of een gedeelde tablet.',
            ],
          ]}
        />
        {answer.value === 'shared' && (
          <>
            <Notice kind="warn" title="Bewaar hier liever geen dossiers">
              <p>
                Wie na jou komt, kan de dossiers niet lezen. Wel kan iemand ze wissen, of een programma neerzetten dat
                meekijkt. Gastaccounts wissen vaak alles bij het uitloggen.
              </p>
            </Notice>
            <TextArea
              label="Kan het niet anders? Schrijf dan op waarom."
              hint="Je blijft een waarschuwing zien."
              lines="few"
              value={reason.value}
              error={problem.value === 'reason' ? 'Zonder reden maken we hier geen dossiers.' : undefined}
              onInput={(text) => {
                reason.value = text;
              }}
            />
          </>
        )}
        <Actions>
          <Button kind="main" type="submit">
            Verder
          </Button>
          <Button onClick={onBack}>Terug</Button>
        </Actions>
      </form>
    </Screen>
  );
}
