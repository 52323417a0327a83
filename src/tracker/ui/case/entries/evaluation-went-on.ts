import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { heardDetails } from './heard-details';
import { shownKind } from './shown-kind';

/** Another day of an evaluation. */
export const evaluationWentOn = shownKind<'evaluation-went-on'>({
  filter: 'evaluations',
  words: ({ conclusions, ...heard }, { naming }) => ({
    title: 'Verder met de evaluatie',
    details: [...heardDetails(heard, naming), ...detail(REPORT_WORDS.conclusions, conclusions)],
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
