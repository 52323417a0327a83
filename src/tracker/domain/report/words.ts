/** The Dutch words of reports, letters and the calendar: documents are words for people, whoever shows them. */
import type { ConsentState } from '../queries/consent';
import type {
  Channel,
  CloseReason,
  DecisionKind,
  DeviationRule,
  Form,
  Outcome,
  Place,
  PupilRole,
  Sending,
  SentAs,
  TalkKind,
} from '../vocabulary';

/** Names what a pupil does or meets, never what a pupil is. */
const pupilRoles: Readonly<Record<PupilRole, string>> = {
  targeted: 'leerling die gepest wordt',
  bullying: 'leerling die pest',
  follower: 'leerling die meedoet',
  bystander: 'leerling die het ziet',
};

const forms: Readonly<Record<Form, string>> = {
  verbal: 'verbaal',
  physical: 'fysiek',
  material: 'materieel',
  relational: 'relationeel',
  digital: 'digitaal',
};

const places: Readonly<Record<Place, string>> = {
  classroom: 'in de klas',
  corridor: 'op de gang',
  schoolyard: 'op het plein',
  canteen: 'in de kantine',
  'changing-room': 'in de kleedkamer',
  'way-to-school': 'op weg van of naar school',
  online: 'online',
  elsewhere: 'ergens anders',
};

const channels: Readonly<Record<Channel, string>> = {
  phone: 'telefoon',
  email: 'mail',
  'in-person': 'gesprek op school',
  letter: 'brief',
  other: 'anders',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  stopped: 'gestopt',
  less: 'minder',
  same: 'hetzelfde',
  worse: 'erger',
};

const talkKinds: Readonly<Record<TalkKind, string>> = {
  individual: 'individueel gesprek',
  group: 'groepsgesprek',
  mediation: 'bemiddelingsgesprek',
  class: 'gesprek met de klas',
  staff: 'overleg van medewerkers',
  'with-parents': 'gesprek met ouders',
  return: 'gesprek voor de terugkeer',
};

const sendings: Readonly<Record<Sending, string>> = {
  report: 'verslag',
  letter: 'bericht aan ouders',
  access: 'inzage',
  handover: 'overdracht',
  calendar: 'agenda',
  other: 'iets anders',
};

const sentAs: Readonly<Record<SentAs, string>> = {
  print: 'op papier',
  copy: 'als gekopieerde tekst',
  document: 'als document',
  mail: 'in het mailprogramma',
};

const decisionKinds: Readonly<Record<DecisionKind, string>> = {
  mediation: 'een bemiddelingsgesprek',
  'individual-talks': 'individuele gesprekken',
  'support-programme': 'een hulptraject',
  'parent-talk': 'een oudergesprek',
  'sanction-talk': 'een sanctiegesprek',
  suspension: 'schorsing',
  none: 'geen verdere stap',
  other: 'iets anders',
};

const closeReasons: Readonly<Record<CloseReason, string>> = {
  stopped: 'het pesten is gestopt',
  'handed-over': 'het dossier is overgedragen',
  'pupil-left': 'de leerling is van school gegaan',
  'not-bullying': 'het was geen pesten',
  'end-of-steps': 'alle stappen zijn gezet',
  other: 'een andere reden',
};

const consents: Readonly<Record<ConsentState, string>> = {
  given: 'stemt in met de vervolgstappen',
  refused: 'stemt niet in met de vervolgstappen',
  missing: 'is nog niet gevraagd naar de vervolgstappen',
};

const deviations: Readonly<Record<DeviationRule, string>> = {
  'consent-missing': 'de vervolgstap is gezet voordat er instemming was',
  'consent-refused': 'de vervolgstap is gezet zonder instemming',
  'step-skipped': 'een stap is overgeslagen',
  'step-back': 'er is teruggegaan naar een eerdere stap',
  'advanced-though-stopped': 'er is verdergegaan terwijl het pesten was gestopt',
  'advanced-without-evaluation': 'er is verdergegaan zonder evaluatie',
  'term-not-started': 'de termijn voor de evaluatie was nog niet begonnen',
  'earlier-than-term': 'de evaluatie is eerder dan het protocol vraagt',
  'later-than-term': 'de evaluatie is later dan het protocol vraagt',
  'no-day-in-calendar': 'binnen de termijn was er geen schooldag',
  'on-a-free-day': 'de dag is geen schooldag',
  'not-everyone-spoken': 'niet alle betrokkenen zijn gesproken',
  'decided-by-other-role': 'iemand anders heeft besloten dan het protocol noemt',
  'measure-out-of-order': 'het middel is in een andere volgorde ingezet',
  'back-without-talk': 'de leerling volgt weer lessen zonder gesprek vooraf',
  'closed-though-not-stopped': 'het dossier is gesloten terwijl het pesten niet was gestopt',
  'closed-without-evaluation': 'het dossier is gesloten zonder evaluatie',
};

