import { createFinder, type Find } from './finder';
import { loadPagefind } from './pagefind';
import type { VocabularyFile } from './vocabulary';

/** Loads the index and the vocabulary. After any failure the next call starts anew, so that search works again when the network does. */
export function finderOf(base: string): () => Promise<Find> {
  let loading: Promise<Find> | undefined;

  const load = async (isSecond = false): Promise<Find> => {
    const [pagefind, vocabulary] = await Promise.all([loadPagefind(base), loadVocabulary(base)]);
    const find = createFinder(pagefind, vocabulary);
    return async (question) => {
      try {
        const answer = await find(question);
        // Pagefind takes a part of its index that it cannot load for an empty one, and 'niets gevonden' would be untrue.
        if (answer.results.length === 0) await reach(base);
        return answer;
      } catch (cause) {
        loading = undefined;
        // A part that the page asked for ahead and did not get is refused once more to who asks for it next.
        if (isSecond) throw cause;
        return (await begin(true))(question);
      }
    };
  };

  const begin = (isSecond = false): Promise<Find> => {
    loading = load(isSecond).catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };

  return () => loading ?? begin();
}

/** Rejects when this site cannot be reached now. The request does not tell what was asked. */
async function reach(base: string): Promise<void> {
  const response = await fetch(`${base}pagefind/pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} for the search index`);
}

async function loadVocabulary(base: string): Promise<VocabularyFile> {
  const response = await fetch(`${base}pagefind/vocabulary.json`);
  if (!response.ok) throw new Error(`${response.status} for the vocabulary`);
  return (await response.json()) as VocabularyFile;
}
