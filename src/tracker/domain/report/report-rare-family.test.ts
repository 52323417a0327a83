/** A case in which everything is filled in that is seldom filled in, as families read it. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { RARE } from './rare.fixture';
import { OPENING, type Told, textFor, whole } from './report.fixture';
import { REPORT_PARTS } from './words';

const parts = REPORT_PARTS.filter((part) => part !== 'gaps' && part !== 'chronology');

test('one of two homes reads what is about their child, of the homes itself alone, and of others only how many they are', () => {
  expect(textFor(RARE, 'doel', { parts, home: 'h1' })).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

    Verslag over één leerling. Namen van andere leerlingen staan er niet in.

    Over dit dossier
    - Dossier: 2026-07
    - Geopend op: 2 november 2026
    - Nu bij: Stap 1: Gesprek
    - Ligt bij: mentor
    - Stand: vervallen

    De leerlingen
    - Leerling: Doelina de Testvogel
      Klas: 2D
      Rol: leerling die het ziet
      Vastgelegd: 22 november 2026, mentor; gewijzigd 22 november 2026, mentor

    Thuis
    - Leerling: Doelina de Testvogel
      Ouders of verzorgers: Ada Testvogel, Bo Testvogel
      Taal: Pools
      Vastgelegd: 22 november 2026, mentor

    De melding
    - Datum: 2 november 2026
      Gemeld bij: mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 20 november 2026
      Gemeld bij: leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor

    Gesprekken
    4 november 2026: gesprek met de klas
    - Met: Doelina de Testvogel, twee andere leerlingen, ouders van twee andere leerlingen, ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
    - Vastgelegd: 22 november 2026, mentor
    - Klas: 1C

    Over rollen.

    Afspraken
    - Datum: 5 november 2026
      Wie: Doelina de Testvogel, twee andere leerlingen, iemand anders
      Wat: Rust.
      Bekijken op: 12 november 2026
      Hoe vaak: elke week tot en met 31 december 2026
      Nagekomen: Doelina de Testvogel: ja, 12 november 2026, opnieuw bekijken op 16 november 2026
      ja, 16 november 2026: Nu wel.
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wie: Doelina de Testvogel
      Wat: Langskomen.
      Hoe vaak: elke schooldag
      Nagekomen: nee, 13 november 2026
      Vastgelegd: 22 november 2026, mentor

    Instemming
    - Datum: 4 november 2026
      Leerling: Doelina de Testvogel
      Wat: stemt in met de vervolgstappen: Stap 1: Gesprek, Stap 2: Uitnodigen
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Leerling: Doelina de Testvogel
      Wat: stemt niet in met de vervolgstappen. Weer vragen op 25 november 2026
      Toelichting: Nee.
      Vastgelegd: 22 november 2026, mentor

    Contact met ouders
    - Datum: 4 november 2026
      Wie: ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
      Hoe: gesprek op school
      Waarover: signalen
      Vastgelegd: 22 november 2026, mentor

    Besluiten
    6 november 2026: schorsing
    - Stap 1: Gesprek
    - Besloten door: leerlingcoördinator
    - Wat: Drie dagen.
    - Wie: een andere leerling, Doelina de Testvogel
    - Eerste dag: 9 november 2026
    - Tot en met: 11 november 2026
    - Gedaan bij de schorsing: de leerling en de ouders zijn eerst gehoord; het leren gaat door
    - Vastgelegd: 22 november 2026, mentor

    Middelen
    time-out
    - Leerling: Doelina de Testvogel
    - Datum: 6 november 2026
    - Eerste dag: 9 november 2026
    - Tot en met: 11 november 2026
    - Wat: Weg.
    - Volgt in die tijd geen lessen: ja
    - Doel: Rust.
    - Besloten door: leerlingcoördinator
    - Ouders weten het: ja
    - Vastgelegd: 22 november 2026, mentor

    halt
    - Leerling: Doelina de Testvogel
    - Datum: 7 november 2026
    - Wat: Halt.
    - Ouders weten het: nee
    - Vastgelegd: 22 november 2026, mentor

    Evaluaties
    20 november 2026: Stap 1: Gesprek
    - Leerling: Doelina de Testvogel
      Hoe is het nu: hetzelfde

    - ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel): Het gaat beter.

    - Vastgelegd: 22 november 2026, mentor

    Gepland en gehouden
    - Gepland: 17 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: verzet naar 19 november 2026. Reden: Griep. (vastgelegd 22 november 2026, mentor)
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 19 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: gehouden op 20 november 2026
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 11 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 12 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 15 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: ging niet door. Reden: Niet nodig. (vastgelegd 22 november 2026, mentor)
      Vastgelegd: 22 november 2026, mentor

    Wat opviel
    - Datum: 21 november 2026
      Wat: Zij lachte.
      Vastgelegd: 22 november 2026, mentor

    Wat er gezien is, en waar het ligt
    - Datum: 10 november 2026
      Wat: Een tas.
      Waar bewaard: niet bewaard, of onbekend waar
      Vastgelegd: 22 november 2026, mentor
    - Datum: 11 november 2026
      Wat: Een bericht.
      Gezien door: mentor
      Waar bewaard: Kluis.
      Vastgelegd: 22 november 2026, mentor

    Verloop van de stappen
    - Datum: 22 november 2026
      Van: Melding en intake
      Naar: Stap 1: Gesprek
      Anders dan het protocol: de vervolgstap is gezet voordat er instemming was. Reden: Spoed.
      Vastgelegd: 22 november 2026, mentor

    Bij wie het dossier lag
    - Datum: 2 november 2026
      Wat: bij het begin
      Wie: mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 13 november 2026
      Wat: overgenomen
      Wie: mentor, een collega met een eigen dossierlijst
      Vastgelegd: 22 november 2026, mentor

    Afsluiting
    - Datum: 22 november 2026
    - Reden: een andere reden
    - Vastgelegd: 22 november 2026, mentor

    Klaar.

    - Heropend: 22 november 2026
    - Reden: Toch niet.
    - Vastgelegd: 22 november 2026, mentor

    - Vervallen: 22 november 2026
    - Reden: Dubbel.
    - Vastgelegd: 22 november 2026, mentor

    Wat is gegeven, en aan wie
    20 november 2026: inzage
    - Over: Doelina de Testvogel
    - Aan: ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
    - Hoe: op papier
    - Vastgelegd: 22 november 2026, mentor

    Gevraagd om inzage
    - Gevraagd op: 10 november 2026
      Leerling: Doelina de Testvogel
      Door: ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
      Antwoord uiterlijk: 10 december 2026
      Gegeven op: 20 november 2026
      Vastgelegd: 22 november 2026, mentor
    "
  `);
});

test('where it is not said which home reads it, no home is told how the other is reached, nor who lives in one that is kept apart', () => {
  expect(textFor(RARE, 'doel', { parts: ['homes', 'parents', 'evaluations'] })).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

    Verslag over één leerling. Namen van andere leerlingen staan er niet in.

    Thuis
    - Leerling: Doelina de Testvogel
      Ouders of verzorgers: Een andere ouder, een andere ouder
      Taal: Pools
      Vastgelegd: 22 november 2026, mentor
    - Leerling: Doelina de Testvogel
      Ouders of verzorgers: Cas Elders
      Taal: tolk gevraagd
      Vastgelegd: 22 november 2026, mentor

    Contact met ouders
    - Datum: 4 november 2026
      Wie: ouders van Doelina de Testvogel
      Hoe: gesprek op school
      Waarover: signalen
      Vastgelegd: 22 november 2026, mentor
    - Datum: 5 november 2026
      Wie: ouders van Doelina de Testvogel
      Hoe: nog niet ingelicht
      Waarover: Reden: Later.
      Vastgelegd: 22 november 2026, mentor

    Evaluaties
    20 november 2026: Stap 1: Gesprek
    - Leerling: Doelina de Testvogel
      Hoe is het nu: hetzelfde

    - ouders van Doelina de Testvogel: Het gaat beter.
    - ouders van Doelina de Testvogel: Het gaat slechter.

    - Vastgelegd: 22 november 2026, mentor

    Gepland en gehouden
    - Gepland: 17 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: verzet naar 19 november 2026. Reden: Griep. (vastgelegd 22 november 2026, mentor)
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 19 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: gehouden op 20 november 2026
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 11 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 12 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 15 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: ging niet door. Reden: Niet nodig. (vastgelegd 22 november 2026, mentor)
      Vastgelegd: 22 november 2026, mentor
    "
  `);
  expect(textFor(RARE, 'doel', { parts: ['homes'], home: 'h2' })).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

    Verslag over één leerling. Namen van andere leerlingen staan er niet in.

    Thuis
    - Leerling: Doelina de Testvogel
      Ouders of verzorgers: Cas Elders
      Te bereiken: 06 00000002
      Taal: tolk gevraagd
      Vastgelegd: 22 november 2026, mentor
    "
  `);
});

test('the other family reads of its own child alone', () => {
  expect(textFor(RARE, 'doet', { parts })).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

    Verslag over één leerling. Namen van andere leerlingen staan er niet in.

    Over dit dossier
    - Dossier: 2026-07
    - Geopend op: 2 november 2026
    - Nu bij: Stap 1: Gesprek
    - Ligt bij: mentor
    - Stand: vervallen

    De leerlingen
    - Leerling: Bramsel van den Proefman
      Klas: 2B
      Rol: leerling die pest
      Vastgelegd: 22 november 2026, mentor

    Thuis
    - Leerling: Bramsel van den Proefman
      Ouders of verzorgers: Dirk Proefman
      Te bereiken: 06 00000003
      Vastgelegd: 22 november 2026, mentor

    De melding
    - Datum: 2 november 2026
      Gemeld bij: mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 20 november 2026
      Gemeld bij: leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor

    Gesprekken
    4 november 2026: gesprek met de klas
    - Met: twee andere leerlingen, Bramsel van den Proefman, ouders van Bramsel van den Proefman, ouders van twee andere leerlingen
    - Vastgelegd: 22 november 2026, mentor
    - Klas: 1C

    Over rollen.

    Afspraken
    - Datum: 5 november 2026
      Wie: twee andere leerlingen, Bramsel van den Proefman, iemand anders
      Wat: Rust.
      Bekijken op: 12 november 2026
      Hoe vaak: elke week tot en met 31 december 2026
      Nagekomen: Bramsel van den Proefman: nee, 12 november 2026, opnieuw bekijken op 16 november 2026
      ja, 16 november 2026: Nu wel.
      Vastgelegd: 22 november 2026, mentor

    Besluiten
    6 november 2026: schorsing
    - Stap 1: Gesprek
    - Besloten door: leerlingcoördinator
    - Wat: Drie dagen.
    - Wie: Bramsel van den Proefman, een andere leerling
    - Eerste dag: 9 november 2026
    - Tot en met: 11 november 2026
    - Gedaan bij de schorsing: de leerling en de ouders zijn eerst gehoord; het leren gaat door
    - Vastgelegd: 22 november 2026, mentor

    Evaluaties
    20 november 2026: Stap 1: Gesprek
    - Leerling: Bramsel van den Proefman
      Gesproken op: 21 november 2026
      Hoe is het nu: erger

    - ouders van Bramsel van den Proefman: Hij doet niets.

    - Vastgelegd: 22 november 2026, mentor

    Gepland en gehouden
    - Gepland: 17 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: verzet naar 19 november 2026. Reden: Griep. (vastgelegd 22 november 2026, mentor)
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 19 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: gehouden op 20 november 2026
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 11 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 12 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor
    - Gepland: 15 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: ging niet door. Reden: Niet nodig. (vastgelegd 22 november 2026, mentor)
      Vastgelegd: 22 november 2026, mentor

    Verloop van de stappen
    - Datum: 22 november 2026
      Van: Melding en intake
      Naar: Stap 1: Gesprek
      Anders dan het protocol: de vervolgstap is gezet voordat er instemming was. Reden: Spoed.
      Vastgelegd: 22 november 2026, mentor

    Bij wie het dossier lag
    - Datum: 2 november 2026
      Wat: bij het begin
      Wie: mentor
      Vastgelegd: 22 november 2026, mentor
    - Datum: 13 november 2026
      Wat: overgenomen
      Wie: mentor, een collega met een eigen dossierlijst
      Vastgelegd: 22 november 2026, mentor

    Afsluiting
    - Datum: 22 november 2026
    - Reden: een andere reden
    - Vastgelegd: 22 november 2026, mentor

    Klaar.

    - Heropend: 22 november 2026
    - Reden: Toch niet.
    - Vastgelegd: 22 november 2026, mentor

    - Vervallen: 22 november 2026
    - Reden: Dubbel.
    - Vastgelegd: 22 november 2026, mentor
    "
  `);
});

test('that a case was offered to a colleague who did not take it over is for school alone', () => {
  const on = { happenedOn: asDay('2026-11-10') };
  const told: readonly Told[] = [
    ...OPENING,
    ['ownership-offered', { ...on, offer: 'o', to: 'coordinator' }],
    ['ownership-declined', { ...on, offer: 'o', reason: 'Te druk.' }],
  ];
  expect(whole(told, { parts: ['ownership'] })).toContain(
    'Wat: niet overgenomen\n  Wie: leerlingcoördinator\n  Toelichting: Reden: Te druk.',
  );
  expect(textFor(told, 'doel', { parts: ['ownership'] })).not.toContain('Bij wie het dossier lag');
  expect(whole(OPENING, { parts: ['ownership'] })).not.toContain('Bij wie het dossier lag');
});
