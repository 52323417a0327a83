import * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import { nextStep, stepByNumber } from '../../../../protocol/order';
import type { Procedure, StepNumber } from '../../../../protocol/procedure';
import { presentStep } from '../../../domain/evaluation-term';
import { progressOf } from '../../../domain/queries/progress';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { PartScreen } from '../../case-kit/PartScreen';
import { StepHelp } from '../../case-kit/StepHelp';
import { useEntryForm } from '../../case-kit/use-entry-form';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { Form } from '../../kit/form/Form';
import { dayProblem, filled, said, typedDay, typedText } from '../../kit/form/typed';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { stepTitle } from '../../words/step-title';

const schema = v.object({ to: typedText, on: typedText, why: typedText });
type TypedAdvance = v.InferOutput<typeof schema>;

/** Whether a step that one goes on from only because it did not stop is left on the way (S4-5, S4-10). */
export const asksWhy = ({ steps }: Procedure, from: StepNumber, to: StepNumber): boolean =>
  steps.some(({ number, onward }) => number >= from && number < to && onward === 'when-not-stopped');

/** Going to another step: the next by itself, any other with a reason. */
export function Advance() {
  const { file, procedure, isOpen } = useCase();
  const { clock } = useWork();
  const present = presentStep(file, procedure);
  const next = nextStep(procedure, present);
  const back = { screen: 'case', case: file.id } as const;
  const problems = ({ to, on, why }: TypedAdvance, today: Day) =>
    filled({
      to: to === '' ? 'Kies een stap.' : undefined,
      on: dayProblem(on, today),
      why:
        to !== '' && asksWhy(procedure, present.number, Number(to)) && said(why) === undefined
          ? 'Schrijf kort op waarom het nog niet is gestopt.'
          : undefined,
    });
  const form = useEntryForm(
    { schema, problems },
    {
      about: `advance/${present.number}`,
      start: () => ({ to: next ? String(next.number) : '', on: clock.today.value, why: '' }),
      commands: ({ to, on, why }, reason) => [
        {
          do: 'advance',
          to: Number(to),
          happenedOn: typedDay(on),
          ...filled({
            whyNotStopped: asksWhy(procedure, present.number, Number(to)) ? said(why) : undefined,
            reason,
          }),
        },
      ],
      after: back,
    },
  );
  const { value, problems: wrong, change } = form;
  const target = value.to === '' ? undefined : stepByNumber(procedure, Number(value.to));
  const open = progressOf(file, procedure).find(({ step }) => step === present)?.open ?? 0;
  if (!isOpen) {
    return (
      <PartScreen heading="Volgende stap">
        <p>Dit dossier is niet open.</p>
      </PartScreen>
    );
  }
  return (
    <PartScreen heading="Naar een andere stap">
      <p>
        Nu bij <strong>{stepTitle(present)}</strong>.{' '}
        {open > 0 && `In deze stap staan nog ${count(open, 'taak', 'taken')} open. Je kunt die later nog afvinken.`}
      </p>
      <Form form={form} save="Zet deze stap" back={back}>
        <Select
          label="Naar welke stap?"
          {...(next && { hint: `De volgende is ${stepTitle(next)}.` })}
          none="Kies"
          value={value.to || undefined}
          error={wrong.to}
          options={procedure.steps
            .filter(({ number }) => number !== present.number)
            .map((step) => [String(step.number), stepTitle(step)])}
          onChange={(to) => change({ to: to ?? '' })}
        />
        {target && asksWhy(procedure, present.number, target.number) && (
          <TextArea
            label="Waarom is het nog niet gestopt?"
            hint="Alleen als het niet stopt, volgt de volgende stap."
            lines="few"
            value={value.why}
            error={wrong.why}
            onInput={(why) => change({ why })}
          />
        )}
        <DayField label="Vanaf wanneer?" value={value.on} error={wrong.on} onChange={(on) => change({ on })} />
      </Form>
      {target && (
        <StepHelp step={target} title={stepTitle(target)}>
          {target.parents.length > 0 ? (
            <>
              <p>Wat ouders in die stap horen:</p>
              <ul>
                {target.parents.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          ) : (
            <p>Het protocol noemt bij deze stap niets over contact met ouders.</p>
          )}
        </StepHelp>
      )}
    </PartScreen>
  );
}
