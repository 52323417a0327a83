import * as v from 'valibot';
import { TextArea } from '../kit/controls/TextArea';
import { dayProblem, filled, said, typedDay, typedText } from '../kit/form/typed';
import { DayField } from './DayField';
import { entryForm } from './entry-form';

const schema = v.object({ on: typedText, reason: typedText });

/** Why something is so, and since when: the reason of entries that have no more to say. */
export const reasonForm = (label: string, hint?: string) =>
  entryForm<'case-reopened'>()({
    schema,
    own: ['happenedOn', 'reason'],
    typed: ({ happenedOn, reason }) => ({ on: happenedOn, reason }),
    problems: (value, today) =>
      filled({
        on: dayProblem(value.on, today),
        reason: said(value.reason) === undefined ? 'Schrijf kort op waarom.' : undefined,
      }),
    body: (value) => ({ happenedOn: typedDay(value.on), reason: value.reason.trim() }),
    Fields: ({ value, problems, change }) => (
      <>
        <TextArea
          label={label}
          {...(hint && { hint })}
          lines="few"
          value={value.reason}
          error={problems.reason}
          onInput={(reason) => change({ reason })}
        />
        <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
      </>
    ),
  });
