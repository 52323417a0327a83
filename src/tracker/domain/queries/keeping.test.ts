import { expect, test } from 'vitest';
import { caseAfter, day, entriesFor, entriesOf, OPEN, SITUATION, TUTOR, told } from '../case.fixture';
import type { Command } from '../command';
import type { CaseEvent } from '../entries';
import { nextLabel } from './case-label';
import { endedOn, keptUntil, pastKeeping } from './keeping';

const close = (on: string): Command => ({ do: 'close', happenedOn: day(on), because: 'other', note: 'x' });
const voiding = (on: string): Command => ({
  do: 'record',
  type: 'case-voided',
  body: { happenedOn: day(on), reason: 'x' },
});
const reopen: Command = { do: 'record', type: 'case-reopened', body: { happenedOn: day('2026-10-02'), reason: 'x' } };

test('a case ended on the day on which it was closed or voided', () => {
  expect(endedOn(caseAfter(OPEN))).toBeUndefined();
  expect(endedOn(caseAfter(OPEN, close('2026-10-01')))).toBe('2026-10-01');
  expect(endedOn(caseAfter(OPEN, close('2026-10-01'), reopen))).toBeUndefined();
  expect(endedOn(caseAfter(OPEN, voiding('2026-10-03')))).toBe('2026-10-03');
  const elsewhere = (event: CaseEvent) =>
    told([...entriesOf([OPEN, voiding('2026-10-03')]), ...entriesFor([event], 90)]);
  const later = { by: TUTOR, happenedOn: day('2026-10-20') };
  expect(endedOn(elsewhere({ type: 'task-done', body: { ...later, task: 'melding/intake' } }))).toBe('2026-10-03');
  expect(endedOn(elsewhere({ type: 'case-reopened', body: { ...later, reason: 'x' } }))).toBeUndefined();
});

test('it is kept for so many years after that, to the day', () => {
  expect(keptUntil(caseAfter(OPEN, close('2026-10-01')), 2)).toBe('2028-10-01');
  expect(keptUntil(caseAfter(OPEN), 2)).toBeUndefined();
  const leap = told(entriesOf([OPEN, close('2028-02-29')], { ...SITUATION, today: day('2028-03-01') }));
  expect(keptUntil(leap, 1)).toBe('2029-03-01');
  expect(keptUntil(leap, 4)).toBe('2032-02-29');
});

test('a case is past its term on the day after the last, and the longest past comes first', () => {
  const files = ['2026-10-02', '2026-10-01', '2026-10-03'].map((on, index) =>
    told(entriesOf([{ ...OPEN, label: `${index}` }, close(on)])),
  );
  const past = (today: string, years?: number) =>
    pastKeeping([caseAfter(OPEN), ...files], years, day(today)).map(({ label }) => label);
  expect(past('2028-10-01', 2)).toEqual([]);
  expect(past('2028-10-02', 2)).toEqual(['1']);
  expect(past('2028-10-05', 2)).toEqual(['1', '0', '2']);
  expect(past('2099-01-01')).toEqual([]);
});

test('cases that ended on one day keep their order', () => {
  const files = ['a', 'b'].map((label) => told(entriesOf([{ ...OPEN, label }, close('2026-10-01')])));
  expect(pastKeeping(files, 0, day('2026-10-05')).map(({ label }) => label)).toEqual(['a', 'b']);
});

test('the next label counts on in its calendar year', () => {
  expect(nextLabel([], day('2026-11-22'))).toBe('2026-01');
  expect(nextLabel(['2026-01', '2026-09', '2025-40'], day('2026-11-22'))).toBe('2026-10');
  expect(nextLabel(['2026-99', '2026-100', 'x2026-200', '2026-300x', '2026-'], day('2026-11-22'))).toBe('2026-101');
});
