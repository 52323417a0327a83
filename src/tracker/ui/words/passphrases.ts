import type { PassphraseWeakness } from '../model/passphrase-tools';

/** Why a passphrase is too weak, and what makes it stronger. */
export const WEAKNESS_WORDS: Readonly<Record<PassphraseWeakness, string>> = {
  'too-short': 'Deze zin is te kort. Neem minstens vier losse woorden die niets met elkaar te maken hebben.',
  common: 'Deze woorden worden vaak gebruikt en zijn snel geraden. Kies andere woorden.',
  personal: 'Hierin zit iets wat anderen van jou of van school weten. Kies andere woorden.',
  guessable: 'Deze zin is te makkelijk te raden. Voeg een paar losse woorden toe.',
};
