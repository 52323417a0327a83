import { expect, test } from 'vitest';
import { filesOf } from './files.fixture.ts';
import { termsIn, usesIn } from './terms.ts';

const terms = termsIn(
  filesOf(
    Object.fromEntries(
      [
        ['afspraak', 'afspraak'],
        ['gesprek', 'gesprek'],
        ['pesten', 'pesten'],
        ['pester', 'pester'],
        ['digitaal-pesten', 'digitaal pesten'],
        ['gepeste-leerling', 'gepeste leerling'],
        ['ouders', 'ouders en verzorgers'],
        ['ict', 'ICT-coördinator/systeembeheerder'],
        ['halt', 'HALT'],
        ['signaal', 'signaal'],
      ].map(([name, term]) => [`begrippen/${name}.md`, `---\nterm: '${term}'\n---\n\nUitleg.\n`]),
    ),
  ),
);
const uses = (text: string) => usesIn(text, terms).map(({ term }) => term);

test.each([
  ['De afspraak en de afspraken.', ['afspraak', 'afspraak']],
  ['Twee gesprekken over een signaal, of over signalen.', ['gesprek', 'signaal', 'signaal']],
  ['De gepeste leerlingen en de pester(s).', ['gepeste-leerling', 'pester']],
  ['Digitaal pesten is ook pesten.', ['digitaal-pesten', 'pesten']],
  ['Een ouder, de ouders of verzorgers.', ['ouders', 'ouders', 'ouders']],
  ['Vraag de systeembeheerder.', ['ict']],
  ['Wil je stoppen? Pesten mag niet.', ['pesten']],
])('%s uses terms', (text, found) => {
  expect(uses(text)).toEqual(found);
});

test.each([
  ['Je wordt gepest. Wie pest, kan stoppen.', 'a verb in another form'],
  ['Houd halt bij de deur.', 'an abbreviation in small letters'],
  ['De mentorles en de pestmail.', 'part of a longer word'],
  ['Er komt een ouder- of sanctiegesprek.', 'half a word'],
  ['Lees het bij Stop Pesten Nu of bij Week tegen Pesten.', 'part of a name'],
])('%s uses none: %s', (text) => {
  expect(uses(text)).toEqual([]);
});
