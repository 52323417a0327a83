import { expect, test } from 'vitest';
import { caseAfter, day, held, OPEN, outcomeOf, TO_ROUND_3, TUTOR } from '../case.fixture';
import type { CloseCommand } from '../command';

const close = (changes: Partial<CloseCommand> = {}): CloseCommand => ({
  do: 'close',
  happenedOn: day('2026-11-30'),
  because: 'stopped',
  ...changes,
});
const needs = (...rules: string[]) => ({ code: 'needs-a-reason', rules });

test('a case closes because it stopped when the last evaluation says so', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'), held('2026-10-26'));
  expect(outcomeOf(file, close())).toEqual([
    { type: 'case-closed', body: { by: TUTOR, happenedOn: '2026-11-30', reason: 'stopped' } },
  ]);
});

test('closing because it stopped although nobody said so needs a reason', () => {
  expect(outcomeOf(caseAfter(OPEN), close())).toEqual(needs('closed-without-evaluation'));
  expect(outcomeOf(caseAfter(...TO_ROUND_3, held('2026-09-29'), held('2026-10-26', 'worse')), close())).toEqual(
    needs('closed-though-not-stopped'),
  );
  expect(outcomeOf(caseAfter(OPEN), close({ reason: 'Zelf opgelost' }))).toMatchObject([
    { body: { reason: 'stopped', deviation: { rules: ['closed-without-evaluation'], reason: 'Zelf opgelost' } } },
  ]);
});

test('closing for another reason is told in words', () => {
  const file = caseAfter(OPEN);
  expect(outcomeOf(file, close({ because: 'pupil-left' }))).toEqual({ code: 'missing-text', field: 'note' });
  expect(outcomeOf(file, close({ because: 'pupil-left', note: '  ' }))).toEqual({
    code: 'missing-text',
    field: 'note',
  });
  expect(outcomeOf(file, close({ because: 'pupil-left', note: 'Verhuisd' }))).toEqual([
    { type: 'case-closed', body: { by: TUTOR, happenedOn: '2026-11-30', reason: 'pupil-left', note: 'Verhuisd' } },
  ]);
});
