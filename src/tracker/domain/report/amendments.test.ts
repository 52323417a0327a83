/** What was corrected, taken back or made to count again, as the report of the whole case shows it. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { namesOf, OPENING, type Told, textFor, whole } from './report.fixture';

const on = { happenedOn: asDay('2026-11-04') };
const by = { role: 'mentor', initials: 'TM' };
/** The id of what was told at that place after the opening. */
const at = (place: number): string => `e${OPENING.length + place + 1}`;
const retracted = (target: string, reason: string): Told => ['entry-retracted', { target, reason }];
const corrected = (target: string, [of, body]: Told, reason: string, version = 2): Told =>
  ['entry-corrected', { target, of, version, body: { by, ...body }, reason }] as never;

const talk = (facts: string, quote: string): Told => [
  'talk-held',
  { ...on, talk: 't', kind: 'individual', with: [{ kind: 'pupil', pupil: 'doel' }], facts, quotes: [{ text: quote }] },
];
const REFUSED: Told = ['consent-refused', { ...on, pupil: 'doel', words: 'Liever niet.' }];
const NOTE: Told = ['working-note-written', { text: 'GEHEIM.' }];

/** The rows of that part, each as its cells. */
function rowsOf(told: readonly Told[]): readonly (readonly string[])[] {
  const text = whole([...OPENING, ...told], { parts: ['amendments'] });
  const [, part = ''] = text.split('Wat is verbeterd of teruggenomen\n');
  return part.split(/^- /m).flatMap((row) => (row === '' ? [] : [row.trimEnd().split(/\n {2}(?=[A-Z])/)]));
}

const row = (change: string, about: string, was: string | undefined, reason: string): readonly string[] => [
  'Datum: 22 november 2026',
  `Wat er veranderde: ${change}`,
  `Over: ${about}`,
  ...(was === undefined ? [] : `Wat er eerst stond: ${was}`.split('\n')),
  `Reden: ${reason}`,
  'Vastgelegd: mentor TM',
];
const TALK = '4 november 2026: Individueel gesprek: Doelina Testvogel';
const CONSENT = '4 november 2026: Doelina Testvogel stemt niet in met de vervolgstappen';

test('of each correction stands what it put away, and not what still reads so', () => {
  const told: readonly Told[] = [
    talk('Eerst dit.', 'Dag.'),
    corrected(at(0), talk('Toen dat.', 'Dag.'), 'fout'),
    corrected(at(0), talk('Nu zo.', 'Hoi.'), 'nog een fout'),
  ];
  expect(rowsOf(told)).toEqual([
    row('verbeterd', TALK, 'Eerst dit.\nDag.', 'fout'),
    row('verbeterd', TALK, 'Toen dat.\nDag.', 'nog een fout'),
  ]);
  expect(rowsOf(told.slice(0, 2))).toEqual([row('verbeterd', TALK, 'Eerst dit.', 'fout')]);
  expect(textFor([...OPENING, ...told], 'doel')).not.toMatch(/Eerst dit|Toen dat|verbeterd of/);
});

test('what was taken back stands there with all that it said, and what has no day of its own without one', () => {
  const told: readonly Told[] = [
    REFUSED,
    ['pupil-added', { pupil: 'n', names: namesOf('Nieuwe', 'Toetsema'), role: 'follower', class: '' }],
    retracted(at(0), 'toch wel'),
    retracted(at(1), 'hoort er niet bij'),
  ];
  expect(rowsOf(told)).toEqual([
    row('teruggenomen', CONSENT, 'Liever niet.', 'toch wel'),
    row('teruggenomen', 'Toegevoegd: een leerling', undefined, 'hoort er niet bij'),
  ]);
});

test('what was made to count again, and what was done with it after that, stands there too', () => {
  expect(
    rowsOf([REFUSED, retracted(at(0), 'toch wel'), retracted(at(1), 'toch niet'), retracted(at(0), 'echt wel')]),
  ).toEqual([
    row('teruggenomen', CONSENT, 'Liever niet.', 'toch wel'),
    row('geldt weer', CONSENT, undefined, 'toch niet'),
    row('teruggenomen', CONSENT, 'Liever niet.', 'echt wel'),
  ]);
  expect(
    rowsOf([
      talk('Eerst dit.', 'Dag.'),
      corrected(at(0), talk('Toen dat.', 'Dag.'), 'fout'),
      retracted(at(1), 'was goed'),
    ]),
  ).toEqual([
    row('verbeterd', TALK, undefined, 'fout'),
    row('verbetering teruggenomen', TALK, 'Toen dat.', 'was goed'),
  ]);
});

test('of a working note nothing is told, whatever became of it', () => {
  expect(
    rowsOf([
      NOTE,
      corrected(at(0), ['working-note-written', { text: 'NOG GEHEIMER.' }], 'fout'),
      retracted(at(0), 'weg'),
    ]),
  ).toEqual([]);
});

test('of what this program does not know, and of a correction of no line, nothing is told', () => {
  const told: readonly Told[] = [REFUSED, retracted(at(0), 'toch wel'), retracted('van-later', 'opzij')];
  const again: Told = ['entry-retracted', { target: at(0), reason: 'anders' }];
  expect(rowsOf([...told, corrected(at(1), again, 'fout', 1), corrected(at(1), again, 'nog een fout', 1)])).toEqual([
    row('teruggenomen', CONSENT, 'Liever niet.', 'toch wel'),
  ]);
});
