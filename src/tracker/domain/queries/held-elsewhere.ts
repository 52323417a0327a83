import type { CaseFile } from '../case';
import type { Author } from '../entries';

/**
 * Who works the case in another vault, as the answer told that came from there; `undefined` while it is worked here. What
 * is here then is a copy: it asks for nothing, and counts where it is worked.
 */
export function heldElsewhereBy({ live }: Pick<CaseFile, 'live'>): Author | undefined {
  const accepted = live.filter((entry) => entry.type === 'ownership-accepted');
  const offers = live.filter((entry) => entry.type === 'ownership-offered').map(({ body }) => body.offer);
  // An offer may be answered twice: by who accepted it, and by who was told so.
  const answered = offers.findLast((offer) => accepted.some(({ body }) => body.offer === offer));
  return accepted.find(({ body }) => body.offer === answered && body.answeredBy)?.body.answeredBy;
}

/** Whether the case is worked in another vault. */
export const isHeldElsewhere = (file: Pick<CaseFile, 'live'>): boolean => heldElsewhereBy(file) !== undefined;
