import { announcer } from './announcer';
import { startDanger } from './danger/start-danger';
import type { Find, Question, Result } from './finder';
import { languageResults } from './languages/language-results';
import { resultParts } from './result-parts';
import { startSession } from './session';
import { countOf, failureWords, quoted } from './words';

function resultItem(result: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.title;
  item.append(link, ...resultParts(result, 'p'));
  return item;
}

/** Runs the search form in `root`. The question never goes into the address, and a `?q=` that came in is read once and taken out. */
export function startSearch(root: HTMLElement, load: () => Promise<Find>): void {
  const form = root.querySelector('form');
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const place = root.querySelector<HTMLElement>('[data-danger]');
  const results = root.querySelector('[data-results]');
  const status = root.querySelector('[role=status]');
  const count = root.querySelector('[data-count]');
  const empty = root.querySelector<HTMLTemplateElement>('template[data-empty]');
  const failed = root.querySelector<HTMLTemplateElement>('template[data-failed]');
  const outcome = root.querySelector('[data-outcome]');
  const corrected = root.querySelector<HTMLElement>('[data-corrected]');
  const inLanguages = root.querySelector<HTMLElement>('[data-languages]');
  if (
    !form ||
    !field ||
    !place ||
    !results ||
    !status ||
    !count ||
    !empty ||
    !failed ||
    !outcome ||
    !corrected ||
    !inLanguages
  )
    return;
  const findInLanguages = languageResults(inLanguages, root.dataset['base'] ?? '/');

  const announce = announcer(status);
  const show = (text: string, found: readonly Result[], below?: Node) => {
    results.replaceChildren(...found.map(resultItem));
    outcome.replaceChildren(...(below ? [below] : []));
    count.textContent = text;
    announce(text);
    corrected.hidden = true;
  };

  const session = startSession(load, {
    found(answer, { text }) {
      show(
        countOf(answer, text),
        answer.results,
        answer.results.length === 0 ? empty.content.cloneNode(true) : undefined,
      );
      findInLanguages(text, answer.results.length > 0 && answer.corrected === undefined);
      if (answer.corrected === undefined) return;
      const [read, button] = [corrected.querySelector('strong'), corrected.querySelector('button')];
      if (read) read.textContent = quoted(answer.corrected);
      if (button) button.textContent = `Zoek toch naar ${quoted(text)}`;
      corrected.hidden = false;
    },
    failed(_, why) {
      show(failureWords(why), [], failed.content.cloneNode(true));
      outcome.querySelector('button')?.addEventListener('click', () => {
        // The button goes away, and what had the focus must not be lost with it.
        field.focus();
        session.now(question());
      });
    },
    cleared() {
      show('', []);
      findInLanguages('', true);
    },
  });

  const question = (literal = false): Question => ({
    text: field.value,
    audience: String(new FormData(form).get('voor') ?? ''),
    literal,
  });

  if (document.activeElement === field) session.prepare();
  else field.addEventListener('focus', session.prepare, { once: true });
  field.addEventListener('input', () => session.soon(question()));
  form.addEventListener('change', (event) => {
    if (event.target !== field) session.now(question());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    session.now(question());
  });
  corrected.querySelector('button')?.addEventListener('click', () => {
    // The button goes away, and what had the focus must not be lost with it.
    field.focus();
    session.now(question(true));
  });

  const danger = startDanger(field, place, root.dataset['base'] ?? '/');
  danger.prepare();

  const address = new URL(location.href);
  const given = address.searchParams.get('q');
  if (given !== null) {
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    // Who typed while this code could not be had, meant that, and not what the address once brought.
    if (field.value === '') field.value = given;
    session.now(question());
  } else if (field.value !== '' && form.contains(document.activeElement)) {
    // It was typed while this code was on its way.
    session.soon(question());
  }
  danger.read();
}
