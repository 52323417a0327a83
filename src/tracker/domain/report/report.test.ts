import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { replay } from '../replay';
import { pupilReport, wholeReport } from './report';
import {
  caseOf,
  entriesOf,
  FULL,
  OPENING,
  REPORT_PROCEDURE,
  request,
  type Told,
  textFor,
  whole,
} from './report.fixture';
import { plainText } from './text';
import { REPORT_PARTS, REPORT_WORDS } from './words';

test('the report of the whole case tells everything that counts', () => {
  expect(whole(FULL)).toMatchInlineSnapshot(`
    "BEGELEIDINGSVERSLAG

    - Gemaakt op: 12 december 2026
    - Versie van het protocol: 2026-2027

    Over dit dossier
    - Dossier: 2026-07
    - Geopend op: 2 november 2026
    - Nu bij: Stap 2: Uitnodigen
    - Ligt bij: mentor
    - Stand: gesloten
    - Nog niet vastgelegd: 8 punten, zie verderop

    De leerlingen
    - Leerling: Doelina Testvogel
      Klas: 1C
      Rol: leerling die gepest wordt
      Vastgelegd: 22 november 2026, mentor TM
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
    - Leerling: Doelina Testvogel
      Ouders of verzorgers: Moederina Testvogel
      Te bereiken: 06 00000001
      Taal: Pools, tolk gevraagd
      Mag het weten: ja
      Vastgelegd: 22 november 2026, mentor TM

    De melding
    - Datum: 2 november 2026
      Gemeld door: Zietske Getuigema
      Gemeld bij: leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor TM

    - Datum: 3 november 2026
      Overgedragen aan: mentor
      Opgepakt door: mentor
      Toelichting: Bramsel zit ook in haar groep.
      Vastgelegd: 22 november 2026, mentor TM

    De intake
    - Gezien op: 30 oktober 2026, 1 november 2026
    - Wanneer: elke pauze
    - Waar: op het plein; online; bij de fietsen
    - Hoe lang al: drie weken
    - Vorm: verbaal, digitaal

    Feiten
    Bramsel van den Proefman riep Doelina na. Foutje stond erbij.

    Letterlijk gezegd
    - Doelina Testvogel: "Knoert zegt dat ik stink."
    - Zietske Getuigema: "Ik zag dat Bramsel duwde."
    - "Het gebeurt steeds."

    - Vastgelegd: 22 november 2026, mentor TM

    Wat er is gedaan
    Stap 1: Gesprek
    - Luister naar de leerling. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor TM): Rustig gesprek.
    - Noteer de gekozen vervolgstappen. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor TM): Een bemiddelingsgesprek met Bramsel.

    Stap 2: Uitnodigen
    - stap-2/tweede (niet van toepassing, 4 november 2026; vastgelegd 22 november 2026, mentor TM): Reden: Geen groepsgesprek nodig.

    Gesprekken
    4 november 2026: individueel gesprek
    - Met: Doelina Testvogel
    - Vastgelegd: 22 november 2026, mentor TM

    Doelina vertelde over Knoert.

    - Bramsel van den Proefman: "Ga weg."

    - Gevoel, Doelina Testvogel: bang

    5 november 2026: bemiddelingsgesprek
    - Met: Doelina Testvogel, Bramsel van den Proefman, mentor
    - Vastgelegd: 22 november 2026, mentor TM

    Zij luisterden naar elkaar.

    - Gevoel, Doelina Testvogel: opgelucht
    - Gevoel, Bramsel van den Proefman: schaamte

    6 november 2026: overleg van medewerkers
    - Met: leerlingcoördinator
    - Vastgelegd: 22 november 2026, mentor TM

    Overleg over thuis.

    Afspraken
    - Datum: 5 november 2026
      Wie: Bramsel van den Proefman, Doelina Testvogel
      Wat: Bramsel laat Doelina met rust.
      Bekijken op: 19 november 2026
      Nagekomen: ja, 19 november 2026: Ging goed.
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wie: Bramsel van den Proefman
      Wat: Elke dag even langskomen.
      Nagekomen: nog niet besproken
      Vastgelegd: 22 november 2026, mentor TM

    Instemming
    - Datum: 4 november 2026
      Leerling: Doelina Testvogel
      Wat: stemt in met de vervolgstappen
      Toelichting: Dat is goed.
      Vastgelegd: 22 november 2026, mentor TM

    Contact met ouders
    - Datum: 4 november 2026
      Wie: ouders van Doelina Testvogel
      Hoe: telefoon
      Waarover: signalen
      Hun kijk: Zij zijn bezorgd over Bramsel.
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wie: ouders van Bramsel van den Proefman
      Hoe: mail, niet bereikt
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wie: ouders van Zietske Getuigema
      Hoe: nog niet ingelicht
      Waarover: Reden: Hoeft nog niet.
      Vastgelegd: 22 november 2026, mentor TM

    Besluiten
    6 november 2026: een sanctiegesprek
    - Stap 2: Uitnodigen
    - Besloten door: leerlingcoördinator
    - Wat: Een gesprek over wat volgt.
    - Wie: Bramsel van den Proefman
    - Anders dan het protocol: iemand anders heeft besloten dan het protocol noemt. Reden: De directeur was ziek.
    - Vastgelegd: 22 november 2026, mentor TM

    Middelen
    halt
    - Leerling: Bramsel van den Proefman
    - Datum: 7 november 2026
    - Tot en met: 1 december 2026
    - Wat: Traject bij HALT.
    - Aanleiding: Een dreigement.
    - Vastgelegd: 22 november 2026, mentor TM
    - Afgerond op: 1 december 2026
    - Resultaat: Goed afgerond.
    - Gesprek voor de terugkeer: 5 november 2026
    - Vastgelegd: 22 november 2026, mentor TM

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
    - Gepland: 10 december 2026
      Stap: Stap 2: Uitnodigen
      Wat ervan kwam: niet gehouden
      Vastgelegd: 22 november 2026, mentor TM

    Wat opviel
    - Datum: 21 november 2026
      Gemeld door: Zietske Getuigema
      Wat: Doelina zat alleen.
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 21 november 2026
      Gemeld door: docent
      Wat: Bramsel was onrustig.
      Vastgelegd: 22 november 2026, mentor TM

    Verloop van de stappen
    - Datum: 20 november 2026
      Van: Stap 1: Gesprek
      Naar: Stap 2: Uitnodigen
      Waarom het niet stopte: Het ging online door.
      Vastgelegd: 22 november 2026, mentor TM

    Afsluiting
    - Datum: 11 december 2026
    - Reden: het pesten is gestopt
    - Anders dan het protocol: het dossier is gesloten zonder evaluatie. Reden: Ouders vroegen erom.
    - Vastgelegd: 22 november 2026, mentor TM

    Het is goed zo.

    Nog niet vastgelegd
    - Melding en intake is overgeslagen.
    - Contact met de ouders van Doelina Testvogel, over het begin van halt (niet uit het protocol)
    - Contact met de ouders van Bramsel van den Proefman, over het begin van halt (niet uit het protocol)
    - Contact met de ouders van Doelina Testvogel, over het einde van halt (niet uit het protocol)
    - Van 7 november 2026 tot 19 november 2026 is er niets opgeschreven. Dat zijn 8 schooldagen.

    Nog open bij Stap 2: Uitnodigen
    - De evaluatie van 10 december 2026 is niet gehouden.

    Ook niet afgevinkt:

    - stap-2/eerste
    - stap-2/derde

    Alles op volgorde van datum
    - Datum: 2 november 2026
      Wat: Dossier geopend
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 2 november 2026
      Wat: Melding van Zietske Getuigema, gedaan bij leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 3 november 2026
      Wat: Melding overgedragen aan mentor
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 3 november 2026
      Wat: Intake opgeschreven
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 4 november 2026
      Wat: Gedaan: Luister naar de leerling.
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 4 november 2026
      Wat: Gedaan: Noteer de gekozen vervolgstappen.
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 4 november 2026
      Wat: Niet van toepassing: stap-2/tweede
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 4 november 2026
      Wat: Individueel gesprek: Doelina Testvogel
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 4 november 2026
      Wat: Doelina Testvogel stemt in met de vervolgstappen
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 4 november 2026
      Wat: Contact met ouders van Doelina Testvogel (telefoon)
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wat: Bemiddelingsgesprek: Doelina Testvogel, Bramsel van den Proefman, mentor
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wat: Afspraak gemaakt met Bramsel van den Proefman, Doelina Testvogel, te bekijken op 19 november 2026
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wat: Afspraak gemaakt met Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wat: Contact gezocht met ouders van Bramsel van den Proefman (mail), niet bereikt
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 5 november 2026
      Wat: Nog niet ingelicht: ouders van Zietske Getuigema
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 6 november 2026
      Wat: Overleg van medewerkers: leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 6 november 2026
      Wat: Besluit van leerlingcoördinator: een sanctiegesprek, over Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 7 november 2026
      Wat: halt ingezet voor Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 19 november 2026
      Wat: Afspraak van 5 november 2026 bekeken: nagekomen
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 19 november 2026
      Wat: Evaluatie gehouden met Doelina Testvogel, Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 20 november 2026
      Wat: Naar Stap 2: Uitnodigen
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 21 november 2026
      Wat: Opgevallen, gemeld door Zietske Getuigema
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 21 november 2026
      Wat: Opgevallen, gemeld door docent
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 21 november 2026
      Wat: Gegeven: verslag, aan leerlingcoördinator
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Toegevoegd: Doelina Testvogel
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Toegevoegd: Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Toegevoegd: een leerling
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Hoort er toch niet bij: een leerling
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Toegevoegd: Zietske Getuigema
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Opgeschreven wie er thuis zijn bij Doelina Testvogel
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Evaluatie gepland op 19 november 2026
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 22 november 2026
      Wat: Evaluatie gepland op 10 december 2026
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 1 december 2026
      Wat: halt afgerond voor Bramsel van den Proefman
      Vastgelegd: 22 november 2026, mentor TM
    - Datum: 11 december 2026
      Wat: Dossier gesloten: het pesten is gestopt
      Vastgelegd: 22 november 2026, mentor TM

    Wat is gegeven, en aan wie
    21 november 2026: verslag
    - Over: het hele dossier
    - Aan: leerlingcoördinator
    - Hoe: op papier
    - Vastgelegd: 22 november 2026, mentor TM
    "
  `);
});

