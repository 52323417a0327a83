import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
/** The beginning of a case. */
export const caseOpened = shownKind<'case-opened'>({
  filter: 'steps',
  words: ({ owner }, { naming }) => ({
    title: 'Dossier geopend',
    details: detail(REPORT_WORDS.ledBy, naming.role(owner)),
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
