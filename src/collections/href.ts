const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A link to an address of this site (`/hulp/`), under whatever path the site stands. */
export const href = (address: string): string => base + address;
