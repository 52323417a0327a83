import type { Strength, Weakness } from '../model/passphrase-tools';

/** How strong a passphrase is, and what that means. */
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  'too-weak': 'Deze zin is veel te makkelijk te raden. Neem vijf of zes losse woorden.',
  weak: 'Deze zin is nog te makkelijk te raden. Voeg een of twee losse woorden toe.',
  enough: 'Deze zin is sterk genoeg.',
  strong: 'Dit is een sterke wachtwoordzin.',
};

/** What makes a passphrase weaker. */
export const WEAKNESS_WORDS: Readonly<Record<Weakness, string>> = {
  short: 'Hij is kort.',
  'known-password': 'Hij lijkt op een wachtwoord dat veel mensen gebruiken.',
  repeats: 'Er herhaalt zich iets.',
  sequence: 'Er zit een reeks in, zoals abcd of 1234.',
  keyboard: 'De letters liggen naast elkaar op het toetsenbord.',
  date: 'Er zit een datum of jaartal in.',
  'about-this': 'Er zit een woord in dat bij deze school of site hoort.',
  'unusual-signs': 'Er staan tekens in die een ander toetsenbord misschien anders schrijft.',
};
