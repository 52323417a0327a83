import { announcer } from './announcer';
import styles from './box.css?inline';
import markup from './box.html?raw';
import cardStyles from './danger/card.css?inline';
import { startDanger } from './danger/start-danger';
import type { Question, Result } from './finder';
import { languageResults } from './languages/language-results';
import { finderOf } from './load-finder';
import { resultParts } from './result-parts';
import { startSession } from './session';
import type { Shortcuts } from './shortcuts';
import { countOf, failureWords, quoted } from './words';

/** Results that the box shows at first: each one more is a part of the index that must be fetched. */
const SHOWN = 3;

let box: { open(): void } | undefined;

/** Opens the box beside the button, and makes it first when it is not there yet. `withoutResults` is what it says when nothing is found. `shortcuts` is given and not imported: the page has it already, and sharing it would take one more file. */
export function openSearchBox(
  button: HTMLElement,
  withoutResults: HTMLTemplateElement,
  base: string,
  shortcuts: Shortcuts,
): void {
  box ??= makeBox(button, withoutResults, base, shortcuts);
  box?.open();
}

function makeBox(
  button: HTMLElement,
  withoutResults: HTMLTemplateElement,
  base: string,
  shortcuts: Shortcuts,
): { open(): void } | undefined {
  // Its own markup: nothing in it came from a reader or from the school's content.
  const made = document.createElement('template');
  made.innerHTML = markup;
  const dialog = made.content.querySelector('dialog');
  const field = dialog?.querySelector('input[role=combobox]') as HTMLInputElement | null;
  const place = dialog?.querySelector<HTMLElement>('[data-danger]');
  const list = dialog?.querySelector<HTMLElement>('[role=listbox]');
  const status = dialog?.querySelector('[role=status]');
  const count = dialog?.querySelector('[data-count]');
  const again = dialog?.querySelector<HTMLElement>('[data-again]');
  const corrected = dialog?.querySelector<HTMLElement>('[data-corrected]');
  const empty = dialog?.querySelector<HTMLElement>('[data-no-results]');
  const inLanguages = dialog?.querySelector<HTMLElement>('[data-languages]');
  const more = dialog?.querySelector<HTMLElement>('[data-more]');
  const shortcutsBox = dialog?.querySelector<HTMLInputElement>('[data-shortcuts]');
  const page = dialog?.querySelector<HTMLAnchorElement>('[data-search-page]');
  if (
    !dialog ||
    !field ||
    !place ||
    !list ||
    !status ||
    !count ||
    !again ||
    !corrected ||
    !empty ||
    !inLanguages ||
    !more ||
    !shortcutsBox ||
    !page
  )
    return undefined;
  // It stands below every list of results, and not only where nothing is found.
  const dangerLine = withoutResults.content.querySelector('[data-danger-line]');
  if (dangerLine) empty.after(dangerLine);
  empty.append(withoutResults.content);
  page.href = `${base}zoeken/`;
  // A rule added by script needs no leave of the policy, which an element `<style>` would; and a sheet of its own cannot
  // be made by script in Safari before 16.4. All styles of the box stand in one layer, so they are one rule; the card's too.
  // In the last sheet of the page: layers rank in the order in which they are met, and a sheet before that of the page,
  // such as the one of its letters, would put those of the box below all others, and undo what stands in the same layer.
  const sheet = document.styleSheets[document.styleSheets.length - 1];
  for (const rule of [styles, cardStyles]) sheet?.insertRule(rule, sheet.cssRules.length);
  button.after(dialog);

  let active = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const choose = (next: number) => {
    active = next;
    for (const [index, option] of options().entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `search-option-${active}`);
  };

  const announce = announcer(status);
  const show = (text: string, found: readonly Result[], hasFailed = false) => {
    list.replaceChildren(...found.map(optionOf));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    count.textContent = text;
    announce(text);
    again.hidden = !hasFailed;
    corrected.hidden = true;
    empty.hidden = true;
    more.hidden = true;
    choose(-1);
  };

  const findInLanguages = languageResults(inLanguages, base);
  const danger = startDanger(field, place, base);
  let asked: Question = { text: '' };
  const session = startSession(finderOf(base), {
    found(answer, { text, literal: asTyped = false }) {
      show(countOf(answer, text), answer.results);
      findInLanguages(text, answer.results.length > 0 && answer.corrected === undefined);
      empty.hidden = answer.results.length > 0;
      more.hidden = !answer.hasMore || answer.results.length > SHOWN;
      asked = { text, literal: asTyped };
      if (answer.corrected === undefined) return;
      const [read, literal] = [corrected.querySelector('strong'), corrected.querySelector('button')];
      if (read) read.textContent = quoted(answer.corrected);
      if (literal) literal.textContent = `Zoek toch naar ${quoted(text)}`;
      corrected.hidden = false;
    },
    failed: (_, why) => show(failureWords(why), [], true),
    cleared() {
      show('', []);
      findInLanguages('', true);
    },
  });
  const question = (literal = false) => ({ text: field.value, literal, most: SHOWN });

  const close = () => {
    if (!dialog.open) return;
    const hadFocus = dialog.contains(document.activeElement);
    dialog.close();
    button.setAttribute('aria-expanded', 'false');
    if (hadFocus) button.focus();
  };

  field.addEventListener('input', () => session.soon(question()));
  field.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' && count > 0) choose((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) choose(active <= 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter') {
      if (active >= 0) options()[active]?.click();
      else session.now(question());
    } else return;
    event.preventDefault();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  corrected.querySelector('button')?.addEventListener('click', () => {
    field.focus();
    session.now(question(true));
  });
  again.addEventListener('click', () => {
    // The button goes away, and what had the focus must not be lost with it.
    field.focus();
    session.now(question());
  });
  more.addEventListener('click', () => {
    field.focus();
    session.now(asked);
  });
  shortcutsBox.checked = shortcuts.areOn();
  shortcutsBox.addEventListener('change', () => shortcuts.switch(shortcutsBox.checked));
  dialog.querySelector('[data-close]')?.addEventListener('click', close);
  // A link to a part of this very page leaves it standing.
  list.addEventListener('click', () => setTimeout(close));
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // It is not modal, so that the help bar can be reached; but it must not cover what has the focus.
  dialog.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !dialog.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !dialog.contains(target) && !button.contains(target)) close();
  });

  return {
    open() {
      if (!dialog.open) dialog.show();
      button.setAttribute('aria-expanded', 'true');
      field.focus();
      field.select();
      danger.prepare();
      session.prepare();
    },
  };
}

function optionOf(result: Result, index: number): HTMLAnchorElement {
  const option = document.createElement('a');
  option.href = result.url;
  option.id = `search-option-${index}`;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const title = document.createElement('span');
  title.className = 'title';
  title.textContent = result.title;
  option.append(title, ...resultParts(result, 'span'));
  return option;
}
