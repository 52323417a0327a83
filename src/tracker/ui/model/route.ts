/** Which screen is shown, as the part of the address after `#`. Holds ids only: names are never in an address. */
import type { StepNumber } from '../../../protocol/procedure';
import type { CaseId } from '../../log/entry';
import { type About, aboutText, type LettersAbout, lettersText, readAbout, readLetters, readStep } from './about';

/** Parts of the screen of a case, with their words in the address. */
export const CASE_PARTS = {
  step: 'stap',
  next: 'wat-nu',
  task: 'taak',
  intake: 'melding',
  pupils: 'leerlingen',
  talks: 'gesprekken',
  agreements: 'afspraken',
  parents: 'ouders',
  consent: 'instemming',
  evaluations: 'evaluaties',
  measures: 'middelen',
  decisions: 'besluiten',
  reminders: 'herinneringen',
  ownership: 'overdragen',
  closing: 'afsluiten',
  timeline: 'tijdlijn',
  notes: 'werknotities',
  evidence: 'bewijs',
  report: 'verslag',
  letters: 'bericht',
} as const;
export type CasePart = keyof typeof CASE_PARTS;

/** Parts of handing over, with their words in the address. */
export const HANDOVER_PARTS = {
  give: 'geven',
  receive: 'ontvangen',
  reply: 'antwoord',
  keys: 'sleutels',
} as const;
export type HandoverPart = keyof typeof HANDOVER_PARTS;

type PlainPart = Exclude<CasePart, 'step' | 'letters'>;

/** A case, or a part of it. */
export type CaseRoute = { readonly screen: 'case'; readonly case: CaseId } & (
  | { readonly part?: undefined; readonly about?: undefined }
  /** Going to another step; with a step, the tasks of that one. */
  | { readonly part: 'step'; readonly about?: { readonly step: StepNumber } }
  | { readonly part: 'letters'; readonly about?: LettersAbout }
  | { readonly part: PlainPart; readonly about?: About }
);

export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'cases' }
  | { readonly screen: 'new-case' }
  | CaseRoute
  /** Holding one evaluation; without `evaluation` one that was not planned. */
  | { readonly screen: 'evaluation'; readonly case: CaseId; readonly evaluation?: string }
  /** Everything about one pupil: found from one case, or searched for. */
  | { readonly screen: 'access'; readonly case?: CaseId; readonly pupil?: string }
  | { readonly screen: 'backup' }
  /** How a file is opened without this program. */
  | { readonly screen: 'without-us' }
  | { readonly screen: 'handover'; readonly part?: HandoverPart }
  | { readonly screen: 'settings' }
  /** The counts of a school year. */
  | { readonly screen: 'overview' }
  /** What is past its keeping term. */
  | { readonly screen: 'clean-up' }
  /** The list of screens that are not in the navigation. */
  | { readonly screen: 'more' }
  /** An address that leads nowhere. */
  | { readonly screen: 'unknown' };

const WORDS = {
  today: 'vandaag',
  cases: 'dossiers',
  'new-case': 'nieuw',
  backup: 'back-up',
  'without-us': 'zonder-deze-site',
  settings: 'instellingen',
  more: 'meer',
  overview: 'overzicht',
  'clean-up': 'opruimen',
} as const;
/** Screens of which nothing more is asked for in the address. */
export const PLAIN_SCREENS = Object.keys(WORDS) as readonly (keyof typeof WORDS)[];

const CASE = 'dossier';
const EVALUATION = 'evaluatie';
const HANDOVER = 'overdracht';
const ACCESS = 'inzage';

const screens = new Map(Object.entries(WORDS).map(([screen, word]) => [word as string, screen as keyof typeof WORDS]));
const parts = new Map(Object.entries(CASE_PARTS).map(([part, word]) => [word as string, part as CasePart]));
const handoverParts = new Map(
  Object.entries(HANDOVER_PARTS).map(([part, word]) => [word as string, part as HandoverPart]),
);

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What the hash of the address asks for; `undefined` for a hash that is not ours, such as a jump within the page. */
export function readRoute(hash: string): Route | undefined {
  if (hash === '' || hash === '#') return { screen: 'today' };
  if (!hash.startsWith('#/')) return undefined;
  const [word = '', id, third, fourth] = hash.slice('#/'.length).split('/').map(decode);
  const screen = screens.get(word === '' ? WORDS.today : word);
  if (screen !== undefined) return { screen };
  if (word === HANDOVER) return handoverRoute(id);
  if (word === ACCESS) return { screen: 'access', ...(id && third && { case: id, pupil: third }) };
  if (id === undefined || id === '') return { screen: 'unknown' };
  if (word === EVALUATION) {
    return { screen: 'evaluation', case: id, ...(third && { evaluation: third }) };
  }
  return word === CASE ? caseRoute(id, third, fourth) : { screen: 'unknown' };
}

function caseRoute(id: CaseId, word: string | undefined, about: string | undefined): Route {
  if (!word) return { screen: 'case', case: id };
  const part = parts.get(word);
  switch (part) {
    case undefined:
      return { screen: 'unknown' };
    case 'step': {
      if (!about) return { screen: 'case', case: id, part };
      const step = readStep(about);
      return step === undefined ? { screen: 'unknown' } : { screen: 'case', case: id, part, about: { step } };
    }
    case 'letters':
      return { screen: 'case', case: id, part, ...(about && { about: readLetters(about) }) };
    default:
      return { screen: 'case', case: id, part, ...(about && { about: readAbout(about) }) };
  }
}

/** The last word of the address of a part of a case, if it has one. */
function aboutWord(route: CaseRoute): string | undefined {
  if (route.about === undefined) return undefined;
  if (route.part === 'step') return String(route.about.step);
  return route.part === 'letters' ? lettersText(route.about) : aboutText(route.about, route.part === 'timeline');
}

function handoverRoute(word: string | undefined): Route {
  if (word === undefined || word === '') return { screen: 'handover' };
  const part = handoverParts.get(word);
  return part ? { screen: 'handover', part } : { screen: 'unknown' };
}

/** The hash for a route, to be used as `href`. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'case': {
      const ids = [route.case, route.part && CASE_PARTS[route.part], aboutWord(route)];
      return `#/${[CASE, ...ids.filter((id) => id !== undefined).map(encodeURIComponent)].join('/')}`;
    }
    case 'evaluation': {
      const ids = [route.case, route.evaluation].filter((id) => id !== undefined);
      return `#/${[EVALUATION, ...ids.map(encodeURIComponent)].join('/')}`;
    }
    case 'handover':
      return `#/${[HANDOVER, ...(route.part ? [HANDOVER_PARTS[route.part]] : [])].join('/')}`;
    case 'access': {
      const ids = [route.case, route.pupil].filter((id) => id !== undefined);
      return `#/${[ACCESS, ...ids.map(encodeURIComponent)].join('/')}`;
    }
    case 'unknown':
      return '#/';
    default:
      return `#/${WORDS[route.screen]}`;
  }
}
