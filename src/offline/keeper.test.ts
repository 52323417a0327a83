import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createKeeper } from './keeper';
import { packPages } from './pack-pages';
import { PARTS, type Part, type PartName, type SiteSet } from './site-set';
import type { World } from './world';

const ORIGIN = 'https://school.example';
const BASE = '/pestprotocol/';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const page = (text: string) =>
  `<html><head><link rel="icon" href="${BASE}icon.png"></head><body><main id="inhoud">${text}</main></body></html>`;

/** One published version: what a host answers, and what the worker in it knows. */
function publish(made: number, words: string): { set: SiteSet; files: Map<string, string> } {
  const files = new Map([
    ['', page(`home ${words}`)],
    ['hulp/', page(`hulp ${words}`)],
    ['zonder-internet/', page(`112 ${words}`)],
    ['dossiers/', page(`dossiers ${words}`)],
    [`_astro/box.${made}.js`, `box ${words}`],
    [`_astro/vault.${made}.js`, `vault ${words}`],
    ['nood/nl.json', `nood ${words}`],
    ['pagefind/pagefind.js', `search ${words}`],
  ]);
  const hashes = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, sha256(files.get(path) ?? '')]));
  const pack = (...paths: string[]) => packPages(new Map(paths.map((path) => [path, files.get(path) ?? ''])));
  const headers = { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'DENY' };
  const parts: Record<PartName, Part> = {
    pages: {
      files: hashes(`_astro/box.${made}.js`, 'nood/nl.json'),
      packed: pack('', 'hulp/', 'zonder-internet/'),
      headers,
    },
    search: { files: hashes('pagefind/pagefind.js') },
    tracker: { files: hashes(`_astro/vault.${made}.js`), packed: pack('dossiers/'), headers },
  };
  const lists = PARTS.map((name) => {
    const text = JSON.stringify(parts[name]);
    const path = `bewaard/${name}.${made}.json`;
    files.set(path, text);
    return [name, { path, hash: sha256(text) }] as const;
  });
  const set: SiteSet = {
    base: BASE,
    version: `v${made}`,
    made,
    first: { path: 'zonder-internet/', hash: sha256(files.get('zonder-internet/') ?? '') },
    trackerPage: 'dossiers/',
    parts: Object.fromEntries(lists) as SiteSet['parts'],
  };
  return { set, files };
}

type Host = (path: string) => { status?: number; body: string; type?: string } | 'gone';

const serving =
  (files: ReadonlyMap<string, string>): Host =>
  (path) => {
    const body = files.get(path);
    if (body === undefined) return { status: 404, body: page('bestaat niet') };
    return { body, type: path.endsWith('/') || path === '' ? 'text/html' : 'text/plain' };
  };

/** A browser with its caches and tabs, in front of a host that a test changes. */
function browser(host: Host) {
  const kept = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const state = {
    host,
    windows: ['tab'],
    isSaving: false,
    isUnregistered: false,
    now: 1_000_000,
    isSlow: false,
    /** What lies in the browser's own cache because a page loaded it. */
    loaded: new Map<string, string>(),
    /** How the worker asked for what it keeps. */
    modes: new Set<RequestCache | undefined>(),
  };
  // The ways of a cache that the keeper uses.
  const fakeCache = (entries: Map<string, Response>) =>
    ({
      match: async (url: string) => entries.get(url)?.clone(),
      put: async (url: string, response: Response) => void entries.set(url, response),
      keys: async () => [...entries.keys()],
      delete: async (url: string) => entries.delete(url),
    }) as unknown as Cache;
  const caches = {
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    open: async (name: string) => {
      const entries = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, entries);
      return fakeCache(entries);
    },
  } as unknown as CacheStorage;
  const world: World = {
    origin: ORIGIN,
    caches,
    async fetch(request, options) {
      const url = new URL(typeof request === 'string' ? request : request.url);
      const path = url.pathname.slice(BASE.length);
      if (options?.cache === 'only-if-cached') {
        const body = state.loaded.get(path);
        if (body === undefined) throw new TypeError('not in the cache');
        return new Response(body);
      }
      asked.push(path);
      if (typeof request === 'string') state.modes.add(options?.cache);
      if (state.isSlow) state.now += 10_000;
      const answer = state.host(path);
      if (answer === 'gone') throw new TypeError('no network');
      return new Response(answer.body, {
        status: answer.status ?? 200,
        headers: { 'content-type': answer.type ?? 'text/html' },
      });
    },
    digest: async (bytes) => createHash('sha256').update(new Uint8Array(bytes)).digest('hex'),
    windows: async () => state.windows,
    look: async () => {
      if (state.host('sw.js') === 'gone') throw new TypeError('no network');
    },
    isSaving: () => state.isSaving,
    unregister: async () => {
      state.isUnregistered = true;
    },
    wait: () => new Promise(() => {}),
    now: () => state.now,
  };
  return { state, world, kept, asked };
}

