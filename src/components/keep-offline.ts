/** Milliseconds after which a page that was read is taken to be at rest; who leaves sooner leaves nothing behind. */
const AT_REST = 4000;

/** Lets the browser keep the site for when there is no network, once the page is at rest. */
export function keepOffline(): void {
  setTimeout(
    // A private window, a browser that is managed or a host that fails may refuse; then nothing is kept, and the console says so.
    () => void navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`),
    AT_REST,
  );
}

/** Has the worker take away what it keeps, also when the page is gone; one that is only coming sees by itself that nobody is left. */
export const forgetOffline = (): void => navigator.serviceWorker?.controller?.postMessage('leave');
