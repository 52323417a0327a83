/** How hard a passphrase is to guess; from `enough` on it may be used. */
export type Strength = 'too-weak' | 'weak' | 'enough' | 'strong';

/** What makes it easier to guess, or to lose; words are in `words/passphrases.ts`. */
export type Weakness =
  | 'short'
  | 'known-password'
  | 'repeats'
  | 'sequence'
  | 'keyboard'
  | 'date'
  | 'about-this'
  | 'unusual-signs';

export interface PassphraseReading {
  readonly strength: Strength;
  readonly weaknesses: readonly Weakness[];
  /** As it is used, where that is not as it was typed. */
  readonly usedAs?: string;
}

/** Making and judging passphrases: its lists of words are large, so they are loaded when they are asked for. */
export interface PassphraseTools {
  /** Six words, drawn at random. */
  generate(): Promise<string>;
  judge(passphrase: string): Promise<PassphraseReading>;
}

/** Whether a passphrase of that strength may be used. */
export const isStrongEnough = (strength: Strength): boolean => strength === 'enough' || strength === 'strong';
