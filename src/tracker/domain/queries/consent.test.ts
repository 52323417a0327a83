import { expect, test } from 'vitest';
import type { Procedure } from '../../../protocol/procedure';
import { CONSENT, caseAfter, day, FIVE_STEPS, OPEN } from '../case.fixture';
import type { Command } from '../command';
import { askAgainOn, asksConsent, consentAsked, consentOf, jointConsent, tellsOfConsent } from './consent';

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
  expect(consentOf(given)).toEqual([{ pupil: 'vlinder', state: 'given', last: given.consents[0] }]);
});

const told = (type: 'consent-given' | 'consent-refused', more: object = {}): Command =>
  ({ do: 'record', type, body: { happenedOn: day('2026-09-05'), pupil: 'vlinder', ...more } }) as Command;

test('what was said of some steps counts for those, and what was said of none in particular for all', () => {
  const states = (...commands: readonly Command[]) => {
    const file = caseAfter(OPEN, ...commands);
    return [undefined, 2, 4].map((step) => jointConsent(file, step));
  };
  expect(states(told('consent-given'))).toEqual(['given', 'given', 'given']);
  expect(states(told('consent-given', { steps: [2] }))).toEqual(['given', 'given', 'missing']);
  expect(states(told('consent-given'), told('consent-refused', { steps: [4] }))).toEqual([
    'refused',
    'given',
    'refused',
  ]);
  expect(states(told('consent-refused', { steps: [4] }), told('consent-given', { steps: [2] }))).toEqual([
    'given',
    'given',
    'refused',
  ]);
});

test('only who refused is asked again, on the day that was agreed', () => {
  const again = (...commands: readonly Command[]) => consentOf(caseAfter(OPEN, ...commands)).map(askAgainOn);
  const later = told('consent-refused', { askAgainOn: day('2026-09-15') });
  expect(again()).toEqual([undefined]);
  expect(again(told('consent-refused'))).toEqual([undefined]);
  expect(again(later)).toEqual(['2026-09-15']);
  expect(again(later, CONSENT)).toEqual([undefined]);
});

test('the targeted pupils together agree when each of them does, and refuse when one does', () => {
  const pupils = ['vlinder', 'kever'].map((pupil) => ({
    pupil,
    names: { first: pupil, last: 'de Tester', nicknames: [] },
    role: 'targeted' as const,
    class: '2B',
  }));
  const joint = (...commands: readonly Command[]) => jointConsent(caseAfter({ ...OPEN, pupils }, ...commands));
  const other = (type: 'consent-given' | 'consent-refused') => told(type, { pupil: 'kever' });
  expect(joint(told('consent-given'))).toBe('missing');
  expect(joint(told('consent-given'), other('consent-given'))).toBe('given');
  expect(joint(told('consent-given'), other('consent-refused'))).toBe('refused');
  expect(joint(other('consent-refused'))).toBe('refused');
  expect(jointConsent(caseAfter({ ...OPEN, pupils: [] }))).toBe('missing');
});
