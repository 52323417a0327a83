import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { looseForReport } from './loose-notes';
import { pupilReport, wholeReport } from './report';
import { caseOf, FULL, OPENING, REPORT_PROCEDURE, request, type Told, textFor, whole } from './report.fixture';
import { plainText } from './text';

test('the report for the parents of one pupil tells what is about that pupil, and names no other', () => {
  expect(textFor(FULL, 'doel')).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

    Verslag over één leerling. Namen van andere leerlingen staan er niet in.

    Over dit dossier
    - Dossier: 2026-07
    - Geopend op: 2 november 2026
    - Nu bij: Stap 2: Uitnodigen
    - Ligt bij: mentor
    - Stand: gesloten

    De leerlingen
    - Leerling: Doelina Testvogel
      Klas: 1C
      Rol: leerling die gepest wordt
      Vastgelegd: 22 november 2026, mentor

    Thuis
    - Leerling: Doelina Testvogel
      Ouders of verzorgers: Moederina Testvogel
      Te bereiken: 06 00000001
      Taal: Pools, tolk gevraagd
      Vastgelegd: 22 november 2026, mentor

    De melding
    - Datum: 2 november 2026
      Gemeld bij: leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor

    - Datum: 3 november 2026
      Overgedragen aan: mentor
      Opgepakt door: mentor
      Toelichting: Een andere leerling zit ook in haar groep.
      Vastgelegd: 22 november 2026, mentor

    De intake
    - Gezien op: 30 oktober 2026, 1 november 2026
    - Wanneer: elke pauze
    - Waar: op het plein; online; bij de fietsen
    - Hoe lang al: drie weken
    - Vorm: verbaal, digitaal

    Feiten
    Een andere leerling riep Doelina na. Een andere leerling stond erbij.

    Letterlijk gezegd
    - Doelina Testvogel: "Een andere leerling zegt dat ik stink."
    - "Het gebeurt steeds."

    - Vastgelegd: 22 november 2026, mentor

    Wat er is gedaan
    Stap 1: Gesprek
    - Luister naar de leerling. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor)
    - Noteer de gekozen vervolgstappen. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor)

    Stap 2: Uitnodigen
    - stap-2/tweede (niet van toepassing, 4 november 2026; vastgelegd 22 november 2026, mentor)

    Gesprekken
    4 november 2026: individueel gesprek
    - Met: Doelina Testvogel
    - Vastgelegd: 22 november 2026, mentor

    Doelina vertelde over een andere leerling.

    - Gevoel, Doelina Testvogel: bang

    5 november 2026: bemiddelingsgesprek
    - Met: Doelina Testvogel, een andere leerling, mentor
    - Vastgelegd: 22 november 2026, mentor

    Zij luisterden naar elkaar.

    - Gevoel, Doelina Testvogel: opgelucht

    Afspraken
    - Datum: 5 november 2026
      Wie: een andere leerling, Doelina Testvogel
      Wat: Een andere leerling laat Doelina met rust.
      Bekijken op: 19 november 2026
      Nagekomen: ja, 19 november 2026: Ging goed.
      Vastgelegd: 22 november 2026, mentor

    Instemming
    - Datum: 4 november 2026
      Leerling: Doelina Testvogel
      Wat: stemt in met de vervolgstappen
      Toelichting: Dat is goed.
      Vastgelegd: 22 november 2026, mentor

    Contact met ouders
    - Datum: 4 november 2026
      Wie: ouders van Doelina Testvogel
      Hoe: telefoon
      Waarover: signalen
      Hun kijk: Zij zijn bezorgd over een andere leerling.
      Vastgelegd: 22 november 2026, mentor

    Evaluaties
    19 november 2026: Stap 2: Uitnodigen
    - Leerling: Doelina Testvogel
      Hoe is het nu: minder
      Gevoel: rustiger
      Wat gaat goed: de pauze
      Wat nog niet: de groepsapp met een andere leerling

    - Complimenten: Allebei hielden zij zich eraan.
    - Conclusie: Nog even volhouden.
    - Anders dan het protocol: niet alle betrokkenen zijn gesproken; de evaluatie is later dan het protocol vraagt. Reden: Een andere leerling was ziek.
    - Vastgelegd: 22 november 2026, mentor

    Gepland en gehouden
    - Gepland: 19 november 2026
      Stap: Stap 2: Uitnodigen
      Wat ervan kwam: gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 10 december 2026
      Stap: Stap 2: Uitnodigen
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor

    Wat opviel
    - Datum: 21 november 2026
      Wat: Doelina zat alleen.
      Vastgelegd: 22 november 2026, mentor

    Verloop van de stappen
    - Datum: 20 november 2026
      Van: Stap 1: Gesprek
      Naar: Stap 2: Uitnodigen
      Waarom het niet stopte: Het ging online door.
      Vastgelegd: 22 november 2026, mentor

    Afsluiting
    - Datum: 11 december 2026
    - Reden: het pesten is gestopt
    - Anders dan het protocol: het dossier is gesloten zonder evaluatie. Reden: Ouders vroegen erom.
    - Vastgelegd: 22 november 2026, mentor

    Het is goed zo.

    Nog niet vastgelegd
    - Melding en intake is overgeslagen.
    - De evaluatie van 10 december 2026 is niet gehouden.
    - Van 7 november 2026 tot 19 november 2026 is er niets opgeschreven. Dat zijn 8 schooldagen.

    Alles op volgorde van datum
    - Datum: 2 november 2026
      Wat: Dossier geopend
      Vastgelegd: 22 november 2026, mentor
    - Datum: 2 november 2026
      Wat: Melding, gedaan bij leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor
    - Datum: 3 november 2026
      Wat: Melding overgedragen aan mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 3 november 2026
      Wat: Intake opgeschreven
      Vastgelegd: 22 november 2026, mentor
    - Datum: 4 november 2026
      Wat: Individueel gesprek: Doelina Testvogel
      Vastgelegd: 22 november 2026, mentor
    - Datum: 4 november 2026
      Wat: Doelina Testvogel stemt in met de vervolgstappen
      Vastgelegd: 22 november 2026, mentor
    - Datum: 4 november 2026
      Wat: Contact met ouders van Doelina Testvogel (telefoon)
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wat: Bemiddelingsgesprek: Doelina Testvogel, een andere leerling, mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wat: Afspraak gemaakt met een andere leerling, Doelina Testvogel, te bekijken op 19 november 2026
      Vastgelegd: 22 november 2026, mentor
    - Datum: 19 november 2026
      Wat: Afspraak van 5 november 2026 bekeken: nagekomen
      Vastgelegd: 22 november 2026, mentor
    - Datum: 19 november 2026
      Wat: Evaluatie gehouden met Doelina Testvogel, een andere leerling
      Vastgelegd: 22 november 2026, mentor
    - Datum: 20 november 2026
      Wat: Naar Stap 2: Uitnodigen
      Vastgelegd: 22 november 2026, mentor
    - Datum: 21 november 2026
      Wat: Opgevallen en gemeld
      Vastgelegd: 22 november 2026, mentor
    - Datum: 22 november 2026
      Wat: Toegevoegd: Doelina Testvogel
      Vastgelegd: 22 november 2026, mentor
    - Datum: 22 november 2026
      Wat: Evaluatie gepland op 19 november 2026
      Vastgelegd: 22 november 2026, mentor
    - Datum: 22 november 2026
      Wat: Evaluatie gepland op 10 december 2026
      Vastgelegd: 22 november 2026, mentor
    - Datum: 11 december 2026
      Wat: Dossier gesloten: het pesten is gestopt
      Vastgelegd: 22 november 2026, mentor
    "
  `);
});

test('the report for the parents of the pupil who bullies has other things in it', () => {
  expect(textFor(FULL, 'doet')).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

    Verslag over één leerling. Namen van andere leerlingen staan er niet in.

    Over dit dossier
    - Dossier: 2026-07
    - Geopend op: 2 november 2026
    - Nu bij: Stap 2: Uitnodigen
    - Ligt bij: mentor
    - Stand: gesloten

    De leerlingen
    - Leerling: Bramsel van den Proefman
      Klas: 2B
      Rol: leerling die pest
      Vastgelegd: 22 november 2026, mentor

    De melding
    - Datum: 2 november 2026
      Gemeld bij: leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor

    - Datum: 3 november 2026
      Overgedragen aan: mentor
      Opgepakt door: mentor
      Toelichting: Bramsel zit ook in haar groep.
      Vastgelegd: 22 november 2026, mentor

    De intake
    - Gezien op: 30 oktober 2026, 1 november 2026
    - Wanneer: elke pauze
    - Waar: op het plein; online; bij de fietsen
    - Hoe lang al: drie weken
    - Vorm: verbaal, digitaal

    Feiten
    Bramsel van den Proefman riep een andere leerling na. Een andere leerling stond erbij.

    Letterlijk gezegd
    - "Het gebeurt steeds."

    - Vastgelegd: 22 november 2026, mentor

    Wat er is gedaan
    Stap 1: Gesprek
    - Luister naar de leerling. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor)
    - Noteer de gekozen vervolgstappen. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor)

    Stap 2: Uitnodigen
    - stap-2/tweede (niet van toepassing, 4 november 2026; vastgelegd 22 november 2026, mentor)

    Gesprekken
    5 november 2026: bemiddelingsgesprek
    - Met: een andere leerling, Bramsel van den Proefman, mentor
    - Vastgelegd: 22 november 2026, mentor

    Zij luisterden naar elkaar.

    - Gevoel, Bramsel van den Proefman: schaamte

    Afspraken
    - Datum: 5 november 2026
      Wie: Bramsel van den Proefman, een andere leerling
      Wat: Bramsel laat een andere leerling met rust.
      Bekijken op: 19 november 2026
      Nagekomen: ja, 19 november 2026: Ging goed.
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wie: Bramsel van den Proefman
      Wat: Elke dag even langskomen.
      Nagekomen: nog niet besproken
      Vastgelegd: 22 november 2026, mentor

    Contact met ouders
    - Datum: 5 november 2026
      Wie: ouders van Bramsel van den Proefman
      Hoe: mail, niet bereikt
      Vastgelegd: 22 november 2026, mentor

    Besluiten
    6 november 2026: een sanctiegesprek
    - Stap 2: Uitnodigen
    - Besloten door: leerlingcoördinator
    - Wat: Een gesprek over wat volgt.
    - Wie: Bramsel van den Proefman
    - Anders dan het protocol: iemand anders heeft besloten dan het protocol noemt. Reden: De directeur was ziek.
    - Vastgelegd: 22 november 2026, mentor

    Middelen
    halt
    - Leerling: Bramsel van den Proefman
    - Datum: 7 november 2026
    - Tot en met: 1 december 2026
    - Wat: Traject bij HALT.
    - Aanleiding: Een dreigement.
    - Vastgelegd: 22 november 2026, mentor
    - Afgerond op: 1 december 2026
    - Resultaat: Goed afgerond.
    - Gesprek voor de terugkeer: 5 november 2026
    - Vastgelegd: 22 november 2026, mentor

    Evaluaties
    19 november 2026: Stap 2: Uitnodigen
    - Leerling: Bramsel van den Proefman
      Hoe is het nu: gestopt
      Gevoel: trots

    - Complimenten: Allebei hielden zij zich eraan.
    - Conclusie: Nog even volhouden.
    - Anders dan het protocol: niet alle betrokkenen zijn gesproken; de evaluatie is later dan het protocol vraagt. Reden: Een andere leerling was ziek.
    - Vastgelegd: 22 november 2026, mentor

    Gepland en gehouden
    - Gepland: 19 november 2026
      Stap: Stap 2: Uitnodigen
      Wat ervan kwam: gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 10 december 2026
      Stap: Stap 2: Uitnodigen
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor

    Wat opviel
    - Datum: 21 november 2026
      Gemeld door: docent
      Wat: Bramsel was onrustig.
      Vastgelegd: 22 november 2026, mentor

    Verloop van de stappen
    - Datum: 20 november 2026
      Van: Stap 1: Gesprek
      Naar: Stap 2: Uitnodigen
      Waarom het niet stopte: Het ging online door.
      Vastgelegd: 22 november 2026, mentor

    Afsluiting
    - Datum: 11 december 2026
    - Reden: het pesten is gestopt
    - Anders dan het protocol: het dossier is gesloten zonder evaluatie. Reden: Ouders vroegen erom.
    - Vastgelegd: 22 november 2026, mentor

    Het is goed zo.

    Nog niet vastgelegd
    - Melding en intake is overgeslagen.
    - De evaluatie van 10 december 2026 is niet gehouden.
    - Van 7 november 2026 tot 19 november 2026 is er niets opgeschreven. Dat zijn 8 schooldagen.

    Alles op volgorde van datum
    - Datum: 2 november 2026
      Wat: Dossier geopend
      Vastgelegd: 22 november 2026, mentor
    - Datum: 2 november 2026
      Wat: Melding, gedaan bij leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor
    - Datum: 3 november 2026
      Wat: Melding overgedragen aan mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 3 november 2026
      Wat: Intake opgeschreven
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wat: Bemiddelingsgesprek: een andere leerling, Bramsel van den Proefman, mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wat: Afspraak gemaakt met Bramsel van den Proefman, een andere leerling, te bekijken op 19 november 2026
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wat: Afspraak gemaakt met Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wat: Contact gezocht met ouders van Bramsel van den Proefman (mail), niet bereikt
      Vastgelegd: 22 november 2026, mentor
    - Datum: 6 november 2026
      Wat: Besluit van leerlingcoördinator: een sanctiegesprek, over Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor
    - Datum: 7 november 2026
      Wat: halt ingezet voor Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor
    - Datum: 19 november 2026
      Wat: Afspraak van 5 november 2026 bekeken: nagekomen
      Vastgelegd: 22 november 2026, mentor
    - Datum: 19 november 2026
      Wat: Evaluatie gehouden met een andere leerling, Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor
    - Datum: 20 november 2026
      Wat: Naar Stap 2: Uitnodigen
      Vastgelegd: 22 november 2026, mentor
    - Datum: 21 november 2026
      Wat: Opgevallen, gemeld door docent
      Vastgelegd: 22 november 2026, mentor
    - Datum: 22 november 2026
      Wat: Toegevoegd: Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor
    - Datum: 22 november 2026
      Wat: Evaluatie gepland op 19 november 2026
      Vastgelegd: 22 november 2026, mentor
    - Datum: 22 november 2026
      Wat: Evaluatie gepland op 10 december 2026
      Vastgelegd: 22 november 2026, mentor
    - Datum: 1 december 2026
      Wat: halt afgerond voor Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor
    - Datum: 11 december 2026
      Wat: Dossier gesloten: het pesten is gestopt
      Vastgelegd: 22 november 2026, mentor
    "
  `);
});

