/** A folder on the person's computer, as far as we use one. Everything but `permission` may reject, as browsers do. */
export interface WritableFolder {
  /** What the person calls it. */
  readonly name: string;
  /** @param ask shows the browser's question; only from a click */
  permission(ask: boolean): Promise<'granted' | 'prompt' | 'denied'>;
  names(): Promise<readonly string[]>;
  /** Whole, or not at all. */
  write(name: string, content: Blob): Promise<void>;
  read(name: string): Promise<Blob>;
  remove(name: string): Promise<void>;
}

/** What the browser can do with folders. `Handle` is what it lets us keep in its database. */
export interface Folders<Handle> {
  readonly supported: boolean;
  /** Asks the person to choose one; `undefined` when they do not. */
  pick(): Promise<Handle | undefined>;
  open(handle: Handle): WritableFolder;
}
