/** The part of Pagefind that we use, as its documentation gives it. It is made by the build, so it has no types of its own. */
export interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<{ results: readonly Hit[] }>;
}

export interface Hit {
  data(): Promise<Found>;
}

export interface Found {
  /** Address on this host, with the site's path. */
  readonly url: string;
  /** Plain text of the page around the words, as HTML in which only `<mark>` is a tag. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Loads Pagefind from this site; rejects when it cannot be had, for instance without a network. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = new URL(`${base}pagefind/pagefind.js`, location.origin).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
