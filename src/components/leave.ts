/** Presses of Shift, with no other key between, that count as 'snel weg'. */
const PRESSES = 3;
/** Milliseconds between two presses after which counting starts anew. */
const PAUSE = 1500;

/**
 * Makes the links marked `data-leave` blank the page at once and replace it in the history, also on three presses of
 * Shift. Jumps within the page leave no trace in the history.
 */
export function startLeaving(page: Document): void {
  const target = page.querySelector<HTMLAnchorElement>('a[data-leave]')?.href;
  if (!target) return;

  const leave = () => {
    page.body.hidden = true;
    page.title = '';
    page.defaultView?.location.replace(target);
  };

  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    if (link.dataset['leave'] !== undefined) {
      event.preventDefault();
      leave();
    } else if (link.hash && link.href === page.location.href.split('#', 1)[0] + link.hash) {
      // A jump within the page must not add to the history: 'back' after leaving would lead to this page again.
      event.preventDefault();
      page.location.replace(link.href);
    }
  });

  let presses = 0;
  let last = Number.NEGATIVE_INFINITY;
  page.addEventListener('keydown', (event) => {
    if (event.repeat) return;
    if (event.key !== 'Shift') {
      presses = 0;
      return;
    }
    presses = event.timeStamp - last < PAUSE ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === PRESSES) leave();
  });
}
