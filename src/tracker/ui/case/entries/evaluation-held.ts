import { REPORT_WORDS } from '../../../domain/report/words';
import { detail, deviated } from './entry-details';
import { shownKind } from './shown-kind';
/** An evaluation that was held; its screen stands in `case/evaluation`. */
export const evaluationHeld = shownKind<'evaluation-held'>({
  filter: 'evaluations',
  words: ({ pupils, compliments, conclusions, deviation }, { naming }) => ({
    title: 'Evaluatie gehouden',
    details: [
      ...pupils.flatMap(({ pupil, outcome, feeling, goesWell, notYet }) => [
        ...detail(naming.short(pupil), REPORT_WORDS.outcomes[outcome]),
        ...detail(`${REPORT_WORDS.feeling}, ${naming.short(pupil)}`, feeling),
        ...detail(`${REPORT_WORDS.goesWell}, ${naming.short(pupil)}`, goesWell),
        ...detail(`${REPORT_WORDS.notYet}, ${naming.short(pupil)}`, notYet),
      ]),
      ...detail(REPORT_WORDS.compliments, compliments),
      ...detail(REPORT_WORDS.conclusions, conclusions),
      ...deviated(deviation),
    ],
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
