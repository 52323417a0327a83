import type { Mark } from './mark';
import { makeMark } from './mark-range';
import { passagesIn } from './passages';
import { type Reader, type ReaderState, startReader, type VoiceFor } from './reader';

/** Reads the page that is shown, from the first sentence in the window, marking what it reads; `show` is told of each state. */
export function readPage(voiceFor: VoiceFor, rate: () => number, show: (state: ReaderState) => void): Reader {
  const passages = passagesIn(document.querySelectorAll('main article, main > aside'));
  const shown = passages.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  return startReader(passages, Math.max(0, shown), voiceFor, rate, follow(makeMark()), show);
}

/** The mark, which the window follows for as long as its reader does: who scrolls away is left alone. */
function follow(mark: Mark): Mark {
  let last: Range | undefined;
  return (range) => {
    const { top = 0, bottom = 1 } = last?.getBoundingClientRect() ?? {};
    const isFollowed = bottom > 0 && top < innerHeight;
    last = range;
    mark(range);
    if (isFollowed)
      range?.startContainer.parentElement?.scrollIntoView({
        block: 'nearest',
        behavior: matchMedia('(prefers-reduced-motion:reduce)').matches ? 'auto' : 'smooth',
      });
  };
}
