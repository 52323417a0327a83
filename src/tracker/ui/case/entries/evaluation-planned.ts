import { plainDay } from '../../words/dates';
import { deviated } from './entry-details';
import { shownKind } from './shown-kind';
/** An evaluation that was planned; its screen stands in `case/evaluation`. */
export const evaluationPlanned = shownKind<'evaluation-planned'>({
  filter: 'evaluations',
  words: ({ on, deviation }) => ({ title: `Evaluatie gepland op ${plainDay(on)}`, details: deviated(deviation) }),
  form: 'own-screen',
  correction: 'taken-back',
});
