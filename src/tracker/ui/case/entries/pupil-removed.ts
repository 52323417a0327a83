import { REPORT_WORDS } from '../../../domain/report/words';
import { detail } from './entry-details';
import { shownKind } from './shown-kind';
/** A pupil who turned out to have no part in it. */
export const pupilRemoved = shownKind<'pupil-removed'>({
  filter: 'other',
  words: ({ pupil, reason }, { naming }) => ({
    title: `${naming.pupil(pupil)} hoort er toch niet bij`,
    details: detail(REPORT_WORDS.reason, reason),
  }),
  form: 'one-press',
  correction: 'taken-back',
});
