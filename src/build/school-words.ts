import type { Plugin } from 'vite';

/** Puts what the school of that content folder calls things in the place of the plain words, so that no page or script holds words that it does not use. */
export const schoolWords = (content: string): Plugin => ({
  name: 'school-words',
  enforce: 'pre',
  load: async (id) => {
    const [, module] = /\/src\/words\/school-(words|nouns)\.ts(?:\?|$)/.exec(id) ?? [];
    if (module === undefined) return undefined;
    // Loaded only now: what it imports has no extensions, and with those Node could not read Astro's settings by itself.
    const { readWords } = await import('../editing/read-words.ts');
    const words = readWords(content);
    const { pupil, group, step, measure } = words;
    return module === 'words'
      ? `export const WORDS = ${JSON.stringify(words)};`
      : `export const NOUNS = ${JSON.stringify({ pupil, group, step, measure })};`;
  },
});
