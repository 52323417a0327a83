import { REPORT_WORDS } from '../../../domain/report/words';
import { reasonForm } from '../../case-kit/reason-form';
import { capital } from '../../words/capital';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
import { whyForm } from './why-form';
/** Why parents are not told yet. */
export const notToldForm = reasonForm(
  'Waarom licht je deze ouders nu niet in?',
  'Dit komt in het begeleidingsverslag. Leg later alsnog contact vast als het zover is.',
);

/** Parents who are not told yet, and why. */
export const parentsNotTold = shownKind<'parents-not-told'>({
  filter: 'parents',
  words: ({ pupil, home, reason }, { naming }) => ({
    title: `${capital(naming.person({ kind: 'parents', pupil, ...(home && { home }) }))} nog niet ingelicht`,
    details: detail(REPORT_WORDS.reason, reason),
  }),
  form: notToldForm,
  correction: whyForm,
});
