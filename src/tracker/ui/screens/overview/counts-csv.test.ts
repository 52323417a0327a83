import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ShownTally } from '../../../domain/queries/hide-small';
import type { Chart } from './charts-of';
import { countsCsv } from './counts-csv';

// As much of a tally as a file shows.
const TALLY = { schoolYear: '2026-2027', total: 21, counts: {} } as unknown as ShownTally;
const CHARTS: readonly Chart[] = [
  {
    dimension: 'form',
    title: 'Vormen; "van" pesten',
    rows: [
      { key: 'digital', words: 'Digitaal', count: 12 },
      { key: 'verbal', words: '=Verbaal', count: 'hidden' },
    ],
  },
];

test('another reader of CSV finds every count, and no formula', () => {
  const read = parse(countsCsv(TALLY, CHARTS), { bom: true, delimiter: ';' });
  expect(read).toEqual([
    ['Schooljaar', 'Onderwerp', 'Wat', 'Dossiers'],
    ['2026-2027', 'Alle dossiers', 'Totaal', '21'],
    ['2026-2027', 'Vormen; "van" pesten', 'Digitaal', '12'],
    ['2026-2027', 'Vormen; "van" pesten', "'=Verbaal", 'verborgen'],
  ]);
});