test('only the chosen parts are in it, in their own order', () => {
  const headings = wholeReport(caseOf(FULL), REPORT_PROCEDURE, {
    ...request,
    parts: ['closing', 'summary', 'talks'],
  }).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? block.text : []));
  expect(headings).toEqual(['Over dit dossier', 'Gesprekken', 'Afsluiting']);
});

test('every part is there when nothing is chosen, and an empty one is left out', () => {
  const headings = (told: readonly Told[]) =>
    wholeReport(caseOf(told), REPORT_PROCEDURE, request).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? block.text : [],
    );
  const more: readonly Told[] = [
    ['ownership-offered', { happenedOn: asDay('2026-11-10'), offer: 'o', to: 'coordinator' }],
    ['entry-retracted', { target: `e${FULL.length + 1}`, reason: 'Toch niet.' }],
    [
      'evidence-seen',
      {
        happenedOn: asDay('2026-11-10'),
        from: { kind: 'role', role: 'mentor' },
        what: 'Een kapotte tas.',
        pupils: ['doel'],
        kept: { kind: 'place', place: 'Bij de conciërge.' },
      },
    ],
    [
      'left-out-of-copy',
      { happenedOn: asDay('2026-11-10'), pupil: 'doel', what: [{ entry: 'e12' }], reason: 'Op verzoek.' },
    ],
    [
      'access-asked',
      {
        happenedOn: asDay('2026-11-10'),
        pupil: 'doel',
        from: { kind: 'parents', pupil: 'doel' },
        answerBy: asDay('2026-12-10'),
      },
    ],
  ];
  expect(headings([...FULL, ...more])).toEqual(
    REPORT_PARTS.filter((part) => part !== 'ownership').map((part) => REPORT_WORDS.parts[part]),
  );
  expect(headings([...FULL, ...more.slice(0, 1)])).toContain('Bij wie het dossier lag');
  expect(headings(OPENING)).toEqual([
    'Over dit dossier',
    'De leerlingen',
    'Nog niet vastgelegd',
    'Alles op volgorde van datum',
  ]);
});

