import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { RECORDINGS } from '../../../protocol/procedure';
import { DUE_KINDS, type DueKind, type DueRow } from '../../domain/queries/due-row';
import { change, newFor, newOf, one } from './about';
import { routeOf } from './due-route';
import { hashOf, type Route, readRoute } from './route';

const of = { screen: 'case', case: 'c1' } as const;

/** What the line of each kind opens. */
const OPENED: Readonly<Record<DueKind, Route>> = {
  'procedure-to-bring': of,
  'report-to-hand-over': { ...of, part: 'intake', about: newOf('report-handover') },
  'task-to-do': { ...of, part: 'talks', about: newFor('stap-1/taak', { pupil: 'x1' }) },
  'consent-to-ask': { ...of, part: 'consent', about: newFor('stap-1/taak', { pupil: 'x1' }) },
  'consent-refused': { ...of, part: 'consent', about: change('x1') },
  'parents-to-tell': { ...of, part: 'parents', about: newFor('stap-1/taak', { pupil: 'x1' }) },
  'agreement-to-check': { ...of, part: 'agreements', about: one('x1') },
  'measure-to-end': { ...of, part: 'measures', about: one('x1') },
  'suspension-to-follow': { ...of, part: 'measures', about: newFor(undefined, { pupil: 'x1' }) },
  'decision-to-take': { ...of, part: 'decisions', about: newFor('stap-1/taak') },
  'offer-to-answer': { ...of, part: 'ownership' },
  'evaluation-to-hold': { screen: 'evaluation', case: 'c1', evaluation: 'x1' },
  'absent-to-speak': { screen: 'evaluation', case: 'c1', evaluation: 'x1' },
  'evaluation-to-plan': { ...of, part: 'evaluations', about: newFor('stap-1/taak') },
  'step-to-take': { ...of, part: 'step' },
  'stopped-or-not': { ...of, part: 'next' },
  'case-to-close': { ...of, part: 'closing' },
  reminder: { ...of, part: 'reminders', about: one('x1') },
  'reminder-to-set': { ...of, part: 'reminders', about: newFor('stap-1/taak') },
  'access-to-give': { screen: 'access', case: 'c1', pupil: 'x1' },
};

const row = (kind: DueKind): DueRow => ({
  case: 'c1',
  label: '2026-01',
  kind,
  waitingFor: { kind: 'role', role: 'mentor' },
  about: 'x1',
  task: 'stap-1/taak',
  asks: 'talk',
  since: asDay('2026-11-01'),
});

test.each(DUE_KINDS)('the line of %s opens the very form in which it is written down, filled in', (kind) => {
  expect(routeOf(row(kind))).toEqual(OPENED[kind]);
  expect(readRoute(hashOf(OPENED[kind]))).toEqual(OPENED[kind]);
});

test.each(RECORDINGS)('a task that asks for %s opens a form of its own, and never the case as a whole', (asks) => {
  const route = routeOf({ ...row('task-to-do'), asks });
  expect(route).not.toEqual(of);
  expect('about' in route || route.screen === 'evaluation').toBe(true);
  expect(readRoute(hashOf(route))).toEqual(route);
});

test('a task that is only ticked opens that task', () => {
  expect(routeOf({ ...row('task-to-do'), asks: 'note' })).toEqual({ ...of, part: 'task', about: one('stap-1/taak') });
});

test('no two kinds of lines open the same place, and only a case that cannot be opened is opened as a whole', () => {
  const opened = DUE_KINDS.map((kind) => hashOf(routeOf({ ...row(kind), about: kind })));
  expect(new Set(opened).size).toBe(DUE_KINDS.length);
  const whole = DUE_KINDS.filter((_, index) => opened[index] === hashOf(of));
  expect(whole).toEqual(['procedure-to-bring']);
});

test('a call about a measure opens the form about that measure, not about a task', () => {
  const { task: _, ...untasked } = row('parents-to-tell');
  expect(routeOf({ ...untasked, measure: 'u1', change: 'ended' })).toEqual({
    ...of,
    part: 'parents',
    about: newFor(undefined, { pupil: 'x1', measure: 'u1' }),
  });
});

test('a call that waits for one of two homes opens the form with that home filled in', () => {
  expect(routeOf({ ...row('parents-to-tell'), home: 'h2' })).toEqual({
    ...of,
    part: 'parents',
    about: newFor('stap-1/taak', { pupil: 'x1', home: 'h2' }),
  });
});

test('a reminder of a talk or a call opens the form of that, and is done with it', () => {
  const reminder = { ...row('reminder'), about: 'r1', whom: 'mug' };
  const about = newFor(undefined, { pupil: 'mug', reminder: 'r1' });
  expect(routeOf({ ...reminder, sort: 'talk' })).toEqual({ ...of, part: 'talks', about });
  expect(routeOf({ ...reminder, sort: 'call', home: 'h2' })).toEqual({
    ...of,
    part: 'parents',
    about: newFor(undefined, { pupil: 'mug', home: 'h2', reminder: 'r1' }),
  });
});
