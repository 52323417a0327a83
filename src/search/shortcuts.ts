/** Where the browser keeps that the visitor switched the shortcuts off; nothing is kept while they are on. */
const KEY = 'sneltoetsen';

/** The keys that open the search, which the visitor can switch off for this browser. */
export const shortcuts = {
  /** Also true where the browser keeps nothing. */
  areOn(): boolean {
    try {
      return localStorage.getItem(KEY) === null;
    } catch {
      return true;
    }
  },
  switch(on: boolean): void {
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'uit');
    } catch {
      // A browser that keeps nothing cannot remember this either.
    }
  },
};

export type Shortcuts = typeof shortcuts;