const navigate = (path: string) => ({ url: `${ORIGIN}${BASE}${path}`, method: 'GET', mode: 'navigate' }) as Request;
const part = (path: string) => ({ url: `${ORIGIN}${BASE}${path}`, method: 'GET', mode: 'cors' }) as Request;
const tab = { from: 'tab', next: 'tab' };

const one = publish(1000, 'een');
const two = publish(2000, 'twee');

async function withOneKept() {
  const around = browser(serving(one.files));
  const keeper = createKeeper(one.set, around.world);
  await keeper.install();
  await keeper.activate();
  await keeper.hear('idle');
  return { ...around, keeper };
}

/** What a reader sees at an address. */
async function seen(keeper: ReturnType<typeof createKeeper>, path: string): Promise<string> {
  const answer = await keeper.answer(navigate(path), tab);
  return /<main[^>]*>(.*)<\/main>/.exec((await answer?.text()) ?? '')?.[1] ?? '';
}

const gone: Host = () => 'gone';

test('without a network every page of the set is there, whatever was read, and says that there is no connection', async () => {
  const { keeper, state } = await withOneKept();
  state.host = gone;
  expect(await seen(keeper, 'hulp/')).toMatch(/^<p role="status"><strong>Geen verbinding.*hulp een$/);
  expect(await (await keeper.answer(part('nood/nl.json'), tab))?.text()).toBe('nood een');
});

test('with a network a kept page comes without that note, and with the headers of a host', async () => {
  const { keeper } = await withOneKept();
  const answer = await keeper.answer(navigate('hulp/'), tab);
  expect(answer?.headers.get('x-frame-options')).toBe('DENY');
  expect(await answer?.text()).toBe(one.files.get('hulp/'));
});

test('before the rest is kept, a page that cannot be had gives way to the page with numbers', async () => {
  const { state, world } = browser(serving(one.files));
  const keeper = createKeeper(one.set, world);
  await keeper.install();
  expect(await seen(keeper, 'hulp/')).toBe('hulp een');
  for (const host of [gone, () => ({ status: 500, body: 'Internal Server Error' })]) {
    state.host = host;
    expect(await seen(keeper, 'hulp/')).toContain('112 een');
  }
});

test('what is kept is the same, whatever pages were read before', async () => {
  const reader = await withOneKept();
  for (const path of ['hulp/', '', 'hulp/', 'bestaat-niet/']) await reader.keeper.answer(navigate(path), tab);
  const other = await withOneKept();
  const names = ({ kept }: typeof reader) =>
    [...kept].filter(([name]) => !name.endsWith('tabs')).flatMap(([, entries]) => [...entries.keys()].sort());
  expect(names(reader)).toEqual(names(other));
  const tabs = await [...reader.kept]
    .find(([name]) => name.endsWith('tabs'))?.[1]
    .get(`${ORIGIN}${BASE}?tabs`)
    ?.text();
  expect(tabs).toMatch(/^\{"tab":"[^/]*\/pestprotocol\/ [^/]*"\}$|^\{"tab":"network"\}$/);
});

