import { startDanger } from '../danger/start-danger';
import { dutchResults } from './dutch-results';
import { languageResults } from './language-results';

/**
 * Runs the search field of a page in another language: danger is read at every key, words lead to pages in that language, and where
 * there are none that is said, with the Dutch pages that there are below it.
 */
export function searchHere(root: HTMLElement): void {
  const field = root.querySelector('input');
  const danger = root.querySelector<HTMLElement>('[data-danger]');
  const place = root.querySelector<HTMLElement>('[data-languages]');
  const nothing = root.querySelector<HTMLElement>('[data-nothing]');
  const inDutch = root.querySelector<HTMLElement>('[data-dutch]');
  if (!field || !danger || !place || !nothing || !inDutch) return;
  const base = root.dataset['base'] ?? '/';
  const watch = startDanger(field, danger, base);
  watch.prepare();
  const dutch = dutchResults(inDutch, base);
  const tell = () => {
    // Below a card of danger nobody is told that there is nothing for them.
    nothing.hidden = place.childElementCount > 0 || danger.childElementCount > 0 || field.value.trim() === '';
    if (nothing.hidden) dutch.clear();
    else dutch.look(field.value);
  };
  const find = languageResults(place, base, tell);
  new MutationObserver(tell).observe(danger, { childList: true });
  const read = () => find(field.value, false);
  field.addEventListener('input', read);
  root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  watch.read();
  read();
}