export const REPORT_WORDS = {
  title: 'Begeleidingsverslag',
  calendarTitle: 'Evaluatie dossier',
  case: 'Dossier',
  protocolVersion: 'Versie van het protocol',
  madeOn: 'Gemaakt op',
  period: 'Periode',
  periodFrom: 'vanaf',
  periodUntil: 'tot en met',
  forPupil: 'Verslag over één leerling. Namen van andere leerlingen staan er niet in.',
  openedOn: 'Geopend op',
  step: 'Stap',
  nowAt: 'Nu bij',
  status: 'Stand',
  statuses: { open: 'open', closed: 'gesloten', voided: 'vervallen' },
  ledBy: 'Ligt bij',

  generalPupil: 'een andere leerling',
  generalParents: 'ouders van een andere leerling',
  someoneElse: 'iemand anders',
  unknownPupil: 'een leerling',
  parentsOf: 'ouders van',
  nobody: 'niemand',

  date: 'Datum',
  pupil: 'Leerling',
  class: 'Klas',
  role: 'Rol',
  with: 'Met',
  what: 'Wat',
  who: 'Wie',
  reason: 'Reden',
  note: 'Toelichting',
  kind: 'Soort',
  until: 'Tot en met',
  kept: 'Nagekomen',
  keptYes: 'ja',
  keptNo: 'nee',
  keptNotYet: 'nog niet besproken',
  dueOn: 'Bekijken op',
  decidedBy: 'Besloten door',
  parentsColumn: 'Ouders',
  channel: 'Hoe',
  about: 'Waarover',
  view: 'Hun kijk',
  notReached: 'niet bereikt',
  notTold: 'nog niet ingelicht',
  outcome: 'Hoe is het nu',
  feeling: 'Gevoel',
  goesWell: 'Wat gaat goed',
  notYet: 'Wat nog niet',
  planned: 'Gepland',
  deviation: 'Anders dan het protocol',
  incident: 'Aanleiding',
  result: 'Resultaat',
  facts: 'Feiten',
  quotes: 'Letterlijk gezegd',
  seenOn: 'Gezien op',
  seenWhen: 'Wanneer',
  where: 'Waar',
  howLong: 'Hoe lang al',
  formsOf: 'Vorm',
  conclusions: 'Conclusie',
  compliments: 'Complimenten',
  receivedBy: 'Gemeld bij',
  reportedBy: 'Gemeld door',
  handedTo: 'Overgedragen aan',
  takenUpBy: 'Opgepakt door',
  task: 'Taak',
  done: 'gedaan',
  notApplicable: 'niet van toepassing',
  fromStep: 'Van',
  toStep: 'Naar',
  whyNotStopped: 'Waarom het niet stopte',
  endedOn: 'Afgerond op',
  returnTalk: 'Gesprek voor de terugkeer',
  accessTitle: 'Inzage',
  accessIntro:
    'Dit is wat in deze dossiers over deze leerling is bewaard. Namen van andere leerlingen staan er niet in.',
  caseHeading: 'Dossier',
  looseNotes: 'Losse notities',
  besides: 'Wat verder is bewaard',
  writtenOn: 'Opgeschreven op',
  wasWritten: 'Wat er stond',
  whatHappened: 'Wat ermee gebeurde',
  corrected: 'verbeterd',
  retracted: 'teruggenomen',
  workingNote: 'werknotitie',
  taskNote: 'notitie bij een taak',

  signatures: 'Handtekeningen',
  signature: 'Handtekening',
  sentTo: 'Aan',
  sentAbout: 'Over',
  wholeCase: 'het hele dossier',

  parts: {
    summary: 'Over dit dossier',
    pupils: 'De leerlingen',
    report: 'De melding',
    intake: 'De intake',
    tasks: 'Wat er is gedaan',
    talks: 'Gesprekken',
    agreements: 'Afspraken',
    consent: 'Instemming',
    parents: 'Contact met ouders',
    decisions: 'Besluiten',
    measures: 'Middelen',
    evaluations: 'Evaluaties',
    observations: 'Wat opviel',
    course: 'Verloop van de stappen',
    closing: 'Afsluiting',
    sendings: 'Wat is gegeven, en aan wie',
  },

  pupilRoles,
  forms,
  places,
  channels,
  outcomes,
  talkKinds,
  sendings,
  sentAs,
  decisionKinds,
  closeReasons,
  consents,
  deviations,
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
} as const;

/** The parts of a report, in the order in which they stand. */
export const REPORT_PARTS = Object.keys(REPORT_WORDS.parts) as readonly ReportPart[];
export type ReportPart = keyof typeof REPORT_WORDS.parts;
