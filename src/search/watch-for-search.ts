import { shortcuts } from './shortcuts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Opens the search by its button, `/`, and Ctrl or Command with K; `open` is called no sooner. A page with a search of its own goes there. */
export function watchForSearch(
  link: HTMLAnchorElement,
  button: HTMLButtonElement | undefined,
  open: () => Promise<void>,
): void {
  const own = document.querySelector<HTMLInputElement>('[data-search] input[type=search]');
  const start = () => {
    if (own) own.focus();
    // Without the code of the box there is still the page for searching.
    else open().catch(() => location.assign(link.href));
  };
  if (!own && button) {
    link.hidden = true;
    button.hidden = false;
    button.addEventListener('click', start);
  }
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.repeat || isTyping(event.target)) return;
    const isShortcut = event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/';
    if (!isShortcut || !shortcuts.areOn()) return;
    event.preventDefault();
    start();
  });
}
