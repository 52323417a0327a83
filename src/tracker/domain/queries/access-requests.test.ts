import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { caseOf, OPENING, type Told } from '../report/report.fixture';
import { accessRequests, accessTerm } from './access-requests';

const asked = (on: string, pupil = 'doel'): Told => [
  'access-asked',
  { happenedOn: asDay(on), pupil, from: { kind: 'parents', pupil }, answerBy: accessTerm(asDay(on), undefined) },
];
const given = (on: string, pupil = 'doel'): Told => [
  'sent-outside',
  { happenedOn: asDay(on), what: 'access', to: { kind: 'parents', pupil }, pupil, channel: 'letter', as: 'print' },
];
const days = (told: readonly Told[]) =>
  accessRequests(caseOf([...OPENING, ...told])).map((request) => [
    request.asked.body.happenedOn,
    request.given.map(({ body }) => body.happenedOn),
  ]);

test('the law gives a month, to the same day of the next one or the last that it has; the school may have a term of its own', () => {
  expect(accessTerm(asDay('2026-11-10'), undefined)).toBe('2026-12-10');
  expect(accessTerm(asDay('2026-12-31'), undefined)).toBe('2027-01-31');
  expect(accessTerm(asDay('2027-01-31'), undefined)).toBe('2027-02-28');
  expect(accessTerm(asDay('2028-01-30'), undefined)).toBe('2028-02-29');
  expect(accessTerm(asDay('2026-08-31'), undefined)).toBe('2026-09-30');
  expect(accessTerm(asDay('2026-11-10'), 14)).toBe('2026-11-24');
});

test('a request is open until something was given about that pupil on its day or later', () => {
  expect(days([asked('2026-11-10')])).toEqual([['2026-11-10', []]]);
  expect(days([given('2026-11-09'), asked('2026-11-10')])).toEqual([['2026-11-10', []]]);
  expect(days([asked('2026-11-10'), given('2026-11-10'), given('2026-11-12')])).toEqual([
    ['2026-11-10', ['2026-11-10', '2026-11-12']],
  ]);
  expect(days([asked('2026-11-10'), given('2026-11-12', 'doet')])).toEqual([['2026-11-10', []]]);
});

test('what was given answers the request before it, and not the next', () => {
  expect(days([asked('2026-11-20'), asked('2026-11-10'), given('2026-11-12')])).toEqual([
    ['2026-11-10', ['2026-11-12']],
    ['2026-11-20', []],
  ]);
});
