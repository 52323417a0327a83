import { PUPIL } from '../../../../words/phrases';
import type { Command } from '../../../domain/command';
import type { HomeId, PupilId } from '../../../domain/entries';
import { consentAsked } from '../../../domain/queries/consent';
import { parentsOf } from '../../../domain/queries/parents';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { noPupil, pupilBody, type TypedPupil, typedFrom } from '../../case-kit/typed-pupil';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Link } from '../../kit/screen/Link';
import { type About, newFor, one } from '../../model/about';
import { useWork } from '../../model/work';
import { homeForm } from '../entries/home-told';
import { pupilForm } from '../entries/pupil-added';
import { EntryFormScreen } from './EntryFormScreen';
import { PARENTS_WORDS } from './ParentsPart';
import { PupilPage } from './PupilPage';
import styles from './PupilStates.module.css';

/** The pupils of the case: who they are, each on a page, a new one, and changing one. */
export function PupilsPart({ about }: { readonly about: About | undefined }) {
  const { file, naming, isOpen, procedure } = useCase();
  if (isOpen && about?.kind === 'new') return <AddPupil />;
  const knows = (id: string) => file.pupils.some((pupil) => pupil.id === id);
  if (isOpen && about?.kind === 'change' && knows(about.id)) return <ChangePupil id={about.id} />;
  if (isOpen && about?.kind === 'home' && knows(about.pupil)) {
    return <TellHome key={about.home} pupil={about.pupil} home={about.home} />;
  }
  if (about?.kind === 'one' && knows(about.id)) return <PupilPage key={about.id} id={about.id} />;
  const consents = new Map(consentAsked(file, procedure).map(({ pupil, state }) => [pupil, state]));
  const parents = new Map(parentsOf(file).map(({ pupil, state }) => [pupil, state]));
  const of = { screen: 'case', case: file.id, part: 'pupils' } as const;
  return (
    <PartScreen heading={PUPIL.capital.many}>
      {isOpen && (
        <Link look="button" to={{ ...of, about: newFor() }}>
          Voeg een {PUPIL.one} toe
        </Link>
      )}
      <ul class={styles['states']}>
        {file.pupils.map(({ id, role, class: group, removed }) => {
          const consent = consents.get(id);
          const state = parents.get(id);
          return (
            <li key={id} class={styles['state']}>
              <p class={styles['who']}>
                <Link to={{ ...of, about: one(id) }}>{naming.pupil(id)}</Link>
                {group && ` (${group})`}
              </p>
              <p>{removed ? 'Hoort er toch niet bij' : REPORT_WORDS.pupilRoles[role]}</p>
              {consent && <p>{REPORT_WORDS.consents[consent]}</p>}
              {state && <p>Ouders: {PARENTS_WORDS[state]}</p>}
            </li>
          );
        })}
      </ul>
      {file.pupils.length === 0 && <p>Er staat nog geen {PUPIL.one} in dit dossier.</p>}
    </PartScreen>
  );
}

function AddPupil() {
  const { file } = useCase();
  const { vault } = useWork();
  const back = { screen: 'case', case: file.id, part: 'pupils' } as const;
  const form = useEntryForm(pupilForm, {
    about: 'pupil',
    start: () => noPupil(vault.cases.newId(), 'bullying'),
    commands: (value) => [{ do: 'record', type: 'pupil-added', body: pupilBody(value) }],
    after: back,
  });
  return (
    <EntryFormScreen
      heading={`${PUPIL.capital.one} toevoegen`}
      form={form}
      fields={pupilForm.Fields}
      save={`Bewaar ${PUPIL.one}`}
      back={back}
    />
  );
}

/** What changed, to record; everything when nothing did, for the refusal to say so. */
function changeOf(before: TypedPupil, after: TypedPupil): Command {
  const [was, is] = [pupilBody(before), pupilBody(after)];
  const body = {
    pupil: is.pupil,
    ...(JSON.stringify(was.names) !== JSON.stringify(is.names) && { names: is.names }),
    ...(was.role !== is.role && { role: is.role }),
    ...(was.class !== is.class && { class: is.class }),
  };
  return { do: 'record', type: 'pupil-changed', body };
}

function ChangePupil({ id }: { readonly id: PupilId }) {
  const { file } = useCase();
  const back = { screen: 'case', case: file.id, part: 'pupils', about: one(id) } as const;
  const pupil = file.pupils.find((candidate) => candidate.id === id);
  const before = pupil ? typedFrom(id, pupil) : noPupil(id, 'targeted');
  const form = useEntryForm(pupilForm, {
    about: `pupil/${id}`,
    start: () => before,
    commands: (value) => [changeOf(before, value)],
    after: back,
  });
  return (
    <EntryFormScreen heading="Gegevens wijzigen" form={form} fields={pupilForm.Fields} save="Bewaar" back={back} />
  );
}

/** A new home of the pupil, or what is told of one again. */
function TellHome({ pupil, home: id }: { readonly pupil: PupilId; readonly home: HomeId | undefined }) {
  const { file, naming } = useCase();
  const { vault } = useWork();
  const back = { screen: 'case', case: file.id, part: 'pupils', about: one(pupil) } as const;
  const known = id === undefined ? undefined : file.homes.get(id);
  const form = useEntryForm(homeForm, {
    about: `home/${pupil}/${id ?? 'new'}`,
    start: () =>
      known
        ? homeForm.typed({ ...known, home: known.id, by: { role: '', initials: '' } })
        : {
            pupil,
            home: vault.cases.newId(),
            carers: '',
            reach: '',
            language: '',
            interpreter: false,
            mayKnow: 'yes' as const,
            whyNot: '',
            apart: false,
          },
    commands: (value) => [
      { do: 'record', type: 'home-told', body: { pupil, home: value.home, ...homeForm.body(value) } },
    ],
    after: back,
  });
  return (
    <EntryFormScreen heading="Thuis" form={form} fields={homeForm.Fields} save="Bewaar" back={back}>
      <p>
        <strong>{naming.pupil(pupil)}</strong>
      </p>
    </EntryFormScreen>
  );
}
