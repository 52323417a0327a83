import { headingIn } from './heading.ts';
import type { Line } from './table-lines.ts';

const LEADS_OWN = /^\s*(?:[-*•·–—o]|\d+[.)]|[a-z]\))\s+/u;
const MOST_WORDS = 3;

const isBare = (content: string): boolean => !/[.!?:;\]]$/.test(content) && !LEADS_OWN.test(content);

/**
 * What a few words on a line of their own are a heading of, below an empty line: of the 'steps' that follow, or of a 'part' of the step in which
 * sentences follow. `undefined` for what may as well be a short task: the first line of a step, and one of several such lines.
 *
 * @param isEmpty whether the line of that number stood empty in the text.
 */
export function partHeading(
  lines: readonly Line[],
  place: number,
  isEmpty: (line: number) => boolean,
  stepWord: string,
): 'steps' | 'part' | undefined {
  const [line, content] = lines[place] ?? [0, ''];
  const [, before = ''] = lines[place - 1] ?? [];
  const [, next = ''] = lines[place + 1] ?? [];
  const isWord = isBare(content) && /^\p{Lu}/u.test(content) && content.split(/\s+/).length <= MOST_WORDS;
  if (!isWord || !isEmpty(line - 1) || isBare(before) || headingIn(before, stepWord, false)) return undefined;
  if (headingIn(next, stepWord, false)) return 'steps';
  return !isEmpty(line + 1) && /^\p{Lu}.*[.!?]$/u.test(next) ? 'part' : undefined;
}
