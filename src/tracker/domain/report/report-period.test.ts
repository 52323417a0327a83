import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { FULL, whole } from './report.fixture';
import { REPORT_PARTS } from './words';

test('of a period only what happened in it is told, its first and last day included', () => {
  const parts = REPORT_PARTS.filter((part) => part !== 'summary' && part !== 'pupils');
  const text = whole(FULL, { parts, period: { from: asDay('2026-11-19'), until: asDay('2026-11-20') } });
  expect(text).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027
    - Periode: vanaf 19 november 2026 tot en met 20 november 2026

    Thuis
    - Leerling: Doelina Testvogel
      Ouders of verzorgers: Moederina Testvogel
      Te bereiken: 06 00000001
      Taal: Pools, tolk gevraagd
      Mag het weten: ja
      Vastgelegd: 22 november 2026, mentor TM

    Evaluaties
    19 november 2026: Stap 2: Uitnodigen
    - Leerling: Doelina Testvogel
      Hoe is het nu: minder
      Gevoel: rustiger
      Wat gaat goed: de pauze
      Wat nog niet: de groepsapp met Knoert
    - Leerling: Bramsel van den Proefman
      Hoe is het nu: gestopt
      Gevoel: trots

    - Complimenten: Allebei hielden zij zich eraan.
    - Conclusie: Nog even volhouden.
    - Anders dan het protocol: niet alle betrokkenen zijn gesproken; de evaluatie is later dan het protocol vraagt. Reden: Zietske was ziek.
    - Vastgelegd: 22 november 2026, mentor TM

    Gepland en gehouden
    - Gepland: 19 november 2026
      Stap: Stap 2: Uitnodigen
      Wat ervan kwam: gehouden
      Vastgelegd: 22 november 2026, mentor TM

    Verloop van de stappen
    - Datum: 20 november 2026
      Van: Stap 1: Gesprek
      Naar: Stap 2: Uitnodigen
      Waarom het niet stopte: Het ging online door.
      Vastgelegd: 22 november 2026, mentor TM

    Alles op volgorde van datum
    - Datum: 19 november 2026
      Wat: Afspraak van 5 november 2026 bekeken: nagekomen
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 19 november 2026
      Wat: Evaluatie gehouden met Doelina Testvogel, Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 20 november 2026
      Wat: Naar Stap 2: Uitnodigen
      Vastgelegd: 22 november 2026, mentor TM
    "
  `);
});

test('a period may be open at either end', () => {
  expect(whole(FULL, { parts: ['course'], period: { from: asDay('2026-11-20') } })).toContain(
    'Periode: vanaf 20 november 2026\n',
  );
  expect(whole(FULL, { parts: ['course'], period: { from: asDay('2026-11-21') } })).not.toContain('Verloop');
  expect(whole(FULL, { parts: ['course'], period: { until: asDay('2026-11-20') } })).toContain(
    'Periode: tot en met 20 november 2026\n',
  );
  expect(whole(FULL, { parts: ['course'], period: { until: asDay('2026-11-19') } })).not.toContain('Verloop');
  expect(whole(FULL)).not.toContain('Periode');
});

test('a measure that ended after the period is told without its end', () => {
  const period = { until: asDay('2026-11-30') };
  expect(whole(FULL, { parts: ['measures'], period })).not.toContain('Afgerond op');
  expect(whole(FULL, { parts: ['measures'] })).toContain('Afgerond op: 1 december 2026');
});
