import * as v from 'valibot';
import { type Day, parseDay } from '../../../../protocol/day';
import { stepByNumber } from '../../../../protocol/order';
import type { Command } from '../../../domain/command';
import type { EvaluationId } from '../../../domain/entries';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { alsoDone, useEntryForm } from '../../case-kit/use-entry-form';
import { TextArea } from '../../kit/controls/TextArea';
import { Form } from '../../kit/form/Form';
import { filled, said, typedDay, typedText } from '../../kit/form/typed';
import { useWork } from '../../model/work';
import { longDay } from '../../words/dates';
import { TaskText } from '../parts/TaskText';
import { DayChoiceField } from './DayChoiceField';
import { proposedDay } from './proposed-day';

const schema = v.object({
  /** Names the evaluation; made when the form was begun. */
  evaluation: v.pipe(v.string(), v.minLength(1)),
  task: typedText,
  on: typedText,
  /** Why it is moved. */
  why: typedText,
});
type Plan = v.InferOutput<typeof schema>;

export interface PlanEvaluationProps {
  /** The task for which it is planned; empty for none. */
  readonly task: string;
  /** The planned evaluation that this one takes the place of. */
  readonly replaces?: EvaluationId;
}

/** Planning an evaluation, or moving one: the protocol's day proposed, another one with a reason (S3-9, S4-7, S5-8). */
export function PlanEvaluation({ task, replaces }: PlanEvaluationProps) {
  const { file, procedure } = useCase();
  const { vault, clock, school } = useWork();
  const today = clock.today.value;
  const proposal = proposedDay(file, procedure, school.calendar, today);
  const step = stepByNumber(procedure, proposal.term.step);
  const moved = file.plannedEvaluations.findLast(({ body }) => body.evaluation === replaces)?.body;
  const back = { screen: 'case', case: file.id, part: 'evaluations' } as const;
  const commands = (value: Plan, reason: string | undefined): readonly Command[] => {
    const why = said(value.why);
    const on = typedDay(value.on);
    const told = reason ?? (replaces === undefined ? undefined : why);
    return [
      ...(replaces === undefined
        ? []
        : [{ do: 'record', type: 'evaluation-cancelled', body: { evaluation: replaces, reason: why ?? '' } } as const]),
      { do: 'plan-evaluation', evaluation: value.evaluation, on, ...(told !== undefined && { reason: told }) },
      ...alsoDone({ file, procedure }, value.task, today),
    ];
  };
  const problems = (value: Plan, now: Day) => {
    const on = parseDay(value.on);
    return filled({
      on: on === undefined ? 'Kies een dag.' : on < now ? 'Deze dag is al voorbij.' : undefined,
      why: replaces !== undefined && said(value.why) === undefined ? 'Schrijf kort op waarom.' : undefined,
    });
  };
  const form = useEntryForm(
    { schema, problems },
    {
      about: `plan-evaluation/${replaces ?? ''}`,
      start: () => ({ evaluation: vault.cases.newId(), task, on: proposal.on ?? '', why: '' }),
      commands,
      after: back,
    },
  );
  const { value, problems: wrong, change } = form;
  return (
    <PartScreen heading={moved ? 'Evaluatie verplaatsen' : 'Evaluatie plannen'}>
      <TaskText task={value.task || undefined} />
      {moved && <p>Nu gepland op {longDay(moved.on)}.</p>}
      <Form form={form} save={moved ? 'Verplaats evaluatie' : 'Plan evaluatie'} back={back}>
        <DayChoiceField
          label="Wanneer evalueren jullie?"
          proposal={proposal}
          step={step}
          value={value.on}
          error={wrong.on}
          onChange={(on) => change({ on })}
        />
        {moved && (
          <TextArea
            label="Waarom verplaats je?"
            lines="few"
            value={value.why}
            error={wrong.why}
            onInput={(why) => change({ why })}
          />
        )}
      </Form>
    </PartScreen>
  );
}
