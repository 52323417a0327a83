import { REPORT_WORDS } from '../../../domain/report/words';
import { detail, taskText } from './entry-details';
import { shownKind } from './shown-kind';
import { whyForm } from './why-form';
/** A task that is to be done after all. */
export const taskReopened = shownKind<'task-reopened'>({
  filter: 'other',
  words: ({ task, reason }, told) => ({
    title: 'Taak weer open',
    details: [...detail(undefined, taskText(told, task)), ...detail(REPORT_WORDS.reason, reason)],
  }),
  form: 'one-press',
  correction: whyForm,
});
