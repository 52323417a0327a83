import type { School } from '../../model/school';

/** How names are looked for in all that leaves: a school's own words are no names, and 'VV' may be initials. */
export const guardOptions = ({ name, roles }: School) => ({
  undottedInitials: true,
  knownWords: [name, ...Object.values(roles)],
});
