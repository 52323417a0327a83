import { expect, test } from 'vitest';
import { change, newFor, one } from './about';
import {
  CASE_PARTS,
  type CasePart,
  HANDOVER_PARTS,
  type HandoverPart,
  hashOf,
  PLAIN_SCREENS,
  type Route,
  readRoute,
} from './route';

const ROUTES: readonly Route[] = [
  ...PLAIN_SCREENS.map((screen): Route => ({ screen })),
  { screen: 'handover' },
  ...Object.keys(HANDOVER_PARTS).map((part): Route => ({ screen: 'handover', part: part as HandoverPart })),
  { screen: 'access' },
  { screen: 'access', case: 'a1', pupil: 'p/1' },
  { screen: 'case', case: 'a1' },
  ...Object.keys(CASE_PARTS).map((part) => ({ screen: 'case', case: 'a1', part: part as CasePart }) as Route),
  { screen: 'case', case: 'a/b #', part: 'agreements', about: one('ü/1') },
  { screen: 'case', case: 'a1', part: 'step', about: { step: 4 } },
  { screen: 'case', case: 'a1', part: 'letters', about: { pupil: 'vlinder' } },
  { screen: 'case', case: 'a1', part: 'letters', about: { pupil: 'vlinder', message: 'time-out' } },
  { screen: 'case', case: 'a1', part: 'timeline', about: change('e1') },
  { screen: 'case', case: 'a1', part: 'talks', about: newFor('stap-1/gebeurtenis') },
  { screen: 'case', case: 'a1', part: 'parents', about: { kind: 'leave-out', pupil: 'p/1' } },
  { screen: 'evaluation', case: 'a1' },
  { screen: 'evaluation', case: 'a1', evaluation: 'e 1' },
];

test.each(ROUTES.map((route) => [hashOf(route), route] as const))(
  '%s leads back to where it came from',
  (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  },
);

test.each(['', '#', '#/'])('%j is the first screen', (hash) => {
  expect(readRoute(hash)).toEqual({ screen: 'today' });
});

test('a jump within the page is no route', () => {
  expect(readRoute('#inhoud')).toBeUndefined();
});

test.each([
  '#/nergens',
  '#/dossier',
  '#/dossier/',
  '#/dossier/a1/onzin',
  '#/dossier/%E0%A4%A',
  '#/evaluatie/',
  '#/dossier/a1/stap/vier',
])('%s leads nowhere, and says so', (hash) => {
  expect(readRoute(hash)).toEqual({ screen: 'unknown' });
});
