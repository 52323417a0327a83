import { REPORT_WORDS } from '../../../domain/report/words';
import { longDay } from '../../words/dates';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';

/** A request to see everything that is kept about a pupil. */
export const accessAsked = shownKind<'access-asked'>({
  filter: 'parents',
  words: ({ pupil, from, answerBy, note }, { naming }) => ({
    title: `Inzage gevraagd voor ${naming.pupil(pupil)}`,
    details: [
      ...detail(REPORT_WORDS.askedBy, naming.person(from)),
      ...detail(REPORT_WORDS.answerBy, longDay(answerBy)),
      ...detail(undefined, note),
    ],
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
