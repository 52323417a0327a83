import type { FileKind } from './contents';

const ABOUT: Readonly<Record<FileKind, string>> = {
  'back-up': 'Dit is een back-up van dossiers uit het pestprotocol.',
  handover: 'Dit is een overdracht van dossiers uit het pestprotocol.',
  receipt: 'Dit is een ontvangstbewijs van overgedragen dossiers uit het pestprotocol.',
  refusal: 'Dit is een antwoord op een overdracht van dossiers uit het pestprotocol: ze zijn niet aangenomen.',
  share: 'Dit is een telling uit het pestprotocol.',
};

const READABLE = 'Zo open kan iedereen het lezen. Gooi deze leesbare versie weg als u klaar bent.';

const FIELDS = [
  'Wat de woorden betekenen:',
  'cases: de dossiers.',
  'entries: wat er in een dossier staat, op volgorde van tijd.',
  'type: wat voor aantekening het is. body: wat erin staat. by: wie het opschreef.',
  'time: wanneer het is getypt, in wereldtijd (UTC). In Nederland is het dan een uur later, en in de zomer twee uur.',
  'happenedOn: de dag waarop het gebeurde.',
  'pupil: een code voor wie erbij hoort. De naam staat bij pupil-added.',
  'commitment: de inhoud van deze aantekening is gewist, of niet meegegeven bij een overdracht.',
  'entry-corrected en entry-retracted: een eerdere aantekening is verbeterd of teruggenomen. target zegt welke; zoek die op bij id.',
  'quarantine: andere versies van een aantekening die het programma apart hield.',
  'procedures: het protocol zoals het was toen de dossiers begonnen.',
  'De andere woorden zijn voor het programma. Met dit bestand kan het de dossiers ook weer inlezen.',
];

/** The first lines of an opened file, for a person who reads it without the program. */
export const explanationOf = (kind: FileKind): readonly string[] =>
  kind === 'back-up' || kind === 'handover' ? [ABOUT[kind], READABLE, ...FIELDS] : [ABOUT[kind]];
