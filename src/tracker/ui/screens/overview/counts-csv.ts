import Papa from 'papaparse';
import type { ShownTally } from '../../../domain/queries/hide-small';
import type { Chart } from './charts-of';
import { HIDDEN } from './overview-words';

/** Tells spreadsheet programs that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The counts as CSV, one on each line: school year, subject, what is counted, count. With semicolons, as spreadsheets in
 * Dutch expect; small counts hidden as on the screen.
 */
export function countsCsv({ schoolYear, total }: ShownTally, charts: readonly Chart[]): string {
  const counted = (count: ShownTally['total']): string => (count === 'hidden' ? HIDDEN : String(count));
  const rows = [
    ['Schooljaar', 'Onderwerp', 'Wat', 'Dossiers'],
    [schoolYear, 'Alle dossiers', 'Totaal', counted(total)],
    ...charts.flatMap(({ title, rows: each }) =>
      each.map(({ words, count }) => [schoolYear, title, words, counted(count)]),
    ),
  ];
  return BYTE_ORDER_MARK + Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
}
