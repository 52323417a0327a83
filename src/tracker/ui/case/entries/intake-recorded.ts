import { REPORT_WORDS } from '../../../domain/report/words';
import { plainDay } from '../../words/dates';
import { detail, quoted } from './entry-details';
import { shownKind } from './shown-kind';
/** What was seen or heard (S0-2); its fields stand in `IntakeFields.tsx`, for a new case asks for them too. */
export const intakeRecorded = shownKind<'intake-recorded'>({
  filter: 'talks',
  words: ({ seenOn, seenWhen, places = [], where, howLong, facts, quotes, forms }, told) => ({
    title: 'Intake genoteerd',
    details: [
      ...detail(REPORT_WORDS.facts, facts),
      ...quoted(told, quotes),
      ...detail(REPORT_WORDS.seenOn, seenOn?.map(plainDay).join(', ')),
      ...detail(REPORT_WORDS.seenWhen, seenWhen),
      ...detail(
        REPORT_WORDS.where,
        [...places.map((place) => REPORT_WORDS.places(place)), where].filter(Boolean).join(', '),
      ),
      ...detail(REPORT_WORDS.howLong, howLong),
      ...detail(REPORT_WORDS.formsOf, forms?.map((form) => REPORT_WORDS.forms(form)).join(', ')),
    ],
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
