import { type Day, parseDay } from '../../../../protocol/day';
import { nextStep } from '../../../../protocol/order';
import { PUPIL, STEP } from '../../../../words/phrases';
import type { Command } from '../../../domain/command';
import type { PupilId } from '../../../domain/entries';
import { presentStep } from '../../../domain/evaluation-term';
import { consentOf } from '../../../domain/queries/consent';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { alsoDone, useEntryForm } from '../../case-kit/use-entry-form';
import { filled, said, typedDay } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import { type About, one } from '../../model/about';
import { useWork } from '../../model/work';
import { shortDay } from '../../words/dates';
import { consentForm, stepsAsking, type TypedConsent } from '../entries/consent-given';
import { EntryFormScreen } from './EntryFormScreen';
import { EntryList } from './EntryList';
import styles from './PupilStates.module.css';
import { TaskText } from './TaskText';

/** Whether each targeted pupil agrees with the steps that follow, and asking it (S1-5). */
export function ConsentPart({ about }: { readonly about: About | undefined }) {
  const { file, naming, isOpen } = useCase();
  const { clock } = useWork();
  const states = consentOf(file);
  const [first, ...more] = states;
  const knows = (id: string | undefined) => states.some(({ pupil }) => pupil === id);
  if (isOpen && about?.kind === 'new') {
    const asked = about.pupil ?? (more.length === 0 ? first?.pupil : undefined);
    if (asked !== undefined && knows(asked)) return <Ask pupil={asked} task={about.task ?? ''} />;
  }
  if (isOpen && about?.kind === 'one' && knows(about.id)) return <Ask pupil={about.id} task="" />;
  if (isOpen && about?.kind === 'change' && knows(about.id)) return <Ask pupil={about.id} task="" again />;
  return (
    <PartScreen heading="Instemming">
      <p>
        Zonder instemming van {PUPIL.bullied} worden de {STEP.followUp} niet gezet.
      </p>
      <ul class={styles['states']}>
        {states.map(({ pupil, state, last }) => (
          <li key={pupil} class={styles['state']} data-state={state}>
            <p class={styles['who']}>{naming.pupil(pupil)}</p>
            <p>
              {REPORT_WORDS.consents[state]}
              {last && ` (${shortDay(last.body.happenedOn, clock.today.value)})`}
            </p>
            {isOpen && (
              <p class={styles['ways']}>
                <Link to={{ screen: 'case', case: file.id, part: 'consent', about: one(pupil) }}>
                  {state === 'missing' ? 'Leg het antwoord vast' : 'Er is een nieuw antwoord'}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      {states.length === 0 && (
        <p>
          Er staat nog geen {PUPIL.one} in het dossier {PUPIL.who} gepest wordt.
        </p>
      )}
      <EntryList entries={file.consents.toReversed()} none="Er is nog geen antwoord vastgelegd." />
    </PartScreen>
  );
}

interface AskProps {
  readonly pupil: PupilId;
  readonly task: string;
  /** The refusal of the step that follows stands, and only gets another day on which it is asked again. */
  readonly again?: boolean;
}

function Ask({ pupil, task, again = false }: AskProps) {
  const { file, procedure, naming } = useCase();
  const { clock } = useWork();
  const back = { screen: 'case', case: file.id } as const;
  const all = stepsAsking(procedure).map(({ number }) => String(number));
  const next = nextStep(procedure, presentStep(file, procedure))?.number;
  const { last } = consentOf(file, next).find((consent) => consent.pupil === pupil) ?? {};
  const refused = again && last?.type === 'consent-refused' ? last.body : undefined;
  // Of a procedure without steps that want consent there is nothing to choose.
  const problems = (value: TypedConsent, today: Day) =>
    filled({
      ...consentForm.problems(value, today),
      steps: all.length > 0 && value.steps.length === 0 ? `Kies minstens één ${STEP.one}.` : undefined,
    });
  const form = useEntryForm(
    { schema: consentForm.schema, problems },
    {
      about: `consent/${pupil}${refused ? '/again' : ''}`,
      start: () => ({
        task,
        on: refused?.happenedOn ?? clock.today.value,
        answer: refused ? ('refused' as const) : ('' as const),
        words: refused?.words ?? '',
        steps: refused?.steps?.map(String) ?? all,
        askAgainOn: '',
      }),
      commands: (value) => {
        const happenedOn = typedDay(value.on);
        // Of all steps it is as it was before they were told apart.
        const steps = value.steps.length === all.length ? [] : value.steps.map(Number);
        const body = { pupil, happenedOn, ...filled({ words: said(value.words), steps }) };
        const askAgainOn = parseDay(value.askAgainOn);
        const answer: Command =
          value.answer === 'given'
            ? { do: 'record', type: 'consent-given', body }
            : { do: 'record', type: 'consent-refused', body: { ...body, ...(askAgainOn && { askAgainOn }) } };
        return [answer, ...alsoDone({ file, procedure }, value.task, happenedOn)];
      },
      after: back,
    },
  );
  return (
    <EntryFormScreen heading="Instemming" form={form} fields={consentForm.Fields} save="Bewaar antwoord" back={back}>
      <p>
        <strong>{naming.pupil(pupil)}</strong>
      </p>
      <TaskText task={form.value.task || undefined} />
    </EntryFormScreen>
  );
}
