/** Where the browser keeps that the visitor switched the shortcuts off; nothing is kept while they are on. */
const KEY = 'sneltoetsen';

/** Whether the keys that open the search work; also true where the browser keeps nothing. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** Switches the keys on or off for this browser. */
export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'uit');
  } catch {
    // A browser that keeps nothing cannot remember this either.
  }
}
