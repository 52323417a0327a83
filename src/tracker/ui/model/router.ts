import { type ReadonlySignal, signal } from '@preact/signals';
import { hashOf, type Route, readRoute } from './route';

export interface Router {
  readonly route: ReadonlySignal<Route>;
  /** Whether the person came to the present screen by 'back' or 'forward', as far as the browser tells. */
  cameBack(): boolean;
  /** Goes to a screen; `replace` leaves no way back to the present one. */
  go(route: Route, options?: { readonly replace?: boolean }): void;
  close(): void;
}

/** Follows the hash of the window's address, so that links, back and forward work as everywhere. */
export function createRouter(window: Window): Router {
  const route = signal<Route>(readRoute(window.location.hash) ?? { screen: 'today' });
  let isTraversal = false;
  // Browsers without this only lose the place in a list on the way back.
  const history = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  const note = (event: Event) => {
    isTraversal = 'navigationType' in event && event.navigationType === 'traverse';
  };
  history?.addEventListener('navigate', note);
  const follow = () => {
    const next = readRoute(window.location.hash);
    if (next) route.value = next;
  };
  window.addEventListener('hashchange', follow);
  return {
    route,
    cameBack: () => isTraversal,
    go(next, { replace = false } = {}) {
      if (replace) window.location.replace(hashOf(next));
      else window.location.hash = hashOf(next);
    },
    close() {
      window.removeEventListener('hashchange', follow);
      history?.removeEventListener('navigate', note);
    },
  };
}
