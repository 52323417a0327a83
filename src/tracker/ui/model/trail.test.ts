import { expect, test } from 'vitest';
import { newFor } from './about';
import type { Route } from './route';
import { before, withInstead, withStep } from './trail';

const TODAY: Route = { screen: 'today' };
const CASES: Route = { screen: 'cases' };
const CASE: Route = { screen: 'case', case: 'c1' };
const CALL: Route = { screen: 'case', case: 'c1', part: 'parents', about: newFor('stap-1/ouders-bellen') };
const LETTER: Route = { screen: 'case', case: 'c1', part: 'letters', about: { pupil: 'p1' } };

const walked = (...routes: readonly Route[]) => routes.reduce(withStep, []);

test('a form knows the screen from which a person came to it', () => {
  expect(before(walked(TODAY, CALL))).toEqual(TODAY);
  expect(before(walked(CASES, CASE, CALL))).toEqual(CASE);
});

test('who opened the form by its address alone came from nowhere', () => {
  expect(before(walked(CALL))).toBeUndefined();
});

test('a message that was read on the way is not where one came from', () => {
  expect(before(walked(TODAY, CALL, LETTER, CALL))).toEqual(TODAY);
});

test('going back and away again forgets the screen that was left', () => {
  expect(before(walked(TODAY, CASE, CALL, CASE, LETTER))).toEqual(CASE);
  expect(before(walked(TODAY, CASE, TODAY, CALL))).toEqual(TODAY);
});

test('what takes the place of a form is reached from where the form was', () => {
  const saved = withInstead(walked(TODAY, CASE, CALL), CASE);
  expect(saved).toEqual([TODAY, CASE]);
  expect(withInstead(walked(TODAY, CALL), CASE)).toEqual([TODAY, CASE]);
});

test('only the last screens are kept', () => {
  const many = Array.from({ length: 100 }, (_, index): Route => ({ screen: 'case', case: `c${index}` }));
  expect(walked(...many)).toHaveLength(30);
  expect(before(walked(...many))).toEqual(many[98]);
});
