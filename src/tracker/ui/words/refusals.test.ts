import { expect, test } from 'vitest';
import { advance, caseAfter, outcomeOf, TO_ROUND_3 } from '../../domain/case.fixture';
import type { Refusal } from '../../domain/command';
import { refusalWords } from './refusals';

test('a text that is too long is told with its field and with how much fits', () => {
  const refusal = outcomeOf(caseAfter(...TO_ROUND_3), advance(1, { reason: 'x'.repeat(20_001) })) as Refusal;
  if (refusal.code !== 'too-long') throw new Error(refusal.code);
  expect(refusalWords(refusal)).toBe(
    'Te lang: de reden om af te wijken. Er passen 20.000 tekens in. Maak de tekst korter of verdeel die.',
  );
  expect(refusalWords({ code: 'too-many', field: 'with', most: 200 })).toBe(
    'Te veel: met wie het gesprek was. Er passen er 200 in. Haal er iets af.',
  );
});

test('a field that no person fills in has no name', () => {
  expect(refusalWords({ code: 'not-readable', field: 'by' })).toBe(
    'Dit kan zo niet worden bewaard. Kijk na: een veld.',
  );
  expect(refusalWords({ code: 'not-readable', field: 'toString' })).toContain('een veld');
});
