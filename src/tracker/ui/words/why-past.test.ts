import { expect, test } from 'vitest';
import { caseAfter, day, OPEN } from '../../domain/case.fixture';
import type { RecordCommand } from '../../domain/command';
import { whyKept, whyPast } from './why-past';

test('it says when the case ended and until when it was kept', () => {
  const closed = caseAfter(OPEN, { do: 'close', happenedOn: day('2026-10-01'), because: 'other', note: 'x' });
  expect(whyPast(closed, 2)).toBe('Gesloten op 1 oktober 2026. Bewaren hoefde tot en met 1 oktober 2028.');
  const voided = { do: 'record', type: 'case-voided', body: { happenedOn: day('2026-09-05'), reason: 'x' } };
  expect(whyPast(caseAfter(OPEN, voided as RecordCommand), 1)).toMatch(/^Vervallen op 5 september 2026\./);
});

test('of an open case there is nothing to say', () => {
  expect(whyPast(caseAfter(OPEN), 2)).toBe('');
});

test('of a case within its term it says until when, where a term was chosen', () => {
  const closed = caseAfter(OPEN, { do: 'close', happenedOn: day('2026-10-01'), because: 'other', note: 'x' });
  expect(whyKept(closed, 2)).toBe('Gesloten op 1 oktober 2026. Bewaren tot en met 1 oktober 2028.');
  expect(whyKept(closed, undefined)).toBe('Gesloten op 1 oktober 2026.');
  expect(whyKept(caseAfter(OPEN), 2)).toBe('');
});
