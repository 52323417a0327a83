import type { Find } from '../finder';
import { startSession } from '../session';

/** Most Dutch pages that are shown to who reads another language. */
const MOST = 4;

export interface DutchResults {
  /** Looks for Dutch pages, when typing rests. */
  look(question: string): void;
  clear(): void;
}

/** Dutch pages for a question to which no page in the reader's language is the answer; `place` says above them that they are Dutch, and stays hidden where there are none. */
export function dutchResults(place: HTMLElement, base: string): DutchResults {
  const list = place.querySelector('ul');
  let finder: (() => Promise<Find>) | undefined;
  // The index of the Dutch pages is large, and asked for by nobody who finds a page in their own language.
  const load = async () => {
    const { finderOf } = await import('../box-and-page');
    finder ??= finderOf(base);
    return finder();
  };
  const clear = () => {
    place.hidden = true;
    list?.replaceChildren();
  };
  const session = startSession(load, {
    found({ results }) {
      list?.replaceChildren(
        ...results.map(({ url, title }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = url;
          link.textContent = title;
          item.append(link);
          return item;
        }),
      );
      place.hidden = results.length === 0;
    },
    failed: clear,
    cleared: clear,
  });
  return {
    look: (text) => session.soon({ text, most: MOST }),
    clear() {
      // Takes the place of a search that is still on its way.
      session.now({ text: '' });
      clear();
    },
  };
}
