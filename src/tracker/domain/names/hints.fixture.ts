/** Reads one word in its place for hints, and says what comes out in few words. All names are invented. */
import { fold } from './fold';
import { type Hint, hintReader, type WordPlace } from './hints';
import type { NamedPupil, NamePart } from './spellings';

/** What the word may mean inside a sentence, in no account and without a dot, unless the place says otherwise. */
export function hintFor(pupils: readonly NamedPupil[], raw: string, place: Partial<WordPlace> = {}): Hint | undefined {
  const capital = /^\p{Lu}/u.test(raw);
  return hintReader(pupils)(raw, fold(raw), {
    capital,
    startsSentence: false,
    inAccount: false,
    dotted: false,
    ...place,
  });
}

export const short = (pupils: readonly string[], part: NamePart = 'first'): Hint => ({
  pupils,
  part,
  form: 'short',
  doubt: 'short-form',
});

export const alike = (pupils: readonly string[], part: NamePart = 'first'): Hint => ({
  pupils,
  part,
  form: 'alike',
  doubt: 'looks-alike',
});

export const inside = (pupils: readonly string[], part: NamePart = 'first'): Hint => ({
  pupils,
  part,
  form: 'inside',
  doubt: 'split-name',
});

/** The name is a word of its own within the word, by its capitals. */
export const apartInside = (pupils: readonly string[], from: number, until: number): Hint => ({
  ...inside(pupils),
  inWord: { from, until },
});

export const initials = (...pupils: readonly string[]): Hint => ({
  pupils,
  part: 'initials',
  form: 'exact',
  doubt: 'initials',
});
