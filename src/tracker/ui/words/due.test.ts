import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { procedureOf, step, task } from '../../../protocol/procedure.fixture';
import type { DueRow } from '../../domain/queries/due';
import { dayToSay, termOfLine } from './due';

const PROCEDURE = procedureOf([
  step(0, {
    phases: [
      {
        tasks: [
          { ...task('melding/ouders'), term: { within: { count: 24, unit: 'hours' }, countedFrom: 'report' } },
          task('melding/zonder'),
        ],
      },
    ],
    onward: 'end',
  }),
]);
// 4 September 2026 is a Friday.
const row = (more: Partial<DueRow>): DueRow => ({
  case: 'case-1',
  label: '2026-01',
  kind: 'parents-to-tell',
  since: asDay('2026-09-04'),
  waitingFor: { kind: 'role', role: 'mentor' },
  task: 'melding/ouders',
  ...more,
});
const words = (more: Partial<DueRow>, today: string) => termOfLine(row(more), PROCEDURE, asDay(today));

test('a line says by when its task is done and since when that counts', () => {
  expect(words({ on: asDay('2026-09-05') }, '2026-09-04')).toBe('binnen 24 uur na de melding, sinds vr 4 sep');
  // Of one under a condition no day is known.
  expect(words({}, '2026-09-04')).toBe('binnen 24 uur na de melding');
  expect(words({ task: 'melding/zonder' }, '2026-09-04')).toBeUndefined();
});

test('a last day without school says the school day before it, until that is past', () => {
  const free = { on: asDay('2026-09-05'), aim: asDay('2026-09-04') };
  expect(words(free, '2026-09-04')).toBe('binnen 24 uur na de melding, sinds vr 4 sep; za 5 sep is geen schooldag');
  expect(words(free, '2026-09-05')).toBe('binnen 24 uur na de melding, sinds vr 4 sep');
  expect(dayToSay(free, asDay('2026-09-04'))).toBe('2026-09-04');
  expect(dayToSay(free, asDay('2026-09-05'))).toBe('2026-09-05');
  expect(dayToSay({ on: asDay('2026-09-05') }, asDay('2026-09-04'))).toBe('2026-09-05');
});
