import type { Plugin } from 'vite';

/** Puts what the school of that content folder calls things in the place of the plain words, so that no page or script holds words that it does not use. */
export const schoolWords = (content: string): Plugin => ({
  name: 'school-words',
  enforce: 'pre',
  load: async (id) => {
    if (!/\/src\/words\/school-words\.ts(\?|$)/.test(id)) return undefined;
    // Loaded only now: what it imports has no extensions, and with those Node could not read Astro's settings by itself.
    const { readWords } = await import('../editing/read-words.ts');
    return `export const WORDS = ${JSON.stringify(readWords(content))};`;
  },
});
