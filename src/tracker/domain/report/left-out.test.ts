import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { OPENING, type Told, textFor, whole } from './report.fixture';

const on = (day: string) => ({ happenedOn: asDay(day) });
const at = (place: number): string => `e${OPENING.length + place + 1}`;

const TOLD: readonly Told[] = [
  ...OPENING,
  ['consent-given', { ...on('2026-11-04'), pupil: 'doel', words: 'Ja. Zeg het niet thuis.' }],
  ['evaluation-planned', { evaluation: 'e', step: 1, on: asDay('2026-12-10') }],
  ['evaluation-cancelled', { evaluation: 'e', reason: 'Griep.' }],
  [
    'left-out-of-copy',
    { ...on('2026-11-20'), pupil: 'doel', what: [{ entry: at(0) }, { entry: at(2) }], reason: 'Zij vroeg erom.' },
  ],
  [
    'left-out-of-copy',
    {
      ...on('2026-11-21'),
      pupil: 'doet',
      what: [{ entry: at(0), sentence: 'Zeg het niet thuis.' }, { entry: 'weg' }],
      reason: 'Ook.',
    },
  ],
];

test('of each copy stands what was kept out of it: a line with its day where it has one, or a sentence; and of what is gone that it was', () => {
  const text = whole(TOLD, { parts: ['leftOut'] });
  expect(text.slice(text.indexOf('Wat uit'))).toBe(`Wat uit een verslag is gelaten
- Datum: 20 november 2026
  Verslag over: Doelina Testvogel
  Weggelaten: 4 november 2026: Doelina Testvogel stemt in met de vervolgstappen (helemaal)
  Evaluatie van 10 december 2026 ging niet door (helemaal)
  Reden: Zij vroeg erom.
  Vastgelegd: 22 november 2026, mentor TM
- Datum: 21 november 2026
  Verslag over: Bramsel van den Proefman
  Weggelaten: 4 november 2026: Doelina Testvogel stemt in met de vervolgstappen (alleen deze zin: "Zeg het niet thuis.")
  Toelichting (helemaal)
  Reden: Ook.
  Vastgelegd: 22 november 2026, mentor TM
`);
  const later = whole(TOLD, { parts: ['leftOut'], period: { from: asDay('2026-11-21') } });
  expect(later.match(/Datum: .*/g)).toEqual(['Datum: 21 november 2026']);
  expect(textFor(TOLD, 'doel')).not.toContain('Wat uit een verslag');
});
