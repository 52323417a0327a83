/** How hard a passphrase is to guess. Brings long lists along: to be loaded when someone types one. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { passphraseText } from '../age/passphrase-text';
import { WORDS } from './words';

export const STRENGTHS = ['too-weak', 'weak', 'enough', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What makes it easier to guess, or to lose. */
export const WEAKNESSES = [
  'short',
  /** Among the passwords that everyone uses, or nearly. */
  'known-password',
  /** 'aaaa', 'abcabc'. */
  'repeats',
  /** 'abcd', '1234'. */
  'sequence',
  /** Letters beside each other on the keyboard. */
  'keyboard',
  /** A date or a year. */
  'date',
  /** The word for this site, the school or the like: what anyone would try here first. */
  'about-this',
  /** Signs that another keyboard or the age program may write in another way. */
  'unusual-signs',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

const EASIER_TO_GUESS = WEAKNESSES.filter((weakness) => weakness !== 'unusual-signs');

export interface PassphraseReading {
  readonly strength: Strength;
  readonly weaknesses: readonly Weakness[];
  /** As it is used, where that is not as it was typed: the age program wants it in this form. */
  readonly usedAs?: string;
}

const SHORT = 12;
/** Characters that are judged: a passphrase that long is strong by those alone, and longer ones would take long to judge. */
const MAX_READ = 200;
/** Powers of ten of guesses. A thousand guesses a second need three years for 10^11 and thirty thousand for 10^15. */
const LIMITS = { weak: 8, enough: 11, strong: 15 } as const;

const KNOWN: ReadonlySet<string> = new Set(WORDS);

const estimator = new ZxcvbnFactory({
  dictionary: { ...dictionary, words: [...WORDS] },
  graphs: adjacencyGraphs,
});

/** @param around words that belong to this place: the school, the town, the site */
export function readPassphrase(typed: string, around: readonly string[] = []): PassphraseReading {
  const used = passphraseText(typed) ?? '';
  const passphrase = used.slice(0, MAX_READ);
  const { guessesLog10, sequence } = estimator.check(passphrase, [...around]);
  const found = new Set<Weakness>();
  if (passphrase.length < SHORT) found.add('short');
  if (!typed.trim().normalize('NFC').startsWith(passphrase)) found.add('unusual-signs');
  for (const match of sequence) {
    if (match.pattern === 'repeat') found.add('repeats');
    if (match.pattern === 'sequence') found.add('sequence');
    if (match.pattern === 'spatial') found.add('keyboard');
    if (match.pattern === 'date' || match.pattern === 'regex') found.add('date');
    if (match.pattern !== 'dictionary') continue;
    if (match.dictionaryName === 'userInputs') found.add('about-this');
    // One known password among other words is just a word.
    if (match.dictionaryName === 'passwords-common' && match.token.length > passphrase.length / 2)
      found.add('known-password');
  }
  const strength = strengthOf(Math.min(guessesLog10, asWords(passphrase)));
  // What is hard to guess as a whole is so with a word twice, or with 'hijk' or a year somewhere in it.
  if (strength === 'strong') for (const weakness of EASIER_TO_GUESS) found.delete(weakness);
  const weaknesses = WEAKNESSES.filter((weakness) => found.has(weakness));
  return used === typed ? { strength, weaknesses } : { strength, weaknesses, usedAs: used };
}

/** Guesses, in powers of ten, for who knows our list: the estimate takes the spaces between words for chance. */
function asWords(passphrase: string): number {
  const all = passphrase.toLowerCase().split(/[^a-z]+/);
  // The last one may be cut off.
  const words = new Set(passphrase.length < MAX_READ ? all : all.slice(0, -1));
  const known = [...words].every((word) => KNOWN.has(word));
  return known ? words.size * Math.log10(KNOWN.size) : Number.POSITIVE_INFINITY;
}

function strengthOf(guessesLog10: number): Strength {
  if (guessesLog10 < LIMITS.weak) return 'too-weak';
  if (guessesLog10 < LIMITS.enough) return 'weak';
  return guessesLog10 < LIMITS.strong ? 'enough' : 'strong';
}
