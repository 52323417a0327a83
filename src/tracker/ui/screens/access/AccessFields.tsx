import { PUPIL } from '../../../../words/phrases';
import { REPORT_WORDS } from '../../../domain/report/words';
import { LeaveOut } from '../../case-kit/LeaveOut';
import type { KnownPupil } from '../../case-kit/same-pupil';
import { Choice, ManyChoice } from '../../kit/controls/Choice';
import { Field } from '../../kit/controls/Field';
import { shownName } from '../../model/naming';
import { longDay } from '../../words/dates';
import { shortened } from '../../words/shortened';
import { type AccessChoices, foundKey, homeFor, homesThere, isChosen, type MadeAccess } from './make-access';

interface AccessFieldsProps {
  readonly places: readonly KnownPupil[];
  /** What there is to choose from; absent while no case is chosen. */
  readonly made: Pick<MadeAccess, 'notes' | 'leavable'> | undefined;
  readonly choices: AccessChoices;
  change(changes: Partial<AccessChoices>): void;
}

/** Which cases are this pupil's, who asks, and which loose notes belong in it. */
export function AccessFields({ places, made, choices, change }: AccessFieldsProps) {
  const { notes = [], leavable = [] } = made ?? {};
  return (
    <>
      <ManyChoice
        legend={`In welke dossiers staat ${PUPIL.this}?`}
        hint={`Kijk of het steeds ${PUPIL.same} is, en niet iemand met dezelfde naam.`}
        layout="list"
        values={places.filter((place) => isChosen(place, choices)).map(foundKey)}
        options={places.map((place) => [
          foundKey(place),
          `Dossier ${place.file.label}: ${shownName(place.pupil.names, false)}${place.pupil.class && `, ${place.pupil.class}`}`,
          [
            place.pupil.removed ? 'hoorde er toch niet bij' : REPORT_WORDS.pupilRoles[place.pupil.role],
            `geopend op ${longDay(place.file.openedOn)}`,
            REPORT_WORDS.statuses[place.file.status],
            ...(place.sure ? [] : ['misschien iemand anders']),
          ].join(', '),
        ])}
        onChange={(keys) =>
          change({ same: Object.fromEntries(places.map((place) => [foundKey(place), keys.includes(foundKey(place))])) })
        }
      />
      <Choice
        legend="Aan wie geef je het?"
        value={choices.to === '' ? undefined : choices.to}
        options={[
          ['pupil', `${PUPIL.capital.the} zelf`],
          ['parents', 'De ouders'],
          ['words', 'Iemand anders'],
        ]}
        onChange={(to) => change({ to })}
      />
      {choices.to === 'words' && (
        <Field
          label="Aan wie?"
          hint={`Bijvoorbeeld iemand die ${PUPIL.the} of de ouders mag vertegenwoordigen.`}
          width="middle"
          value={choices.toWords}
          onInput={(toWords) => change({ toWords })}
        />
      )}
      {choices.to === 'parents' && <WhichHome places={places} choices={choices} change={change} />}
      {notes.length > 0 && (
        <ManyChoice
          legend={`Welke losse notities gaan over ${PUPIL.this}?`}
          hint="Bij deze teksten staat niet over wie ze gaan. Twijfel je? Vraag de functionaris gegevensbescherming van school."
          layout="list"
          values={choices.notes}
          options={notes.map(({ entry, label, on, kind, text }) => [
            entry,
            shortened(text, 300),
            `Dossier ${label}, ${longDay(on)}, ${kind}`,
          ])}
          onChange={(entries) => change({ notes: entries })}
        />
      )}
      {leavable.length > 0 && (
        <LeaveOut
          summary="Iets weglaten uit de inzage"
          hint="Doe dit alleen als het echt moet, bijvoorbeeld om iemand te beschermen. Twijfel je? Vraag de functionaris gegevensbescherming van school. In het document staat dat er iets is weggelaten, niet wat."
          leavable={leavable}
          choices={choices}
          change={change}
        />
      )}
    </>
  );
}

/** In each case in which the pupil has several homes, which of them asks. */
function WhichHome({ places, choices, change }: Omit<AccessFieldsProps, 'made'>) {
  const asked = places.filter((place) => isChosen(place, choices) && homesThere(place).length > 1);
  return (
    <>
      {asked.map((place) => (
        <Choice
          key={foundKey(place)}
          legend={asked.length === 1 ? 'Welk huis?' : `Welk huis, in dossier ${place.file.label}?`}
          hint="Wat met het andere huis is besproken, staat er dan niet in."
          layout="list"
          value={homeFor(place, choices)}
          options={homesThere(place).map(({ id, carers, mayKnow }) => [
            id,
            carers.join(' en '),
            mayKnow ? '' : 'mag het volgens dit dossier niet weten',
          ])}
          onChange={(home) => change({ homes: { ...choices.homes, [foundKey(place)]: home } })}
        />
      ))}
    </>
  );
}
