import { type ReadonlySignal, signal } from '@preact/signals';
import { hashOf, type Route, readRoute } from './route';

export interface Router {
  readonly route: ReadonlySignal<Route>;
  /** Goes to a screen; `replace` leaves no way back to the present one. */
  go(route: Route, options?: { readonly replace?: boolean }): void;
  close(): void;
}

/** Follows the hash of the window's address, so that links, back and forward work as everywhere. */
export function createRouter(window: Window): Router {
  const route = signal<Route>(readRoute(window.location.hash) ?? { screen: 'today' });
  const follow = () => {
    const next = readRoute(window.location.hash);
    if (next) route.value = next;
  };
  window.addEventListener('hashchange', follow);
  return {
    route,
    go(next, { replace = false } = {}) {
      if (replace) window.location.replace(hashOf(next));
      else window.location.hash = hashOf(next);
    },
    close: () => window.removeEventListener('hashchange', follow),
  };
}
