/** The passphrase as it is used: one form of each character, no space around it; `undefined` when nothing is left. */
export const passphraseText = (typed: string): string | undefined => typed.normalize('NFKC').trim() || undefined;
