/** Presses of Shift, with no other key between, that count as 'snel weg'. */
const PRESSES = 3;
/** Milliseconds after which an earlier press no longer counts. */
const WITHIN = 1500;

/** Makes the links marked `data-leave` blank the page at once and replace it in the history, also on three presses of Shift. */
export function startLeaving(page: Document): void {
  const target = page.querySelector<HTMLAnchorElement>('a[data-leave]')?.href;
  if (!target) return;

  const leave = () => {
    page.body.hidden = true;
    page.title = '';
    page.defaultView?.location.replace(target);
  };

  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-leave]');
    if (!link) return;
    event.preventDefault();
    leave();
  });

  let presses: number[] = [];
  page.addEventListener('keydown', (event) => {
    if (event.repeat) return;
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp];
    if (presses.length >= PRESSES) leave();
  });
}
