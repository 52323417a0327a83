/** The service worker of the site: ties the events of the browser to the keeper. */
import { type Asked, createKeeper } from './keeper';
import type { SiteSet } from './site-set';

/** What the build puts in its place. */
declare const SITE_SET: SiteSet;

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: object): Promise<readonly { id: string; url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void;
  addEventListener(type: 'message', hear: (event: Waiting & MessageEvent<Asked>) => void): void;
}
/** What only some browsers tell of the line. */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Milliseconds after its start at which a page is taken to be at rest. */
const AT_REST = 5000;

// The types of the site are those of a page; of a worker only this is used.
const scope = globalThis as unknown as Scope;

// The constant is written out wherever it is named, so it is named once.
const set = SITE_SET;
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function look(): Promise<void> {
  const { installing } = (await scope.registration.update()) as ServiceWorkerRegistration;
  if (!installing) return;
  await new Promise<void>((resolve) => {
    installing.addEventListener('statechange', () => installing.state === 'installing' || resolve());
  });
}

const keeper = createKeeper(set, {
  origin: location.origin,
  caches,
  fetch: (request, options) => fetch(request, options),
  async digest(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  async windows() {
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return open.filter(({ url }) => url.startsWith(location.origin + set.base)).map(({ id }) => id);
  },
  look,
  isSaving() {
    const { connection } = navigator as { connection?: Line };
    return Boolean(connection?.saveData) || /[23]g$/.test(connection?.effectiveType ?? '');
  },
  unregister: () => scope.registration.unregister(),
  wait,
  now: () => Date.now(),
});

scope.addEventListener('install', (event) => event.waitUntil(keeper.install().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => {
  const active = keeper.activate().then(() => scope.clients.claim());
  event.waitUntil(active);
  // Not waited for: until a worker is active, every page waits for it.
  void active.then(() => keeper.hear('idle'));
});
scope.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request, { from: event.clientId, next: event.resultingClientId });
  if (answer) event.respondWith(answer);
  // What is not kept yet comes when the page is at rest.
  if (answer && event.request.mode === 'navigate') event.waitUntil(wait(AT_REST).then(() => keeper.hear('idle')));
});
scope.addEventListener('message', (event) =>
  event.waitUntil(keeper.hear(event.data).then((parts) => event.ports[0]?.postMessage(parts))),
);
