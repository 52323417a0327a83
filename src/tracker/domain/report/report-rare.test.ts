/** A case in which everything is filled in that is seldom filled in, as school reads it. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { RARE } from './rare.fixture';
import { OPENING, type Told, whole } from './report.fixture';
import { REPORT_PARTS } from './words';

const parts = REPORT_PARTS.filter((part) => part !== 'gaps' && part !== 'chronology');

test('school reads everything that was filled in, also what seldom is', () => {
  expect(whole(RARE, { parts })).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

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
      Vastgelegd: 22 november 2026, mentor TM; gewijzigd 22 november 2026, mentor TM
    - Leerling: Bramsel van den Proefman
      Klas: 2B
      Rol: leerling die pest
      Vastgelegd: 22 november 2026, mentor TM
    - Leerling: Zietske Getuigema
      Klas: 1C
      Rol: leerling die het ziet
      Vastgelegd: 22 november 2026, mentor TM

    Hoorden er toch niet bij
    - Reden: Was er niet bij.
      Vastgelegd: 22 november 2026, mentor TM

    Thuis
    - Leerling: Doelina de Testvogel
      Ouders of verzorgers: Ada Testvogel, Bo Testvogel
      Te bereiken: 06 00000001 (alleen voor school)
      Taal: Pools
      Mag het weten: nee. Er is een uitspraak.
      Vastgelegd: 22 november 2026, mentor TM
    - Leerling: Doelina de Testvogel
      Ouders of verzorgers: Cas Elders
      Te bereiken: 06 00000002
      Taal: tolk gevraagd
      Mag het weten: ja
      Vastgelegd: 22 november 2026, mentor TM
    - Leerling: Bramsel van den Proefman
      Ouders of verzorgers: Dirk Proefman
      Te bereiken: 06 00000003
      Mag het weten: ja
      Vastgelegd: 22 november 2026, mentor TM
    - Leerling: Doelina de Testvogel
      Ouders of verzorgers: Els Nergens. Klopt niet meer: Verhuisd.
      Mag het weten: ja
      Vastgelegd: 22 november 2026, mentor TM

    De melding
    - Datum: 2 november 2026
      Gemeld door: mentor (AB)
      Gemeld bij: mentor
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 20 november 2026
      Gemeld door: een tante
      Gemeld bij: leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor TM

    Gesprekken
    4 november 2026: gesprek met de klas
    - Met: Doelina de Testvogel, Bramsel van den Proefman, Zietske Getuigema, ouders van Bramsel van den Proefman, ouders van Zietske Getuigema, ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
    - Vastgelegd: 22 november 2026, mentor TM
    - Klas: 1C

    Over rollen.

    Afspraken
    - Datum: 5 november 2026
      Wie: Doelina de Testvogel, Bramsel van den Proefman, Zietske Getuigema, een tante
      Wat: Rust.
      Bekijken op: 12 november 2026
      Hoe vaak: elke week tot en met 31 december 2026
      Nagekomen: Doelina de Testvogel: ja; Bramsel van den Proefman: nee, 12 november 2026, opnieuw bekijken op 16 november 2026
      ja, 16 november 2026: Nu wel.
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wie: Doelina de Testvogel
      Wat: Langskomen.
      Hoe vaak: elke schooldag
      Nagekomen: nee, 13 november 2026
      Vastgelegd: 22 november 2026, mentor TM

    Instemming
    - Datum: 4 november 2026
      Leerling: Doelina de Testvogel
      Wat: stemt in met de vervolgstappen: Stap 1: Gesprek, Stap 2: Uitnodigen
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Leerling: Doelina de Testvogel
      Wat: stemt niet in met de vervolgstappen. Weer vragen op 25 november 2026
      Toelichting: Nee.
      Vastgelegd: 22 november 2026, mentor TM

    Contact met ouders
    - Datum: 4 november 2026
      Wie: ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
      Hoe: gesprek op school
      Waarover: signalen
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wie: ouders van Doelina de Testvogel (Cas Elders)
      Hoe: nog niet ingelicht
      Waarover: Reden: Later.
      Vastgelegd: 22 november 2026, mentor TM

    Besluiten
    6 november 2026: schorsing
    - Stap 1: Gesprek
    - Besloten door: leerlingcoördinator
    - Wat: Drie dagen.
    - Wie: Bramsel van den Proefman, Doelina de Testvogel
    - Eerste dag: 9 november 2026
    - Tot en met: 11 november 2026
    - Gedaan bij de schorsing: de leerling en de ouders zijn eerst gehoord; het leren gaat door
    - Vastgelegd: 22 november 2026, mentor TM

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
    - Vastgelegd: 22 november 2026, mentor TM

    halt
    - Leerling: Doelina de Testvogel
    - Datum: 7 november 2026
    - Wat: Halt.
    - Ouders weten het: nee
    - Vastgelegd: 22 november 2026, mentor TM

    Evaluaties
    20 november 2026: Stap 1: Gesprek
    - Leerling: Doelina de Testvogel
      Hoe is het nu: hetzelfde
    - Leerling: Bramsel van den Proefman
      Gesproken op: 21 november 2026
      Hoe is het nu: erger

    - Zietske Getuigema: was er niet

    - ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel): Het gaat beter.
    - ouders van Doelina de Testvogel (Cas Elders): Het gaat slechter.
    - ouders van Bramsel van den Proefman: Hij doet niets.

    - Vastgelegd: 22 november 2026, mentor TM

    Gepland en gehouden
    - Gepland: 17 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: verzet naar 19 november 2026. Reden: Griep. (vastgelegd 22 november 2026, mentor TM)
      Vastgelegd: 22 november 2026, mentor TM
    - Gepland: 19 november 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: gehouden op 20 november 2026
      Vastgelegd: 22 november 2026, mentor TM
    - Gepland: 11 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor TM
    - Gepland: 12 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor TM
    - Gepland: 15 december 2026
      Stap: Stap 1: Gesprek
      Wat ervan kwam: ging niet door. Reden: Niet nodig. (vastgelegd 22 november 2026, mentor TM)
      Vastgelegd: 22 november 2026, mentor TM

    Wat opviel
    - Datum: 21 november 2026
      Gemeld door: een tante
      Wat: Zij lachte.
      Vastgelegd: 22 november 2026, mentor TM

    Wat er gezien is, en waar het ligt
    - Datum: 10 november 2026
      Wat: Een tas.
      Gezien door: Bramsel van den Proefman
      Waar bewaard: niet bewaard, of onbekend waar
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 11 november 2026
      Wat: Een bericht.
      Gezien door: mentor (AB)
      Waar bewaard: Kluis.
      Vastgelegd: 22 november 2026, mentor TM

    Verloop van de stappen
    - Datum: 22 november 2026
      Van: Melding en intake
      Naar: Stap 1: Gesprek
      Anders dan het protocol: de vervolgstap is gezet voordat er instemming was. Reden: Spoed.
      Vastgelegd: 22 november 2026, mentor TM

    Bij wie het dossier lag
    - Datum: 2 november 2026
      Wat: bij het begin
      Wie: mentor
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 10 november 2026
      Wat: aangeboden
      Wie: leerlingcoördinator
      Toelichting: Neem jij?
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 11 november 2026
      Wat: niet overgenomen
      Wie: leerlingcoördinator
      Toelichting: leerlingcoördinator CD. Reden: Te druk.
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 12 november 2026
      Wat: aangeboden
      Wie: mentor, een collega met een eigen dossierlijst
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 13 november 2026
      Wat: overgenomen
      Wie: mentor, een collega met een eigen dossierlijst
      Toelichting: mentor EF
      Vastgelegd: 22 november 2026, mentor TM

    Afsluiting
    - Datum: 22 november 2026
    - Reden: een andere reden
    - Vastgelegd: 22 november 2026, mentor TM

    Klaar.

    - Heropend: 22 november 2026
    - Reden: Toch niet.
    - Vastgelegd: 22 november 2026, mentor TM

    - Vervallen: 22 november 2026
    - Reden: Dubbel.
    - Vastgelegd: 22 november 2026, mentor TM

    Wat is gegeven, en aan wie
    20 november 2026: inzage
    - Over: Doelina de Testvogel
    - Aan: ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
    - Hoe: op papier
    - Vastgelegd: 22 november 2026, mentor TM

    21 november 2026: bericht aan ouders
    - Over: het hele dossier
    - Aan: een tante
    - Hoe: mail
    - Vastgelegd: 22 november 2026, mentor TM

    Gevraagd om inzage
    - Gevraagd op: 10 november 2026
      Leerling: Doelina de Testvogel
      Door: ouders van Doelina de Testvogel (Ada Testvogel, Bo Testvogel)
      Antwoord uiterlijk: 10 december 2026
      Gegeven op: 20 november 2026
      Vastgelegd: 22 november 2026, mentor TM
    "
  `);
});

test('an evaluation that was planned for today or later is not held yet while the case is open', () => {
  const open = RARE.filter(([type]) => type !== 'case-closed' && type !== 'case-voided' && type !== 'case-reopened');
  const outcomes = (told: readonly Told[]) =>
    [...whole(told, { parts: ['evaluations'] }).matchAll(/Gepland: (.*)\n.*\n {2}Wat ervan kwam: (.*)/g)].map(
      ([, on, what]) => [on, what],
    );
  expect(outcomes(open).filter(([, what]) => what?.startsWith('n'))).toEqual([
    ['11 december 2026', 'niet gehouden'],
    ['12 december 2026', 'nog niet gehouden'],
  ]);
});

test('what was called off is put off only to a plan of the same step that was made after that', () => {
  const plan = (evaluation: string, step: number, on: string): Told => [
    'evaluation-planned',
    { evaluation, step, on: asDay(on) },
  ];
  const off = (evaluation: string): Told => ['evaluation-cancelled', { evaluation, reason: 'Griep.' }];
  const became = (...told: readonly Told[]) =>
    [...whole([...OPENING, ...told], { parts: ['evaluations'] }).matchAll(/Wat ervan kwam: (.*?)(?: \(|$)/gm)].map(
      ([, what]) => what,
    );
  const [one, two] = [plan('een', 1, '2026-12-14'), plan('twee', 1, '2026-12-15')];
  expect(became(one, off('een'), two)).toEqual(['verzet naar 15 december 2026. Reden: Griep.', 'nog niet gehouden']);
  expect(became(one, two, off('een'))).toEqual(['ging niet door. Reden: Griep.', 'nog niet gehouden']);
  expect(became(one, off('een'), plan('twee', 2, '2026-12-15'))).toEqual([
    'ging niet door. Reden: Griep.',
    'nog niet gehouden',
  ]);
  expect(became(one, two, off('twee'), plan('drie', 1, '2026-12-16'))).toEqual([
    'nog niet gehouden',
    'verzet naar 16 december 2026. Reden: Griep.',
    'nog niet gehouden',
  ]);
});

test('who led the case at first is told only of a period in which it was opened', () => {
  const owners = (from: string) => whole(RARE, { parts: ['ownership'], period: { from: asDay(from) } });
  expect(owners('2026-11-02')).toContain('Wat: bij het begin');
  expect(owners('2026-11-03')).toContain('Wat: overgenomen');
  expect(owners('2026-11-03')).not.toContain('Wat: bij het begin');
});
