import * as v from 'valibot';
import type { Task } from '../../../../protocol/procedure';
import { useCase } from '../../case-kit/case-context';
import { DayField } from '../../case-kit/DayField';
import { Choice } from '../../kit/controls/Choice';
import { TextArea } from '../../kit/controls/TextArea';
import { Form } from '../../kit/form/Form';
import { dayProblem, filled, readerOf, said, typedDay, typedText } from '../../kit/form/typed';
import { useForm } from '../../kit/form/use-form';
import { useWork } from '../../model/work';
import { markQuestion } from './mark-words';

const schema = v.object({
  how: v.fallback(v.picklist(['done', 'not-applicable']), 'done'),
  on: typedText,
  text: typedText,
});
type TypedMark = v.InferOutput<typeof schema>;

export interface MarkTaskProps {
  readonly task: Task;
  onDone(): void;
}

/** Marks a task with more than a tick: a note, another day, or that it does not apply and why. */
export function MarkTask({ task, onDone }: MarkTaskProps) {
  const { file } = useCase();
  const { clock } = useWork();
  const form = useForm<TypedMark>({
    case: file.id,
    draft: `case/${file.id}/task/${task.id}`,
    empty: () => ({ how: 'done', on: clock.today.value, text: '' }),
    read: readerOf(schema),
    problems: ({ how, on, text }) =>
      filled({
        on: dayProblem(on, clock.today.value),
        text: how === 'not-applicable' && said(text) === undefined ? 'Schrijf kort op waarom.' : undefined,
      }),
    commands: ({ how, on, text }) => {
      const happenedOn = typedDay(on);
      return how === 'done'
        ? [{ do: 'record', type: 'task-done', body: { happenedOn, task: task.id, ...filled({ note: said(text) }) } }]
        : [{ do: 'record', type: 'task-not-applicable', body: { happenedOn, task: task.id, reason: text.trim() } }];
    },
    saved: onDone,
  });
  const { value, problems, change } = form;
  const isPaper = task.records === 'document';
  return (
    <Form form={form} save="Bewaar">
      <Choice
        legend="Hoe staat het met deze taak?"
        value={value.how}
        options={[
          ['done', 'Gedaan'],
          ['not-applicable', 'Niet van toepassing'],
        ]}
        onChange={(how) => change({ how })}
      />
      <TextArea
        label={markQuestion(task, value.how)}
        {...(value.how === 'done' && isPaper && { hint: 'Het document zelf hoort niet in dit dossier.' })}
        optional={value.how === 'done'}
        lines="few"
        value={value.text}
        error={problems.text}
        onInput={(text) => change({ text })}
      />
      <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
    </Form>
  );
}