const broken: readonly (readonly [string, Host])[] = [
  ['answers 500', () => ({ status: 500, body: 'Internal Server Error' })],
  ['answers an empty page', () => ({ body: '' })],
  ['answers a page of its own with 200', () => ({ body: '<html><h1>Onderhoud</h1></html>' })],
  ['is gone', gone],
  ['lacks one file', (path) => (path.startsWith('_astro/') ? { status: 404, body: '' } : serving(two.files)(path))],
  [
    'has one file half written',
    (path) => (path.startsWith('bewaard/pages') ? { body: '{"files":{}' } : serving(two.files)(path)),
  ],
];

test.each(broken)('a next version is not taken from a host that %s: the one before goes on, whole', async (_, host) => {
  const { keeper, state, world, kept } = await withOneKept();
  state.host = host;
  const next = createKeeper(two.set, world);
  await expect(next.install()).rejects.toThrow();
  expect([...kept.keys()].filter((name) => name.includes('v2000'))).toEqual([]);
  expect(await seen(keeper, 'hulp/')).toContain('hulp een');
  expect(await (await keeper.answer(part(`_astro/box.1000.js`), tab))?.text()).toBe('box een');
});

test('an older version does not take the place of a newer one', async () => {
  const { world } = browser(serving(two.files));
  const newer = createKeeper(two.set, world);
  await newer.install();
  await newer.hear('idle');
  await expect(createKeeper(one.set, world).install()).rejects.toThrow('older');
  expect(await seen(newer, 'hulp/')).toBe('hulp twee');
});

test('a next version is taken whole, and a tab that was open keeps to its own', async () => {
  const { keeper, state, world } = await withOneKept();
  expect(await seen(keeper, 'hulp/')).toBe('hulp een');
  state.host = serving(two.files);
  state.windows = ['tab', 'other'];
  const next = createKeeper(two.set, world);
  await next.install();
  await next.activate();
  state.host = gone;
  const answer = await next.answer(navigate('hulp/'), { from: '', next: 'other' });
  expect(await answer?.text()).toContain('hulp twee');
  const textFor = async (from: string, path: string) => (await next.answer(part(path), { from, next: '' }))?.text();
  expect(await textFor('tab', 'nood/nl.json')).toBe('nood een');
  expect(await textFor('other', 'nood/nl.json')).toBe('nood twee');
  expect(await textFor('tab', '_astro/box.1000.js')).toBe('box een');
});

test('what no tab needs any more goes when a next version is there', async () => {
  const { keeper, state, world, kept } = await withOneKept();
  await seen(keeper, 'hulp/');
  state.host = serving(two.files);
  state.windows = ['another'];
  const next = createKeeper(two.set, world);
  await next.install();
  await next.activate();
  expect([...kept.keys()].filter((name) => name.includes('v1000'))).toEqual([]);
});

test('what did not change is not asked for again', async () => {
  const { state, world, asked } = await withOneKept();
  const same = publish(3000, 'een');
  state.host = serving(same.files);
  asked.length = 0;
  await createKeeper(same.set, world).install();
  expect(asked).not.toContain('nood/nl.json');
});

test("what is kept leaves no other copy in the browser's own cache, and what a page loaded is taken from there", async () => {
  const { state, world, asked, kept } = browser(serving(one.files));
  const script = '_astro/box.1000.js';
  for (const [inCache, isAsked] of [
    [one.files.get(script) ?? '', false],
    ['something else under that name', true],
  ] as const) {
    asked.length = 0;
    kept.clear();
    state.loaded.set(script, inCache);
    const keeper = createKeeper(one.set, world);
    await keeper.install();
    expect(await keeper.hear('idle')).toEqual(['pages']);
    expect(asked.includes(script)).toBe(isAsked);
    expect(await (await keeper.answer(part(script), tab))?.text()).toBe('box een');
  }
  expect([...state.modes]).toEqual(['no-store']);
});

