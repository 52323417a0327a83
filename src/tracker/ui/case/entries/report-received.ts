import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
/** Who told of it, and to whom. */
export const reportReceived = shownKind<'report-received'>({
  filter: 'talks',
  words: ({ from, receivedBy }, { naming }) => ({
    title: `Gemeld door ${naming.person(from)}`,
    details: detail(REPORT_WORDS.receivedBy, naming.role(receivedBy)),
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
