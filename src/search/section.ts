import type { Anchor } from './pagefind';
import { WEIGHTS } from './weights';

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Place of its first word, and of the first word after it. */
  readonly from: number;
  readonly until: number;
}

/** The part of a page that has most of what was searched for; `undefined` when that is its beginning, or all of it. */
export function sectionOf(anchors: readonly Anchor[], places: readonly number[]): Section | undefined {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text.trim() !== '')
    .sort((one, other) => one.location - other.location);
  const [first] = headings;
  if (!first || places.length === 0) return undefined;
  const sections = headings.map(({ id, text, location }, index) => ({
    id,
    heading: text.trim(),
    from: location,
    until: headings[index + 1]?.location ?? Infinity,
    headingEnd: location + text.trim().split(/\s+/).length,
  }));
  const worth = (from: number, until: number, headingEnd: number) =>
    places
      .filter((place) => place >= from && place < until)
      .reduce((sum, place) => sum + (place < headingEnd ? WEIGHTS.heading : 1), 0);
  let best: Section | undefined;
  let most = worth(0, first.location, 0);
  for (const { headingEnd, ...section } of sections) {
    const value = worth(section.from, section.until, headingEnd);
    if (value > most) [best, most] = [section, value];
  }
  return best;
}

/** The part that a fragment names. */
export function sectionAt(anchors: readonly Anchor[], fragment: string): Section | undefined {
  const headings = [...anchors].sort((one, other) => one.location - other.location);
  const index = headings.findIndex(({ id }) => id === fragment);
  const found = headings[index];
  if (!found) return undefined;
  return {
    id: fragment,
    heading: found.text.trim(),
    from: found.location,
    until: headings[index + 1]?.location ?? Infinity,
  };
}