test('no heading of a part stands without anything under it', () => {
  const document = wholeReport(caseOf(FULL), REPORT_PROCEDURE, request);
  document.forEach((block, index) => {
    const next = document[index + 1];
    if (block.kind !== 'heading') return;
    expect(next).toBeDefined();
    if (next?.kind === 'heading') expect(next.level).toBe(block.level + 1);
  });
});

test('what was corrected reads as it reads now, and what was taken back is gone', () => {
  const entries = [
    ...entriesOf([
      ...OPENING,
      ['task-done', { happenedOn: asDay('2026-11-04'), task: 'stap-1/luisteren', note: 'eerst' }],
      ['consent-refused', { happenedOn: asDay('2026-11-04'), pupil: 'doel' }],
    ]),
  ];
  const taskId = entries.find(({ type }) => type === 'task-done')?.id ?? '';
  const consentId = entries.find(({ type }) => type === 'consent-refused')?.id ?? '';
  const by = { role: 'mentor', initials: 'TM' };
  const body = { by, happenedOn: '2026-11-05', task: 'stap-1/luisteren', note: 'daarna' };
  const amend = (id: string, type: string, more: object) => ({
    ...(entries[0] as (typeof entries)[number]),
    id,
    seq: 90,
    time: `2026-11-23T10:0${id}:00.000Z-0000`,
    type,
    body: { by, reason: 'fout', ...more },
  });
  const file = replay([
    ...entries,
    amend('1', 'entry-corrected', { target: taskId, of: 'task-done', body }),
    amend('2', 'entry-retracted', { target: consentId }),
  ]);
  if (!file) throw new Error('not opened');
  const undone = replay([
    ...entries,
    amend('1', 'entry-corrected', { target: taskId, of: 'task-done', body }),
    amend('2', 'entry-retracted', { target: '1' }),
  ]);
  if (!undone) throw new Error('not opened');
  // A correction that was taken back is no correction of the line any more.
  expect(plainText(wholeReport(undone, REPORT_PROCEDURE, request))).toContain(
    '(gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor TM): eerst',
  );
  const text = plainText(wholeReport(file, REPORT_PROCEDURE, request));
  expect(text).toContain(
    '(gedaan, 5 november 2026; vastgelegd 22 november 2026, mentor TM; verbeterd 23 november 2026, mentor TM): daarna',
  );
  const [told = '', changed = ''] = text.split('Wat is verbeterd of teruggenomen');
  expect(told).not.toMatch(/\beerst\b/);
  expect(told).not.toContain('Instemming');
  expect(changed).toContain(
    `- Datum: 23 november 2026
  Wat er veranderde: verbeterd
  Over: 4 november 2026: Gedaan: Luister naar de leerling.
  Wat er eerst stond: eerst
  Reden: fout
  Vastgelegd: mentor TM`,
  );
  expect(changed).toContain(
    'Over: 4 november 2026: Doelina Testvogel stemt niet in met de vervolgstappen\n  Reden: fout',
  );
  const family = plainText(pupilReport(file, REPORT_PROCEDURE, 'doel', request).document);
  expect(family).not.toMatch(/teruggenomen|\beerst\b/);
});

