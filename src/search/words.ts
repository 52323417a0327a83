import type { Answer } from './finder';

/** Letters of a question that are said back. */
const SHOWN = 80;

/** A question as it is said back, in quotes. */
export const quoted = (text: string): string => {
  const tidy = text.trim().replace(/\s+/g, ' ');
  return `"${tidy.length > SHOWN ? `${tidy.slice(0, SHOWN)}…` : tidy}"`;
};

/** How much was found, as a sentence for the eye and for a screen reader. */
export function countOf({ results, hasMore, corrected }: Answer, asked: string): string {
  const { length } = results;
  if (length === 0) return `Niets gevonden voor ${quoted(asked)}.`;
  const about = corrected === undefined ? '' : ` voor ${quoted(corrected)}`;
  if (length === 1) return `1 pagina gevonden${about}.`;
  return `${hasMore ? `De eerste ${length}` : length} pagina's gevonden${about}.`;
}

const FAILED = "Zoeken lukt nu niet. Kijk in de lijst van alle pagina's.";
const BROKEN = "Er ging iets mis op deze pagina. Dat ligt niet aan jou. Kijk in de lijst van alle pagina's.";

/** What is said where no results can be shown: the index could not be had, or the program itself went wrong. */
export const failureWords = (why: 'not-had' | 'broken'): string => (why === 'broken' ? BROKEN : FAILED);
