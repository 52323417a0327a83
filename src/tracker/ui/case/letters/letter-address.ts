/** The last part of the address of a message: whose parents, and which message. */
import type { PupilId } from '../../../domain/entries';

const MARK = '~';

/** The messages for the parents of that pupil, or one of them. */
export const letterTo = (pupil: PupilId, message?: string): string =>
  message === undefined ? pupil : `${pupil}${MARK}${message}`;

export function readLetterAddress(about: string | undefined): { readonly pupil?: PupilId; readonly message?: string } {
  const [pupil, message] = (about ?? '').split(MARK);
  return { ...(pupil && { pupil }), ...(message && { message }) };
}