test('a task that was taken up again is not told as done', () => {
  const told: readonly Told[] = [
    ...OPENING,
    ['task-done', { happenedOn: asDay('2026-11-04'), task: 'stap-1/luisteren' }],
    ['task-reopened', { happenedOn: asDay('2026-11-05'), task: 'stap-1/luisteren', reason: 'toch niet' }],
  ];
  expect(whole(told, { parts: ['tasks'] })).toContain(
    'Luister naar de leerling. (weer open, 5 november 2026; vastgelegd 22 november 2026, mentor TM): Reden: toch niet',
  );
});

test('a role without a name and a pupil whom the case does not know are still told', () => {
  const told: readonly Told[] = [
    ...OPENING,
    [
      'talk-held',
      {
        happenedOn: asDay('2026-11-04'),
        talk: 't',
        kind: 'group',
        with: [
          { kind: 'pupil', pupil: 'niemand' },
          { kind: 'role', role: 'conrector' },
          { kind: 'other', text: 'de conciërge' },
          { kind: 'other', text: 'de conciërge' },
          { kind: 'parents', pupil: 'doel' },
        ],
      },
    ],
  ];
  expect(whole(told, { parts: ['talks'] })).toContain(
    'Met: een leerling, conrector, de conciërge, ouders van Doelina Testvogel\n',
  );
  expect(textFor(told, 'doel', { parts: ['talks'] })).toContain(
    'Met: een andere leerling, conrector, iemand anders, ouders van Doelina Testvogel\n',
  );
  expect(textFor(told, 'doet', { parts: ['talks'] })).not.toContain('Gesprekken');
});

