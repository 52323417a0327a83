/** The part of Pagefind that we use, as its documentation gives it. It is made by the build, so it has no types of its own. */
export interface Pagefind {
  init(): Promise<void>;
  /** Drops all that was loaded; `init` starts anew. */
  destroy(): Promise<void>;
  /** A query of `null` gives every page. */
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: readonly Hit[] }>;
}

export interface Hit {
  /** Name of the page in the index. */
  readonly id: string;
  /** How well the page answers; scores of several words may be added up. */
  readonly score: number;
  /** Places of the words that were found, counted in words from the start of the page. */
  readonly words: readonly number[];
  data(): Promise<Found>;
}

export interface Found {
  /** Address on this host, with the site's path. */
  readonly url: string;
  /** All text of the page. */
  readonly content: string;
  /** Headings and other elements with an id, with their place in words. */
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** Loads Pagefind from this site; rejects when it cannot be had, for instance without a network. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = new URL(`${base}pagefind/pagefind.js`, location.origin).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A start that failed halfway stays in the module, and `init` alone would build on it.
  await pagefind.destroy();
  await pagefind.init();
  return pagefind;
}
