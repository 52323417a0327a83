import { expect, test } from 'vitest';
import { caseAfter, day, OPEN } from '../case.fixture';
import type { RecordCommand } from '../command';
import { lineOf } from './case-line';
import { erasedLineOf, readErasedLine } from './erased-line';

test('what stays of an erased case is its nameless line and when it was erased', () => {
  const file = caseAfter(OPEN);
  const left = erasedLineOf(file, 42);
  expect(left).toEqual({ v: 1, erasedAt: 42, line: lineOf(file) });
  expect(readErasedLine(JSON.parse(JSON.stringify(left)))).toEqual(left);
});

test('of a voided case nothing stays to be counted', () => {
  const voided = {
    do: 'record',
    type: 'case-voided',
    body: { happenedOn: day('2026-09-05'), reason: 'x' },
  } as RecordCommand;
  expect(erasedLineOf(caseAfter(OPEN, voided), 42).line).toBeNull();
});

test('what another program left is not read', () => {
  expect(readErasedLine({ year: '2026-2027' })).toBeUndefined();
});
