import { expect, test } from 'vitest';
import type { CaseFile } from '../../../domain/case';
import { caseAfter, day, names, OPEN } from '../../../domain/case.fixture';
import type { Command } from '../../../domain/command';
import { ownYear } from './own-year';

const close: Command = { do: 'close', because: 'pupil-left', note: 'Verhuisd.', happenedOn: day('2026-10-05') };
const inClass = (group: string, role: 'targeted' | 'bullying' = 'targeted'): CaseFile =>
  caseAfter({ ...OPEN, pupils: [{ pupil: 'p', names: names('Proef'), role, class: group }] });
const year = (...files: readonly CaseFile[]) => ownYear(files, '2026-2027', () => undefined);

test('with one case it says what is so, and nothing is hidden', () => {
  expect(year(caseAfter(OPEN, close))).toEqual({
    cases: 1,
    open: 0,
    closed: [['pupil-left', 1]],
    late: 0,
    classes: [{ class: '2B', cases: 1, open: 0 }],
  });
});

test('classes are those of targeted pupils, the most cases first', () => {
  const { classes } = year(inClass('1A'), inClass('3C'), inClass('3C'), inClass('4D', 'bullying'), inClass(''));
  expect(classes).toEqual([
    { class: '3C', cases: 2, open: 2 },
    { class: '', cases: 1, open: 1 },
    { class: '1A', cases: 1, open: 1 },
  ]);
});

test('cases of another year and voided ones do not count', () => {
  const voided: Command = { do: 'record', type: 'case-voided', body: { happenedOn: day('2026-10-05'), reason: 'x' } };
  expect(ownYear([caseAfter(OPEN)], '2025-2026', () => undefined).cases).toBe(0);
  expect(year(caseAfter(OPEN, voided)).cases).toBe(0);
});
