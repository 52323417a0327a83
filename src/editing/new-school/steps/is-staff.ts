/** Who does not work at the school, and so never has a case in hand. */
const NOT_STAFF =
  /^(kind(eren)?|leerling(en)?|student(en)?|jongeren?|klas(genoten)?|groep(sgenoten)?|ouders?|verzorgers?|politie|iedereen|pester|gepeste|steungroep)\b/i;

/** Whether a role, by the word for it, works at the school as far as the word tells. */
export const isStaff = (term: string): boolean => !NOT_STAFF.test(term);
