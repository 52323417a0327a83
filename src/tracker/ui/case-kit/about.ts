/** The last part of a case's address: one thing in a part, or a new thing, if need be for a task. */
import type { TaskId } from '../../../protocol/procedure';
import type { PupilId } from '../../domain/entries';

const NEW = 'nieuw';

export type About =
  | { readonly kind: 'new'; readonly task?: TaskId }
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'all' };

/** Writes down something new; with a task, that task is marked as done too. */
export const newFor = (task?: TaskId): string => (task === undefined ? NEW : `${NEW}:${task}`);

export function readAbout(about: string | undefined): About {
  if (about === undefined || about === '') return { kind: 'all' };
  if (about === NEW) return { kind: 'new' };
  return about.startsWith(`${NEW}:`) ? { kind: 'new', task: about.slice(NEW.length + 1) } : { kind: 'one', id: about };
}

const EDIT = 'wijzig:';

/** Changes a pupil's names, class or role. */
export const editPupil = (pupil: PupilId): string => `${EDIT}${pupil}`;

/** The pupil that is to be changed, when that is what the address says. */
export const editedPupil = (about: string): PupilId | undefined =>
  about.startsWith(EDIT) ? about.slice(EDIT.length) : undefined;
