import { type Review, reviewOf } from '../../collections/review.ts';
import type { Day } from '../../protocol/day.ts';
import { type ContentFile, nameOf } from '../source/content-file.ts';
import { addressOfFile, ofKind, PAGE_KINDS, textOf } from '../source/content-index.ts';

export interface PageReview extends Review {
  readonly file: string;
  readonly address: string;
  readonly title: string;
  /** The role that keeps the page right, in words. */
  readonly owner: string;
  readonly reviewed?: string;
}

/** How every page of checked content stands on that day, in order of address. */
export function pageReviews(files: readonly ContentFile[], today: Day): readonly PageReview[] {
  const [school] = ofKind(files, 'school');
  const months = Number(school?.data?.['nakijkenElkeMaanden'] ?? 12);
  const roleName = (role: string) =>
    textOf(ofKind(files, 'terms').find(({ path }) => nameOf(path) === role)?.data?.['term']) || role;
  return ofKind(files, ...PAGE_KINDS)
    .map(({ path, data }) => {
      const reviewed = textOf(data?.['nagekeken']);
      return {
        file: path,
        address: addressOfFile(path),
        title: textOf(data?.['titel']),
        owner: roleName(textOf(data?.['eigenaar']) || textOf(school?.data?.['eigenaar'])),
        ...(reviewed && { reviewed }),
        ...reviewOf(reviewed || undefined, months, today),
      };
    })
    .toSorted((a, b) => a.address.localeCompare(b.address, 'nl'));
}

/** One line for the build: how many pages have to be gone over; `undefined` when none has. */
export function dueLine(reviews: readonly PageReview[]): string | undefined {
  const count = (state: Review['state']) => reviews.filter((review) => review.state === state).length;
  const [overdue, never] = [count('overdue'), count('never')];
  if (overdue + never === 0) return undefined;
  const parts = [overdue > 0 && `${overdue} over tijd`, never > 0 && `${never} nog nooit nagekeken`].filter(Boolean);
  return `Pagina's om na te kijken: ${parts.join(', ')}. De lijst: npm run review, of de pagina /redactie/.`;
}
