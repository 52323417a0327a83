/** The part of Pagefind that we use, as its documentation gives it. It is made by the build, so it has no types of its own. */
export interface Pagefind {
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

let failures = 0;

/** Loads Pagefind from this site, to run in the page itself; rejects when it cannot be had, for instance without a network. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = new URL(`${base}pagefind/pagefind.js`, location.origin);
  // A browser keeps to it that a module could not be had; by another address it asks again.
  if (failures > 0) address.search = `?${failures}`;
  const { createInstance } = (await import(/* @vite-ignore */ address.href).catch((cause: unknown) => {
    failures += 1;
    throw cause;
  })) as Module;
  // Our index is searched in a millisecond or two, so a worker would only be one more file to wait for.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

interface Module {
  createInstance(options: { readonly noWorker: boolean }): Pagefind & { init(): Promise<void> };
}
