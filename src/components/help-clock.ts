import { schoolClock, standingOf } from './answering';

/** Milliseconds after which a page that stays open looks at the clock again. */
const MINUTE = 60_000;

/**
 * Keeps what stands beside hours (`data-hours`) true while the page is open, by the clock in the time zone that the help
 * bar names (`data-zone`, `data-offsets`). The bar shows who answers at night (`data-by-night`) when its own line does not.
 */
export function startHelpClock(page: Document): void {
  const bar = page.querySelector<HTMLElement>('[data-zone]');
  const night = bar?.querySelector('[data-by-night]');
  const lines = [...page.querySelectorAll<HTMLElement>('[data-hours],[data-zone]')].map((line) => {
    const now = line.querySelector('[data-now]');
    return { line, now, before: now?.textContent ?? '' };
  });

  // The words are those of the page's language.
  const { open = '', shut = '' } = bar?.dataset ?? {};

  const look = () => {
    const clock = schoolClock(new Date(), bar?.dataset['zone'] ?? '', bar?.dataset['offsets']);
    for (const { line, now, before } of lines) {
      const { isOpen, isSure, until } = standingOf(line.dataset, clock);
      if (now) now.textContent = isSure ? (isOpen ? open.replace('{tijd}', until ?? '') : shut) : before;
      if (line !== bar || !night) continue;
      for (const part of line.querySelectorAll<HTMLElement>('[data-by-night],[data-by-day]')) {
        part.hidden = isOpen === 'byNight' in part.dataset;
      }
    }
  };
  look();
  setInterval(look, MINUTE);
}
