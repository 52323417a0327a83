/** Kinds of school, with the words, audiences, places and roles that most schools of that kind have. Each can be changed afterwards. */

export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly article: 'de' | 'het';
}

export interface SchoolKind {
  /** As the school says it of itself on its contact page. */
  readonly says: string;
  readonly pupil: Noun;
  /** Pupils who have lessons together. */
  readonly group: Noun;
  /** What such groups are often called: '2B', '7'. */
  readonly groupNames?: readonly string[];
  /** Who leads a step when nothing else is said, and those who do so together as an audience. */
  readonly lead: { readonly one: string; readonly many: string };
  readonly roles: readonly string[];
  readonly places: Readonly<Record<string, string>>;
}

const PLACES = {
  les: 'in de klas',
  gang: 'op de gang',
  buiten: 'op het plein',
  kantine: 'in de kantine',
  kleedkamer: 'bij gym',
  onderweg: 'onderweg van of naar school',
  online: 'online',
  elders: 'ergens anders',
};

const { kantine: _, ...WITHOUT_CANTEEN } = PLACES;

export const SCHOOL_KINDS = {
  po: {
    says: 'Wij zijn een basisschool.',
    pupil: { one: 'kind', many: 'kinderen', article: 'het' },
    group: { one: 'groep', many: 'groepen', article: 'de' },
    groupNames: ['7', '5', '8', '6'],
    lead: { one: 'leerkracht', many: 'leerkrachten' },
    roles: ['leerkracht', 'intern begeleider', 'directeur'],
    places: { ...WITHOUT_CANTEEN, les: 'in de groep', kleedkamer: 'bij de gym', onderweg: 'onderweg' },
  },
  vo: {
    says: 'Wij zijn een school voor voortgezet onderwijs.',
    pupil: { one: 'leerling', many: 'leerlingen', article: 'de' },
    group: { one: 'klas', many: 'klassen', article: 'de' },
    groupNames: ['1A', '2B', '1C', '3A'],
    lead: { one: 'mentor', many: 'mentoren' },
    roles: ['mentor', 'teamleider'],
    places: PLACES,
  },
  pro: {
    says: 'Wij zijn een school voor praktijkonderwijs.',
    pupil: { one: 'leerling', many: 'leerlingen', article: 'de' },
    group: { one: 'klas', many: 'klassen', article: 'de' },
    groupNames: ['1A', '2B', '1C', '3A'],
    lead: { one: 'mentor', many: 'mentoren' },
    roles: ['mentor', 'teamleider', 'directeur'],
    places: { ...PLACES, les: 'in de les of op de werkplaats', elders: 'op stage of ergens anders' },
  },
  mbo: {
    says: 'Wij zijn een school voor middelbaar beroepsonderwijs.',
    pupil: { one: 'student', many: 'studenten', article: 'de' },
    group: { one: 'klas', many: 'klassen', article: 'de' },
    groupNames: ['1A', '2B', '1C', '3A'],
    lead: { one: 'studieloopbaanbegeleider', many: 'studieloopbaanbegeleiders' },
    roles: ['studieloopbaanbegeleider', 'teamleider'],
    places: { ...PLACES, les: 'in de les', buiten: 'buiten bij school', elders: 'op stage of ergens anders' },
  },
} as const satisfies Record<string, SchoolKind>;

export type SchoolKindName = keyof typeof SCHOOL_KINDS;

export const isSchoolKind = (name: string): name is SchoolKindName => Object.hasOwn(SCHOOL_KINDS, name);
