import { REPORT_WORDS } from '../../../domain/report/words';
import { detail, deviated } from './entry-details';
import { heardDetails } from './heard-details';
import { shownKind } from './shown-kind';
/** An evaluation that was held; its screen stands in `case/evaluation`. */
export const evaluationHeld = shownKind<'evaluation-held'>({
  filter: 'evaluations',
  words: ({ compliments, conclusions, deviation, ...heard }, { naming }) => ({
    title: 'Evaluatie gehouden',
    details: [
      ...heardDetails(heard, naming),
      ...detail(REPORT_WORDS.compliments, compliments),
      ...detail(REPORT_WORDS.conclusions, conclusions),
      ...deviated(deviation),
    ],
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
