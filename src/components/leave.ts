/** Presses of Shift, with no other key between, that count as 'snel weg'. */
const PRESSES = 3;
/** Milliseconds between two presses after which counting starts anew. */
const PAUSE = 1500;

/**
 * Makes the links marked `data-leave` empty the page at once and replace it in the history, also on three presses of
 * Shift. Jumps within the page leave no trace in the history.
 */
export function startLeaving(page: Document): void {
  const target = page.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!target) return;
  const status = page.querySelector('[data-leaving]');
  for (const hint of page.querySelectorAll<HTMLElement>('[data-leave-hint]')) hint.hidden = false;

  const leave = () => {
    for (const field of page.querySelectorAll('input')) field.value = '';
    page.body.hidden = true;
    // An empty title would make the tab show this site's address for as long as the network is slow.
    page.title = target.hostname;
    page.defaultView?.location.replace(target.href);
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
    const counts = event.key === 'Shift' && event.timeStamp - last < PAUSE;
    presses = event.key === 'Shift' ? (counts ? presses + 1 : 1) : 0;
    last = event.timeStamp;
    // Not after the first: that one is also the start of every capital.
    if (status) status.textContent = presses === PRESSES - 1 ? 'Nog 1 keer Shift, en je verlaat deze site.' : '';
    if (presses === PRESSES) leave();
  });
}
