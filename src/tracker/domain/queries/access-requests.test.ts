import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { Person } from '../entries';
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
  expect(accessTerm(asDay('2027-01-05'), undefined)).toBe('2027-02-05');
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

const askedBy = (on: string, from: Person): Told => [
  'access-asked',
  { happenedOn: asDay(on), pupil: 'doel', from, answerBy: accessTerm(asDay(on), undefined) },
];
const givenTo = (on: string, to: Person, what: 'access' | 'report' = 'access'): Told => [
  'sent-outside',
  { happenedOn: asDay(on), what, to, pupil: 'doel', channel: 'letter', as: 'print' },
];
const ANYONE: readonly Person[] = [
  { kind: 'pupil', pupil: 'doel' },
  { kind: 'pupil', pupil: 'ziet' },
  { kind: 'parents', pupil: 'doel' },
  { kind: 'parents', pupil: 'ziet' },
  { kind: 'role', role: 'mentor' },
  { kind: 'role', role: 'coordinator' },
  { kind: 'other', text: 'De voogd' },
  { kind: 'other', text: 'De oma' },
];

test('what was given to one who asked is no answer to any other who asked about the same pupil', () => {
  for (const one of ANYONE) {
    for (const other of ANYONE.filter((person) => person !== one)) {
      const both = [askedBy('2026-11-10', one), askedBy('2026-11-12', other)];
      const whom = `${JSON.stringify(one)} and ${JSON.stringify(other)}`;
      expect(days([...both, givenTo('2026-11-14', one)]), whom).toEqual([
        ['2026-11-10', ['2026-11-14']],
        ['2026-11-12', []],
      ]);
      expect(days([...both, givenTo('2026-11-14', other)]), whom).toEqual([
        ['2026-11-10', []],
        ['2026-11-12', ['2026-11-14']],
      ]);
    }
  }
});

test('parents of whom no home is named are those of every home, whether they asked or were given', () => {
  const pupil = askedBy('2026-11-10', { kind: 'pupil', pupil: 'doel' });
  const answered = [
    ['2026-11-10', []],
    ['2026-11-12', ['2026-11-14']],
  ];
  expect(days([pupil, asked('2026-11-12'), given('2026-11-14', 'doel', 'h1')])).toEqual(answered);
  expect(days([pupil, asked('2026-11-12', 'doel', 'h1'), given('2026-11-14')])).toEqual(answered);
});

test('what went to somebody who did not ask answers everybody who did, and a report of the case is no answer at all', () => {
  const both = [asked('2026-11-10'), askedBy('2026-11-12', { kind: 'pupil', pupil: 'doel' })];
  expect(days([...both, givenTo('2026-11-14', { kind: 'other', text: 'De voogd' })])).toEqual([
    ['2026-11-10', ['2026-11-14']],
    ['2026-11-12', ['2026-11-14']],
  ]);
  expect(days([...both, givenTo('2026-11-14', { kind: 'parents', pupil: 'doel' }, 'report')])).toEqual([
    ['2026-11-10', []],
    ['2026-11-12', []],
  ]);
});

test('who asked again after an answer is answered by what came later, and more of the same stands by the last request', () => {
  expect(days([asked('2026-11-10'), given('2026-11-11'), asked('2026-11-12'), given('2026-11-14')])).toEqual([
    ['2026-11-10', ['2026-11-11']],
    ['2026-11-12', ['2026-11-14']],
  ]);
  expect(days([asked('2026-11-10'), asked('2026-11-12'), given('2026-11-14'), given('2026-11-16')])).toEqual([
    ['2026-11-10', ['2026-11-14']],
    ['2026-11-12', ['2026-11-14', '2026-11-16']],
  ]);
});

test('requests of one day stand in the order in which they were written down', () => {
  const people: readonly Person[] = [
    { kind: 'parents', pupil: 'doel' },
    { kind: 'pupil', pupil: 'doel' },
  ];
  const requests = accessRequests(caseOf([...OPENING, ...people.map((from) => askedBy('2026-11-10', from))]));
  expect(requests.map(({ asked: { body } }) => body.from)).toEqual(people);
});
