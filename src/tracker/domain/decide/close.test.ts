import { expect, test } from 'vitest';
import { caseAfter, day, held, OPEN, outcomeOf, SITUATION, TO_ROUND_3, TUTOR } from '../case.fixture';
import type { CloseCommand } from '../command';
import { decideClose } from './close';

const close = (changes: Partial<CloseCommand> = {}): CloseCommand => ({
  do: 'close',
  happenedOn: day('2026-11-30'),
  because: 'stopped',
  ...changes,
});
const needs = (...rules: string[]) => ({ code: 'needs-a-reason', rules });

const GAPS_ONLY = 'Alles is besproken, niet alles is opgeschreven.';

test('a case closes because it stopped when the last evaluation says so; what was not written down asks for a reason', () => {
  const file = caseAfter(...TO_ROUND_3, held('2026-09-29', 'less'), held('2026-10-26'));
  expect(outcomeOf(file, close())).toEqual(needs('closed-with-gaps'));
  const body = { by: TUTOR, happenedOn: '2026-11-30', reason: 'stopped' };
  expect(outcomeOf(file, close({ reason: GAPS_ONLY }))).toEqual([
    { type: 'case-closed', body: { ...body, deviation: { rules: ['closed-with-gaps'], reason: GAPS_ONLY } } },
  ]);
});

test('a case that tells everything the procedure asks for so far has no gap to give a reason for', () => {
  const happenedOn = day('2026-09-02');
  const from = { kind: 'role', role: 'docent' } as const;
  const done = (task: string) => ({ do: 'record', type: 'task-done', body: { happenedOn, task } }) as const;
  const file = caseAfter(
    OPEN,
    { do: 'record', type: 'report-received', body: { happenedOn, from, receivedBy: 'tutor' } },
    done('melding/intake'),
    done('melding/verslag'),
  );
  expect(decideClose(file, close({ happenedOn }), { ...SITUATION, today: happenedOn })).toEqual({
    ok: false,
    refusal: needs('closed-without-evaluation'),
  });
});

test('closing because it stopped although nobody said so needs a reason', () => {
  expect(outcomeOf(caseAfter(OPEN), close())).toEqual(needs('closed-without-evaluation', 'closed-with-gaps'));
  expect(outcomeOf(caseAfter(...TO_ROUND_3, held('2026-09-29'), held('2026-10-26', 'worse')), close())).toEqual(
    needs('closed-though-not-stopped', 'closed-with-gaps'),
  );
  expect(outcomeOf(caseAfter(OPEN), close({ reason: 'Zelf opgelost' }))).toMatchObject([
    { body: { reason: 'stopped', deviation: { reason: 'Zelf opgelost' } } },
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
