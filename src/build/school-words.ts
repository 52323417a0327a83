import type { Plugin } from 'vite';
import { readWords } from '../editing/read-words.ts';

/** Puts what the school of that content folder calls things in the place of the plain words, so that no page or script holds words that it does not use. */
export const schoolWords = (content: string): Plugin => ({
  name: 'school-words',
  enforce: 'pre',
  load: (id) =>
    /\/src\/words\/school-words\.ts(\?|$)/.test(id)
      ? `export const WORDS = ${JSON.stringify(readWords(content))};`
      : undefined,
});
