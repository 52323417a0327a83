import * as v from 'valibot';
import type { Day } from '../../../../protocol/day';
import { goesOnUnstopped, leadsBack, nextStep, stepByNumber } from '../../../../protocol/order';
import type { Procedure, StepNumber } from '../../../../protocol/procedure';
import { stepTitle } from '../../../../protocol/step-name';
import { STEP } from '../../../../words/phrases';
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

const schema = v.object({ to: typedText, on: typedText, why: typedText });
type TypedAdvance = v.InferOutput<typeof schema>;

/** Whether a step that one goes on from only because it did not stop is left on the way (S4-5, S4-10), also where that way leads back. */
export function asksWhy(procedure: Procedure, from: StepNumber, to: StepNumber): boolean {
  const left = stepByNumber(procedure, from);
  if (left && nextStep(procedure, left)?.number === to) return goesOnUnstopped(left);
  return procedure.steps.some((step) => step.number >= from && step.number < to && goesOnUnstopped(step));
}

/** Going to another step: the next by itself, any other with a reason. */
export function Advance() {
  const { file, procedure, isOpen } = useCase();
  const { clock } = useWork();
  const present = presentStep(file, procedure);
  const next = nextStep(procedure, present);
  const back = { screen: 'case', case: file.id } as const;
  const problems = ({ to, on, why }: TypedAdvance, today: Day) =>
    filled({
      to: to === '' ? `Kies een ${STEP.one}.` : undefined,
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
      <PartScreen heading={STEP.capital.nextAlone}>
        <p>Dit dossier is niet open.</p>
      </PartScreen>
    );
  }
  return (
    <PartScreen heading={`Naar ${STEP.other}`}>
      <p>
        Nu bij <strong>{stepTitle(present)}</strong>.{' '}
        {open > 0 &&
          `In ${STEP.this} ${open === 1 ? 'staat' : 'staan'} nog ${count(open, 'taak', 'taken')} open. Je kunt ${open === 1 ? 'die' : 'ze'} later nog afvinken.`}
      </p>
      <Form form={form} save={`Zet ${STEP.this}`} back={back}>
        <Select
          label={`Naar ${STEP.which}?`}
          {...(next && {
            hint: `${leadsBack(procedure, present) ? 'Het begint opnieuw bij' : 'De volgende is'} ${stepTitle(next)}${present.onwardWhen ? `, alleen als ${present.onwardWhen}` : ''}.`,
          })}
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
            hint={`Alleen als het niet stopt, volgt ${STEP.next}.`}
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
              <p>Wat ouders in {STEP.that} horen:</p>
              <ul>
                {target.parents.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          ) : (
            target.namesNoParents && <p>Het protocol noemt bij {STEP.this} niets over contact met ouders.</p>
          )}
        </StepHelp>
      )}
    </PartScreen>
  );
}