test('what is taken away is emptied before, so that nothing of it stays where something still holds it', async () => {
  const { keeper, kept } = await withOneKept();
  const held = [...kept.values()];
  expect(held.some(({ size }) => size > 3)).toBe(true);
  await keeper.hear('leave');
  expect(held.map(({ size }) => size)).toEqual(held.map(() => 0));
});

test('who saves data, or is on a slow line, gets the rest only when it is asked for', async () => {
  for (const line of ['isSaving', 'isSlow'] as const) {
    const { state, world } = browser(serving(one.files));
    state[line] = true;
    const keeper = createKeeper(one.set, world);
    await keeper.install();
    expect(await keeper.hear('idle'), line).toEqual([]);
    expect(await keeper.hear('all'), line).toEqual(['pages', 'search']);
  }
});

test('who saves data and has an older set gets pages from the host, and what is kept when that fails', async () => {
  const { state, world } = await withOneKept();
  state.isSaving = true;
  state.host = serving(two.files);
  const next = createKeeper(two.set, world);
  await next.install();
  await next.activate();
  expect(await seen(next, 'hulp/')).toBe('hulp twee');
  for (const [, host] of broken.slice(0, 4)) {
    state.host = host;
    expect(await seen(next, 'hulp/')).toContain('hulp een');
  }
});

test('who leaves before anything is kept leaves nothing', async () => {
  const { state, world, kept } = browser(serving(one.files));
  state.windows = [];
  await expect(createKeeper(one.set, world).install()).rejects.toThrow('nobody');
  expect([...kept.keys()]).toEqual([]);
});

test("'snel weg' takes away all that is kept, and the worker", async () => {
  const { keeper, kept, state } = await withOneKept();
  await seen(keeper, 'hulp/');
  expect(await keeper.hear('leave')).toEqual([]);
  expect([...kept.keys()]).toEqual([]);
  expect(state.isUnregistered).toBe(true);
  expect(keeper.answer(navigate('hulp/'), tab)).toBeUndefined();
  await keeper.hear('idle');
  expect([...kept.keys()]).toEqual([]);
});

test("where somebody works with cases 'snel weg' leaves the program there, and forgetting takes all", async () => {
  const { keeper, kept } = await withOneKept();
  expect(await keeper.hear('tracker')).toEqual(['pages', 'tracker']);
  await keeper.hear('leave');
  expect(await keeper.hear('status')).toEqual(['pages', 'tracker']);
  await keeper.hear('forget');
  expect([...kept.keys()]).toEqual([]);
});

test('the program for cases is kept where it was asked for, starts without a network and comes along with a next version', async () => {
  const { keeper, state, world } = await withOneKept();
  await keeper.hear('tracker');
  state.host = serving(two.files);
  const next = createKeeper(two.set, world);
  await next.install();
  state.host = gone;
  expect(await seen(next, 'dossiers/')).toContain('dossiers twee');
  expect(await (await next.answer(part('_astro/vault.2000.js'), tab))?.text()).toBe('vault twee');
});

test('an address without its last slash leads to the page, and a question in it stays', async () => {
  const { keeper, state } = await withOneKept();
  state.host = gone;
  const answer = await keeper.answer(navigate('hulp?q=1'), tab);
  expect(answer?.headers.get('location')).toBe(`${ORIGIN}${BASE}hulp/?q=1`);
});

test('another site on the same origin is left alone', async () => {
  const { keeper, kept } = await withOneKept();
  kept.set('bewaard /ander/ 1 v', new Map());
  kept.set('workbox', new Map());
  expect(keeper.answer({ ...navigate(''), url: `${ORIGIN}/ander/` } as Request, tab)).toBeUndefined();
  await keeper.hear('forget');
  expect([...kept.keys()]).toEqual(['bewaard /ander/ 1 v', 'workbox']);
});
