/** How well a passphrase would hold; `why` is a reason from a closed list, with words in `words/passphrases.ts`. */
export interface Strength {
  readonly strong: boolean;
  readonly why?: PassphraseWeakness;
}

export const PASSPHRASE_WEAKNESSES = ['too-short', 'common', 'personal', 'guessable'] as const;
export type PassphraseWeakness = (typeof PASSPHRASE_WEAKNESSES)[number];

/** Making and judging passphrases: its lists of words are large, so they are loaded when they are asked for. */
export interface PassphraseTools {
  /** Six words, picked at random. */
  generate(): Promise<string>;
  judge(passphrase: string): Promise<Strength>;
}
