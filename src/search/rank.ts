import { wordsOf } from './normalise';
import type { Hit } from './pagefind';
import { stem } from './stem';
import { isStopWord } from './stop-words';
import type { Understood } from './understand';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

export interface Ranked {
  /** Name of the page in the index. */
  readonly id: string;
  readonly score: number;
  /** Places of all words that were found on the page. */
  readonly places: readonly number[];
  /** The part of the page that the editor gave for these words. */
  readonly fragment: string | undefined;
}

/** The pages that answer, best first, from what the index has for each word. */
export function rank(
  { terms, telling, pages, audiences }: Understood,
  hits: ReadonlyMap<string, readonly Hit[]>,
  vocabulary: Vocabulary,
): readonly Ranked[] {
  const scores = new Map<string, { score: number; has: number; places: Set<number> }>();
  for (const { alternatives } of terms) {
    const best = new Map<string, number>();
    for (const { word, weight } of alternatives) {
      for (const { id, score, words } of hits.get(word) ?? []) {
        best.set(id, Math.max(best.get(id) ?? 0, score * weight));
        const entry = scores.get(id) ?? { score: 0, has: 0, places: new Set() };
        scores.set(id, entry);
        for (const place of words) entry.places.add(place);
      }
    }
    for (const [id, score] of best) {
      const entry = scores.get(id);
      if (entry) Object.assign(entry, { score: entry.score + score, has: entry.has + 1 });
    }
  }
  const covered = [...scores].map(([id, { score, has, places }]) => ({
    id,
    places: [...places].sort((one, other) => one - other),
    score: score * (has / Math.max(1, terms.length)) ** WEIGHTS.coverage,
  }));
  const top = Math.max(0, ...covered.map(({ score }) => score)) || 1;
  const byId = new Map<string, Ranked>(
    covered.map((page) => [page.id, { ...page, score: page.score / top, fragment: undefined }]),
  );
  // Of the places on one page, the one that fits best counts, and says which part to lead to.
  const best = new Map<string, number>();
  for (const [target, weight] of pages) {
    const [address, fragment] = target.split('#', 2);
    const page = vocabulary.pages.find(([, each]) => each === address);
    if (!page || weight <= (best.get(page[0]) ?? 0)) continue;
    best.set(page[0], weight);
    const known = byId.get(page[0]);
    byId.set(page[0], { id: page[0], places: known?.places ?? [], score: known?.score ?? 0, fragment });
  }
  for (const [id, , title, voor] of vocabulary.pages) {
    const entry = byId.get(id);
    if (!entry) continue;
    // Who asks is part of what the examples say already.
    const text = entry.score + WEIGHTS.title * likeness(telling, title);
    byId.set(id, { ...entry, score: text * fit(voor, audiences) + WEIGHTS.example * (best.get(id) ?? 0) });
  }
  return [...byId.values()].sort((one, other) => other.score - one.score);
}

/** What a page keeps of its score for who asks. A page for nobody, or for three audiences and more, is for everyone. */
function fit(voor: readonly string[], audiences: ReadonlySet<string>): number {
  if (audiences.size === 0) return 1;
  if (voor.length === 0 || voor.length > 2) return WEIGHTS.forAll;
  return voor.some((each) => audiences.has(each)) ? 1 : WEIGHTS.forOthers;
}

/** How far a title is what was asked: 1 when they have the same words, 0 when they share none. */
function likeness(telling: readonly string[], title: string): number {
  const asked = new Set(telling.map(stem));
  const named = new Set(
    wordsOf(title)
      .filter((word) => !isStopWord(word))
      .map(stem),
  );
  const both = [...asked].filter((word) => named.has(word)).length;
  return both === 0 ? 0 : both / Math.sqrt(asked.size * named.size);
}
