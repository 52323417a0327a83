import type { Day } from '../../../../protocol/day';
import { compareDays } from '../../../../protocol/day';
import type { PupilView } from '../../../domain/queries/pupil-view';
import { type EvaluationOutcome, OUTCOMES } from '../../../domain/vocabulary';

export interface TrendPoint {
  readonly on: Day;
  readonly outcome: EvaluationOutcome;
  /** 0 for the first evaluation to 1 for the last; 0.5 when there is one. Evenly spread: days may lie far apart. */
  readonly x: number;
  /** 0 where it stopped, 1 where it got worse. */
  readonly y: number;
}

/** Where it goes: the last compared with the one before it. */
export type Direction = 'first' | 'better' | 'same' | 'worse';

export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Absent when nothing was told yet. */
  readonly direction?: Direction;
}

/** How bad it is, by what a pupil tells: each answer speaks of the time since the last talk. */
const HEIGHT: Readonly<Record<EvaluationOutcome, number>> = { stopped: 0, less: 1 / 3, same: 2 / 3, worse: 1 };

/** What a pupil told in evaluations, as points to draw and a direction to say. */
export function trendOf(outcomes: PupilView['outcomes']): Trend {
  const sorted = outcomes.toSorted((one, other) => compareDays(one.on, other.on));
  const points = sorted.map(({ on, outcome }, index) => ({
    on,
    outcome,
    x: sorted.length === 1 ? 0.5 : index / (sorted.length - 1),
    y: HEIGHT[outcome],
  }));
  const direction = directionOf(points.map(({ outcome }) => outcome));
  return direction === undefined ? { points } : { points, direction };
}

function directionOf(outcomes: readonly EvaluationOutcome[]): Direction | undefined {
  const [last, before] = outcomes.toReversed();
  if (last === undefined) return undefined;
  if (before === undefined) return 'first';
  const change = OUTCOMES.indexOf(last) - OUTCOMES.indexOf(before);
  return change < 0 ? 'better' : change > 0 ? 'worse' : 'same';
}
