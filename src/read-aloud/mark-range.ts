import type { Mark } from './mark';

/**
 * Makes the mark of what is being read: a ground behind its words where the browser can mark a range, lines below them
 * elsewhere. Neither changes the words on the page, which others hold on to, and a policy without inline styles allows both.
 */
export function makeMark(): Mark {
  if (window.Highlight) return (range) => CSS.highlights.set('read-aloud', new Highlight(...(range ? [range] : [])));
  let now: Range | undefined;
  let lines: Mark | undefined;
  import('./mark-lines').then(({ makeLines }) => {
    lines = makeLines();
    lines(now);
  });
  return (range) => {
    now = range;
    lines?.(range);
  };
}
