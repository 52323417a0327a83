import { useSignal } from '@preact/signals';
import { PUPIL } from '../../../../words/phrases';
import type { EvaluationId } from '../../../domain/entries';
import { openEvaluations, stillToSpeak } from '../../../domain/evaluation-outcome';
import { pupilView } from '../../../domain/queries/pupil-view';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Link } from '../../kit/screen/Link';
import { type About, newFor, one } from '../../model/about';
import { useWork } from '../../model/work';
import { fromToday, late, longDay } from '../../words/dates';
import { CalendarButton } from '../evaluation/CalendarButton';
import { pupilsToSpeak } from '../evaluation/evaluation-form';
import { PlanEvaluation } from '../evaluation/PlanEvaluation';
import { Trend } from '../evaluation/Trend';
import { EntryList } from './EntryList';
import styles from './PupilStates.module.css';

/** Evaluations: which are planned, how it went for each pupil, planning one, and the calendar file. */
export function EvaluationsPart({ about }: { readonly about: About | undefined }) {
  const { file, naming, isOpen } = useCase();
  const { clock } = useWork();
  const cancelling = useSignal<EvaluationId | undefined>(undefined);
  const planned = openEvaluations(file).toSorted((one, other) => (one.body.on < other.body.on ? -1 : 1));
  const unfinished = file.heldEvaluations.filter((held) => stillToSpeak(file, held).length > 0);
  if (isOpen && about?.kind === 'new') return <PlanEvaluation task={about.task ?? ''} />;
  if (isOpen && about?.kind === 'one' && planned.some(({ body }) => body.evaluation === about.id)) {
    return <PlanEvaluation task="" replaces={about.id} />;
  }
  const of = { screen: 'case', case: file.id, part: 'evaluations' } as const;
  const today = clock.today.value;
  const trends = pupilsToSpeak(file.pupils).flatMap(({ id }) => {
    const outcomes = pupilView(file, id)?.outcomes ?? [];
    return outcomes.length > 0 ? [{ id, outcomes }] : [];
  });
  return (
    <PartScreen heading="Evaluaties">
      <ul class={styles['states']}>
        {planned.map(({ id, body: { evaluation, on } }) => (
          <li key={id} class={styles['state']} data-state={on < today ? 'not-yet' : 'planned'}>
            <p class={styles['who']}>{longDay(on)}</p>
            <p>{on < today ? late(on, today) : fromToday(on, today)}</p>
            {isOpen && (
              <p class={styles['ways']}>
                <Link to={{ screen: 'evaluation', case: file.id, evaluation }}>Houd deze evaluatie</Link>
                <Link to={{ ...of, about: one(evaluation) }}>Verplaats</Link>
                <Button
                  kind="plain"
                  onClick={() => {
                    cancelling.value = evaluation;
                  }}
                >
                  Gaat niet door
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {unfinished.length > 0 && (
        <ul class={styles['states']}>
          {unfinished.map((held) => (
            <li key={held.id} class={styles['state']}>
              <p class={styles['who']}>Nog niet gesproken: {stillToSpeak(file, held).map(naming.pupil).join(', ')}</p>
              <p>Evaluatie van {longDay(held.body.happenedOn)}</p>
              {isOpen && (
                <p class={styles['ways']}>
                  <Link to={{ screen: 'evaluation', case: file.id, evaluation: held.body.evaluation }}>Ga verder</Link>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {planned.length === 0 && <p>Er is geen evaluatie gepland.</p>}
      {isOpen && (
        <Actions>
          <Link look={planned.length > 0 ? 'quiet-button' : 'button'} to={{ ...of, about: newFor() }}>
            Plan een evaluatie
          </Link>
          <Link look="quiet-button" to={{ screen: 'evaluation', case: file.id }}>
            Er is al geëvalueerd
          </Link>
        </Actions>
      )}
      {file.plannedEvaluations.length > 0 && <CalendarButton />}
      <ReasonDialog
        open={cancelling.value !== undefined}
        title="Gaat deze evaluatie niet door?"
        label="Waarom niet?"
        save="Schrap de evaluatie"
        commands={(reason) => [
          { do: 'record', type: 'evaluation-cancelled', body: { evaluation: cancelling.peek() ?? '', reason } },
        ]}
        onClose={() => {
          cancelling.value = undefined;
        }}
      />
      {trends.length > 0 && (
        <>
          <h2>Hoe het gaat per {PUPIL.one}</h2>
          {trends.map(({ id, outcomes }) => (
            <Trend key={id} outcomes={outcomes} whose={naming.short(id)} />
          ))}
        </>
      )}
      <h2>Gehouden evaluaties</h2>
      <EntryList entries={file.heldEvaluations.toReversed()} none="Er is nog niet geëvalueerd." />
    </PartScreen>
  );
}
