import { isOurs, type Shelf, shelfOf, shelvesAmong, tabsName } from './shelf';
import { type NamedFile, PARTS, type Part, type PartName, type SiteSet } from './site-set';
import { unpackPages } from './unpack-pages';
import type { World } from './world';

/** Milliseconds that a page waits for the host to say whether there is another version. */
const PATIENCE = 2500;
/** Milliseconds in which that is not asked again. */
const QUIET = 5 * 60_000;
/** Milliseconds for the first small page after which a line is called slow. */
const SLOW = 3000;
/** How many files are asked for at a time. */
const AT_ONCE = 4;
/** Header of a kept file with its hash, by which the next version knows that it has it already. */
const HASH = 'x-hash';
/** Where a tab got its page, when that was from no shelf. */
const NETWORK = 'network';

/** What a page may ask of the worker; the last two answer with the parts that are kept then. */
export type Asked = 'idle' | 'leave' | 'tracker' | 'all' | 'forget' | 'status';

/**
 * Keeps one version of the site, checked byte by byte, and answers pages from it. A version counts as kept when all of a part
 * is there; until then, and when anything of it does not come as it should, the version before goes on serving. What is
 * kept is the same for everyone: which page somebody read is in none of it.
 */
export function createKeeper(set: SiteSet, world: World) {
  const own = shelfOf(set);
  const url = (path: string) => world.origin + set.base + path;
  const markerOf = (what: PartName | 'installed') => url(`?bewaard=${what}`);
  const tabsAddress = url('?tabs');
  let isForgotten = false;
  let looked = Number.NEGATIVE_INFINITY;
  let reached: Promise<boolean> = Promise.resolve(true);
  const busy = new Map<PartName, Promise<void>>();

  const shelves = async () => shelvesAmong(await world.caches.keys(), set.base, own.name);
  const open = ({ name }: Shelf) => world.caches.open(name);
  const find = async (shelf: Shelf, path: string) => (await open(shelf)).match(url(path));
  const holds = async (shelf: Shelf, what: PartName | 'installed') =>
    (await (await open(shelf)).match(markerOf(what))) !== undefined;
  async function newestWith(part: PartName | 'installed'): Promise<Shelf | undefined> {
    for (const shelf of await shelves()) if (await holds(shelf, part)) return shelf;
    return undefined;
  }

  /**
   * What comes by 'no-store' leaves no second copy in the browser's own cache, which nobody could take away again when the
   * reader leaves. What the page itself just loaded lies there already, and need not be asked for again.
   */
  async function fetchExactly({ path, hash }: NamedFile): Promise<Response> {
    const known = isNamedByContent(path) ? await fetchAs(path, 'only-if-cached').catch(() => undefined) : undefined;
    const { bytes, headers } = (known?.hash === hash && known) || (await fetchAs(path, 'no-store', hash));
    for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
    headers.set(HASH, hash);
    return new Response(bytes, { headers });
  }

  async function fetchAs(path: string, cache: RequestCache, wanted?: string) {
    const response = await world.fetch(url(path), { cache, redirect: 'error', mode: 'same-origin' });
    const bytes = await response.arrayBuffer();
    const hash = response.ok ? await world.digest(bytes) : '';
    if (wanted && hash !== wanted) throw new Error(`${path} is not what it should be`);
    return { bytes, hash, headers: new Headers(response.headers) };
  }

  async function keepFile(cache: Cache, file: NamedFile): Promise<void> {
    for (const shelf of await shelves()) {
      const kept = await find(shelf, file.path);
      if (kept?.headers.get(HASH) === file.hash) return cache.put(url(file.path), kept);
    }
    await cache.put(url(file.path), await fetchExactly(file));
  }

  async function keepWhole(part: PartName): Promise<void> {
    if (await holds(own, part)) return;
    const cache = await open(own);
    const { files, packed, headers = {} }: Part = await (await fetchExactly(set.parts[part])).json();
    const waiting = Object.entries(files);
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (isForgotten) throw new Error('nothing is to be kept');
        await keepFile(cache, { path: next[0], hash: next[1] });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (packed)
      for (const [path, html] of unpackPages(packed)) await cache.put(url(path), new Response(html, { headers }));
    if (isForgotten) throw new Error('nothing is to be kept');
    await cache.put(markerOf(part), new Response(''));
    await clearOut();
  }

  function keep(part: PartName): Promise<void> {
    const running = busy.get(part) ?? keepWhole(part).finally(() => busy.delete(part));
    busy.set(part, running);
    return running;
  }

  /** Empties a cache before it goes: the files of one that is still held stay on the disk of Chromium until the site is opened again. */
  async function remove(name: string): Promise<void> {
    const cache = await world.caches.open(name);
    await Promise.all((await cache.keys()).map((request) => cache.delete(request)));
    await world.caches.delete(name);
  }

  async function clearOut(): Promise<void> {
    const tabs = await readTabs();
    const needed = new Set([own.name, ...Object.values(tabs)]);
    for (const part of PARTS) needed.add((await newestWith(part))?.name ?? '');
    for (const { name } of await shelves()) if (!needed.has(name)) await remove(name);
  }

  /** Gets ready to serve: rejects, and keeps nothing, when this version is older than what is kept or does not come whole. */
  async function install(): Promise<void> {
    const before = await shelves();
    if (set.made > 0 && before.some(({ made }) => made > set.made)) throw new Error('older than what is kept');
    try {
      const began = world.now();
      await keepFile(await open(own), set.first);
      const isSlow = world.now() - began > SLOW;
      if (!world.isSaving()) for (const part of PARTS) if (await newestWith(part)) await keep(part);
      // Who left before it was done leaves nothing behind.
      if (isForgotten || (await world.windows()).length === 0) throw new Error('nobody is here any more');
      await (await open(own)).put(markerOf('installed'), new Response(isSlow ? 'slow' : ''));
    } catch (cause) {
      isForgotten = true;
      await remove(own.name);
      throw cause;
    }
  }

  /** Which tab got its page from where; a tab that is gone is forgotten. */
  async function readTabs(): Promise<Readonly<Record<string, string>>> {
    const kept = await (await world.caches.open(tabsName(set.base))).match(tabsAddress);
    const tabs: Record<string, string> = kept ? await kept.json() : {};
    const open = new Set(await world.windows());
    return Object.fromEntries(Object.entries(tabs).filter(([id]) => open.has(id)));
  }

  async function noteTab(id: string, from: string): Promise<void> {
    if (!id || isForgotten) return;
    const tabs = { ...(await readTabs()), [id]: from };
    await (await world.caches.open(tabsName(set.base))).put(tabsAddress, new Response(JSON.stringify(tabs)));
  }

  /** Whether the host answered with a version of this site, or is still thinking; asked once in a while. */
  function isReached(): Promise<boolean> {
    if (world.now() - looked > QUIET) {
      looked = world.now();
      const looking = world.look().then(
        () => true,
        () => {
          looked = Number.NEGATIVE_INFINITY;
          return false;
        },
      );
      reached = Promise.race([looking, world.wait(PATIENCE).then(() => true)]);
    }
    return reached;
  }

  async function answerPage(request: Request, path: string, tab: string): Promise<Response> {
    const isHere = await isReached();
    const part = path === set.trackerPage ? 'tracker' : 'pages';
    const shelf = await newestWith(part);
    const kept = shelf && (await find(shelf, path));
    const newest = await newestWith('installed');
    const fromShelf = async (from: Shelf, page: Response) => {
      await noteTab(tab, from.name);
      return isHere ? page : withNote(page);
    };
    // Another version is known and was not to be kept whole: the host is asked first, and what is kept stands by.
    const isOutdated = shelf && newest && newest.made > shelf.made;
    if (kept && !isOutdated) return fromShelf(shelf, kept);
    if (shelf && !path.endsWith('/') && (await find(shelf, `${path}/`)))
      return Response.redirect(url(`${path}/`) + new URL(request.url).search, 301);

    const answer = await Promise.race([
      world.fetch(request).catch(() => undefined),
      ...(kept ? [world.wait(PATIENCE).then(() => undefined)] : []),
    ]);
    if (answer && (kept ? await isPageOfOurs(answer) : answer.status < 500)) {
      await noteTab(tab, NETWORK);
      return answer;
    }
    if (kept) return fromShelf(shelf, kept);
    for (const each of await shelves()) {
      const first = await find(each, set.first.path);
      if (first) return fromShelf(each, first);
    }
    return answer ?? Response.error();
  }

  async function isPageOfOurs(answer: Response): Promise<boolean> {
    if (answer.status !== 200) return answer.type === 'opaqueredirect';
    const html = await answer.clone().text();
    return html.includes(`rel="icon" href="${set.base}icon.png"`) && /<\/html>\s*$/.test(html);
  }

  /** A tab gets all it asks for from where its page came, but for what is named by its content, which is the same wherever it stands. */
  async function answerPart(request: Request, path: string, tab: string): Promise<Response> {
    const from = (await readTabs())[tab];
    const all = await shelves();
    const part = path.startsWith('pagefind/') ? 'search' : 'pages';
    const whole = await newestWith(part);
    const places = isNamedByContent(path)
      ? all
      : from === undefined
        ? [whole]
        : all.filter((shelf) => shelf.name === from);
    for (const shelf of places) {
      if (!shelf || (part === 'search' && !(await holds(shelf, part)))) continue;
      const kept = await find(shelf, path);
      if (kept) return kept;
    }
    return world.fetch(request);
  }

  async function forget(): Promise<void> {
    isForgotten = true;
    await world.unregister();
    for (const name of await world.caches.keys()) if (isOurs(name, set.base)) await remove(name);
  }

  async function keptParts(): Promise<readonly PartName[]> {
    const found: PartName[] = [];
    for (const part of PARTS) if (await newestWith(part)) found.push(part);
    return found;
  }

  return {
    install,
    activate: clearOut,

    /** The answer to a request of a page of this site; `undefined` where the worker has nothing to do with it. */
    answer(request: Request, tab: { readonly from: string; readonly next: string }): Promise<Response> | undefined {
      const { origin, pathname } = new URL(request.url);
      if (request.method !== 'GET' || origin !== world.origin || !pathname.startsWith(set.base) || isForgotten)
        return undefined;
      const path = decodeURI(pathname.slice(set.base.length));
      return request.mode === 'navigate' ? answerPage(request, path, tab.next) : answerPart(request, path, tab.from);
    },

    /** Does what a page asks and returns which parts are kept then; what cannot be had now is asked for at the next occasion. */
    async hear(asked: Asked): Promise<readonly PartName[]> {
      if (asked === 'forget' || (asked === 'leave' && !(await newestWith('tracker')))) await forget();
      if (isForgotten || (await world.windows()).length === 0) return [];
      const line = await find(own, '?bewaard=installed').then((marker) => marker?.text());
      const wanted: Partial<Record<Asked, readonly PartName[]>> = {
        idle: line === 'slow' || world.isSaving() ? [] : ['pages'],
        all: ['pages', 'search'],
        tracker: ['pages', 'tracker'],
      };
      for (const part of wanted[asked] ?? []) await keep(part).catch(() => undefined);
      return keptParts();
    },
  };
}

/** Folders in which a name holds a hash of what is inside. */
const isNamedByContent = (path: string): boolean => /^(_astro|bewaard)\//.test(path);

/** The kept page, saying that it is one. */
async function withNote(page: Response): Promise<Response> {
  const html = await page.text();
  const note =
    '<p role="status"><strong>Geen verbinding met deze site.</strong> Deze pagina stond al op dit apparaat. Er kan iets veranderd zijn.</p>';
  return new Response(html.replace(/<main[^>]*>/, `$&${note}`), { headers: page.headers });
}