test('what left the browser is told with for whom, and with its text; to parents only what they got themselves', () => {
  const on = asDay('2026-11-20');
  const told: readonly Told[] = [
    ...OPENING,
    [
      'sent-outside',
      { happenedOn: on, what: 'report', to: { kind: 'role', role: 'coordinator' }, channel: 'other', as: 'copy' },
    ],
    [
      'sent-outside',
      {
        happenedOn: on,
        what: 'letter',
        to: { kind: 'parents', pupil: 'doel' },
        pupil: 'doel',
        channel: 'email',
        note: 'Het gaat goed.',
      },
    ],
    [
      'sent-outside',
      { happenedOn: on, what: 'report', to: { kind: 'other', text: 'de wijkagent' }, pupil: 'doet', channel: 'letter' },
    ],
  ];
  const sendings = (text: string) => text.slice(text.indexOf('Wat is gegeven'));
  expect(sendings(whole(told))).toBe(
    [
      'Wat is gegeven, en aan wie',
      '20 november 2026: verslag',
      '- Over: het hele dossier\n- Aan: leerlingcoördinator\n- Hoe: als gekopieerde tekst',
      '- Vastgelegd: 22 november 2026, mentor TM\n',
      '20 november 2026: bericht aan ouders',
      '- Over: Doelina Testvogel\n- Aan: ouders van Doelina Testvogel\n- Hoe: mail',
      '- Vastgelegd: 22 november 2026, mentor TM\n\nHet gaat goed.\n',
      '20 november 2026: verslag',
      '- Over: Bramsel van den Proefman\n- Aan: de wijkagent\n- Hoe: brief',
      '- Vastgelegd: 22 november 2026, mentor TM\n',
    ].join('\n'),
  );
  const forParents = sendings(textFor(told, 'doel'));
  expect(forParents).toContain('Over: Doelina Testvogel');
  expect(forParents).toContain('Het gaat goed.');
  expect(forParents).not.toContain('Over: het hele dossier');
  expect(sendings(textFor(told, 'doet'))).not.toContain('Het gaat goed.');
  expect(forParents).not.toContain('wijkagent');
});

