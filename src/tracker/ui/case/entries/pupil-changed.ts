import { REPORT_WORDS } from '../../../domain/report/words';
import { shownName } from '../../model/naming';
import { detail } from './entry-details';
import { pupilForm } from './pupil-added';
import { shownKind } from './shown-kind';
/** Another name, class or part of a pupil. */
export const pupilChanged = shownKind<'pupil-changed'>({
  filter: 'other',
  words: ({ pupil, names, role, class: group }, { naming, projector }) => ({
    title: `Gegevens van ${naming.pupil(pupil)} gewijzigd`,
    details: [
      ...detail('Naam', names && shownName(names, projector)),
      ...detail(REPORT_WORDS.role, role && REPORT_WORDS.pupilRoles[role]),
      ...detail(REPORT_WORDS.class, group),
    ],
  }),
  form: pupilForm,
  correction: 'taken-back',
});
