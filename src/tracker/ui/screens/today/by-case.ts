import type { DueRow } from '../../../domain/queries/due';

/** A row, and whether it follows another of the same case. */
export interface PlacedRow {
  readonly row: DueRow;
  readonly follows: boolean;
}

/** The rows of one case together, at the place of the first of them. */
export const byCase = (rows: readonly DueRow[]): readonly PlacedRow[] =>
  [...Map.groupBy(rows, (row) => row.case).values()].flatMap((own) =>
    own.map((row, index): PlacedRow => ({ row, follows: index > 0 })),
  );
