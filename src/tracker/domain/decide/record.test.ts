import { expect, test } from 'vitest';
import { caseAfter, day, OPEN, outcomeOf } from '../case.fixture';
import type { Command } from '../command';

const remind = (reminder: string, reason?: string): Command => ({
  do: 'record',
  type: 'reminder-set',
  body: {
    happenedOn: day('2026-09-10'),
    reminder,
    on: day('2026-10-01'),
    what: 'x',
    ...(reason !== undefined && { reason }),
  },
});
const done = (reminder: string): Command => ({
  do: 'record',
  type: 'reminder-done',
  body: { happenedOn: day('2026-09-12'), reminder },
});

test('a reminder is put off with a reason, and one that is done is over', () => {
  const file = caseAfter(OPEN, remind('een'));
  expect(outcomeOf(file, remind('een'))).toEqual({ code: 'missing-text', field: 'reason' });
  expect(outcomeOf(file, remind('een', ' '))).toEqual({ code: 'missing-text', field: 'reason' });
  expect(outcomeOf(file, remind('een', 'Ziek.'))).toMatchObject([{ type: 'reminder-set' }]);
  expect(outcomeOf(file, remind('twee'))).toMatchObject([{ type: 'reminder-set' }]);
  const past = caseAfter(OPEN, remind('een'), remind('twee'), done('een'));
  expect(outcomeOf(past, remind('een', 'Ziek.'))).toEqual({ code: 'reminder-over' });
  expect(outcomeOf(past, done('een'))).toEqual({ code: 'reminder-over' });
  expect(outcomeOf(past, done('twee'))).toMatchObject([{ type: 'reminder-done' }]);
});