test('a report for one pupil says in no word who the others are', () => {
  const telling = /Bramsel|Proefman|Knoert|Foutje|Vergissing|Zietske|Getuigema/i;
  expect(textFor(FULL, 'doel')).not.toMatch(telling);
  expect(textFor(FULL, 'doet')).not.toMatch(/Doelina|Testvogel|Foutje|Zietske|Getuigema/i);
  expect(whole(FULL)).toMatch(telling);
});

test('a report for one pupil has neither feelings nor outcomes nor consent nor parents of another', () => {
  const text = textFor(FULL, 'doet');
  for (const private_ of [
    'bang',
    'opgelucht',
    'rustiger',
    'Dat is goed.',
    'bezorgd',
    'groepsapp',
    'Doelina vertelde',
  ]) {
    expect(text).not.toContain(private_);
  }
  for (const own of ['schaamte', 'trots', 'niet bereikt', 'Traject bij HALT.', 'Elke dag even langskomen.']) {
    expect(text).toContain(own);
  }
});

test('working notes are in no report', () => {
  for (const text of [whole(FULL), textFor(FULL, 'doel'), textFor(FULL, 'doet')]) expect(text).not.toContain('GEHEIM');
});

test('what staff say among themselves, who reported it and notes with tasks are for the school alone', () => {
  for (const text of ['Overleg over thuis.', 'Rustig gesprek.', 'Gemeld door: Zietske Getuigema']) {
    expect(whole(FULL)).toContain(text);
    expect(textFor(FULL, 'doel')).not.toContain(text);
  }
  expect(textFor(FULL, 'doet')).toContain('Gemeld door: docent');
});

