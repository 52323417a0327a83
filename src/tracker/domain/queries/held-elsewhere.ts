import type { CaseFile } from '../case';
import type { Author } from '../entries';

/**
 * Who works the case in another vault, as the answer told that came from there; `undefined` while it is worked here. What
 * is here then is a copy: it asks for nothing, and counts where it is worked.
 */
export function heldElsewhereBy({ offers, acceptances }: Acceptances): Author | undefined {
  if (acceptances.length === 0) return undefined;
  const accepted = new Set(acceptances.map(({ body }) => body.offer));
  // An offer may be answered twice: by who accepted it, and by who was told so.
  const answered = offers.findLast(({ body }) => accepted.has(body.offer))?.body.offer;
  return acceptances.find(({ body }) => body.offer === answered && body.answeredBy)?.body.answeredBy;
}

type Acceptances = Pick<CaseFile, 'offers' | 'acceptances'>;

/** Whether the case is worked in another vault. */
export const isHeldElsewhere = (file: Acceptances): boolean => heldElsewhereBy(file) !== undefined;
