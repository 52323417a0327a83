import * as v from 'valibot';
import { REPORT_WORDS } from '../../../domain/report/words';
import { DayField } from '../../case-kit/DayField';
import { entryForm } from '../../case-kit/entry-form';
import { TextArea } from '../../kit/controls/TextArea';
import { dayProblem, filled, said, typedDay, typedText } from '../../kit/form/typed';
import { detail, taskText } from './entry-details';
import { shownKind } from './shown-kind';

/** That a task was done, with a note where there is something to note. */
export const taskDoneForm = entryForm<'task-done'>()({
  schema: v.object({ on: typedText, note: typedText }),
  own: ['happenedOn', 'note'],
  typed: ({ happenedOn, note = '' }) => ({ on: happenedOn, note }),
  problems: (value, today) => filled({ on: dayProblem(value.on, today) }),
  body: (value) => ({ happenedOn: typedDay(value.on), ...filled({ note: said(value.note) }) }),
  Fields: ({ value, problems, change }) => (
    <>
      <TextArea label="Notitie" optional lines="few" value={value.note} onInput={(note) => change({ note })} />
      <DayField value={value.on} error={problems.on} onChange={(on) => change({ on })} />
    </>
  ),
});

/** A task that was done. */
export const taskDone = shownKind<'task-done'>({
  filter: 'other',
  words: ({ task, note }, told) => ({
    title: 'Taak gedaan',
    details: [...detail(undefined, taskText(told, task)), ...detail(REPORT_WORDS.note, note)],
  }),
  form: 'one-press',
  correction: taskDoneForm,
});
