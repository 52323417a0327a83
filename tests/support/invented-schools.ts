/**
 * Four invented schools after four shapes of real protocols, each with words that share nothing with those of our own school, and a fifth
 * that says 'mentor' too. What they do is told in the text that an editor would paste; `makeSchool` makes the content.
 */
import type { Answers } from '../../src/editing/new-school/answers.ts';
import { SCHOOL_KINDS, type SchoolKind } from '../../src/editing/new-school/school-kinds.ts';

export interface InventedSchool {
  readonly answers: Answers;
  readonly steps: string;
  /** Whether its words are its own: then none of ours may be met. */
  readonly hasOwnWords: boolean;
}

const noun = (one: string, many: string, article: 'de' | 'het' = 'de') => ({ one, many, article });

function kindOf(
  pupil: ReturnType<typeof noun>,
  group: ReturnType<typeof noun>,
  lead: readonly [string, string],
): SchoolKind {
  const [one, many] = lead;
  return {
    says: 'Wij zijn een verzonnen school.',
    pupil,
    group,
    lead: { one, many },
    roles: [one],
    places: { les: 'in het lokaal', buiten: 'buiten', online: 'online', elders: 'ergens anders' },
  };
}

const answersOf = (name: string, kind: SchoolKind, roles: readonly string[], stepWord: string): Answers => ({
  name,
  kind,
  roles,
  stepWord,
  site: 'https://verzonnen.example/',
});

const PRAKTIJK = `Melding — coach
- Luister naar wie het vertelt en schrijf het op. [gesprek]
- Laat de ouders van iedereen het weten. [ouders: allen; dezelfde dag]

Ronde 1: Zelf praten — deelnemers
- Praat er samen over, met hulp als je dat wilt.

Ronde 2: Praten met hulp — coach, of ploegchef als er meer ploegen bij horen
- Praat met iedereen apart. [gesprek; binnen 2 schooldagen]
- Laat een contract tekenen. [document]
kijk terug: na 2 tot 3 weken
verder: als het niet helpt

Ronde 3: Training — ploegchef
- Meld de deelnemer aan voor een training. [afspraak]
verder: als het niet helpt

Ronde 4: Een dag thuis — ploegchef
- Bel de ouders van wie pest. [ouders: pest]
verder: als het niet helpt

Ronde 5: Een passende oplossing — bestuurder
- Zoek een passende oplossing. [besluit]
besluit: bestuurder
verder: Het bestuur zoekt met het gezin een passende plek.
`;

const BASIS = `# Eerst samen proberen
Deel 1: Zelf oplossen — kinderen
- Probeer er samen uit te komen.

Deel 2: Naar de juf of meester — leerkracht
- Praat met de kinderen apart. [gesprek]
- Bel de ouders van de pester. [ouders: pest; als: het de derde keer is]
kijk terug: elke week, 4 keer

# Wat er daarna kan
Fase 1 — leerkracht
- Laat het kind een pauze binnen. [besluit]
verder: als het niet helpt

Fase 2 — intern begeleider
- Praat met de ouders van beide kanten. [ouders: beide]
kijk terug: na ongeveer 2 weken
verder: als het niet helpt

Fase 3 — directeur
- Beslis of het kind een tijd naar een andere groep gaat. [besluit]
besluit: directeur
verder: De directeur zoekt met de ouders naar een oplossing.
`;

const STEUNGROEP = `Melding — steunpersoon
- Hoor wat er speelt. [gesprek]

Blok 1: Praten met wie het overkomt — steunpersoon
- Vraag of een steungroep goed is. [instemming]

Blok 2: De groep komt bij elkaar — steunpersoon
- Nodig zes tot acht studenten uit. [notitie]
instemming: ja

Blok 3: Uitleggen — steunpersoon
- Vertel hoe iemand zich voelt, zonder schuld te geven.
samen met: blok 2

Blok 4: Ideeën vragen — steunpersoon
- Vraag ieder om een idee. [afspraak]
samen met: blok 2

Blok 5: Apart terugkijken — steunpersoon
- Vraag ieder hoe het ging. [evaluatie]
kijk terug: na een week, daarna elke week
verder: opnieuw vanaf blok 1
`;

const WEKEN = `Melding — begeleider
- Schrijf op wat er gebeurde. [notitie]

# De eerste week
Week 1: Twee gesprekken — begeleider
- Praat met de scholier die gepest wordt. [gesprek]
- Praat met de scholier die pest. [gesprek]
kijk terug: na een week
verder: als het niet helpt

# De tweede week
Week 2: Praten met iedereen — begeleider
- Praat met de lichting. [gesprek]
kijk terug: na een week
verder: als het niet helpt

# De derde week
Week 3: De ouders — begeleider
- Bel de ouders van beide kanten. [ouders: beide; binnen 24 uur na de melding]
kijk terug: na een week en na 6 weken
verder: als het niet helpt

# De vierde week
Week 4: Het bestuur — vertrouwensman, bestuur
- Bespreek wat er nog kan. [besluit]
`;

export const INVENTED_SCHOOLS: Readonly<Record<string, InventedSchool>> = {
  praktijkschool: {
    answers: answersOf(
      'De Verzonnen Werkplaats',
      kindOf(noun('deelnemer', 'deelnemers'), noun('ploeg', 'ploegen'), ['coach', 'coaches']),
      ['coach', 'ploegchef', 'bestuurder'],
      'ronde',
    ),
    steps: PRAKTIJK,
    hasOwnWords: true,
  },
  basisschool: {
    answers: answersOf('Het Verzonnen Nest', SCHOOL_KINDS.po, ['leerkracht', 'intern begeleider', 'directeur'], 'deel'),
    steps: BASIS,
    hasOwnWords: true,
  },
  steungroep: {
    answers: answersOf(
      'College Verzonnenkring',
      kindOf(noun('student', 'studenten'), noun('kring', 'kringen'), ['steunpersoon', 'steunpersonen']),
      ['steunpersoon'],
      'blok',
    ),
    steps: STEUNGROEP,
    hasOwnWords: true,
  },
  weken: {
    answers: answersOf(
      'Verzonnen Lyceum aan Zee',
      kindOf(noun('scholier', 'scholieren'), noun('lichting', 'lichtingen'), ['begeleider', 'begeleiders']),
      ['begeleider', 'vertrouwensman', 'bestuur'],
      'week',
    ),
    steps: WEKEN,
    hasOwnWords: true,
  },
  'praktijkschool met mentoren': {
    answers: answersOf('Verzonnen Praktijkschool', SCHOOL_KINDS.pro, ['mentor', 'teamleider', 'directeur'], 'stap'),
    steps: PRAKTIJK.replaceAll('coach', 'mentor')
      .replaceAll('ploegchef', 'teamleider')
      .replaceAll('bestuurder', 'directeur')
      .replaceAll('deelnemer', 'leerling')
      .replaceAll('ploegen', 'klassen')
      .replaceAll('Ronde', 'Stap'),
    hasOwnWords: false,
  },
};
