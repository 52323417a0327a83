import type { Day } from '../../protocol/day';
import type { BodyOf } from './entries';

/** The first day of a measure: that on which it was decided, where no other was named. */
export const startOf = ({ startsOn, happenedOn }: BodyOf<'measure-taken'>): Day => startsOn ?? happenedOn;
