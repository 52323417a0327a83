import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import type { EventType } from '../entries';
import { KINDS } from '../entries';
import { mayRead, readersOf } from './may-read';
import { caseOf, OPENING, type Told } from './report.fixture';

const on = { happenedOn: asDay('2026-11-20') };
const own = { kind: 'pupil', pupil: 'doel' } as const;
const other = { kind: 'parents', pupil: 'doet' } as const;
const mentor = { kind: 'role', role: 'mentor' } as const;

/** Whether the family of `doel` may read the last of what was told, unless and when a person chose it. */
function readBy(...told: readonly Told[]): readonly [unasked: boolean, chosen: boolean] {
  const file = caseOf([...OPENING, ...told]);
  const last = file.live.findLast(() => true);
  if (last === undefined) throw new Error('no entry');
  return [mayRead(file, last, 'doel', []), mayRead(file, last, 'doel', ['another', last.id])];
}

const talk = (
  kind: 'individual' | 'staff',
  ...people: readonly (typeof own | typeof other | typeof mentor)[]
): Told => ['talk-held', { ...on, talk: 't', kind, with: people, facts: 'x', quotes: [{ pupil: 'doel', text: 'x' }] }];

test('a talk is for who took part, for who a person says when it names no pupil, and never because of a quote', () => {
  expect(readBy(talk('individual', own, other))).toEqual([true, true]);
  expect(readBy(talk('individual', other))).toEqual([false, false]);
  expect(readBy(talk('individual', mentor))).toEqual([false, true]);
  expect(readBy(talk('staff', own))).toEqual([false, true]);
  expect(readBy(talk('staff', mentor))).toEqual([false, true]);
  expect(readBy(talk('staff', other))).toEqual([false, false]);
});

test('what is about nobody is for all, unless its kind says otherwise', () => {
  expect(readBy(['case-voided', { ...on, reason: 'x' }])).toEqual([true, true]);
  expect(readBy(['intake-recorded', { ...on, quotes: [{ pupil: 'doet', text: 'x' }] }])).toEqual([true, true]);
  expect(readBy(['task-done', { ...on, task: 'stap-1/luisteren', note: 'x' }])).toEqual([false, true]);
  expect(readBy(['task-not-applicable', { ...on, task: 'stap-1/luisteren', reason: 'x' }])).toEqual([false, true]);
  expect(readBy(['working-note-written', { text: 'x' }])).toEqual([false, false]);
  expect(readBy(['ownership-offered', { ...on, offer: 'o', to: 'coordinator' }])).toEqual([false, false]);
});

test('what is about a pupil is for that pupil', () => {
  expect(readBy(['consent-given', { ...on, pupil: 'doel' }])).toEqual([true, true]);
  expect(readBy(['consent-given', { ...on, pupil: 'doet' }])).toEqual([false, false]);
});

test('what follows something is for who may read that', () => {
  const made = (...who: readonly (typeof own | typeof other)[]): Told => [
    'agreement-made',
    { ...on, agreement: 'a', who, what: 'x' },
  ];
  const checked: Told = ['agreement-checked', { ...on, agreement: 'a', kept: false, note: 'x' }];
  expect(readBy(made(own), checked)).toEqual([true, true]);
  expect(readBy(made(other), checked)).toEqual([false, false]);
  expect(readBy(made(), checked)).toEqual([false, false]);
  expect(readBy(['agreement-checked', { ...on, agreement: 'another', kept: false }])).toEqual([false, false]);
});

test('a talk that is called the same as an agreement of others opens nothing of that', () => {
  const held: Told = ['talk-held', { ...on, talk: 'a', kind: 'individual', with: [own], facts: 'x' }];
  const made: Told = ['agreement-made', { ...on, agreement: 'a', who: [other], what: 'x' }];
  expect(readBy(held, made, ['agreement-checked', { ...on, agreement: 'a', kept: false }])).toEqual([false, false]);
});

test('a kind that this program does not have stays in school', () => {
  expect(readersOf({ type: 'from-the-future' as EventType, body: {} } as never)).toBe('school');
  expect(readersOf({ type: 'case-voided', body: {} } as never, KINDS)).toBe('its-pupils-or-all');
});