test('a quote opens no talk of another pupil', () => {
  expect(textFor(FULL, 'doet')).not.toContain('individueel gesprek');
  expect(textFor(FULL, 'doel')).not.toContain('Ga weg.');
});

test('a pupil who has no part in it is not listed, and is hidden all the same', () => {
  expect(whole(FULL, { parts: ['pupils'] })).not.toContain('Vergissing');
  expect(whole(FULL, { parts: ['intake'] })).toContain('Foutje stond erbij.');
  expect(textFor(FULL, 'doel', { parts: ['intake'] })).toContain('Een andere leerling stond erbij.');
});

test('a talk without pupils, such as one with the class, is for a reader when a person chose it', () => {
  const told: readonly Told[] = [
    ...OPENING,
    [
      'talk-held',
      {
        happenedOn: asDay('2026-11-04'),
        talk: 't',
        kind: 'class',
        with: [{ kind: 'role', role: 'mentor' }],
        facts: 'Over rollen.',
      },
    ],
  ];
  const chosen = looseForReport(caseOf(told), REPORT_PROCEDURE).map(({ entry }) => entry);
  expect(textFor(told, 'doel')).not.toContain('Over rollen.');
  expect(textFor(told, 'doel', { chosen })).toContain('Over rollen.');
});

test('a label that someone typed may name a pupil, so a family does not get it', () => {
  const [opening, ...rest] = OPENING as readonly [Told, ...Told[]];
  const typed = [[opening[0], { ...opening[1], label: 'ruzie Bramsel' }] as Told, ...rest];
  expect(textFor(typed, 'doel')).not.toMatch(/ruzie|Dossier:/);
  expect(whole(typed)).toContain('Dossier: ruzie Bramsel');
});

