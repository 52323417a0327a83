/**
 * Takes the tracker to the screen at that hash, and waits until the page has heard of it: before that the old screen still
 * stands there, with its heading and its focus, and what is asked of the page is answered by that one.
 */
export const goToHash = (page: Evaluating, hash: string): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((heard) => {
        if (location.hash === to) return heard();
        addEventListener('hashchange', () => heard(), { once: true });
        location.hash = to;
      }),
    hash,
  );

/** A page of either of the packages that drive browsers. */
interface Evaluating {
  evaluate(inPage: (hash: string) => Promise<void>, hash: string): Promise<void>;
}
