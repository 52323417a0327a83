import { capital } from '../../words/capital';
import { shownKind } from './shown-kind';
/** A case that another took over. */
export const ownershipAccepted = shownKind<'ownership-accepted'>({
  filter: 'steps',
  words: ({ by, answeredBy = by }, { naming }) => ({
    title: `${capital(naming.role(answeredBy.role))} (${answeredBy.initials}) heeft het dossier overgenomen`,
    details: [],
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
