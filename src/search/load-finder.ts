import { createFinder, type Find } from './finder';
import { loadPagefind } from './pagefind';
import type { VocabularyFile } from './vocabulary';

/** Loads the index and the vocabulary, and starts again at the next call when that failed. */
export function finderOf(base: string): () => Promise<Find> {
  let loading: Promise<Find> | undefined;
  return () => {
    loading ??= load(base).catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };
}

async function load(base: string): Promise<Find> {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(base), loadVocabulary(base)]);
  return createFinder(pagefind, vocabulary);
}

async function loadVocabulary(base: string): Promise<VocabularyFile> {
  const response = await fetch(`${base}pagefind/vocabulary.json`);
  if (!response.ok) throw new Error(`${response.status} for the vocabulary`);
  return (await response.json()) as VocabularyFile;
}
