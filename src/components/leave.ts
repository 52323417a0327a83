/** Presses of Shift alone that count as 'snel weg'. */
const PRESSES = 3;
/** Milliseconds between two presses after which counting starts anew. */
const PAUSE = 1500;
/** Milliseconds that Shift is down at most in a press alone; with a letter that a screen reader keeps to itself it is down for longer. */
const TAP = 300;
/** What shows, besides keys and wheels, that Shift is used with something: a click, or a screen reader that moves about the page. */
const OTHER_USE = ['pointerdown', 'mousedown', 'focusin', 'selectionchange'];
/** Milliseconds without a wheel after which its next turn is a new one, and after which the page scrolls for another reason. */
const STILL = 1000;

/**
 * Makes the links marked `data-leave` empty the page at once and replace it in the history, also on three short presses of
 * Shift with nothing else between. Jumps within the page leave no trace in the history. `forgetSite` is called when somebody leaves so.
 */
export function startLeaving(page: Document, forgetSite: () => void): void {
  const target = page.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!target) return;
  const status = page.querySelector<HTMLElement>('[data-leaving]');
  for (const hint of page.querySelectorAll<HTMLElement>('[data-leave-hint]')) hint.hidden = false;

  const leave = () => {
    for (const field of page.querySelectorAll('input')) field.value = '';
    page.body.hidden = true;
    // An empty title would make the tab show this site's address for as long as the network is slow.
    page.title = target.hostname;
    forgetSite();
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
  /** When Shift went down alone; 0 while it is up, or is used with something else. */
  let down = 0;
  let last = 0;
  const count = (now: number) => {
    presses = now;
    // Not after the first: that one is also the start of every capital.
    if (status) status.textContent = (presses === PRESSES - 1 && status.dataset['onceMore']) || '';
    if (presses === PRESSES) leave();
  };
  const forget = () => {
    down = 0;
    count(0);
  };
  page.addEventListener('keydown', ({ key, repeat, timeStamp, ctrlKey, altKey, metaKey }) => {
    if (key !== 'Shift' || repeat || ctrlKey || altKey || metaKey) return forget();
    if (timeStamp - last > PAUSE) count(0);
    down = timeStamp;
  });
  page.addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift') return;
    const isTap = down && timeStamp - down < TAP;
    last = timeStamp;
    down = 0;
    count(isTap ? presses + 1 : 0);
  });
  for (const use of OTHER_USE) page.addEventListener(use, forget, { passive: true });

  // A wheel that was turned before Shift runs on for a while by itself, and must not keep anyone from leaving.
  let turned = Number.NEGATIVE_INFINITY;
  let isTurnedWithShift = false;
  page.addEventListener(
    'wheel',
    ({ timeStamp, shiftKey }) => {
      if (timeStamp - turned > STILL) isTurnedWithShift = shiftKey;
      turned = timeStamp;
      if (isTurnedWithShift) forget();
    },
    { passive: true },
  );
  page.addEventListener('scroll', ({ timeStamp }) => {
    if (timeStamp - turned > STILL) forget();
  });
}
