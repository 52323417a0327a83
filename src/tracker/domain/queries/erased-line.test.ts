import { expect, test } from 'vitest';
import { digest } from '../../log/log.fixture';
import { leaveOut } from '../../log/withheld';
import { ADVISER, caseAfter, day, OPEN, told } from '../case.fixture';
import type { RecordCommand } from '../command';
import { lineOf } from './case-line';
import { countsHere } from './counts-here';
import { erasedLineOf, readErasedLine } from './erased-line';
import { leftOutOf } from './left-out';

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

test('what is worked elsewhere, or came as a summary, counts there and not here', async () => {
  const happenedOn = day('2026-09-10');
  const offered: RecordCommand = {
    do: 'record',
    type: 'ownership-offered',
    body: { happenedOn, offer: 'o', to: 'adviseur', elsewhere: true },
  };
  const answered: RecordCommand = {
    do: 'record',
    type: 'ownership-accepted',
    body: { happenedOn, offer: 'o', answeredBy: ADVISER },
  };
  const here = caseAfter(OPEN, offered);
  const summary = told(await leaveOut(here.entries, leftOutOf(here, 'summary'), digest));
  const copies = [caseAfter(OPEN, offered, answered), summary];
  expect([here, ...copies].map(countsHere)).toEqual([true, false, false]);
  expect(copies.map((file) => erasedLineOf(file, 42))).toEqual(copies.map(() => ({ v: 1, erasedAt: 42, line: null })));
});
