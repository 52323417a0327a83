import { type ReadonlySignal, signal } from '@preact/signals';
import { hashOf, type Route, readRoute } from './route';
import { before, withInstead, withStep } from './trail';

export interface Router {
  readonly route: ReadonlySignal<Route>;
  /** Whether the person came to the present screen by 'back' or 'forward', as far as the browser tells. */
  cameBack(): boolean;
  /** The screen from which the person came to the present one; `undefined` when they came by its address alone. */
  before(): Route | undefined;
  /** Goes to a screen; `replace` leaves no way back to the present one. */
  go(route: Route, options?: { readonly replace?: boolean }): void;
  close(): void;
}

/** Follows the hash of the window's address, so that links, back and forward work as everywhere. */
export function createRouter(window: Window): Router {
  const route = signal<Route>(readRoute(window.location.hash) ?? { screen: 'today' });
  let trail: readonly Route[] = [route.peek()];
  let isTraversal = false;
  // Browsers without this only lose the place in a list on the way back.
  const history = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  const note = (event: Event) => {
    isTraversal = 'navigationType' in event && event.navigationType === 'traverse';
  };
  history?.addEventListener('navigate', note);
  const follow = () => {
    const next = readRoute(window.location.hash);
    if (next === undefined) return;
    // What `go` put in the place of another stands at the end already.
    trail = withStep(trail, next);
    route.value = next;
  };
  window.addEventListener('hashchange', follow);
  return {
    route,
    cameBack: () => isTraversal,
    before: () => before(trail),
    go(next, { replace = false } = {}) {
      if (replace) {
        trail = withInstead(trail, next);
        window.location.replace(hashOf(next));
      } else window.location.hash = hashOf(next);
    },
    close() {
      window.removeEventListener('hashchange', follow);
      history?.removeEventListener('navigate', note);
    },
  };
}
