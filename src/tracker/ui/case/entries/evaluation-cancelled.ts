import { REPORT_WORDS } from '../../../domain/report/words';
import { plainDay } from '../../words/dates';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
/** An evaluation that is not held. */
export const evaluationCancelled = shownKind<'evaluation-cancelled'>({
  filter: 'evaluations',
  words: ({ evaluation, reason }, { file }) => {
    const plan = file.plannedEvaluations.findLast(({ body }) => body.evaluation === evaluation)?.body;
    return {
      title: plan ? `Evaluatie van ${plainDay(plan.on)} gaat niet door` : 'Evaluatie gaat niet door',
      details: detail(REPORT_WORDS.reason, reason),
    };
  },
  form: 'one-press',
  correction: 'taken-back',
});
