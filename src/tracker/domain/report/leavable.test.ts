import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { sentencesIn } from './leavable';
import { leavableFrom, pupilReport, type ReportRequest } from './report';
import { caseOf, FULL, NO_HOLIDAYS, OPENING, REPORT_PROCEDURE, ROLE_NAMES, type Told } from './report.fixture';
import { plainText } from './text';

const request: ReportRequest = { madeOn: asDay('2026-12-12'), roleNames: ROLE_NAMES, calendar: NO_HOLIDAYS };
const textFor = (told: readonly Told[], more: Partial<ReportRequest>) =>
  plainText(pupilReport(caseOf(told), REPORT_PROCEDURE, 'doel', { ...request, ...more }).document);
const on = { happenedOn: asDay('2026-11-04') };

const TALK: readonly Told[] = [
  ...OPENING,
  [
    'talk-held',
    {
      ...on,
      talk: 't',
      kind: 'individual',
      with: [{ kind: 'pupil', pupil: 'doel' }],
      facts: 'Zij is bang. Thuis is er ruzie! Morgen praten wij verder.',
      quotes: [{ pupil: 'doel', text: 'Zeg het niet thuis.' }],
      feelings: [{ pupil: 'doel', text: 'bang' }],
    },
  ],
];
const [entry = ''] = caseOf(TALK).live.flatMap(({ id, type }) => (type === 'talk-held' ? id : []));

test('sentences are told apart by what ends them', () => {
  expect(sentencesIn('Een. Twee!  Drie?\nVier')).toEqual(['Een.', 'Twee!', 'Drie?', 'Vier']);
  expect(sentencesIn('Om 8.30 uur… en toen')).toEqual(['Om 8.30 uur…', 'en toen']);
  expect(sentencesIn('  \n ')).toEqual([]);
});

test('what can be left out is what the reader would get, with its sentences', () => {
  expect(leavableFrom(caseOf(TALK), REPORT_PROCEDURE, 'doel', request)).toEqual([
    {
      entry,
      on: '2026-11-04',
      line: 'Individueel gesprek: Doelina Testvogel',
      whole: true,
      sentences: ['Zij is bang.', 'Thuis is er ruzie!', 'Morgen praten wij verder.', 'Zeg het niet thuis.', 'bang'],
    },
  ]);
  expect(leavableFrom(caseOf(TALK), REPORT_PROCEDURE, 'doet', request)).toEqual([]);
});

test('a line that is left out is in no part of the copy, and it can still be chosen', () => {
  const text = textFor(TALK, { without: [entry] });
  expect(text).not.toMatch(/bang|ruzie|Gesprek|Zeg het/);
  expect(leavableFrom(caseOf(TALK), REPORT_PROCEDURE, 'doel', { ...request, without: [entry] })).toHaveLength(1);
});

test('of a whole case every line that can be left out is gone when it is', () => {
  const file = caseOf(FULL);
  for (const { entry: id, whole, sentences } of leavableFrom(file, REPORT_PROCEDURE, 'doel', request)) {
    const text = textFor(FULL, whole ? { without: [id] } : { withoutSentences: sentences });
    const before = textFor(FULL, {});
    for (const sentence of sentences)
      if (before.includes(sentence) && sentence.length > 12) expect(text).not.toContain(sentence);
    expect(text.length).toBeLessThan(before.length);
  }
});

test('a sentence that is left out leaves no hole, and no empty quote', () => {
  const text = textFor(TALK, { withoutSentences: ['Thuis is er ruzie!', 'Zeg het niet thuis.'] });
  expect(text).toContain('\nZij is bang. Morgen praten wij verder.\n');
  expect(text).not.toMatch(/ruzie|Zeg het|""/);
});

test('the family of the targeted pupil hears what others agreed, and neither who they are nor whether they kept it', () => {
  const told: readonly Told[] = [
    ...OPENING,
    [
      'agreement-made',
      { ...on, agreement: 'a', who: [{ kind: 'pupil', pupil: 'doet' }], what: 'Bramsel laat Doelina met rust.' },
    ],
    ['agreement-checked', { ...on, agreement: 'a', kept: false, note: 'Bramsel schold weer.' }],
  ];
  const [agreement = ''] = caseOf(told).agreements.map(({ id }) => id);
  expect(textFor(told, {})).not.toContain('met rust');
  const text = textFor(told, { agreed: [agreement] });
  expect(text).toContain(
    'Wat de andere kant heeft afgesproken\n- 4 november 2026: Een andere leerling laat Doelina met rust.\n',
  );
  expect(text).not.toMatch(/Bramsel|Proefman|schold/);
});
