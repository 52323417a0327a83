/** Why the record was not changed, in words: what would be untrue, and what the person can do. */
import { GROUP, MEASURE, PUPIL, STEP } from '../../../words/phrases';
import type { Refusal } from '../../domain/command';
import type { ToldField } from '../../domain/entries';

type Code = Exclude<Refusal['code'], 'needs-a-reason'>;
type Told = Extract<Refusal, { readonly code: Code }>;

/** Every field that a person fills in, as the screens call it; `on` is the day of a plan, which is no day on which something happened. */
const FIELDS: Readonly<Record<ToldField, string>> = {
  label: 'het nummer van het dossier',
  what: 'wat er is afgesproken of besloten',
  text: 'de tekst',
  reason: 'de reden',
  facts: 'wat er is gezien of gehoord',
  names: `de naam van ${PUPIL.the}`,
  class: GROUP.the,
  happenedOn: 'de datum',
  seenOn: 'de datum waarop het is gezien',
  seenWhen: 'wanneer het gebeurt',
  where: 'waar het gebeurt',
  howLong: 'hoe lang het al duurt',
  quotes: 'wat er letterlijk is gezegd',
  feelings: 'hoe het voelde',
  until: 'de einddatum',
  dueOn: 'de datum om de afspraak te bekijken',
  askAgainOn: 'de dag waarop je het weer vraagt',
  on: 'de datum',
  from: 'wie het vertelde',
  startsOn: 'de eerste dag',
  to: 'aan wie het is gegeven',
  carers: 'de namen van de ouders of verzorgers',
  reach: 'hoe ze te bereiken zijn',
  language: 'de taal',
  whyNot: 'waarom ze het niet mogen weten',
  group: `${GROUP.which} het was`,
  purpose: 'het doel',
  nextOn: 'de volgende datum',
  absent: 'wie er niet was',
  parents: 'wat de ouders zeiden',
  with: 'met wie het gesprek was',
  who: 'met wie de afspraak is',
  note: 'de toelichting',
  words: `wat ${PUPIL.the} zei`,
  about: 'waar het over ging',
  view: 'wat de ouders vinden',
  incident: 'wat er is gebeurd',
  result: 'wat het opleverde',
  deviation: 'de reden om af te wijken',
  pupils: `wat de ${PUPIL.many} vertelden`,
  compliments: 'de complimenten',
  conclusions: 'de conclusies',
  kept: 'waar het bewaard is',
  whyNotStopped: 'waarom het niet is gestopt',
};

const NUMBER = new Intl.NumberFormat('nl-NL');

const nameOf = (field: string): string => (Object.hasOwn(FIELDS, field) ? FIELDS[field as ToldField] : 'een veld');

const words: { readonly [C in Code]: (refusal: Extract<Refusal, { readonly code: C }>) => string } = {
  'not-opened': () => 'Dit dossier is er niet.',
  'already-opened': () => 'Dit dossier is al gemaakt.',
  'read-only': () =>
    'Een deel van dit dossier is geschreven met een nieuwere versie. Je kunt het lezen, niet wijzigen.',
  'case-closed': () => 'Dit dossier is gesloten. Heropen het eerst als er iets bij moet.',
  'case-voided': () => 'Dit dossier is vervallen. Er kan niets meer bij.',
  'not-closed': () => 'Dit dossier is niet gesloten.',
  'missing-text': ({ field }) => `Vul nog in: ${nameOf(field)}.`,
  'too-long': ({ field, most }) =>
    `Te lang: ${nameOf(field)}. Er passen ${NUMBER.format(most)} tekens in. Maak de tekst korter of verdeel die.`,
  'too-many': ({ field, most }) =>
    `Te veel: ${nameOf(field)}. Er passen er ${NUMBER.format(most)} in. Haal er iets af.`,
  'not-readable': ({ field }) => `Dit kan zo niet worden bewaard. Kijk na: ${nameOf(field)}.`,
  'nothing-to-record': () => 'Er is nog niets ingevuld om te bewaren.',
  'not-happened-yet': ({ field }) => `Kijk na: ${nameOf(field)}. Die dag moet nog komen.`,
  'in-the-past': ({ field }) => `Kijk na: ${nameOf(field)}. Die dag is al voorbij.`,
  'far-from-now': ({ field }) => `Kijk na: ${nameOf(field)}. Klopt het jaar?`,
  'ends-before-it-starts': ({ field }) => `Kijk na: ${nameOf(field)}. Die dag ligt voor het begin.`,
  'unknown-reference': () => 'Dit hoort bij iets wat niet meer in het dossier staat. Kijk eerst wat er nu staat.',
  'id-taken': () => 'Dit staat al in het dossier.',
  'already-at-step': () => `Het dossier is al bij ${STEP.this}.`,
  'evaluation-over': () => 'Deze evaluatie is al gehouden of geschrapt.',
  'evaluation-not-held': () => 'Deze evaluatie is nog niet gehouden.',
  'no-return-talk': () =>
    `Kies een gesprek dat na het begin was, met ${PUPIL.the} of de ouders. Was er geen? Kies dan 'Geen gesprek'.`,
  'reminder-over': () => 'Deze herinnering is al afgehandeld.',
  'measure-over': () => `${MEASURE.capital.this} is al afgerond.`,
  'task-not-marked': () => 'Deze taak staat nog open.',
  'offer-pending': () => 'Het dossier is al aan iemand aangeboden. Wacht op het antwoord.',
  'offer-over': () => 'Op dit aanbod is al geantwoord.',
  'offer-to-owner': () => 'Het dossier ligt al bij deze rol.',
  'offer-for-another': () => 'Alleen de rol aan wie het is aangeboden, kan antwoorden.',
  'pupil-twice': () => `${PUPIL.capital.this} staat er twee keer bij.`,
  'entry-erased': () => 'De inhoud hiervan is gewist en kan niet terugkomen.',
  'not-correctable': () => 'Dit kan niet worden verbeterd.',
  'not-retractable': () => 'Dit kan niet ongedaan worden gemaakt.',
  'not-erasable': () => 'Dit kan niet worden gewist.',
  'others-depend-on-it': () => 'Andere regels in het dossier verwijzen hiernaar. Verbeter of verwijder die eerst.',
};

/** What the person reads when a command was refused. */
export const refusalWords = (refusal: Told): string => (words[refusal.code] as (refusal: Told) => string)(refusal);

/** The field that the refusal is about, as the entry calls it; for a form to move to. */
export const refusedField = (refusal: Refusal): string | undefined => ('field' in refusal ? refusal.field : undefined);
