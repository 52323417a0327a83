import { expect, test } from 'vitest';
import { withoutContent } from '../../log/erasure';
import { caseAfter, day, entriesOf, OPEN, told } from '../case.fixture';
import type { Command } from '../command';
import { historyOfEntry, historyOfField, versionsIn } from './history';
import { timelineOf } from './timeline';

const talk = (id: string, on: string): Command => ({
  do: 'record',
  type: 'talk-held',
  body: { happenedOn: day(on), talk: id, kind: 'class', with: [], facts: id },
});
const correction: Command = {
  do: 'correct',
  target: 'case-1-005',
  type: 'talk-held',
  body: { happenedOn: day('2026-08-20'), talk: 'a', kind: 'class', with: [], facts: 'beter' },
  reason: 'Andere dag',
};
const retraction = (target: string): Command => ({ do: 'retract', target, reason: 'Vergissing' });
const intake = (facts: string): Command => ({
  do: 'record',
  type: 'intake-recorded',
  body: { happenedOn: day('2026-09-06'), facts },
});

test('the timeline goes by the day on which things happened, and of one day by when they were written', () => {
  const file = caseAfter(OPEN, talk('a', '2026-09-05'), talk('b', '2026-08-25'), talk('c', '2026-09-05'), {
    do: 'record',
    type: 'working-note-written',
    body: { text: 'x' },
  });
  expect(timelineOf(file).map(({ entry, on, standing }) => [entry.id, on, standing])).toEqual([
    ['case-1-006', '2026-08-25', 'counts'],
    ['case-1-000', '2026-09-01', 'counts'],
    ['case-1-001', '2026-09-01', 'counts'],
    ['case-1-002', '2026-09-01', 'counts'],
    ['case-1-003', '2026-09-01', 'counts'],
    ['case-1-004', '2026-09-01', 'counts'],
    ['case-1-008', '2026-09-01', 'counts'],
    ['case-1-005', '2026-09-05', 'counts'],
    ['case-1-007', '2026-09-05', 'counts'],
  ]);
});

test('what was corrected reads as it does now, and what was taken back stays to be seen', () => {
  const file = caseAfter(OPEN, talk('a', '2026-09-05'), talk('b', '2026-09-05'), correction, retraction('case-1-006'));
  const of = (id: string) => timelineOf(file).find(({ entry }) => entry.id === id);
  expect(of('case-1-005')).toMatchObject({
    on: '2026-08-20',
    standing: 'corrected',
    entry: { body: { facts: 'a' } },
    reads: { body: { facts: 'beter' } },
  });
  expect(of('case-1-006')).toMatchObject({ on: '2026-09-05', standing: 'retracted', tells: { body: { facts: 'b' } } });
  expect(of('case-1-006')).not.toHaveProperty('reads');
  expect(of('case-1-007')).toMatchObject({ on: '2026-09-01', standing: 'amendment' });
  expect(of('case-1-008')).toMatchObject({ standing: 'amendment' });
});

test('what was left out or is from a newer program shows as such, on the day on which it was written', () => {
  const entries = entriesOf([OPEN, talk('a', '2026-09-05'), talk('b', '2026-09-05')]);
  const file = told(
    entries.map((entry) =>
      entry.id === 'case-1-005'
        ? withoutContent(entry, 'c'.repeat(64))
        : entry.id === 'case-1-006'
          ? { ...entry, v: 99 }
          : entry,
    ),
  );
  const shown = timelineOf(file).slice(-2);
  expect(shown.map(({ entry, on, standing, reads }) => [entry.id, on, standing, reads])).toEqual([
    ['case-1-005', '2026-09-01', 'withheld', undefined],
    ['case-1-006', '2026-09-01', 'unknown', undefined],
  ]);
});

test('what was erased shows as such', () => {
  const hash = 'c'.repeat(64);
  const entries = entriesOf([
    OPEN,
    talk('a', '2026-09-05'),
    { do: 'erase', target: 'case-1-005', commitment: hash, reason: 'x' },
  ]);
  const file = told(entries.map((entry) => (entry.id === 'case-1-005' ? withoutContent(entry, hash) : entry)));
  expect(timelineOf(file).find(({ entry }) => entry.id === 'case-1-005')).toMatchObject({ standing: 'erased' });
});

