/** What the keeper asks of the browser around it. */
export interface World {
  /** Scheme and host of the site: `https://school.example`. */
  readonly origin: string;
  readonly caches: CacheStorage;
  fetch(request: Request | string, options?: RequestInit): Promise<Response>;
  /** SHA-256 in hex. */
  digest(bytes: ArrayBuffer): Promise<string>;
  /** Ids of the windows and tabs that show this site. */
  windows(): Promise<readonly string[]>;
  /** Looks whether the host has another version, and waits until that has come or was refused; rejects when the host cannot be asked. */
  look(): Promise<unknown>;
  /** Whether the reader asks to save data, or is on a slow line, as far as the browser tells. */
  isSaving(): boolean;
  /** Ends this worker's work for the site for good. */
  unregister(): Promise<unknown>;
  wait(milliseconds: number): Promise<void>;
  now(): number;
}
