import { REPORT_WORDS } from '../../../domain/report/words';
import { detail, taskText } from './entry-details';
import { shownKind } from './shown-kind';
import { whyForm } from './why-form';
/** A task that this case does not ask for. */
export const taskNotApplicable = shownKind<'task-not-applicable'>({
  filter: 'other',
  words: ({ task, reason }, told) => ({
    title: 'Taak niet van toepassing',
    details: [...detail(undefined, taskText(told, task)), ...detail(REPORT_WORDS.reason, reason)],
  }),
  form: 'one-press',
  correction: whyForm,
});
