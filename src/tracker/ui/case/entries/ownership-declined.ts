import { REPORT_WORDS } from '../../../domain/report/words';
import { capital } from '../../words/capital';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
/** A case that another did not take over. */
export const ownershipDeclined = shownKind<'ownership-declined'>({
  filter: 'steps',
  words: ({ by, answeredBy = by, reason }, { naming }) => ({
    title: `${capital(naming.role(answeredBy.role))} neemt het dossier niet over`,
    details: detail(REPORT_WORDS.reason, reason),
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
