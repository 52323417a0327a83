import type { School } from './school';

/** Where the site stands that this page is of, with its path. */
export const here = ({ base }: School): string => `${location.origin}${base}`;
