import type { Procedure } from '../../../../protocol/procedure';
import type { ShownCount, ShownTally } from '../../../domain/queries/hide-small';
import { DIMENSIONS, type Dimension } from '../../../domain/queries/tally';
import { CHART_WORDS, keyWords } from './overview-words';

export interface ChartRow {
  readonly key: string;
  readonly words: string;
  readonly count: ShownCount;
}

export interface Chart {
  readonly dimension: Dimension;
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly ChartRow[];
}

/** The counts as charts, in the order of the screen, with the words for everything in them. */
export const chartsOf = ({ counts }: ShownTally, procedure: Procedure): readonly Chart[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    ...CHART_WORDS[dimension],
    rows: Object.entries(counts[dimension]).map(([key, count]) => ({
      key,
      words: keyWords(dimension, key, procedure),
      count,
    })),
  }));

/** Which part of the evaluated cases was in time, in whole percents; `undefined` when the counts it takes are hidden. */
export function sharePercent({ counts }: ShownTally): number | undefined {
  const { 'in-time': inTime, late } = counts.evaluated;
  if (typeof inTime !== 'number' || typeof late !== 'number') return undefined;
  return Math.round((100 * inTime) / (inTime + late));
}
