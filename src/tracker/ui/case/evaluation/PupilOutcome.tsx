import { PUPIL } from '../../../../words/phrases';
import { homesOf } from '../../../domain/queries/homes';
import { REPORT_WORDS } from '../../../domain/report/words';
import { OUTCOMES } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { Button } from '../../kit/controls/Button';
import { Choice, Tick } from '../../kit/controls/Choice';
import { Field } from '../../kit/controls/Field';
import { TextArea } from '../../kit/controls/TextArea';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import type { EvaluationRow } from './evaluation-form';
import styles from './PupilOutcome.module.css';

export interface PupilOutcomeProps {
  readonly row: EvaluationRow;
  readonly error?: string | undefined;
  onChange(changes: Partial<EvaluationRow>): void;
}

/** What one pupil tells in an evaluation (S4-1, S4-2, S4-3). */
export function PupilOutcome({ row, error, onChange }: PupilOutcomeProps) {
  const { file, naming } = useCase();
  const role = file.pupils.find(({ id }) => id === row.pupil)?.role;
  return (
    <section class={styles['pupil']} aria-label={naming.pupil(row.pupil)}>
      <h2>
        {naming.pupil(row.pupil)} {role && <span class={styles['role']}>{REPORT_WORDS.pupilRoles[role]}</span>}
      </h2>
      <Choice
        legend="Hoe is het nu met het pesten?"
        error={error}
        value={row.outcome || undefined}
        options={OUTCOMES.map((outcome) => [outcome, capital(REPORT_WORDS.outcomes[outcome])])}
        onChange={(outcome) => onChange({ outcome })}
      />
      {row.outcome === '' ? (
        <>
          <Tick checked={row.absent} onChange={(absent) => onChange({ absent })}>
            Was er niet
          </Tick>
          {row.absent ? (
            <Field
              label="Waarom niet?"
              hint="Je kunt later verdergaan met deze evaluatie."
              value={row.why}
              onInput={(why) => onChange({ why })}
            />
          ) : (
            <p class={styles['not-spoken']}>Niet gesproken? Laat dit leeg. Bij het bewaren vraagt de site waarom.</p>
          )}
        </>
      ) : (
        <>
          <TextArea
            label="Wat gaat er goed?"
            optional
            lines="few"
            value={row.goesWell}
            onInput={(goesWell) => onChange({ goesWell })}
          />
          <TextArea
            label="Wat nog niet helemaal?"
            optional
            lines="few"
            value={row.notYet}
            onInput={(notYet) => onChange({ notYet })}
          />
          <TextArea
            label={`Hoe voelt ${PUPIL.this} zich nu?`}
            optional
            lines="few"
            value={row.feeling}
            onInput={(feeling) => onChange({ feeling })}
          />
          <ParentsSay row={row} onChange={onChange} />
          <Button kind="plain" onClick={() => onChange({ outcome: '' })}>
            Toch niet gesproken
          </Button>
        </>
      )}
    </section>
  );
}

/** What the parents say: of several homes each for itself, so that what one home reads holds nothing of the other. */
function ParentsSay({ row, onChange }: Pick<PupilOutcomeProps, 'row' | 'onChange'>) {
  const { file, naming } = useCase();
  const { preferences } = useWork();
  const homes = homesOf(file, row.pupil);
  if (homes.length < 2) {
    return (
      <TextArea
        label="Wat zeggen de ouders?"
        optional
        lines="few"
        value={row.parents}
        onInput={(parents) => onChange({ parents })}
      />
    );
  }
  const viewOf = (home: string) => row.homes.find((said) => said.home === home)?.view ?? '';
  return (
    <>
      {homes.map(({ id }, index) => (
        <TextArea
          key={id}
          label={`Wat zeggen de ouders? (${preferences.projector.value ? `huis ${index + 1}` : naming.home(id)})`}
          optional
          lines="few"
          value={viewOf(id)}
          onInput={(view) => onChange({ homes: [...row.homes.filter(({ home }) => home !== id), { home: id, view }] })}
        />
      ))}
    </>
  );
}