test('of two homes each hears only that it was not called itself, and school which one was not', () => {
  const home = (id: string, carer: string): Told => [
    'home-told',
    { pupil: 'doel', home: id, carers: [carer], interpreter: false, mayKnow: true, apart: false },
  ];
  const called: Told = [
    'parents-contacted',
    { happenedOn: asDay('2026-11-04'), pupil: 'doel', home: 'h1', channel: 'phone', reached: true },
  ];
  const [first, ...others] = REPORT_PROCEDURE.steps;
  const call = {
    id: 'melding/bel',
    text: 'Bel de ouders.',
    facts: ['S1-8'],
    records: 'parent-contact',
    parents: { whom: ['targeted'], anew: true },
  } as const;
  if (first === undefined) throw new Error('no step');
  const procedure = { ...REPORT_PROCEDURE, steps: [{ ...first, phases: [{ tasks: [call] }] }, ...others] };
  const file = caseOf([...OPENING, home('h1', 'Moeder Nergens'), home('h2', 'Vader Elders'), called]);
  const gaps = { ...request, parts: ['gaps'] as const };
  expect(plainText(wholeReport(file, procedure, gaps))).toContain(
    'Contact met de ouders van Doelina Testvogel (Vader Elders), bij Melding en intake',
  );
  const copyFor = (id: string) => plainText(pupilReport(file, procedure, 'doel', { ...gaps, home: id }).document);
  expect(copyFor('h1')).not.toContain('Contact met');
  expect(copyFor('h2')).toContain('Contact met de ouders van Doelina Testvogel (Vader Elders)');
});
