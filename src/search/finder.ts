import { excerptOf, type Piece } from './excerpt';
import type { Found, Hit, Pagefind } from './pagefind';
import { rank } from './rank';
import { sectionAt, sectionOf } from './section';
import { understand } from './understand';
import { readVocabulary, type VocabularyFile } from './vocabulary';
import { LIMITS } from './weights';

export interface Result {
  /** Address with the site's path, and the fragment of the part that answers. */
  readonly url: string;
  readonly title: string;
  /** Heading of that part; `undefined` when the page as a whole answers. */
  readonly heading: string | undefined;
  readonly excerpt: readonly Piece[];
  readonly audiences: readonly string[];
}

export interface Answer {
  readonly results: readonly Result[];
  /** Whether there were more than are shown. */
  readonly hasMore: boolean;
  /** The question as it was read, when that is not as it was typed. */
  readonly corrected: string | undefined;
}

export interface Question {
  readonly text: string;
  /** Only pages for this audience; '' for all. */
  readonly audience?: string;
  /** Searches for what was typed, letter by letter. */
  readonly literal?: boolean;
  readonly most?: number;
}

export type Find = (question: Question) => Promise<Answer>;

/** Answers that are kept, so that the next letter asks only for what is new. */
const KEPT = 300;

/** A search over an index that is loaded. */
export function createFinder(pagefind: Pagefind, file: VocabularyFile): Find {
  const vocabulary = readVocabulary(file);
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const read = new Map<string, Promise<Found>>();

  function ask(word: string | null, audience: string): Promise<readonly Hit[]> {
    const key = `${audience}\n${word ?? ''}`;
    const known = asked.get(key);
    if (known) return known;
    if (asked.size >= KEPT) asked.clear();
    const answer = pagefind
      .search(word, audience ? { filters: { voor: audience } } : {})
      .then(({ results }) => results);
    answer.catch(() => asked.delete(key));
    asked.set(key, answer);
    return answer;
  }

  const isFor = (id: string, audience: string): boolean =>
    audience === '' || vocabulary.pages.some(([each, , , voor]) => each === id && voor.includes(audience));

  function readPage(hit: Hit): Promise<Found> {
    const known = read.get(hit.id);
    if (known) return known;
    const found = hit.data();
    found.catch(() => read.delete(hit.id));
    read.set(hit.id, found);
    return found;
  }

  return async ({ text, audience = '', literal = false, most = LIMITS.results }) => {
    const understood = understand(text, vocabulary, { literal });
    const words = [...new Set(understood.terms.flatMap(({ alternatives }) => alternatives.map(({ word }) => word)))];
    const answers = await Promise.all(words.map(async (word) => [word, await ask(word, audience)] as const));
    const hits = new Map(answers);
    const answered = rank(understood, hits, vocabulary).filter(({ id }) => isFor(id, audience));
    const byId = new Map(answers.flatMap(([, each]) => each).map((hit) => [hit.id, hit]));
    const shown = answered.slice(0, most);
    // A page that the editor gave need not have any of the words. All pages at once would load all of the index.
    for (const word of [...file.everywhere.split(' '), null]) {
      if (shown.every(({ id }) => byId.has(id))) break;
      for (const hit of await ask(word, audience)) if (!byId.has(hit.id)) byId.set(hit.id, hit);
    }
    const results = await Promise.all(
      shown.flatMap(({ id, places, fragment }) => {
        const hit = byId.get(id);
        return hit ? readPage(hit).then((found) => resultOf(found, places, fragment)) : [];
      }),
    );
    return { results, hasMore: answered.length > most, corrected: understood.corrected };
  };
}

function resultOf(found: Found, places: readonly number[], fragment: string | undefined): Result {
  const section = fragment === undefined ? sectionOf(found.anchors, places) : sectionAt(found.anchors, fragment);
  return {
    url: section ? `${found.url}#${section.id}` : found.url,
    title: found.meta['title'] ?? found.url,
    heading: section?.heading,
    excerpt: excerptOf(found.content, places, section?.from, section?.until),
    audiences: found.filters['voor'] ?? [],
  };
}
