import { stem } from './stem';
import { isStopWord } from './stop-words';
import { WEIGHTS } from './weights';

/** Example questions with the places that answer them, the best first. */
export interface Example {
  readonly asked: readonly (readonly string[])[];
  readonly pages: readonly string[];
}

export interface Examples {
  /**
   * How much the words of a question are like the example questions of each place: 0 to 1; places that they are not like
   * are left out. Of the places of one example, those for who asks come first.
   */
  like(words: readonly string[]): ReadonlyMap<string, number>;
}

/** What is known of words and places beside the examples. */
export interface Known {
  /** The group of a word; words of one group mean nearly the same. */
  alike(word: string): string | undefined;
  /** Whom the words are of. */
  askers(words: readonly string[]): ReadonlySet<string>;
  /** Whom a place is for; nobody stands for everyone. */
  audiences(place: string): readonly string[];
}

/** What is compared of a text, with its weight. What begins with one of `FAINT` cannot make two texts alike by itself. */
type Features = ReadonlyMap<string, number>;

const FAINT = /^[#~]/;

/** Letters that are looked at together, so that 'klassenapp' is somewhat like 'groepsapp'. */
const GRAM = 4;

const pageOf = (place = ''): string => place.replace(/#.*/, '');

/** A word without its endings. What is left of a short word may be left of many: 'halt' is not 'halen'. */
const formOf = (word: string): string => (stem(word).length < 4 ? word : stem(word));

/**
 * Reads example questions for comparing with.
 * A question is compared with each example by itself and with all examples of a page together: the first finds
 * the very wording, the second what the page is about.
 */
export function readExamples(examples: readonly Example[], { alike, askers, audiences }: Known): Examples {
  const featuresOf = (words: readonly string[]): Features => {
    const features = new Map<string, number>();
    const add = (name: string, weight: number) => features.set(name, Math.max(features.get(name) ?? 0, weight));
    const names = words.map((word) => alike(word) ?? formOf(word));
    const isFaint = (index: number) => isStopWord(words[index] ?? '') && alike(words[index] ?? '') === undefined;
    for (const [index, word] of words.entries()) {
      const name = names[index] ?? word;
      add(isFaint(index) ? `~${name}` : name, 1);
      if (name !== formOf(word)) add(formOf(word), WEIGHTS.ownWord);
      if (index > 0) add(`${isFaint(index - 1) && isFaint(index) ? '~' : ''}${names[index - 1]} ${name}`, WEIGHTS.pair);
      if (word.length < GRAM || isFaint(index)) continue;
      const framed = `^${word}$`;
      for (let at = 0; at + GRAM <= framed.length; at += 1) add(`#${framed.slice(at, at + GRAM)}`, WEIGHTS.gram);
    }
    return features;
  };

  const single = new Postings();
  const owners: number[] = [];
  const asking: ReadonlySet<string>[] = [];
  // All that is asked of one page, whatever part of it answers, says together what the page is about.
  const subjects = new Map<string, Map<string, number>>();
  for (const [place, { asked, pages }] of examples.entries()) {
    const subject = subjects.get(pageOf(pages[0])) ?? new Map<string, number>();
    subjects.set(pageOf(pages[0]), subject);
    for (const words of asked) {
      const features = featuresOf(words);
      for (const [name, weight] of features) subject.set(name, (subject.get(name) ?? 0) + weight);
      single.add(features);
      owners.push(place);
      asking.push(askers(words));
    }
  }
  const together = new Postings();
  for (const subject of subjects.values()) together.add(subject);
  const order = [...subjects.keys()];
  const subjectOf = examples.map(({ pages }) => order.indexOf(pageOf(pages[0])));

  return {
    like(words) {
      const asked = featuresOf(words);
      const who = askers(words);
      const nearest = new Map<number, number>();
      const sharing = single.sharing(asked);
      for (const [index, cosine] of single.cosines(asked)) {
        // 'Ik wil een konijn' is not like 'ik wil dood', however much of it is the same.
        if (!sharing.has(index) && cosine < WEIGHTS.sameWords) continue;
        const owner = owners[index] ?? 0;
        const value = cosine * (areOthers(who, asking[index]) ? WEIGHTS.otherAsker : 1);
        nearest.set(owner, Math.max(nearest.get(owner) ?? 0, value));
      }
      const about = together.relevances(asked);
      const most = Math.max(...about.values(), Number.MIN_VALUE);
      // When even the nearest example is hardly like the question, the words of the pages say more.
      const sure = Math.min(1, Math.max(0, ...nearest.values()) / WEIGHTS.sure);
      const found = new Map<string, number>();
      for (const [owner, cosine] of nearest) {
        const likeness =
          sure * (WEIGHTS.nearest * cosine + (1 - WEIGHTS.nearest) * ((about.get(subjectOf[owner] ?? -1) ?? 0) / most));
        const pages = examples[owner]?.pages ?? [];
        const forThem = pages.filter((page) => who.size === 0 || audiences(page).some((each) => who.has(each)));
        const ordered = [...forThem, ...pages.filter((page) => !forThem.includes(page))];
        for (const [place, target] of ordered.entries()) {
          const isOther = forThem.length > 0 && !forThem.includes(target);
          const value = likeness * WEIGHTS.laterPage ** place * (isOther ? WEIGHTS.forOthers : 1);
          if (value > (found.get(target) ?? 0)) found.set(target, value);
        }
      }
      return found;
    },
  };
}

const areOthers = (some: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): boolean =>
  some.size > 0 && others.size > 0 && ![...some].some((each) => others.has(each));

/** Which texts have a feature, and how rare it is. */
class Postings {
  readonly #rows = new Map<string, (readonly [text: number, weight: number])[]>();
  readonly #sizes: number[] = [];
  #lengths: readonly number[] | undefined;

  add(features: Features): void {
    const text = this.#sizes.length;
    let size = 0;
    for (const [name, weight] of features) {
      size += weight;
      const row = this.#rows.get(name);
      if (row) row.push([text, weight]);
      else this.#rows.set(name, [[text, weight]]);
    }
    this.#sizes.push(size);
  }

  #rarity(name: string): number {
    return Math.log(1 + this.#sizes.length / (1 + (this.#rows.get(name)?.length ?? 0)));
  }

  /** The texts that have more in common with a question than small words and single letters. */
  sharing(asked: Features): ReadonlySet<number> {
    const telling = [...asked.keys()].filter((name) => !FAINT.test(name));
    return new Set(telling.flatMap((name) => (this.#rows.get(name) ?? []).map(([text]) => text)));
  }

  /** The angle between a question and each text, as a cosine. */
  cosines(asked: Features): ReadonlyMap<number, number> {
    this.#lengths ??= this.#measure();
    const products = new Map<number, number>();
    let own = 0;
    for (const [name, weight] of asked) {
      const rarity = this.#rarity(name) ** 2;
      own += weight * weight * rarity;
      for (const [text, other] of this.#rows.get(name) ?? [])
        products.set(text, (products.get(text) ?? 0) + weight * other * rarity);
    }
    for (const [text, product] of products)
      products.set(text, product / (Math.sqrt(own) * (this.#lengths[text] ?? 1) || 1));
    return products;
  }

  #measure(): readonly number[] {
    const squares = this.#sizes.map(() => 0);
    for (const [name, row] of this.#rows) {
      const rarity = this.#rarity(name) ** 2;
      for (const [text, weight] of row) squares[text] = (squares[text] ?? 0) + weight * weight * rarity;
    }
    return squares.map(Math.sqrt);
  }

  /** How relevant each text is to a question, by Okapi BM25. */
  relevances(asked: Features): ReadonlyMap<number, number> {
    const mean = this.#sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, this.#sizes.length);
    const scores = new Map<number, number>();
    for (const [name, weight] of asked) {
      const row = this.#rows.get(name) ?? [];
      const rarity = Math.log(1 + (this.#sizes.length - row.length + 0.5) / (row.length + 0.5));
      for (const [text, count] of row) {
        const long = 1 - LENGTH + LENGTH * ((this.#sizes[text] ?? 0) / mean);
        const score = (weight * rarity * count * (SATURATION + 1)) / (count + SATURATION * long);
        scores.set(text, (scores.get(text) ?? 0) + score);
      }
    }
    return scores;
  }
}

/** BM25's own numbers: how soon more of the same counts no more, and how much a long text loses. */
const SATURATION = 1.2;
const LENGTH = 0.3;
