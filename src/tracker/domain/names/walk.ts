/** Reads words along the tree of spellings, also over a gap inside a name. */
import { type Branch, formOfEnding, type NameForm } from './dictionary';
import type { Spelling } from './spellings';
import { gapBetween, type Token } from './tokens';
import { FEWEST_LETTERS_FOR_TYPO } from './typo';

/** A spelling that was met: from the word where one looked up to and including the word `last`. */
export interface Hit {
  readonly spelling: Spelling;
  readonly form: NameForm;
  readonly last: number;
  /** How many letters of the last word, folded, belong to it; all of them when absent. */
  readonly lettersOfLast?: number;
  /** False when the words are parted at a place where the name is not. */
  readonly whole: boolean;
}

/**
 * Every spelling that begins with the word at `start` (after `skip` of its letters) and ends with a word. It may end inside a word too where
 * the script puts no spaces between words, but not inside the word at `start`.
 */
export function hitsAt(root: Branch, text: string, tokens: readonly Token[], start: number, skip = 0): readonly Hit[] {
  const hits: Hit[] = [];
  const partedAt: number[] = [];
  let overSpace = false;
  let depth = 0;
  let at = root;

  const meet = (spelling: Spelling, form: NameForm, last: number, lettersOfLast?: number) => {
    const whole = partedAt.every((place) => spelling.breaks.has(place));
    // First and last name apart are two names, which are joined later; so 'Marie Louise' is not taken for one of them.
    if (spelling.middle !== undefined && partedAt.includes(spelling.middle)) return;
    if (!whole && overSpace && spelling.letters.length < FEWEST_LETTERS_FOR_TYPO) return;
    hits.push({ spelling, form, last, whole, ...(lettersOfLast !== undefined && { lettersOfLast }) });
  };

  for (let index = start; ; index += 1) {
    const token = tokens[index] as Token;
    const { folded, kind } = token.word;
    for (let place = index === start ? skip : 0; place < folded.length; place += 1) {
      if (place > 0) {
        const ending = at.stems.length > 0 ? folded.slice(place) : '';
        for (const { spelling, endings } of at.stems) {
          if (endings.has(ending)) meet(spelling, formOfEnding(ending), index);
        }
        if (kind === 'unspaced' && index > start) {
          for (const spelling of at.spellings) meet(spelling, 'exact', index, place);
        }
      }
      const next = at.next.get(folded.charAt(place));
      if (!next) return hits;
      at = next;
      depth += 1;
    }
    for (const spelling of at.spellings) meet(spelling, 'exact', index);
    const following = tokens[index + 1];
    if (!following || at.next.size === 0) return hits;
    const gap = gapBetween(text, token.until, following.from);
    if (gap === 'comma' || gap === 'stop' || gap === 'far') return hits;
    if (gap === 'space' || gap === 'mark') {
      partedAt.push(depth);
      overSpace ||= gap === 'space';
    }
  }
}

const lettersOfLast = (hit: Hit): number => hit.lettersOfLast ?? Number.POSITIVE_INFINITY;

/** The hits that reach furthest, those at the name's own places first; all of them end at the same place. */
export function furthest(hits: readonly Hit[]): readonly Hit[] {
  const whole = hits.filter((hit) => hit.whole);
  const from = whole.length > 0 ? whole : hits;
  const last = Math.max(...from.map((hit) => hit.last));
  const reached = from.filter((hit) => hit.last === last);
  const letters = Math.max(...reached.map(lettersOfLast));
  return reached.filter((hit) => lettersOfLast(hit) === letters);
}
