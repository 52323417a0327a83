/** A document from which sentences are kept, and which lines can be kept out as a whole. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { heading, list, paragraph, type ReportDocument, table } from './document';
import { withoutSentences } from './leavable';
import { RARE } from './rare.fixture';
import { leavableFrom } from './report';
import { caseOf, OPENING, REPORT_PROCEDURE, request, type Told } from './report.fixture';

const without = (document: ReportDocument, ...sentences: readonly string[]) => withoutSentences(document, sentences);

test('a sentence goes wherever it stands, and leaves neither hole nor space', () => {
  const told = [
    heading(3, 'Hij sloeg. Feiten'),
    ...paragraph('Zij is bang. Hij sloeg. Zij huilt.'),
    ...paragraph('Hij sloeg.   Toen niet.\n \tHij sloeg. \t\nEn weer.  Hij sloeg.'),
    ...table(['Wat', 'Hoe'], [['Hij sloeg. Hij sloeg.', 'hard']]),
  ];
  expect(without(told, 'Hij sloeg.')).toEqual([
    heading(3, 'Feiten'),
    { kind: 'paragraph', text: 'Zij is bang. Zij huilt.' },
    { kind: 'paragraph', text: 'Toen niet.\n\nEn weer.' },
    { kind: 'table', columns: ['Wat', 'Hoe'], rows: [['', 'hard']] },
  ]);
});

test('what holds none of the sentences stays as it was written, spaces and all', () => {
  const told = [...paragraph('  Twee  spaties.  '), ...list(['  een  ', '']), ...paragraph('Weg.')];
  expect(without(told, 'Weg.')).toEqual([
    { kind: 'paragraph', text: '  Twee  spaties.  ' },
    { kind: 'list', items: ['  een  '] },
  ]);
  expect(without(told)).toBe(told);
});

test('of a longer sentence that holds a shorter one nothing stays', () => {
  const told = paragraph('Toen ging hij weg. Hij ging weg. En nu?');
  for (const sentences of [
    ['ging hij weg.', 'Toen ging hij weg.', 'Hij ging weg.'],
    ['Toen ging hij weg.', 'Hij ging weg.', 'ging hij weg.'],
  ]) {
    expect(without(told, ...sentences)).toEqual([{ kind: 'paragraph', text: 'En nu?' }]);
  }
});

test('a paragraph and an item of which nothing is left are gone, with the empty quote or label; a list without items too', () => {
  const told = [
    ...paragraph('Weg.'),
    ...list([
      'Weg.',
      'Doelina: "Weg."',
      'Doelina: “Weg.”',
      '"Weg."',
      'Gevoel: Weg.',
      'Wat: Weg. Dit niet.',
      'Klas: 1C: "Weg."',
    ]),
    ...list(['Wat: Weg.']),
    ...paragraph('Dit niet.'),
  ];
  expect(without(told, 'Weg.')).toEqual([
    { kind: 'list', items: ['""', 'Wat: Dit niet.', 'Klas: 1C: ""'] },
    { kind: 'paragraph', text: 'Dit niet.' },
  ]);
});

test('what is told as a part of something else can be left out by its sentences alone', () => {
  const on = { happenedOn: asDay('2026-11-04') };
  const more: readonly Told[] = [
    ['intake-recorded', { ...on, facts: 'Zij zat alleen. Hij lachte.', quotes: [{ pupil: 'doet', text: 'Van hem.' }] }],
    ['intake-recorded', { ...on, seenOn: [asDay('2026-11-03')] }],
    ['measure-ended', { ...on, use: 'm1', result: 'Goed. Klaar.' }],
  ];
  const file = caseOf([...RARE.slice(0, -3), ...more]);
  const leavable = leavableFrom(file, REPORT_PROCEDURE, 'doel', request);
  expect(leavable.map(({ line, sentences }) => [line, ...sentences])).toEqual([
    [
      'Gesprek met de klas: Doelina de Testvogel, twee andere leerlingen, ouders van twee andere leerlingen, ouders van Doelina de Testvogel',
      'Over rollen.',
    ],
    ['Doelina de Testvogel stemt in met de vervolgstappen'],
    ['Contact met ouders van Doelina de Testvogel (gesprek op school)', 'signalen'],
    ['Intake opgeschreven', 'Zij zat alleen.', 'Hij lachte.'],
    ['time-out afgerond voor Doelina de Testvogel', 'Goed.', 'Klaar.'],
    [
      'Afspraak gemaakt met Doelina de Testvogel, twee andere leerlingen, iemand anders, te bekijken op 12 november 2026',
      'Rust.',
    ],
    ['Afspraak gemaakt met Doelina de Testvogel', 'Langskomen.'],
    ['Doelina de Testvogel stemt niet in met de vervolgstappen', 'Nee.'],
    ['Nog niet ingelicht: ouders van Doelina de Testvogel', 'Later.'],
    ['Besluit van leerlingcoördinator: schorsing, over een andere leerling, Doelina de Testvogel', 'Drie dagen.'],
    ['time-out ingezet voor Doelina de Testvogel', 'Weg.', 'Rust.'],
    ['halt ingezet voor Doelina de Testvogel', 'Halt.'],
    ['Bewijs gezien', 'Een tas.'],
    ['Inzage gevraagd voor Doelina de Testvogel, antwoord uiterlijk 10 december 2026'],
    ['Bewijs gezien door mentor', 'Een bericht.', 'Kluis.'],
    ['Afspraak van 5 november 2026 bekeken: nagekomen', 'Nu wel.'],
    ['Evaluatie gehouden met Doelina de Testvogel', 'Het gaat beter.', 'Het gaat slechter.'],
    ['Opgevallen en gemeld', 'Zij lachte.'],
    ['Gegevens gewijzigd van Doelina de Testvogel: klas 2D'],
    ['Gegevens gewijzigd van Doelina de Testvogel: naam, nu leerling die het ziet'],
    ['Evaluatie van 17 november 2026 ging niet door', 'Griep.'],
    ['Evaluatie van 15 december 2026 ging niet door', 'Niet nodig.'],
    ['Naar Stap 1: Gesprek', 'Spoed.'],
  ]);
  expect(leavable.flatMap(({ whole, line }) => (whole ? [] : line))).toEqual([
    'Intake opgeschreven',
    'time-out afgerond voor Doelina de Testvogel',
    'Afspraak van 5 november 2026 bekeken: nagekomen',
    'Evaluatie van 17 november 2026 ging niet door',
    'Evaluatie van 15 december 2026 ging niet door',
  ]);
});

test('one of two homes can leave out what it said itself, and is not asked about what the other said', () => {
  const sentencesFor = (home: string) =>
    leavableFrom(caseOf(RARE), REPORT_PROCEDURE, 'doel', { ...request, home }).flatMap(({ sentences }) => sentences);
  expect(sentencesFor('h1')).toContain('Het gaat beter.');
  expect(sentencesFor('h1')).not.toContain('Het gaat slechter.');
  expect(sentencesFor('h2')).toContain('Het gaat slechter.');
  expect(sentencesFor('h2')).not.toContain('Het gaat beter.');
});

test('what a planned evaluation, or another day of one, tells can be left out by its sentences, and in a period what happened in it', () => {
  const on = { happenedOn: asDay('2026-11-20') };
  const told: readonly Told[] = [
    ...OPENING,
    [
      'evaluation-planned',
      {
        evaluation: 'e',
        step: 1,
        on: asDay('2026-11-19'),
        deviation: { rules: ['later-than-term'], reason: 'Eerder kon niet.' },
      },
    ],
    ['evaluation-held', { ...on, evaluation: 'e', step: 1, pupils: [{ pupil: 'doel', outcome: 'less' }] }],
    [
      'evaluation-went-on',
      { ...on, evaluation: 'e', pupils: [{ pupil: 'doel', outcome: 'less' }], conclusions: 'Goed zo.' },
    ],
    ['consent-given', { happenedOn: asDay('2026-11-04'), pupil: 'doel', words: 'Ja.' }],
  ];
  const rowsOf = (period: { readonly from?: ReturnType<typeof asDay>; readonly until?: ReturnType<typeof asDay> }) =>
    leavableFrom(caseOf(told), REPORT_PROCEDURE, 'doel', { ...request, period }).map(
      ({ on: day, whole, sentences }) => [day, whole, ...sentences],
    );
  const [early, ...later] = [
    ['2026-11-04', true, 'Ja.'],
    ['2026-11-20', true],
    ['2026-11-20', false, 'Goed zo.'],
    ['2026-11-22', false, 'Eerder kon niet.'],
  ];
  expect(rowsOf({})).toEqual([early, ...later]);
  expect(rowsOf({ from: asDay('2026-11-05') })).toEqual(later);
  expect(rowsOf({ until: asDay('2026-11-19') })).toEqual([early]);
});

test('nothing that is not for the reader, or that the report is made of, can be left out', () => {
  expect(leavableFrom(caseOf(OPENING), REPORT_PROCEDURE, 'doel', request)).toEqual([]);
});
