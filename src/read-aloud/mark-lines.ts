import type { Mark } from './mark';

/** Marks a range by lines below its words, for a browser that has no better way. */
export function makeLines(): Mark {
  let lines: readonly HTMLElement[] = [];
  return (range) => {
    for (const line of lines) line.remove();
    lines = [...(range?.getClientRects() ?? [])].map(({ left, bottom, width }) => {
      const line = document.createElement('hr');
      line.className = 'read-aloud-line no-print';
      line.setAttribute('aria-hidden', 'true');
      line.style.left = `${left + scrollX}px`;
      line.style.top = `${bottom + scrollY - 3}px`;
      line.style.width = `${width}px`;
      document.body.append(line);
      return line;
    });
  };
}
