/** The parts of what a browser may keep of this site; each is kept whole or not at all. */
export const PARTS = ['pages', 'search', 'tracker'] as const;
export type PartName = (typeof PARTS)[number];

/** A file of the site and the SHA-256 of its bytes, in hex. */
export interface NamedFile {
  readonly path: string;
  readonly hash: string;
}

/** What one version of the site lets a browser keep; the build writes it into the worker. Paths are relative to `base`. */
export interface SiteSet {
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
  /** Changes with any byte of what is kept. */
  readonly version: string;
  /** Milliseconds since 1970 of what the site was built from; 0 where that is not known. */
  readonly made: number;
  /** What is kept first: the page that helps without a network. */
  readonly first: NamedFile;
  /** Page of the tracker, which belongs to the part of that name; every other page belongs to `pages`. */
  readonly trackerPage: string;
  /** Where the list of each part stands. */
  readonly parts: Readonly<Record<PartName, NamedFile>>;
}

/** Pages with what they have in common written once: a page is a row of runs through `pieces`, each a first piece and how many. */
export interface PackedPages {
  readonly pieces: readonly string[];
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** What the file of a part holds. */
export interface Part {
  /** SHA-256 in hex of every file, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly packed?: PackedPages;
  /** Headers with which the pages are served, as a host would send them. */
  readonly headers?: Readonly<Record<string, string>>;
}
