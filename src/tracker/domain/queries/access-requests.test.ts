import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { caseOf, OPENING, type Told } from '../report/report.fixture';
import { accessRequests, accessTerm } from './access-requests';

const asked = (on: string, pupil = 'doel', home?: string): Told => [
  'access-asked',
  {
    happenedOn: asDay(on),
    pupil,
    from: { kind: 'parents', pupil, ...(home && { home }) },
    answerBy: accessTerm(asDay(on), undefined),
  },
];
const given = (on: string, pupil = 'doel', home?: string): Told => [
  'sent-outside',
  {
    happenedOn: asDay(on),
    what: 'access',
    to: { kind: 'parents', pupil, ...(home && { home }) },
    pupil,
    channel: 'letter',
    as: 'print',
  },
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

test('what was given answers every request that was open then, also two of one day', () => {
  expect(days([asked('2026-11-10'), asked('2026-11-10'), asked('2026-11-12'), given('2026-11-14')])).toEqual([
    ['2026-11-10', ['2026-11-14']],
    ['2026-11-10', ['2026-11-14']],
    ['2026-11-12', ['2026-11-14']],
  ]);
});

test('what one of two homes got is no answer to the other', () => {
  const both = [asked('2026-11-10', 'doel', 'h1'), asked('2026-11-12', 'doel', 'h2')];
  expect(days([...both, given('2026-11-14', 'doel', 'h1')])).toEqual([
    ['2026-11-10', ['2026-11-14']],
    ['2026-11-12', []],
  ]);
  expect(days([...both, given('2026-11-14', 'doel', 'h1'), given('2026-11-20', 'doel', 'h2')])).toEqual([
    ['2026-11-10', ['2026-11-14']],
    ['2026-11-12', ['2026-11-20']],
  ]);
  // Of whom no home is named, it was for all of them.
  expect(days([...both, given('2026-11-14')])).toEqual([
    ['2026-11-10', ['2026-11-14']],
    ['2026-11-12', ['2026-11-14']],
  ]);
});
