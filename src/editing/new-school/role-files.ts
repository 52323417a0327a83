import { isStaff } from './steps/is-staff.ts';
import type { NamedRole } from './steps/write-steps.ts';

/** What a role is at most schools, where that is the same everywhere. */
const MEANINGS: Readonly<Record<string, string>> = {
  leerkracht: 'De vaste leerkracht van een groep.',
  mentor: 'De vaste begeleider van een klas.',
  studieloopbaanbegeleider: 'De vaste begeleider van een student.',
  'intern begeleider': 'Wie op school de zorg voor kinderen regelt en de leerkracht helpt.',
  teamleider: 'Wie een afdeling van de school leidt.',
  directeur: 'Wie de school leidt.',
  directie: 'Wie samen de school leiden.',
};

/** What the site says of a role of which it knows nothing: that the protocol names it. */
const UNKNOWN = 'Iemand die het protocol van de school noemt.';

/** A file for each role, with its meaning as far as that is the same at every school. */
export const roleFiles = (roles: readonly NamedRole[]): readonly (readonly [path: string, text: string])[] =>
  roles.map(({ slug, term }) => [
    `begrippen/${slug}.md`,
    `---
# Een rol. De naam van dit bestand is hoe andere bestanden haar noemen: [${term}](/begrippen/#${slug}).
# Het woord zoals lezers het zien.
term: ${term}
soort: rol
# false voor een rol die niet op school werkt, zoals een leerling, een ouder of de politie.
personeel: ${isStaff(term)}
# Andere woorden waaronder lezers het zoeken. Mag u weglaten.
ook: []
---

${MEANINGS[term] ?? UNKNOWN}
`,
  ]);
