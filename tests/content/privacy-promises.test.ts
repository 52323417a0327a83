/** What the page on privacy promises of the tracker is held by a test, by name: a promise without one does not go on the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The promise as it stands on the page, the file of the test, and the words that the test goes by. */
const HELD: readonly (readonly [promise: string, file: string, test: string])[] = [
  [
    'Vanaf de pagina Dossiers gaat geen enkel verzoek naar een andere site, en geen dossier naar een server.',
    'tests/faults/browsers/nothing-leaves.test.ts',
    'over a whole journey nothing is asked but the parts of the program, and the policy is not violated',
  ],
  [
    'Zijn de dossiers op slot en is de browser dicht, dan staat op de schijf geen woord leesbaar dat iemand erin typte.',
    'tests/faults/browsers/locked-is-unreadable.test.ts',
    'a word that was typed stands nowhere in its profile, nor does the passphrase',
  ],
  [
    'Zonder een van de sleutels hieronder gaat een dossier of een back-up niet open.',
    'tests/age/backup.test.ts',
    'another passphrase opens nothing',
  ],
  [
    'Wie een dossier wist, krijgt het ook met een oude back-up niet meer terug in die browser.',
    'tests/faults/browsers/erased.test.ts',
    'what was erased is in nothing that the database gives, and no older back-up brings it back',
  ],
  [
    'Na wissen blijft één regel zonder namen over, voor het jaaroverzicht.',
    'tests/journeys/tracker-clean-up.spec.ts',
    'both are erased together, and a fresh back-up holds neither',
  ],
  [
    'Alles gaat vanzelf op slot als niemand iets doet, in alle tabbladen.',
    'tests/journeys/tracker-states.spec.ts',
    'it locks by itself, after a warning that can be put off',
  ],
  [
    'Aantallen onder de vijf zijn verborgen in wat een mentor van het jaaroverzicht print of deelt. Ook uit het totaal zijn ze niet uit te rekenen. Van eigen dossiers ziet de mentor ze wel, alleen op het scherm.',
    'src/tracker/domain/queries/hide-small.test.ts',
    'over all small tables there is none in which a small count can be worked out',
  ],
  [
    'In een verslag over één leerling staan andere leerlingen met een woord voor hun rol, niet met hun naam.',
    'src/tracker/domain/report/report-of-one-pupil.test.ts',
    'a report for one pupil says in no word who the others are',
  ],
  [
    'Twijfelt het programma of een woord een naam is, dan beslist de mentor dat eerst.',
    'src/tracker/domain/report/report-guard.test.ts',
    'what is doubtful stays until a person settles it',
  ],
  [
    'Werknotities komen niet in een verslag.',
    'src/tracker/domain/report/report-of-one-pupil.test.ts',
    'working notes are in no report',
  ],
  [
    'Vraagt een leerling om inzage, dan staan de namen van andere leerlingen uit die dossiers niet in het document.',
    'src/tracker/ui/screens/access/make-access.test.ts',
    'whatever is written where, no name of another pupil of any of the cases is in what leaves',
  ],
  [
    'In wat het ene huis van een leerling krijgt, staat niet wat bij het andere huis hoort.',
    'src/tracker/domain/homes.test.ts',
    'for one home hold nothing of the other',
  ],
  [
    'Hoe een huis te bereiken is, kan buiten elk document blijven, behalve dat van de school zelf.',
    'src/tracker/domain/homes.test.ts',
    'for a pupil say how a home is reached only where it is the one home and not kept apart',
  ],
  [
    'Namen staan niet in het adres, de titel van het venster of de naam van een bestand.',
    'tests/journeys/tracker-case.spec.ts',
    'a case goes from report to closed after step 4, and another on to step 8 with a time-out',
  ],
  [
    'Een back-up gaat ook open zonder deze site, met het openbare programma age.',
    'tests/age/backup.test.ts',
    'the first command in LEESMIJ.txt opens the back-up with the passphrase alone',
  ],
];

function promised(): readonly string[] {
  const page = readFileSync(join(root, 'content/over/privacy.mdx'), 'utf8');
  const [, part = ''] = page.split('### Wat het programma belooft\n');
  const [own = ''] = part.split('\n### ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice('- '.length));
}

test('every promise on the page has a test, and no test stands for a promise that is not there', () => {
  expect(promised()).toEqual(HELD.map(([promise]) => promise));
});

test.each(HELD)('%s', (_, file, name) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(name);
});
