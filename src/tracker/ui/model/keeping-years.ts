import type { Work } from './work';

/** For how many years a case that ended is kept: what the school chose, else what was chosen here; `undefined` for neither. */
export const keepingYearsOf = ({ school, preferences }: Pick<Work, 'school' | 'preferences'>): number | undefined =>
  school.keepingYears ?? preferences.keepingYears.value;
