/** Words for who works or learns at a school, also as the end of a longer one: 'anti-pestcoördinator', 'groepsleerkracht'. */
const ROLE =
  "(?:\\p{L}+[- ])?\\p{L}*(?:mentor|mentoren|leerkracht|leerkrachten|docent|docenten|leraar|juf|meester|coördinator|coordinator|teamleider|afdelingsleider|groepsleider|leider|directeur|directie|rector|begeleider|ib'?er|vertrouwenspersoon|decaan|schoolleiding|deskundige|wetenschapper|specialist|orthopedagoog|psycholoog|manager|kernteam|zorgteam|kinderen|leerlingen|studenten)(?: van (?:de )?\\p{L}+)?";
const ONE = `(?:(?:de|het|een) )?${ROLE}`;
const ROLES = new RegExp(
  `^${ONE}(?:(?:,? (?:en|of|samen met|daarna|,)|,|/| ?\\+| &) ?${ONE})*(?: samen)?(?:,? (?:of|in|als|zo|indien) .+)?$`,
  'iu',
);

/** Whether words name who leads and nothing else, as far as common words for roles tell. */
export const areRoles = (text: string): boolean => text.length <= 90 && ROLES.test(text.trim().replace(/\.$/, ''));
