/** The oldest version of each engine for which something is built. */
export interface Floor {
  readonly chrome: number;
  readonly safari: number;
  readonly firefox: number;
}

/**
 * The oldest browsers for which the public pages are built: the first that know `@layer`, in which all styles stand. An
 * older browser shows the pages without styles; what they say and whom to call stays.
 */
export const SITE_FLOOR: Floor = { chrome: 99, safari: 15.4, firefox: 97 };

/**
 * The oldest browsers for which the tracker is built. Making a Word file needs looking back in a regular expression
 * (Safari 16.4), and sealing a file needs streams that can be joined (Firefox 102).
 */
export const TRACKER_FLOOR: Floor = { chrome: 99, safari: 16.4, firefox: 102 };

/** A floor as Vite writes it. Safari on a phone is named too, for some of its styles still go by a name of their own. */
export const asTarget = ({ chrome, safari, firefox }: Floor): string[] => [
  `chrome${chrome}`,
  `safari${safari}`,
  `ios${safari}`,
  `firefox${firefox}`,
];
