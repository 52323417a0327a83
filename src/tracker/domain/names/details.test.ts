/** All numbers and addresses here are invented. */
import { expect, test } from 'vitest';
import { personalDetails } from './details';

const found = (text: string) => personalDetails(text).map(({ from, until }) => text.slice(from, until));

test.each([
  // Mail addresses.
  ['mail naar qw.ijbo_x%1+les-2@mail-7.voorbeeld.co.nl, graag', ['qw.ijbo_x%1+les-2@mail-7.voorbeeld.co.nl']],
  ['(zoë@voorbéeld.nl)', ['zoë@voorbéeld.nl']],
  ['a@b.nl', ['a@b.nl']],
  // Postal codes.
  ['op 9999 ZZ en 9999ZZ', ['9999 ZZ', '9999ZZ']],
  // Streets with a number.
  ["Verzonnen-d'straat 12b", ["Verzonnen-d'straat 12b"]],
  ['qwijbolaan 3, Verzonnenstr. 4', ['qwijbolaan 3', 'Verzonnenstr. 4']],
  ['Verzonnenweg 1204 c bij de kerk', ['Verzonnenweg 1204 c']],
  // Bank accounts.
  ['NL00VERZ0000000000 of NL00 VERZ 0000 0000 00', ['NL00VERZ0000000000', 'NL00 VERZ 0000 0000 00']],
  // Numbers of citizens.
  ['BSN 000000000, bsn: 00000000', ['000000000', '00000000']],
  // Dates of birth by their word, whatever the year.
  ['geb. 1-2-2025', ['1-2-2025']],
  ['geboren op 12/11/2024', ['12/11/2024']],
  ['geboren 12.11.2024', ['12.11.2024']],
  ['geboortedatum: 12 11 2024', ['12 11 2024']],
  ['gebdat 3 mrt 2024, verjaardag: 3 maart 2024', ['3 mrt 2024', '3 maart 2024']],
  ['geb. 12-03-13, geboren op 1/2/13, gebdat: 12.3.13', ['12-03-13', '1/2/13', '12.3.13']],
  ['jarig op 12 feb. 2024, jarig 1 jan 2024', ['12 feb. 2024', '1 jan 2024']],
  // Dates so long ago that they are of birth.
  ['van 12-03-2013 en 4 mei 1998, 31 dec 2019', ['12-03-2013', '4 mei 1998', '31 dec 2019']],
  // Telephone numbers.
  ['06-12345678 of 0612345678', ['06-12345678', '0612345678']],
  ['+31 6 12 34 56 78', ['+31 6 12 34 56 78']],
  ['0031612345678', ['0031612345678']],
  ['+31 (0)6 12345678', ['+31 (0)6 12345678']],
  ['(050) 123 45 67', ['(050) 123 45 67']],
  ['0501 - 234567', ['0501 - 234567']],
  ['06 12 34 56 78', ['06 12 34 56 78']],
  ['05 123456', ['05 123456']],
])('in %j are the details of a person: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['hij zat in 2B met 31 anderen om 10.30 uur'],
  ['hij zat bij de kerk'],
  ['een bericht @qwijbo'],
  ['mail@school'],
  ['@voorbeeld.nl'],
  // No letters before, none of an occupation or a war.
  ['9999 SS, 9999 SA, 9999 SD, 0999 ZZ, 9999 zz'],
  ['x9999 ZZ, 9999 ZZX, 19999 ZZ'],
  ['de straat 12, Verzonnenstraat, Verzonnenstraat 12345'],
  ['lokaal 123456789'],
  ['Op 12-03-2027 en op 4 november 2026, 1 jan 2020'],
  ['op 12-03-13, geb. 12 03 13, jarig op 4 mei. 13 kinderen, geb. 12-03-130'],
  // A date that begins as a telephone number does.
  ['op 03-04-2026, 03 04 2026, 09-1-2026'],
  ['0612345, 050 1234'],
  ['x0612345678, 0612345678x'],
])('in %j are none', (text) => {
  expect(found(text)).toEqual([]);
});

test('the places are in order, and none lies over another', () => {
  expect(personalDetails('bel 0612345678, woont op 9999 ZZ, geb. 12-03-2013, mail a@b.nl')).toEqual([
    { from: 4, until: 14 },
    { from: 25, until: 32 },
    { from: 39, until: 49 },
    { from: 56, until: 62 },
  ]);
  // The number in the address of the mail is no telephone number beside it.
  expect(found('0612345678@voorbeeld.nl')).toEqual(['0612345678@voorbeeld.nl']);
});
