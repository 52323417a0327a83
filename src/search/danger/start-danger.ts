import { dangerCard } from './danger-card';
import { dangerReader } from './load-danger';

/** Pixels of a window in which what stands above the field leaves no room for a card and a result: a phone with its keyboard open. */
const LOW = 640;

export interface DangerWatch {
  /** Gets ready to read. */
  prepare(): void;
  /** Reads what stands in the field now. */
  read(): void;
}

/** Reads what is typed in the field at every key, before anything is searched, and shows a card in `place` as long as it says that somebody is in danger. It comes as an alert of its own each time, and so is announced. */
export function startDanger(field: HTMLInputElement, place: HTMLElement, base: string): DangerWatch {
  let shown = '';
  const read = () => {
    const found = reader.read(field.value);
    const now = found ? `${found.language} ${found.card.id}` : '';
    // What stands there already is not announced again at every key.
    if (now === shown) return;
    shown = now;
    place.replaceChildren(...(found ? [alertOf(dangerCard(found))] : []));
    const height = window.visualViewport?.height ?? window.innerHeight;
    if (found && height < LOW && document.activeElement === field) field.scrollIntoView({ block: 'start' });
  };
  const reader = dangerReader(base, document.documentElement.lang, read);
  field.addEventListener('input', read);
  return { read, prepare: reader.prepare };
}

/** Firefox tells of an alert that comes, and not of what comes into one that was there: Orca said the count of pages and no number to call. */
function alertOf(card: HTMLElement): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', 'alert');
  made.append(card);
  return made;
}
