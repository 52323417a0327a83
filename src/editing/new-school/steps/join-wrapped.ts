import { headingIn } from './heading.ts';
import { areRoles } from './known-roles.ts';
import { fieldIn } from './read-field.ts';
import type { Line } from './table-lines.ts';

/** A line that begins something of its own: a task, a heading, a row of a table. */
const OWN = /^(?:#|\||[-*•·–—o]\s|\d+[.)]\s|[a-z]\)\s)|\t|\s\|\s/u;
const ENDED = /[.!?:;\]]["'”’)]*$/u;
/** Words after which no sentence ends: what stands on the next line belongs to it. */
const UNFINISHED = /(?:,|(?<![\p{L}-])(?:de|het|een|en|of|van|met|te|tot|ten|ter|deze|omdat|zodat))$/iu;
const HYPHENATED = /\p{Ll}-$/u;
/** A shorter line may well be an item of a list without dashes. */
const FULL_WIDTH = 40;

/**
 * Lines that were broken in the middle of a sentence, as what is copied from a web page or a PDF is, as one line again.
 *
 * @param lines without empty ones; between two of which the numbers do not follow each other one stood empty.
 * @returns `joined` are the numbers of the first and the last of each set of lines that became one.
 */
export function joinWrapped(
  lines: readonly Line[],
  stepWord: string,
): { readonly lines: readonly Line[]; readonly joined: readonly (readonly [first: number, last: number])[] } {
  const whole: { line: number; last: number; content: string; width: number }[] = [];
  for (const [line, content] of lines) {
    const before = whole.at(-1);
    if (before && line === before.last + 1 && goesOn(before.content, before.width, content, stepWord)) {
      before.content = withNext(before.content, content);
      before.last = line;
      before.width = content.length;
    } else whole.push({ line, last: line, content, width: content.length });
  }
  return {
    lines: whole.map(({ line, content }) => [line, content] as const),
    joined: whole.flatMap(({ line, last }) => (last > line ? [[line, last] as const] : [])),
  };
}

function goesOn(before: string, width: number, next: string, stepWord: string): boolean {
  if (ENDED.test(before) || OWN.test(next) || before.includes('\t') || before.includes(' | ')) return false;
  if (fieldIn(next)?.value !== undefined && next.includes(':')) return false;
  if (UNFINISHED.test(before)) return true;
  // A list without dashes has short lines, or lines that all begin alike.
  const beginsSentence = /^(?:[-*•·–—o]\s+|\d+[.)]\s+|[a-z]\)\s+)?["'“„(]?\p{Lu}/u.test(before) || OWN.test(before);
  return (
    /^[("'“„]?\p{Ll}/u.test(next) &&
    width >= FULL_WIDTH &&
    beginsSentence &&
    !areRoles(next) &&
    headingIn(before, stepWord, false) === undefined &&
    headingIn(next, stepWord, false) === undefined
  );
}

/** A word that was divided over two lines is whole again; 'pest- en' keeps its hyphen. */
const withNext = (before: string, next: string): string =>
  HYPHENATED.test(before) && !/^(?:en|of)\s/.test(next) ? `${before.slice(0, -1)}${next}` : `${before} ${next}`;
