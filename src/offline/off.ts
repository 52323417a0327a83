/** Stands in the place of the worker when a host wants it gone: takes away what was kept, and itself. */
import { isOurs } from './shelf';

interface Scope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: string, hear: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void): void;
}

// The types of the site are those of a page; of a worker only this is used.
const scope = globalThis as unknown as Scope;

async function takeAway(): Promise<void> {
  const base = new URL(scope.registration.scope).pathname;
  for (const name of await caches.keys()) {
    if (!isOurs(name, base)) continue;
    // Emptied first, as the keeper does it.
    const cache = await caches.open(name);
    for (const request of await cache.keys()) await cache.delete(request);
    await caches.delete(name);
  }
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(takeAway()));
