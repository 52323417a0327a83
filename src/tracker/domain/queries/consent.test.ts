import { expect, test } from 'vitest';
import type { Procedure } from '../../../protocol/procedure';
import { CONSENT, caseAfter, FIVE_STEPS, OPEN } from '../case.fixture';
import { asksConsent, consentAsked, consentOf, tellsOfConsent } from './consent';

const WITHOUT: Procedure = {
  ...FIVE_STEPS,
  steps: FIVE_STEPS.steps.map((step) => ({ ...step, needsConsent: false })),
};

test('a procedure asks for consent when one of its steps does', () => {
  expect([asksConsent(FIVE_STEPS), asksConsent(WITHOUT)]).toEqual([true, false]);
});

test('something is said of consent where the procedure asks for it, and where somebody wrote it down all the same', () => {
  const [open, given] = [caseAfter(OPEN), caseAfter(OPEN, CONSENT)];
  expect([open, given].map((file) => tellsOfConsent(file, FIVE_STEPS))).toEqual([true, true]);
  expect([open, given].map((file) => tellsOfConsent(file, WITHOUT))).toEqual([false, true]);
  expect(consentAsked(open, FIVE_STEPS)).toEqual([{ pupil: 'vlinder', state: 'missing' }]);
  expect(consentAsked(open, WITHOUT)).toEqual([]);
  expect(consentAsked(given, WITHOUT)).toEqual(consentOf(given));
});
