import { WORDS } from './words';

const COUNT = 6;

/**
 * Six words, each drawn alone: 72 bits of chance.
 * @param fill fills the bytes with chance, as `crypto.getRandomValues` does
 */
export function makePassphrase(fill: (bytes: Uint16Array<ArrayBuffer>) => void): string {
  const draws = new Uint16Array(COUNT);
  fill(draws);
  // The number of words is a power of two, so that the rest of a division favours none of them.
  return [...draws].map((draw) => WORDS[draw % WORDS.length]).join(' ');
}
