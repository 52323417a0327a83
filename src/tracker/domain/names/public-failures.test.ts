/**
 * Failures of other programs that take names out of texts, as people reported them in public, each tried here in our own words with invented
 * names. `found`: replaced or asked. `left`: told apart from a name. `told`: what this guard cannot see either, which the screens say.
 */
import { expect, test } from 'vitest';
import { hideNames } from './names';
import { pupil } from './names.fixture';

const OTHERS = [
  pupil('th', 'Thijmbert', 'Visserveld', { prefix: 'van der' }),
  pupil('ab', 'Abelinus', 'Kunstma', { prefix: 'de' }),
  pupil('nag', 'Nagwijn', 'Proefsma'),
  pupil('as', 'Anke-Sofje', 'Jansma-de Boerma'),
  pupil('bal', 'Wanda', 'Wang'),
];

interface Reported {
  readonly at: string;
  readonly what: string;
  readonly text: string;
  readonly found?: readonly string[];
  readonly left?: readonly string[];
  readonly told?: readonly string[];
}

const REPORTED: readonly Reported[] = [
  {
    at: 'vmenger/deduce#105',
    what: 'initials of two letters',
    text: 'Gezien door A.Th. de Kunstma en Th. van der Visserveld.',
    found: ['Kunstma', 'Th. van der Visserveld'],
  },
  {
    at: 'vmenger/deduce#149',
    what: 'a street with a number',
    text: 'Hij woont aan de Verzinselkade 12.',
    found: ['Verzinselkade 12'],
  },
  {
    at: 'vmenger/deduce#144',
    what: 'names and streets in capitals',
    text: 'NAGWIJN PROEFSMA, VERZINSELKADE 12',
    found: ['NAGWIJN PROEFSMA', 'VERZINSELKADE 12'],
  },
  {
    at: 'vmenger/deduce#30',
    what: 'initials that get lost beside a name',
    text: 'Toen kwam N. Proefsma.',
    found: ['N. Proefsma'],
  },
  {
    at: 'vmenger/deduce regression phone_numbers',
    what: 'a number with brackets and wide gaps',
    text: 'Bel (050) 000 1234 of 088 - 0001234.',
    found: ['(050) 000 1234', '088 - 0001234'],
  },
  {
    at: 'microsoft/presidio#1354',
    what: 'a whole text in capitals',
    text: 'NAGWIJN MOET ZICH MELDEN',
    found: ['NAGWIJN'],
  },
  {
    at: 'microsoft/presidio#635',
    what: 'a name against a mail address',
    text: 'Van: Nagwijn Proefsma<nagwijnproefsma@voorbeeld.nl>',
    found: ['Nagwijn Proefsma', 'nagwijnproefsma'],
  },
  {
    at: 'awslabs/ferret-scan#386',
    what: 'a name that no list has, at the start of a sentence',
    text: 'Kwadwostra lachte.',
    found: ['Kwadwostra'],
  },
  {
    at: 'RPBLC-hq/DAM#9',
    what: 'letters of another alphabet that look the same',
    text: 'Nаgwijn deed mee.',
    found: ['Nаgwijn'],
  },
  {
    at: 'solvvy/redact-pii#36',
    what: 'capitals inside a name',
    text: 'NAgwijn en PRoefsma stonden erbij.',
    found: ['NAgwijn', 'PRoefsma'],
  },
  {
    at: 'okfde/froide#437',
    what: 'a word that is a last name too',
    text: 'Zij kreeg een klap op haar wang.',
    found: ['wang'],
  },
  {
    at: '18F/piipan#686',
    what: 'double last names in parts and run together',
    text: 'Jansma en Boerma en JansmadeBoerma',
    found: ['Jansma', 'Boerma', 'JansmadeBoerma'],
  },
  {
    at: 'GoogleCloudPlatform/fda-mystudies#4785',
    what: 'a name by ear',
    text: 'Hij zei: mijn naam is Naagwein.',
    found: ['Naagwein'],
  },
  { at: 'gr2m/initials#18', what: 'initials of a double first name', text: 'AS stond erbij.', found: ['AS'] },
  {
    at: 'kiesraad/e-ks#1074',
    what: 'the initial IJ',
    text: 'Toen kwam IJ. Kunstma, nee, A. Kunstma.',
    found: ['A. Kunstma', 'Kunstma'],
  },
  {
    at: 'vmenger/deduce regression names',
    what: 'a medicine or an illness with an initial',
    text: 'Zij slikt een pil tegen griep.',
    left: ['griep'],
  },
  {
    at: 'vmenger/deduce regression ages',
    what: 'who someone is by age and looks',
    text: 'De jongen van dertien met de rode jas deed het.',
    told: ['jongen van dertien met de rode jas'],
  },
];

test.each(REPORTED)('$at: $what', ({ text, found = [], left = [], told = [] }) => {
  const { sure, doubtful } = hideNames(text, OTHERS, { undottedInitials: true });
  const words = [...sure, ...doubtful].map((finding) => finding.words);
  for (const one of found) expect(words.some((other) => other.includes(one))).toBe(true);
  for (const one of [...left, ...told]) expect(words.join(' ')).not.toContain(one);
});
