import { isSchoolKind, SCHOOL_KINDS, type SchoolKind, type SchoolKindName } from './school-kinds.ts';

/** What a school says of itself before its content is made. */
export interface Answers {
  readonly name: string;
  readonly kind: SchoolKind;
  /** In the order in which they take over; the first leads when nothing else is said. */
  readonly roles: readonly string[];
  /** What a step is called: 'stap', 'fase', 'week'. */
  readonly stepWord: string;
  /** Public address, with a slash at its end. */
  readonly site: string;
}

/** What the editor typed, by the name of the flag; absent where nothing was. */
export interface Typed {
  readonly naam?: string | undefined;
  readonly soort?: string | undefined;
  readonly rollen?: string | undefined;
  readonly stap?: string | undefined;
  readonly adres?: string | undefined;
}

/** The questions in the order in which they are asked, with what is meant by an empty answer. */
export const QUESTIONS: readonly {
  readonly flag: keyof Typed;
  readonly ask: string;
  readonly usual: (typed: Typed) => string;
}[] = [
  { flag: 'naam', ask: 'Hoe heet de school?', usual: () => EXAMPLE_NAME },
  { flag: 'soort', ask: `Wat voor school is het? (${Object.keys(SCHOOL_KINDS).join(', ')})`, usual: () => 'vo' },
  {
    flag: 'rollen',
    ask: 'Wie doen er iets in het protocol? Met een komma ertussen; wie begint, staat vooraan.',
    usual: ({ soort }) => kindOf(soort).roles.join(', '),
  },
  { flag: 'stap', ask: 'Hoe heet een stap in uw protocol? (stap, fase, week …)', usual: () => 'stap' },
  { flag: 'adres', ask: 'Wat wordt het adres van de site? (https://…)', usual: () => EXAMPLE_SITE },
];

export const EXAMPLE_NAME = 'Voorbeeldschool';
export const EXAMPLE_SITE = 'https://pestprotocol.school.example/';

const kindOf = (name: string | undefined): SchoolKind =>
  SCHOOL_KINDS[name !== undefined && isSchoolKind(name) ? name : ('vo' satisfies SchoolKindName)];

/** The answers, or the first of them that cannot be right, in words for the editor. */
export function readAnswers(typed: Typed): Answers | string {
  const usual = Object.fromEntries(QUESTIONS.map(({ flag, usual }) => [flag, usual(typed)])) as Record<
    keyof Typed,
    string
  >;
  const given = (flag: keyof Typed) => typed[flag]?.trim() || usual[flag];
  const kind = given('soort').toLowerCase();
  if (!isSchoolKind(kind)) {
    return `'${kind}' is geen soort school. Kies uit: ${Object.keys(SCHOOL_KINDS).join(', ')} (basisschool, voortgezet onderwijs, praktijkonderwijs, mbo).`;
  }
  const address = given('adres');
  const site = withSlash(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (!URL.canParse(site) || !/\./.test(new URL(site).hostname)) {
    return `'${address}' is geen adres van een site. Het ziet eruit als https://www.school.nl/pestprotocol/.`;
  }
  const stepWord = given('stap').toLowerCase();
  if (!/^\p{L}+$/u.test(stepWord))
    return `'${stepWord}' is geen woord voor een stap. Kies één woord, zoals stap, fase of ronde.`;
  const roles = given('rollen')
    .split(/[,;]/)
    .map((role) => role.trim().replace(/^(de|het|een) /i, ''))
    .filter(Boolean);
  return { name: given('naam'), kind: SCHOOL_KINDS[kind], roles, stepWord, site };
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);
