import { expect, test } from 'vitest';
import { day, entriesFor, entriesOf, OPEN, TUTOR, told } from '../case.fixture';
import type { BodyOf, CaseEvent } from '../entries';
import { openReminders } from './reminders';

const by = TUTOR;
const ON = '2026-09-20';
const set = (reminder: string, changes: Partial<BodyOf<'reminder-set'>> = {}): CaseEvent => ({
  type: 'reminder-set',
  body: { by, happenedOn: day('2026-09-10'), reminder, on: day(ON), what: 'x', ...changes },
});
const talk = (text: string, pupil = 'kever'): CaseEvent => ({
  type: 'talk-held',
  body: { by, happenedOn: day(text), talk: `t-${text}-${pupil}`, kind: 'individual', with: [{ kind: 'pupil', pupil }] },
});
const call = (text: string, changes: Partial<BodyOf<'parents-contacted'>> = {}): CaseEvent => ({
  type: 'parents-contacted',
  body: { by, happenedOn: day(text), pupil: 'kever', channel: 'phone', reached: true, ...changes },
});
const TALK = set('r', { sort: 'talk', pupil: 'kever' });
const CALL = set('r', { sort: 'call', pupil: 'kever' });
const CALL_HOME = set('r', { sort: 'call', pupil: 'kever', home: 'thuis' });

const OPENING = entriesOf([OPEN]);
/** What stands after these events, as the day on which it stands for. */
const standing = (...events: readonly CaseEvent[]) =>
  openReminders(told([...OPENING, ...entriesFor(events, OPENING.length)])).map(
    ({ body }) => `${body.reminder} ${body.on}`,
  );

test('a reminder stands as it was last set, in the order in which they were first set, until it is done', () => {
  expect(standing()).toEqual([]);
  expect(standing(set('een'), set('twee'), set('een', { on: day('2026-10-01') }))).toEqual([
    'een 2026-10-01',
    `twee ${ON}`,
  ]);
  const done: CaseEvent = { type: 'reminder-done', body: { by, happenedOn: day(ON), reminder: 'een' } };
  expect(standing(set('een'), set('twee'), done)).toEqual([`twee ${ON}`]);
});

test('a reminder of a talk is over when that was held with the pupil, on its day or later', () => {
  for (const text of [ON, '2026-09-25']) expect(standing(TALK, talk(text))).toEqual([]);
  expect(standing(TALK, talk('2026-09-19'))).toEqual([`r ${ON}`]);
  expect(standing(TALK, talk(ON, 'mier'))).toEqual([`r ${ON}`]);
  // It was written down before anybody wanted to be reminded.
  expect(standing(talk(ON), TALK)).toEqual([`r ${ON}`]);
  expect(standing(TALK, call(ON))).toEqual([`r ${ON}`]);
  const staff: CaseEvent = {
    type: 'talk-held',
    body: { by, happenedOn: day(ON), talk: 't', kind: 'staff', with: [{ kind: 'role', role: 'kever' }] },
  };
  expect(standing(TALK, staff)).toEqual([`r ${ON}`]);
  const withAll = (...people: BodyOf<'talk-held'>['with'][number][]): CaseEvent => ({
    type: 'talk-held',
    body: { by, happenedOn: day(ON), talk: 't', kind: 'with-parents', with: people },
  });
  // With the parents alone it is no talk with the pupil; with others there it is.
  const parents = { kind: 'parents', pupil: 'kever' } as const;
  expect(standing(TALK, withAll(parents))).toEqual([`r ${ON}`]);
  expect(standing(TALK, withAll(parents, { kind: 'pupil', pupil: 'kever' }))).toEqual([]);
});

test('a reminder of a call is over when the parents of the pupil were reached, on its day or later', () => {
  for (const text of [ON, '2026-09-25']) expect(standing(CALL, call(text))).toEqual([]);
  expect(standing(CALL, call('2026-09-19'))).toEqual([`r ${ON}`]);
  expect(standing(CALL, call(ON, { reached: false }))).toEqual([`r ${ON}`]);
  expect(standing(CALL, call(ON, { pupil: 'mier' }))).toEqual([`r ${ON}`]);
  expect(standing(call(ON), CALL)).toEqual([`r ${ON}`]);
  expect(standing(CALL, talk(ON))).toEqual([`r ${ON}`]);
  const leftOut: CaseEvent = {
    type: 'parents-not-told',
    body: { by, happenedOn: day(ON), pupil: 'kever', reason: 'x' },
  };
  expect(standing(CALL, leftOut)).toEqual([`r ${ON}`]);
});

test('of several homes a call to that one counts, and one that names none', () => {
  expect(standing(CALL_HOME, call(ON, { home: 'thuis' }))).toEqual([]);
  expect(standing(CALL_HOME, call(ON))).toEqual([]);
  expect(standing(CALL_HOME, call(ON, { home: 'elders' }))).toEqual([`r ${ON}`]);
  expect(standing(CALL, call(ON, { home: 'elders' }))).toEqual([]);
});

test('a look at the case is over only when somebody says so', () => {
  expect(standing(set('r'), talk(ON), call(ON))).toEqual([`r ${ON}`]);
  expect(standing(set('r', { pupil: 'kever' }), talk(ON), call(ON))).toEqual([`r ${ON}`]);
  expect(standing(set('r', { sort: 'talk' }), talk(ON))).toEqual([`r ${ON}`]);
});
