import type { Term } from '../../../protocol/procedure';
import { count } from './count';

/** A stretch of time: '1 week', '10 schooldagen'. */
export const termWords = ({ count: many, unit }: Term): string =>
  unit === 'weeks' ? count(many, 'week', 'weken') : count(many, 'schooldag', 'schooldagen');
