import { createHash } from 'node:crypto';

/** How a published site differs from a build; paths are those of files in the build. */
export interface Difference {
  /** Files that are answered with other bytes. */
  readonly changed: readonly string[];
  /** Files that are not answered at all. */
  readonly missing: readonly string[];
  /** Headers of the home page that are not as the build wants them, as `name: what came`. */
  readonly headers: readonly string[];
}

const AT_ONCE = 8;

/** Asks the site at `address` (ending in a slash) for every file of a build, and says what is not the same. */
export async function compareSite(
  address: string,
  hashes: ReadonlyMap<string, string>,
  headers: Readonly<Record<string, string>>,
  ask: typeof fetch = fetch,
): Promise<Difference> {
  const [changed, missing]: [string[], string[]] = [[], []];
  const waiting = [...hashes];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, hash] = next;
      const response = await ask(new URL(addressOf(path), address), { cache: 'no-store' });
      const bytes = Buffer.from(await response.arrayBuffer());
      // The page for what does not exist is sent with 404 by some hosts, also when it is asked for by its own name.
      if (!response.ok && path !== '404.html') missing.push(path);
      else if (createHash('sha256').update(bytes).digest('hex') !== hash) changed.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const home = await ask(address, { cache: 'no-store' });
  const otherHeaders = Object.entries(headers)
    .filter(([name, value]) => home.headers.get(name) !== value)
    .map(([name]) => `${name}: ${home.headers.get(name) ?? 'not sent'}`);
  return { changed: changed.sort(), missing: missing.sort(), headers: otherHeaders };
}

/** A page is asked for by its address, as readers do. */
const addressOf = (path: string): string =>
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
