import { startDanger } from '../danger/start-danger';
import { languageResults } from './language-results';

/** Runs the search field of a page in another language: danger is read at every key, and words lead to pages in that language. */
export function searchHere(root: HTMLElement): void {
  const field = root.querySelector('input');
  const danger = root.querySelector<HTMLElement>('[data-danger]');
  const place = root.querySelector<HTMLElement>('[data-languages]');
  const nothing = root.querySelector<HTMLElement>('[data-nothing]');
  if (!field || !danger || !place || !nothing) return;
  const base = root.dataset['base'] ?? '/';
  const watch = startDanger(field, danger, base);
  watch.prepare();
  const find = languageResults(place, base);
  const read = () => {
    nothing.hidden = true;
    find(field.value, false);
  };
  new MutationObserver(() => {
    nothing.hidden = place.childElementCount > 0 || field.value.trim() === '';
  }).observe(place, { childList: true });
  field.addEventListener('input', read);
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    nothing.hidden = place.childElementCount > 0;
  });
  watch.read();
  read();
}
