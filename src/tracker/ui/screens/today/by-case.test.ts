import { expect, test } from 'vitest';
import { asDay } from '../../../../protocol/day';
import type { DueRow } from '../../../domain/queries/due';
import { byCase } from './by-case';

const row = (id: string, kind: DueRow['kind']): DueRow => ({
  case: id,
  label: id,
  kind,
  since: asDay('2026-11-01'),
  waitingFor: { kind: 'role', role: 'mentor' },
});

test('the rows of one case stand together at the place of the first, and the others follow it', () => {
  const rows = [row('a', 'task-to-do'), row('b', 'reminder'), row('a', 'parents-to-tell'), row('c', 'reminder')];
  expect(byCase(rows).map(({ row: { case: id, kind }, follows }) => [id, kind, follows])).toEqual([
    ['a', 'task-to-do', false],
    ['a', 'parents-to-tell', true],
    ['b', 'reminder', false],
    ['c', 'reminder', false],
  ]);
});