test('evidence is told with who saw it and where it is; of a sexual image only that school does not keep it', () => {
  const seen = (kept: object, pupils: readonly string[] = ['doel']): Told => [
    'evidence-seen',
    {
      happenedOn: asDay('2026-11-10'),
      from: { kind: 'pupil', pupil: 'ziet' },
      what: 'Een bericht van Bramsel.',
      pupils,
      kept: kept as never,
    },
  ];
  const told = [
    ...OPENING,
    seen({ kind: 'place', place: 'Op de telefoon van Zietske.' }),
    seen({ kind: 'sexual-image' }),
  ];
  expect(whole(told, { parts: ['evidence'] })).toContain(
    'Wat: Een bericht van Bramsel.\n  Gezien door: Zietske Getuigema\n  Waar bewaard: Op de telefoon van Zietske.',
  );
  expect(whole(told, { parts: ['evidence'] })).toContain(
    'Waar bewaard: een seksueel beeld: school bewaart en kopieert het niet',
  );
  const family = textFor(told, 'doel', { parts: ['evidence', 'chronology'] });
  expect(family).toContain(
    'Wat: Een bericht van een andere leerling.\n  Waar bewaard: Op de telefoon van een andere leerling.',
  );
  expect(family).not.toMatch(/Zietske|Getuigema|Bramsel/);
  expect(textFor(told, 'doet', { parts: ['evidence', 'chronology'] })).not.toContain('telefoon');
});

test('what was left out of a copy is told to school alone, with its sentence and the reason', () => {
  const told: readonly Told[] = [
    ...OPENING,
    ['consent-given', { happenedOn: asDay('2026-11-04'), pupil: 'doel', words: 'Dat is goed. Zeg het niet thuis.' }],
    [
      'left-out-of-copy',
      {
        happenedOn: asDay('2026-11-20'),
        pupil: 'doel',
        what: [{ entry: `e${OPENING.length + 1}`, sentence: 'Zeg het niet thuis.' }, { entry: 'weg' }],
        reason: 'Zij vroeg erom.',
      },
    ],
  ];
  expect(whole(told, { parts: ['leftOut'] })).toContain(
    `- Datum: 20 november 2026
  Verslag over: Doelina Testvogel
  Weggelaten: 4 november 2026: Doelina Testvogel stemt in met de vervolgstappen (alleen deze zin: "Zeg het niet thuis.")
  Toelichting (helemaal)
  Reden: Zij vroeg erom.`,
  );
  expect(textFor(told, 'doel')).not.toMatch(/weggelaten|Weggelaten|vroeg erom|gelaten/);
});

test('a request to see everything stands with its last day and when it was given', () => {
  const told: readonly Told[] = [
    ...OPENING,
    [
      'access-asked',
      {
        happenedOn: asDay('2026-11-10'),
        pupil: 'doel',
        from: { kind: 'other', text: 'de oma' },
        answerBy: asDay('2026-12-10'),
        note: 'Per mail gevraagd.',
      },
    ],
  ];
  expect(whole(told, { parts: ['requests'] })).toContain(
    'Door: de oma\n  Antwoord uiterlijk: 10 december 2026\n  Gegeven op: nog niet gegeven\n  Toelichting: Per mail gevraagd.',
  );
  expect(textFor(told, 'doel', { parts: ['requests'] })).toContain('Gevraagd op: 10 november 2026');
  expect(textFor(told, 'doet', { parts: ['requests'] })).not.toContain('10 november');
});

test('an answer about one step alone says which, and a refusal when it is asked again', () => {
  const text = whole([
    ...FULL,
    [
      'consent-refused',
      { happenedOn: asDay('2026-12-11'), pupil: 'doel', steps: [2], askAgainOn: asDay('2026-12-18') },
    ],
  ]);
  expect(text).toMatch(/stemt niet in met de \S+: Stap 2: Uitnodigen\. Weer vragen op 18 december 2026/);
});