test('an erasure is an amendment', () => {
  const file = caseAfter(OPEN, talk('a', '2026-09-05'), {
    do: 'erase',
    target: 'case-1-005',
    commitment: 'c'.repeat(64),
    reason: 'x',
  });
  expect(timelineOf(file).find(({ entry }) => entry.type === 'entry-erased')).toMatchObject({ standing: 'amendment' });
  expect(versionsIn(file).some(({ entry }) => entry === 'case-1-006')).toBe(false);
});

test('the history of an entry tells who wrote, corrected and took back, and why', () => {
  const file = caseAfter(OPEN, talk('a', '2026-09-05'), talk('b', '2026-09-05'), correction, retraction('case-1-005'));
  expect(historyOfEntry(file, 'case-1-005')).toMatchObject([
    {
      change: 'written',
      entry: 'case-1-005',
      event: { body: { facts: 'a' } },
      by: { initials: 'VB' },
      time: '2026-09-01T08:05:00.000Z-0000',
    },
    {
      change: 'corrected',
      entry: 'case-1-007',
      event: { type: 'talk-held', body: { facts: 'beter' } },
      reason: 'Andere dag',
    },
    { change: 'retracted', entry: 'case-1-008', reason: 'Vergissing' },
  ]);
  expect(historyOfEntry(file, 'case-1-005')[0]).not.toHaveProperty('reason');
  expect(historyOfEntry(file, 'case-1-005')[2]).not.toHaveProperty('event');
  expect(historyOfEntry(file, 'case-1-006')).toHaveLength(1);
});

test('the history of a field holds every value that it was given', () => {
  const correctIntake: Command = {
    do: 'correct',
    target: 'case-1-005',
    type: 'intake-recorded',
    body: { happenedOn: day('2026-09-06'), facts: 'Twee, beter' },
    reason: 'Preciezer',
  };
  const file = caseAfter(
    OPEN,
    intake('Twee'),
    correctIntake,
    { do: 'record', type: 'intake-recorded', body: { happenedOn: day('2026-09-06'), howLong: 'Lang' } },
    intake('Drie'),
    retraction('case-1-008'),
  );
  const history = historyOfField(file, { of: 'intake', field: 'facts' });
  expect(history.map(({ change, value, entry }) => [change, value, entry])).toEqual([
    ['written', 'De tas lag in de sloot.', 'case-1-004'],
    ['written', 'Twee', 'case-1-005'],
    ['corrected', 'Twee, beter', 'case-1-006'],
    ['written', 'Drie', 'case-1-008'],
    ['retracted', undefined, 'case-1-009'],
  ]);
  expect(history[4]).not.toHaveProperty('value');
  expect(historyOfField(file, { of: 'intake', field: 'howLong' }).map(({ value }) => value)).toEqual(['Lang']);
  expect(historyOfField(file, { of: 'intake', field: 'quotes' })).toEqual([]);
  const talked = caseAfter(OPEN, talk('a', '2026-09-05'));
  expect(historyOfField(talked, { of: 'intake', field: 'facts' })).toHaveLength(1);
});

test('the history of a pupil is that of this pupil', () => {
  const change = (pupil: string, group: string): Command => ({
    do: 'record',
    type: 'pupil-changed',
    body: { pupil, class: group },
  });
  const file = caseAfter(OPEN, change('kever', '3A'), change('mier', '3C'));
  const history = (pupil: string, field: 'class' | 'role') =>
    historyOfField(file, { of: 'pupil', pupil, field }).map(({ value }) => value);
  expect(history('kever', 'class')).toEqual(['2B', '3A']);
  expect(history('kever', 'role')).toEqual(['bullying']);
  expect(history('mier', 'class')).toEqual(['2C', '3C']);
  expect(history('spin', 'class')).toEqual([]);
});
