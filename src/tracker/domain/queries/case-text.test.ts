import { expect, test } from 'vitest';
import { caseAfter, OPEN } from '../case.fixture';
import { textOf } from './case-text';

test('each text that people wrote stands on a line of its own', () => {
  const [vlinder] = OPEN.pupils;
  expect(textOf(caseAfter({ ...OPEN, pupils: vlinder ? [vlinder] : [] })).split('\n')).toEqual([
    '2026-01',
    'Voorbeeld',
    'Vlinder',
    '2B',
    'De tas lag in de sloot.',
  ]);
});
