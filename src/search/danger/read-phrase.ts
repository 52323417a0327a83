/**
 * How the words of a phrase must stand in a question. `free`: in any order, with a few others between. `fixed`: in this
 * order, side by side. `near`: as `free`, in a question of few words or one about somebody near. `short`: as `free`, in
 * a question of few words. `whole`: the question says nothing else.
 */
export type Manner = 'free' | 'fixed' | 'near' | 'short' | 'whole';

export interface Phrase {
  readonly manner: Manner;
  /** For each place in the phrase the words or the names of groups of which one must stand there. */
  readonly parts: readonly (readonly string[])[];
}

const MANNERS: Readonly<Record<string, Manner>> = { '=': 'whole', '<': 'short', '~': 'near', '"': 'fixed' };

/** Reads a phrase as an editor writes it. Words in capitals are the name of a group, `|` parts words of which one will do, `_` joins words that stand side by side, `*` behind a word is any ending. Quotes around it and `~`, `<` and `=` before it are the manners. */
export function readPhrase(text: string): Phrase {
  const parts = text
    .replace(/^[=<~"]\s*|"$/g, '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => part.split('|'));
  return { manner: MANNERS[text.charAt(0)] ?? 'free', parts };
}

/** Whether a word in a phrase is the name of a group. */
export const isGroup = (word: string): boolean => /^\p{Lu}[\p{Lu}\d]+$/u.test(word);
