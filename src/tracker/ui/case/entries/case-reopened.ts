import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
import { whyForm } from './why-form';
/** A case that goes on. */
export const caseReopened = shownKind<'case-reopened'>({
  filter: 'steps',
  words: ({ reason }) => ({ title: 'Dossier heropend', details: detail(REPORT_WORDS.reason, reason) }),
  form: 'one-press',
  correction: whyForm,
});
