import type { Presence } from '../world';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Who is at this page, by its own events. */
export function browserPresence(): Presence {
  return {
    watch({ active, look }) {
      for (const sign of SIGNS) addEventListener(sign, active, { capture: true, passive: true });
      document.addEventListener('visibilitychange', look);
      // Chromium freezes and resumes pages in the background; a page may come back from the browser's memory.
      document.addEventListener('resume', look);
      addEventListener('pageshow', ({ persisted }) => {
        look();
        if (persisted) document.body.hidden = false;
      });
      addEventListener('pagehide', ({ persisted }) => {
        // A page from the browser's memory is painted before a script can lock it, so it goes there with nothing to show.
        if (persisted) document.body.hidden = true;
      });
      addEventListener('focus', look);
    },
    visible: () => document.visibilityState === 'visible',
    every(ms, call) {
      const timer = setInterval(call, ms);
      return () => clearInterval(timer);
    },
  };
}
