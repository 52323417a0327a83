import { expect, test } from 'vitest';
import { asDay } from '../../protocol/day';
import { type Law, suspensionNotes, timeOutNotes } from './law';
import { SUSPENSION_DUTIES } from './vocabulary';

const source = { source: 'een bron', dated: '2020-01-01' };
const LAW: Law = {
  holdsFor: 'een soort school',
  suspension: { ...source, mostDays: 7, inspectionAfterDays: 1, duties: SUSPENSION_DUTIES },
  timeOut: { ...source, purpose: true, end: true },
};
const from = asDay('2026-11-30');
const days = (count: number) => asDay(`2026-12-${String(count - 1).padStart(2, '0')}`);
const all = SUSPENSION_DUTIES;

test('a suspension of at most a week, with all that the law asks, has nothing to be told of', () => {
  expect(suspensionNotes(LAW, { from, until: days(7), duties: all })).toEqual([]);
});

test('one that is longer, has no end, or lacks what the law asks is told', () => {
  expect(suspensionNotes(LAW, { from, until: days(8), duties: all })).toEqual([{ kind: 'too-long', mostDays: 7 }]);
  expect(suspensionNotes(LAW, { from, until: undefined, duties: all })).toEqual([{ kind: 'no-end' }]);
  expect(suspensionNotes(LAW, { from, until: days(3), duties: ['heard', 'reason'] })).toEqual([
    { kind: 'duties', missing: ['duration', 'objection', 'inspection', 'learning'] },
  ]);
});

test('of one day the inspectorate need not be told', () => {
  expect(suspensionNotes(LAW, { from, until: from, duties: all.filter((duty) => duty !== 'inspection') })).toEqual([]);
});

test('of one of which nobody knows how long it takes, all is asked that the law asks of a long one', () => {
  const missing = { kind: 'duties', missing: all } as const;
  expect(suspensionNotes(LAW, { from, until: undefined, duties: [] })).toEqual([{ kind: 'no-end' }, missing]);
  expect(suspensionNotes(LAW, { from: undefined, until: from, duties: [] })).toEqual([missing]);
  const short = { from, until: from, duties: [] };
  expect(suspensionNotes(LAW, short)).toEqual([
    { kind: 'duties', missing: ['heard', 'reason', 'duration', 'objection', 'learning'] },
  ]);
});

test('a time-out says what it is for and when it ends', () => {
  expect(timeOutNotes(LAW, { purpose: ' ', until: undefined })).toEqual([{ kind: 'no-purpose' }, { kind: 'no-end' }]);
  expect(timeOutNotes(LAW, { purpose: 'rust', until: from })).toEqual([]);
});

test('of a law that was not looked up nothing is said', () => {
  expect(suspensionNotes({ holdsFor: 'x' }, { from, until: undefined, duties: [] })).toEqual([]);
  expect(timeOutNotes({ holdsFor: 'x' }, { purpose: '', until: undefined })).toEqual([]);
});
