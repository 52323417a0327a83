import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
import { whyForm } from './why-form';
/** A case that should not have been there. */
export const caseVoided = shownKind<'case-voided'>({
  filter: 'steps',
  words: ({ reason }) => ({ title: 'Dossier vervallen', details: detail(REPORT_WORDS.reason, reason) }),
  form: 'one-press',
  correction: whyForm,
});
