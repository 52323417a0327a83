import { REPORT_WORDS } from '../../../domain/report/words';
import { reasonForm } from '../../case-kit/reason-form';
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
  words: ({ pupil, reason }, { naming }) => ({
    title: `Ouders van ${naming.short(pupil)} nog niet ingelicht`,
    details: detail(REPORT_WORDS.reason, reason),
  }),
  form: notToldForm,
  correction: whyForm,
});
