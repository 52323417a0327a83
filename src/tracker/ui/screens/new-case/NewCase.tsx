import { parseDay } from '../../../../protocol/day';
import { firstStep, tasksOf } from '../../../../protocol/order';
import { PUPIL } from '../../../../words/phrases';
import { nextLabel } from '../../../domain/queries/case-label';
import { FactsField, OtherIntakeFields, WhenFields } from '../../case/entries/IntakeFields';
import { NotToStore } from '../../case-kit/NotToStore';
import { StepHelp } from '../../case-kit/StepHelp';
import { namesOf } from '../../case-kit/typed-pupil';
import { DateField } from '../../kit/controls/DateField';
import { Form } from '../../kit/form/Form';
import { readerOf } from '../../kit/form/typed';
import { useForm } from '../../kit/form/use-form';
import { Screen } from '../../kit/screen/Screen';
import { shownName } from '../../model/naming';
import { useWork } from '../../model/work';
import styles from './NewCase.module.css';
import { emptyNewCase, newCaseCommands, newCaseProblems, newCaseSchema, typedPupils } from './new-case-form';
import { PupilRows } from './PupilRows';
import { ReportFields } from './ReportFields';

/** A new case: who, what and when in under a minute, the rest when it is known (S0-2). */
export function NewCase() {
  const { vault, school, clock, desk, router, preferences } = useWork();
  const today = clock.today.value;
  const { procedure } = school;
  const role = preferences.author.value?.role ?? '';
  const label = () =>
    nextLabel(
      [...desk.now().files.values()].map((file) => file.label),
      today,
    );
  const form = useForm({
    draft: 'new-case',
    case: (value) => value.case,
    empty: () => emptyNewCase(vault.cases.newId, today, role),
    read: readerOf(newCaseSchema),
    problems: (value) => newCaseProblems(value, procedure, today),
    commands: (value) => newCaseCommands(value, procedure, label()),
    saved: (value) => router.go({ screen: 'case', case: value.case }, { replace: true }),
  });
  const { value, problems, change } = form;
  const projector = preferences.projector.value;
  const pupils = typedPupils(value).map((typed) => [typed.pupil, shownName(namesOf(typed), projector)] as const);
  const part = { value, problems, onChange: change };
  const rows = { value: value.pupils, onChange: (next: typeof value.pupils) => change({ pupils: next }) };
  const intake = tasksOf(firstStep(procedure)).find(({ records }) => records === 'talk');
  return (
    <Screen heading="Nieuw dossier">
      <div class={styles['sides']}>
        <div>
          <p>Schrijf op wie, wat en wanneer, en bewaar het. De rest kan later.</p>
          <Form form={form} save="Bewaar als dossier">
            <PupilRows
              {...rows}
              legend="Wie wordt gepest?"
              error={problems.pupils}
              roles={['targeted']}
              add={`Nog een ${PUPIL.one} ${PUPIL.who} gepest wordt`}
            />
            <PupilRows
              {...rows}
              legend="Wie pest?"
              hint="Weet je dat nog niet? Laat het leeg."
              roles={['bullying']}
              add={`Nog een ${PUPIL.one} ${PUPIL.who} pest`}
            />
            <FactsField {...part} />
            <WhenFields {...part} today={today} />
            <details class={styles['rest']}>
              <summary>Weet je meer? Vul de intake verder in</summary>
              <OtherIntakeFields {...part} pupils={pupils} />
              <PupilRows
                {...rows}
                legend="Wie waren er nog bij?"
                hint={`${PUPIL.capital.many} die meedoen of het zien gebeuren.`}
                roles={['follower', 'bystander']}
                add={`Voeg een ${PUPIL.one} toe`}
              />
              <ReportFields {...part} procedure={procedure} pupils={pupils} today={today} />
              <DateField
                label="Wanneer is het gemeld?"
                value={parseDay(value.on)}
                max={today}
                error={problems.on}
                onChange={(day) => change({ on: day ?? '' })}
              />
            </details>
          </Form>
        </div>
        <aside class={styles['help']} aria-label="Hulp bij de intake">
          {intake && (
            <StepHelp step={firstStep(procedure)} title="Uit het protocol">
              <p>{intake.text}</p>
            </StepHelp>
          )}
          <NotToStore />
        </aside>
      </div>
    </Screen>
  );
}
