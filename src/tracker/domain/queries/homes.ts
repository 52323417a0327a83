import type { CaseFile, Home } from '../case';
import type { PupilId } from '../entries';

/** The homes of that pupil, in order of telling, without those that were removed. */
export const homesOf = ({ homes }: CaseFile, pupil: PupilId): readonly Home[] =>
  [...homes.values()].filter((home) => home.pupil === pupil && !home.removed);
