import { consentForm, consentWords, consentWordsForm } from './consent-given';
import { shownKind } from './shown-kind';
/** No consent of a targeted pupil to the steps that follow (S1-5). */
export const consentRefused = shownKind<'consent-refused'>({
  filter: 'decisions',
  words: (body, told) => consentWords('refused', body, told),
  form: consentForm,
  correction: consentWordsForm,
});
