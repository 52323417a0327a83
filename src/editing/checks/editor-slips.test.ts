/**
 * What people type and paste who are no engineers, and what the check then says. Each line is a slip that somebody made somewhere: in
 * public reports of sites made of Markdown and YAML, and in files of schools. No message may be the English of a library.
 */
import { expect, test } from 'vitest';
import { add, after, bytesOf, type Changes, good, swap as s, textOf, told } from './slip.fixture.ts';

const S = 'school.yaml';
const P = 'voor/kinderen.mdx';
const T = 'protocol/stap-2.mdx';
const B = 'begrippen/raadsheer.md';
const L = 'hulp/luisterlijn.yaml';
const picture = good.get('samen/luchtkasteel.png') ?? new Uint8Array();
const HOW_SOON = "Schrijf 'dezelfde dag', of hoe lang: { schooldagen: 2 } of { uren: 24, vanaf: melding }.";
const asTask = (fields: string) => (text: string) => text.replace(/ {6}- \{ id: terugkijken.*/, fields);

const SLIPS: readonly (readonly [name: string, changes: Changes, told: readonly string[]])[] = [
  [
    "'t Hooghelandt",
    { [S]: s(/^naam: .*/m, "naam: 't Hooghelandt") },
    [
      'school.yaml:2 Deze waarde begint met een \' en dat betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: naam: "\'t Hooghelandt"',
    ],
  ],
  [
    'two at once',
    {
      [S]: (t: string) =>
        t.replace(/^naam: .*/m, "naam: 't Hooghelandt").replace(/^soort: .*/m, 'soort: Een school: klein'),
    },
    [
      'school.yaml:2 Deze waarde begint met een \' en dat betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: naam: "\'t Hooghelandt"',
      'school.yaml:3 In deze waarde staat een dubbele punt, en die betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: soort: "Een school: klein"',
    ],
  ],
  [
    'tweede sleutel onder lijst',
    {
      [T]: asTask(
        '      - id: terugkijken\n      tekst: Vraag iets.\n        feiten: [TER-1]\n        vastleggen: gesprek',
      ),
    },
    [
      "protocol/stap-2.mdx:11 Deze regel springt verkeerd in. → Zet er 8 spaties voor, zodat hij recht onder 'id' begint.",
    ],
  ],
  [
    'tweede sleutel een te veel',
    {
      [T]: asTask(
        '      - id: terugkijken\n         tekst: Vraag iets.\n        feiten: [TER-1]\n        vastleggen: gesprek',
      ),
    },
    [
      "protocol/stap-2.mdx:11 Deze regel springt verkeerd in. → Zet er 8 spaties voor, zodat hij recht onder 'id' begint.",
    ],
  ],
  [
    'sleutel op kolom 0',
    {
      [T]: asTask('      - id: terugkijken\n        tekst: Vraag iets.\nfeiten: [TER-1]\n        vastleggen: gesprek'),
    },
    [
      "protocol/stap-2.mdx:12 Deze regel springt verkeerd in. → Zet er 8 spaties voor, zodat hij recht onder 'tekst' begint.",
    ],
  ],
  [
    'block task apostrophe',
    {
      [T]: asTask(
        "      - id: terugkijken\n        tekst: 's Ochtends vraagt hij iets.\n        feiten: [TER-1]\n        vastleggen: gesprek",
      ),
    },
    [
      'protocol/stap-2.mdx:11 Deze waarde begint met een \' en dat betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: tekst: "\'s Ochtends vraagt hij iets."',
    ],
  ],
  [
    'brace apostrophe',
    { [T]: s('Vraag iedereen hoe het gaat.', "'s Ochtends: vraag iedereen.") },
    [
      'protocol/stap-2.mdx:10 In een waarde tussen deze accolades staat een teken dat hier iets anders betekent. → Zet die waarde tussen aanhalingstekens: tekst: "\'s Ochtends: vraag iedereen."',
    ],
  ],
  [
    'brace comma',
    { [T]: s('Vraag iedereen hoe het gaat.', 'Vraag iedereen, ook thuis.') },
    [
      "protocol/stap-2.mdx:10 Het veld 'ook thuis.' bestaat hier niet. → Staat er een komma in een tekst tussen accolades? Zet die tekst dan tussen aanhalingstekens.",
    ],
  ],
  [
    'brace link',
    { [T]: s('Vraag iedereen hoe het gaat.', 'Bel [de lijn](/hulp/).') },
    [
      'protocol/stap-2.mdx:10 In een waarde tussen deze accolades staat een teken dat hier iets anders betekent. → Zet die waarde tussen aanhalingstekens: tekst: "Bel [de lijn](/hulp/)."',
      'protocol/stap-2.mdx:10 Hier staat een link in een veld, en die werkt daar niet. → In een veld staat alleen gewone tekst. Zet de link in de tekst onder de velden.',
    ],
  ],
  [
    'een spatie te veel',
    { [T]: (t: string) => t.replace(/\n( +)tekst: /, '\n$1 tekst: ') },
    [
      "protocol/stap-2.mdx:20 Deze regel springt verkeerd in. → Zet er 3 spaties voor, zodat hij recht onder 'tekst' begint.",
    ],
  ],
  [
    'tab in lijst',
    { [T]: (t: string) => t.replace(/\n( +)tekst: /, '\n\ttekst: ') },
    ['protocol/stap-2.mdx:19 Deze regel begint met een tab. → Laat regels inspringen met spaties, twee per stap.'],
  ],
  [
    'curly around',
    { [P]: s(/titel: (.*)/, 'titel: “$1”') },
    [
      'voor/kinderen.mdx:2 Om deze waarde staan kromme aanhalingstekens (“ ”). → Zet er rechte omheen ("), of laat ze weg. Moeten ze op de site te zien zijn? Zet er dan nog rechte omheen: "“…”".',
    ],
  ],
  [
    'curly in tag',
    { [P]: add('<LetOp titel=“Even”>\n\nTekst.\n\n</LetOp>') },
    ['voor/kinderen.mdx:12 In dit onderdeel staan kromme aanhalingstekens (“ ”). → Zet er rechte: titel="Let op".'],
  ],
  [
    'holiday no braces',
    {
      [S]: (t: string) => t.replace(/vakanties:\n/, 'vakanties:\n  - naam: herfst, van: 2026-10-10, tot: 2026-10-18\n'),
    },
    [
      'school.yaml:32 Hier staan velden achter elkaar zonder accolades eromheen. → Zet er accolades omheen: - { naam: herfst, van: 2026-10-10, tot: 2026-10-18 }',
    ],
  ],
  [
    'holiday no comma',
    {
      [S]: (t: string) =>
        t.replace(/vakanties:\n/, 'vakanties:\n  - { naam: herfst van: 2026-10-10 tot: 2026-10-18 }\n'),
    },
    [
      "school.yaml:32 Tussen deze velden ontbreekt een komma. → Velden tussen accolades scheidt u met komma's: - { naam: herfst, van: 2026-10-10, tot: 2026-10-18 }",
    ],
  ],
  [
    'holiday one comma less',
    {
      [S]: (t: string) =>
        t.replace(/vakanties:\n/, 'vakanties:\n  - { naam: herfst, van: 2026-10-10 tot: 2026-10-18 }\n'),
    },
    [
      "school.yaml:32 Tussen deze velden ontbreekt een komma. → Velden tussen accolades scheidt u met komma's: - { naam: herfst, van: 2026-10-10, tot: 2026-10-18 }",
    ],
  ],
  [
    'holiday no end',
    {
      [S]: (t: string) =>
        t.replace(/vakanties:\n/, 'vakanties:\n  - { naam: herfst, van: 2026-10-10, tot: 2026-10-18\n'),
    },
    [
      "school.yaml:32 Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind. → Velden tussen accolades scheidt u met komma's: - { naam: herfst, van: 2026-10-10, tot: 2026-10-18 }",
    ],
  ],
  [
    'tot 2072',
    { [S]: s('tot: 2026-11-08', 'tot: 2072-11-08') },
    ["school.yaml:32 De vakantie 'fantasieweek' duurt hier 46 jaar. → Kijk het jaar en de maand achter van en tot na."],
  ],
  [
    'both 2072',
    {
      [S]: (t: string) =>
        t.replace(
          /vakanties:\n/,
          'vakanties:\n  - { naam: a, van: 2026-10-10, tot: 2026-10-18 }\n  - { naam: herfst, van: 2072-10-10, tot: 2072-10-18 }\n',
        ),
    },
    [
      "school.yaml:33 De vakantie 'herfst' is in 2072, ver van de andere vakanties. → Kijk het jaar na. De meeste vakanties zijn in 2026.",
    ],
  ],
  [
    '<naam>',
    { [P]: add('Beste <naam>, welkom.') },
    [
      'voor/kinderen.mdx:12 Hier staat <naam>, en dat is geen onderdeel van de site. → Zet in gewone tekst geen < en >. Schrijf bijvoorbeeld: (naam).',
    ],
  ],
  [
    '<mail>',
    { [P]: add('Mail <info@school.nl> gerust.') },
    [
      'voor/kinderen.mdx:12 Een e-mailadres tussen < en > begrijpt de site niet: <info@school.nl>. → Schrijf [info@school.nl](mailto:info@school.nl).',
    ],
  ],
  [
    '<url>',
    { [P]: add('Zie <https://www.school.nl/pesten>.') },
    [
      'voor/kinderen.mdx:12 Een adres tussen < en > begrijpt de site niet: <https://www.school.nl/pesten>. → Schrijf [www.school.nl/pesten](https://www.school.nl/pesten).',
    ],
  ],
  ['<mail> in term', { [B]: add('Mail <info@school.nl> gerust.') }, []],
  [
    'deleted role',
    { 'begrippen/klasleider.md': null },
    [
      "begrippen/klasleider.md De rol 'klasleider' is er niet, maar 8 plaatsen noemen haar nog. → Is er per ongeluk iets weggehaald? Zet het dan terug. Hoort zij weg te zijn? Verander dan deze plaatsen: +8",
    ],
  ],
  [
    'deleted page',
    { 'samen/index.mdx': null },
    [
      'school.yaml:26 Er is geen pagina met het adres /samen/. → Een adres is de map en de naam van een bestand: protocol/stap-4.mdx is /protocol/stap-4/.',
    ],
  ],
  [
    'deleted fixed page',
    { 'over/zoeken.mdx': null },
    [' De pagina /zoeken/ ontbreekt. → Elke site heeft zoeken (over/zoeken.mdx).'],
  ],
  [
    'deleted step',
    { 'protocol/stap-2.mdx': null },
    [
      'protocol/volledig.mdx:5 Er is geen pagina met het adres /protocol/stap-2/. → Een adres is de map en de naam van een bestand: protocol/stap-4.mdx is /protocol/stap-4/. (/protocol/stap-1/)',
      'protocol Stap 2 ontbreekt. → Tussen de nummers van de stappen zit geen gat; na 1 komt 2.',
    ],
  ],
  [
    'stap-8 nummer 4',
    { 'protocol/stap-5.mdx': s('nummer: 5', 'nummer: 4') },
    [
      'protocol/stap-5.mdx:6 Dit bestand heet stap-5.mdx, maar hier staat nummer: 4. → Schrijf nummer: 5, of geef het bestand de naam stap-4.mdx.',
    ],
  ],
  [
    'fase-zes',
    {
      'protocol/fase-zes.mdx':
        '---\ntitel: Fase zes\nbeschrijving: Een fase die een gewone pagina zou worden.\nvoor: [kinderen]\nnummer: 6\ntrekker: [klasleider]\nfasen:\n  - taken:\n      - { id: a, tekst: Doe iets., feiten: [A-1], vastleggen: niets }\nverder: einde\n---\n\nTekst.\n',
    },
    [
      'protocol/fase-zes.mdx Dit is een stap, maar aan de naam van het bestand ziet de site dat niet. → Geef het de naam stap-6.mdx. Hoe de stap op de site heet, staat in het bestand zelf.',
    ],
  ],
  [
    'stap-1-kopie',
    { 'protocol/stap-1-kopie.mdx': textOf(good.get('protocol/stap-1.mdx')) },
    [
      'protocol/stap-1-kopie.mdx Dit bestand heet stap-1-kopie, en dat is geen naam voor een stap. → Een stap heet stap-1.mdx, stap-2.mdx … Is dit een kopie? Haal haar dan weg.',
    ],
  ],
  [
    '08000432',
    { [L]: s(/nummer: .*/, 'nummer: 08000432') },
    [
      "hulp/luisterlijn.yaml:4 'telefoon 1 › nummer' heeft de verkeerde soort waarde: '08000432'. → Zet de waarde tussen aanhalingstekens: '08000432'.",
    ],
  ],
  [
    '8000432 quoted',
    { [L]: s(/nummer: .*/, "nummer: '8000432'") },
    [
      "hulp/luisterlijn.yaml:4 Het nummer '8000432' bestaat in Nederland niet: het heeft 7 cijfers. → Een nummer heeft 10 cijfers, met een 0 vooraan. Na 0800 of 0900 komen er 4 of 7.",
    ],
  ],
  [
    '9 digits',
    { [L]: s(/nummer: .*/, "nummer: '501234567'") },
    [
      "hulp/luisterlijn.yaml:4 Het nummer '501234567' bestaat in Nederland niet: het heeft 9 cijfers. → Een nummer heeft 10 cijfers, met een 0 vooraan. Na 0800 of 0900 komen er 4 of 7. Mist er een 0 aan het begin: 0501234567?",
    ],
  ],
  [
    '+31 unquoted',
    { [L]: s(/nummer: .*/, 'nummer: +31501234567') },
    [
      "hulp/luisterlijn.yaml:4 'telefoon 1 › nummer' heeft de verkeerde soort waarde: '+31501234567'. → Zet de waarde tussen aanhalingstekens: '+31501234567'.",
    ],
  ],
  [
    '06 short',
    { [L]: s(/nummer: .*/, "nummer: '06-1234567'") },
    [
      "hulp/luisterlijn.yaml:4 Het nummer '06-1234567' bestaat in Nederland niet: het heeft 9 cijfers. → Een nummer heeft 10 cijfers, met een 0 vooraan. Na 0800 of 0900 komen er 4 of 7.",
    ],
  ],
  [
    'bullets',
    { [P]: add('• een\n• twee\n•\tdrie') },
    [
      'voor/kinderen.mdx:12 Deze regel begint met een bolletje of een vinkje. → Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst. Ook op regel 13, 14.',
    ],
  ],
  [
    'word o',
    { [P]: add('o\teen\no\ttwee') },
    [
      'voor/kinderen.mdx:12 Deze regel begint met een o en een tab: zo plakt Word een bolletje. → Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst. Ook op regel 13.',
    ],
  ],
  [
    'nbsp',
    { [P]: add('Twee\u00a0woorden en\u00a0meer') },
    [
      'voor/kinderen.mdx:12 Hier staat een vaste of bijzondere spatie in plaats van een gewone. → Dat komt mee als u plakt uit Word, een pdf of een website. Haal haar weg en typ een gewone spatie.',
    ],
  ],
  [
    'nbsp indent',
    { [T]: (t: string) => t.replace(/\n( +)tekst: /, (_, a: string) => `\n${'\u00a0'.repeat(a.length)}tekst: `) },
    [
      'protocol/stap-2.mdx:19 Hier staat een vaste of bijzondere spatie in plaats van een gewone. → Dat komt mee als u plakt uit Word, een pdf of een website. Haal haar weg en typ een gewone spatie.',
    ],
  ],
  [
    'soft hyphen',
    { [P]: add('pest\u00adprotocol') },
    [
      'voor/kinderen.mdx:12 Hier staat een onzichtbaar teken, zoals een zacht afbreekstreepje. → Dat komt mee als u plakt uit Word, een pdf of een website. Haal deze plek weg en typ haar opnieuw.',
    ],
  ],
  [
    'zero width',
    { [P]: add('pest\u200bprotocol') },
    [
      'voor/kinderen.mdx:12 Hier staat een onzichtbaar teken, zoals een zacht afbreekstreepje. → Dat komt mee als u plakt uit Word, een pdf of een website. Haal deze plek weg en typ haar opnieuw.',
    ],
  ],
  [
    'bom inside',
    { [P]: s('---\ntitel', '---\n\uFEFFtitel') },
    [
      'voor/kinderen.mdx:2 Hier staat een onzichtbaar teken, zoals een zacht afbreekstreepje. → Dat komt mee als u plakt uit Word, een pdf of een website. Haal deze plek weg en typ haar opnieuw.',
    ],
  ],
  [
    'long text',
    { [T]: s('Vraag iedereen hoe het gaat.', 'Lange zin. '.repeat(600)) },
    [
      'protocol/stap-2.mdx:10 Deze tekst is te lang (6599 tekens): het hulpmiddel voor mentoren leest er hoogstens 5000. → Maak er meer taken van, of zet de uitleg in de tekst onder de velden.',
    ],
  ],
  [
    'javascript md',
    { [P]: add('[klik](javascript:alert)') },
    [
      'voor/kinderen.mdx:12 De link javascript:alert begint met javascript:, en dat kan hier niet. → Een link begint met https://, mailto:, tel: of een schuine streep.',
    ],
  ],
  [
    'javascript yaml',
    { [S]: s(/link: [^ }]*/, "link: 'javascript:alert(1)'") },
    [
      'school.yaml:11 De link begint met javascript: en dat kan hier niet. → Een link naar een andere site begint met https://.',
    ],
  ],
  [
    'js snelweg',
    { [S]: s(/snelWeg: .*/, 'snelWeg: javascript:alert(1)') },
    [
      "school.yaml:25 'snelWeg' klopt niet: 'javascript:alert(1)'. → Een adres ziet eruit als 'https://www.school.nl/'.",
    ],
  ],
  [
    'heic',
    { 'samen/foto.HEIC': 'x' },
    [
      "samen/foto.HEIC Een plaatje met .heic kan de site niet laten zien. → Open het in een programma voor foto's en bewaar het als .jpg of .png. Haal dit bestand dan weg.",
    ],
  ],
  [
    'damaged',
    { 'samen/foto.jpg': bytesOf('geen foto') },
    [
      'samen/foto.jpg Dit plaatje is beschadigd of is geen plaatje: de site kan het niet lezen. → Haal het opnieuw van de telefoon of camera, of bewaar het opnieuw als .jpg of .png.',
    ],
  ],
  [
    '60MB',
    { 'samen/foto.jpg': new Uint8Array(60_000_000) },
    [
      "samen/foto.jpg Dit plaatje is te groot: 60 MB. Het mag hoogstens 12 MB zijn. → Maak de foto kleiner: 2000 beeldpunten breed is genoeg. In Foto's heet dat Formaat wijzigen.",
    ],
  ],
  [
    'spaced image',
    { 'samen/mijn foto.png': picture },
    [
      'samen/mijn foto.png De naam van dit plaatje heeft een spatie of een teken waarmee een link niet werkt. → Gebruik letters, cijfers en streepjes. Verander de naam ook op de pagina waar het plaatje staat. (mijn-foto.png)',
    ],
  ],
  [
    'img with space in md',
    { 'samen/index.mdx': add('![x](./mijn foto.png)') },
    [
      'samen/index.mdx:12 Hier staat een plaatje dat de site niet herkent. → Een plaatje ziet er zo uit: ![een lege klas](./klas.jpg). In de naam van het bestand staat geen spatie.',
    ],
  ],
  [
    'mdx.txt',
    { 'samen/nieuw.mdx.txt': 'x' },
    [
      "samen/nieuw.mdx.txt De site leest geen bestanden met .txt in deze map. → Een bestand in deze map eindigt op .mdx. Windows verbergt soms het laatste stukje van een naam: zet in de Verkenner bij Beeld 'Bestandsnaamextensies' aan. (nieuw.mdx)",
    ],
  ],
  [
    'md.txt',
    { 'begrippen/nieuw.md.txt': 'x' },
    [
      "begrippen/nieuw.md.txt De site leest geen bestanden met .txt in deze map. → Een bestand in deze map eindigt op .md. Windows verbergt soms het laatste stukje van een naam: zet in de Verkenner bij Beeld 'Bestandsnaamextensies' aan. (nieuw.md)",
    ],
  ],
  [
    'Stap upper',
    { 'protocol/Stap-6.MDX': 'x' },
    [
      'protocol/Stap-6.MDX De site leest geen bestanden met .mdx in deze map. → Een bestand in deze map eindigt op .mdx. (stap-6.mdx)',
    ],
  ],
  [
    'School.yaml',
    { 'School.yaml': 'x', 'school.yaml': null },
    [
      'School.yaml De site leest dit bestand niet. → Geef het bestand de juiste naam, in kleine letters. (school.yaml)',
      'school.yaml Dit bestand ontbreekt. → Hierin staat alles wat van de school zelf is.',
    ],
  ],
  [
    'school.yml',
    { 'school.yml': 'x' },
    ['school.yml De site leest dit bestand niet. → Geef het bestand de juiste naam, in kleine letters. (school.yaml)'],
  ],
  [
    'kopie',
    { 'samen/index - kopie.mdx': 'x' },
    [
      'samen/index - kopie.mdx Deze naam van een bestand kan niet: het lijkt een kopie van een ander bestand. → Haal de kopie weg. Wilt u haar houden? Geef haar dan een eigen naam, met alleen kleine letters, cijfers en streepjes.',
    ],
  ],
  [
    'kopie2',
    { 'samen/index (1).mdx': 'x' },
    [
      'samen/index (1).mdx Deze naam van een bestand kan niet: het lijkt een kopie van een ander bestand. → Haal de kopie weg. Wilt u haar houden? Geef haar dan een eigen naam, met alleen kleine letters, cijfers en streepjes.',
    ],
  ],
  [
    'map met spatie',
    { 'Voor Ouders/a.mdx': textOf(good.get('samen/vraag.mdx')) },
    [
      "Voor Ouders/a.mdx De naam van de map 'Voor Ouders' kan niet: er wordt een adres van gemaakt. → Gebruik alleen kleine letters zonder accent, cijfers en streepjes. (voor-ouders)",
    ],
  ],
  [
    'utf16',
    {
      [P]: (t: string) => {
        const b = Buffer.from(`\uFEFF${t}`, 'utf16le');
        return new Uint8Array(b);
      },
    },
    [
      "voor/kinderen.mdx Dit bestand is bewaard als Unicode (UTF-16), en dat leest de site niet. → Open het in Kladblok, kies 'Opslaan als' en bij codering: UTF-8.",
    ],
  ],
  [
    'utf16 no bom',
    { [P]: (t: string) => new Uint8Array(Buffer.from(t, 'utf16le')) },
    [
      "voor/kinderen.mdx Dit bestand is bewaard als Unicode (UTF-16), en dat leest de site niet. → Open het in Kladblok, kies 'Opslaan als' en bij codering: UTF-8.",
    ],
  ],
  [
    'cp1252',
    { [P]: (t: string) => new Uint8Array(Buffer.from(`${t}\ncaf\u00e9`, 'latin1')) },
    [
      "voor/kinderen.mdx De tekens van dit bestand zijn niet te lezen. → Bewaar het als UTF-8: in Kladblok kiest u dat bij 'Opslaan als', achter codering.",
    ],
  ],
  [
    'mojibake',
    { [P]: add('cafÃ© en â€œzoâ€\u009d') },
    [
      'voor/kinderen.mdx:12 Hier staan tekens die ooit een letter met een accent of een aanhalingsteken waren, zoals Ã« of â€™. → Typ het woord opnieuw en bewaar het bestand als UTF-8.',
      'voor/kinderen.mdx:12 Hier staat een onzichtbaar teken dat geen letter is. → Dat komt mee als u plakt uit Word, een pdf of een website. Haal deze plek weg en typ haar opnieuw.',
    ],
  ],
  [
    'fffd',
    { [P]: add('caf\uFFFD') },
    [
      'voor/kinderen.mdx:12 Hier is een letter verloren gegaan: er staat een � voor in de plaats. → Typ het woord opnieuw en bewaar het bestand als UTF-8.',
    ],
  ],
  [
    'CR only',
    { [P]: (t: string) => t.replaceAll('\n', '\r') },
    [
      'voor/kinderen.mdx:1 De regels van dit bestand eindigen op een manier die de site niet kent. → Kopieer de tekst naar een nieuw bestand in Kladblok of Teksteditor, en bewaar dat als UTF-8.',
    ],
  ],
  [
    'NUL',
    { [P]: add('a\u0000b') },
    [
      'voor/kinderen.mdx:12 Hier staat een onzichtbaar teken dat geen letter is. → Dat komt mee als u plakt uit Word, een pdf of een website. Haal deze plek weg en typ haar opnieuw.',
    ],
  ],
  [
    'em dash fence',
    { [P]: (t: string) => t.replace('---\n', '—\n') },
    [
      "voor/kinderen.mdx:1 Het bestand begint met '—', en dat zijn niet precies drie gewone streepjes. → Maak van de eerste regel drie gewone streepjes, zonder iets ervoor of erachter: ---",
    ],
  ],
  [
    '4 dashes',
    { [P]: (t: string) => t.replace('---\n', '----\n') },
    [
      "voor/kinderen.mdx:1 Het bestand begint met '----', en dat zijn niet precies drie gewone streepjes. → Maak van de eerste regel drie gewone streepjes, zonder iets ervoor of erachter: ---",
    ],
  ],
  [
    'close 4 dashes',
    { [P]: (t: string) => t.replace('\n---\n', '\n----\n') },
    [
      "voor/kinderen.mdx:6 Hier eindigen de velden met '----', en dat zijn niet precies drie gewone streepjes. → Maak er drie gewone streepjes van, zonder iets erachter: ---",
    ],
  ],
  [
    'unclosed',
    { [P]: (t: string) => t.replace('\n---\n', '\n\n') },
    [
      'voor/kinderen.mdx:1 De velden beginnen hier, maar eindigen nergens. → Zet onder het laatste veld een regel met drie streepjes: ---',
    ],
  ],
  [
    'text above',
    { [P]: (t: string) => `Hallo\n${t}` },
    [
      'voor/kinderen.mdx:1 Boven de velden staat nog iets. → De eerste regel van het bestand is ---. Zet wat erboven staat onder de velden, of haal het weg.',
    ],
  ],
  [
    'no opening',
    { [P]: (t: string) => t.replace('---\n', '') },
    [
      'voor/kinderen.mdx:1 De velden beginnen niet met een regel ---. → Zet boven het eerste veld een regel met drie streepjes: ---',
    ],
  ],
  [
    'space before ---',
    { [P]: (t: string) => ` ${t}` },
    [
      "voor/kinderen.mdx:1 Het bestand begint met '---', en dat zijn niet precies drie gewone streepjes. → Maak van de eerste regel drie gewone streepjes, zonder iets ervoor of erachter: ---",
    ],
  ],
  [
    'Ja bool',
    { [L]: s('helpbalk: true', 'helpbalk: Ja') },
    [
      "hulp/luisterlijn.yaml:17 'helpbalk' heeft de verkeerde soort waarde: 'Ja'. → Schrijf voor ja: true, zonder aanhalingstekens.",
    ],
  ],
  [
    'yes bool',
    { [L]: s('helpbalk: true', 'helpbalk: yes') },
    [
      "hulp/luisterlijn.yaml:17 'helpbalk' heeft de verkeerde soort waarde: 'yes'. → Schrijf voor ja: true, zonder aanhalingstekens.",
    ],
  ],
  [
    'date 1-2-2026',
    { [S]: s('2027-05-12', '1-2-2026') },
    [
      "school.yaml:24 'protocol › volgendeEvaluatie' klopt niet: '1-2-2026'. → Een datum ziet eruit als 2026-11-22: jaar, maand, dag.",
    ],
  ],
  [
    'date unpadded',
    { [S]: s('2027-05-12', '2027-5-12') },
    [
      "school.yaml:24 'protocol › volgendeEvaluatie' klopt niet: '2027-5-12'. → Een datum ziet eruit als 2026-11-22: jaar, maand, dag.",
    ],
  ],
  [
    'date words',
    { [S]: s('2027-05-12', '12 mei 2027') },
    [
      "school.yaml:24 'protocol › volgendeEvaluatie' klopt niet: '12 mei 2027'. → Een datum ziet eruit als 2026-11-22: jaar, maand, dag.",
    ],
  ],
  [
    'date as text field',
    { [P]: s(/titel: .*/, 'titel: 2026-11-22') },
    [
      "voor/kinderen.mdx:2 'titel' heeft de verkeerde soort waarde: '2026-11-22'. → Zet de waarde tussen aanhalingstekens: '2026-11-22'.",
    ],
  ],
  [
    'number title',
    { [P]: s(/titel: .*/, 'titel: 112') },
    [
      "voor/kinderen.mdx:2 'titel' heeft de verkeerde soort waarde: '112'. → Zet de waarde tussen aanhalingstekens: '112'.",
    ],
  ],
  [
    'version 1.10',
    { [S]: s(/ {2}versie: versie 3/, '  versie: 1.10') },
    [
      "school.yaml:20 'protocol › versie' heeft de verkeerde soort waarde: '1.10'. → Zet de waarde tussen aanhalingstekens: '1.10'.",
    ],
  ],
  [
    'time',
    { [L]: s(/uren: .*/, 'uren: 9:00-17:00') },
    [
      "hulp/luisterlijn.yaml:9 'uren' heeft de verkeerde soort waarde: '9:00-17:00'. → Maak hier een lijst: elk op een eigen regel met een streepje ervoor, of samen tussen vierkante haken.",
    ],
  ],
  [
    'uur 9.00',
    { [L]: s(/uren: .*/, "uren: ['ma-vr 9.00-17.00']") },
    [
      "hulp/luisterlijn.yaml:9 'uren 1' klopt niet: 'ma-vr 9.00-17.00'. → Uren zien eruit als 'elke dag 11:00-21:00', 'ma-vr 9:00-17:00' of 'dag en nacht'.",
    ],
  ],
  [
    'null',
    { [P]: s(/titel: .*/, 'titel:') },
    [
      "voor/kinderen.mdx:2 Achter 'titel' staat niets. → Vul hier tekst in. Mag het leeg blijven? Haal de regel dan weg.",
    ],
  ],
  [
    'hash',
    { [P]: s(/titel: .*/, 'titel: #pesten') },
    [
      'voor/kinderen.mdx:2 Wat achter de # staat, leest de site niet: #pesten → Hoort het bij de tekst? Zet dan de hele waarde tussen dubbele aanhalingstekens.',
    ],
  ],
  [
    'hash mid',
    { [P]: s(/titel: .*/, 'titel: Klas #2 en meer') },
    [
      'voor/kinderen.mdx:2 Wat achter de # staat, leest de site niet: #2 en meer → Hoort het bij de tekst? Zet dan de hele waarde tussen dubbele aanhalingstekens.',
    ],
  ],
  [
    'no space colon',
    { [P]: s(/titel: /, 'titel:') },
    ['voor/kinderen.mdx:2 Achter de dubbele punt van dit veld ontbreekt een spatie. → Schrijf: titel: Voor kinderen'],
  ],
  [
    'equals',
    { [P]: s(/titel: /, 'titel = ') },
    [
      'voor/kinderen.mdx:2 Achter de naam van dit veld staat een = in plaats van een dubbele punt. → Schrijf: titel: Voor kinderen',
    ],
  ],
  [
    'no dash space',
    { [S]: s(/\n {2}- (\{ naam: kinderen)/, '\n  -$1') },
    [
      'school.yaml:29 Achter het streepje ontbreekt een spatie. → Schrijf: - { naam: kinderen, pagina: /voor/kinderen/ }',
    ],
  ],
  [
    'entity',
    { [S]: s(/^naam: .*/m, 'naam: Jansen &amp; Zn') },
    [
      'school.yaml:2 Hier staat &amp;, en zo zien bezoekers het ook. → Dat is een code uit een website. Typ het teken zelf.',
    ],
  ],
  [
    'nbsp entity',
    { [P]: s(/titel: .*/, 'titel: &nbsp;Hoi') },
    ['voor/kinderen.mdx:2 Hier staat &nbsp;, een code uit een website. → Haal die weg, of typ het teken zelf.'],
  ],
  [
    'star',
    { [P]: s(/titel: .*/, 'titel: *Belangrijk*') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een ster of een en-teken, en dat betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "*Belangrijk*"',
    ],
  ],
  [
    'excl',
    { [P]: s(/titel: .*/, 'titel: !Belangrijk') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "!Belangrijk"',
    ],
  ],
  [
    'at',
    { [P]: s(/titel: .*/, 'titel: @school') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "@school"',
    ],
  ],
  [
    'bold',
    { [P]: s(/titel: .*/, 'titel: De **beste** titel') },
    [
      'voor/kinderen.mdx:2 Hier staan sterretjes of streepjes voor vette letters, en die zien bezoekers dan ook. → In een veld staat alleen gewone tekst. Haal ze weg.',
    ],
  ],
  [
    'quoted start',
    { [P]: s(/titel: .*/, 'titel: "Stop" zeggen') },
    [
      'voor/kinderen.mdx:2 In deze waarde staan aanhalingstekens in de tekst zelf, en die sluiten haar hier af. → Zet de hele waarde tussen enkele aanhalingstekens: titel: \'"Stop" zeggen\'',
    ],
  ],
  [
    'inner dq',
    { [P]: s(/titel: .*/, 'titel: "Zeg "stop" hardop"') },
    [
      'voor/kinderen.mdx:2 In deze waarde staan aanhalingstekens in de tekst zelf, en die sluiten haar hier af. → Zet de hele waarde tussen enkele aanhalingstekens: titel: \'Zeg "stop" hardop\'',
    ],
  ],
  [
    "foto's",
    { [P]: s(/titel: .*/, "titel: 'Foto's maken'") },
    [
      'voor/kinderen.mdx:2 In deze waarde staat een \' in de tekst zelf, en die sluit haar hier af. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "Foto\'s maken"',
    ],
  ],
  [
    'unclosed q',
    { [P]: s(/titel: .*/, 'titel: "Stop nu') },
    [
      'voor/kinderen.mdx:2 Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind. → Wat met een aanhalingsteken of haakje begint, eindigt er ook mee: titel: "Stop nu"',
    ],
  ],
  [
    'unclosed sq',
    { [P]: s(/titel: .*/, "titel: 'Stop nu") },
    [
      "voor/kinderen.mdx:2 Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind. → Wat met een aanhalingsteken of haakje begint, eindigt er ook mee: titel: 'Stop nu'",
    ],
  ],
  [
    'bracket text',
    { [P]: s(/titel: .*/, 'titel: [Let op] dit') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "[Let op] dit"',
    ],
  ],
  [
    'unclosed bracket',
    { [P]: s(/voor: .*/, 'voor: [kinderen') },
    [
      'voor/kinderen.mdx:4 Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind. → Wat met een aanhalingsteken of haakje begint, eindigt er ook mee: voor: [kinderen]',
    ],
  ],
  [
    'comma list',
    { [P]: s(/voor: .*/, 'voor: kinderen, verzorgers') },
    [
      "voor/kinderen.mdx:4 'voor' heeft de verkeerde soort waarde: 'kinderen, verzorgers'. → Maak er een lijst van met vierkante haken: [kinderen, verzorgers].",
    ],
  ],
  [
    'space list',
    { [P]: s(/voor: .*/, 'voor: [kinderen verzorgers]') },
    [
      "voor/kinderen.mdx:4 'kinderen verzorgers' is geen doelgroep van deze site. → Zet een komma tussen de doelgroepen: [kinderen, verzorgers].",
    ],
  ],
  [
    'gt',
    { [P]: s(/titel: .*/, 'titel: > 12 jaar') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "> 12 jaar"',
    ],
  ],
  [
    'dash value',
    { [P]: s(/titel: .*/, 'titel: - iets') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "- iets"',
    ],
  ],
  [
    'backslash',
    { [P]: s(/titel: .*/, 'titel: "C:\\map"') },
    [
      "voor/kinderen.mdx:2 In deze waarde staat een schuine streep naar links (\\), en dat betekent hier iets anders. → Zet de hele waarde tussen enkele aanhalingstekens: titel: 'C:\\map'",
    ],
  ],
  [
    'link in field',
    { [P]: s(/beschrijving: .*/, 'beschrijving: Lees meer bij [de hulplijnen](/hulp/), als je dat wilt.') },
    [
      'voor/kinderen.mdx:3 Hier staat een link in een veld, en die werkt daar niet. → In een veld staat alleen gewone tekst. Zet de link in de tekst onder de velden.',
    ],
  ],
  [
    'html in field',
    { [T]: s('Vraag iedereen', 'Vraag <b>iedereen</b>') },
    ['protocol/stap-2.mdx:10 Hier staat HTML of een onderdeel in een veld. → In een veld staat alleen gewone tekst.'],
  ],
  [
    'feit in field',
    { [T]: s('het gaat.', 'het gaat. <Feit nr="A-1" />') },
    ['protocol/stap-2.mdx:10 Hier staat HTML of een onderdeel in een veld. → In een veld staat alleen gewone tekst.'],
  ],
  [
    '##kop',
    { [P]: add('##Kop') },
    ['voor/kinderen.mdx:12 Achter de hekjes van deze kop ontbreekt een spatie. → Schrijf: ## Kop.'],
  ],
  [
    'setext',
    { [P]: add('Een tekst\n---') },
    [
      'voor/kinderen.mdx:12 Onder deze tekst staat een regel met streepjes, en die maakt er een kop van. → Zet een lege regel boven de streepjes, of haal ze weg.',
    ],
  ],
  [
    'link spatie',
    { [P]: add('Lees [dit] (/hulp/).') },
    [
      'voor/kinderen.mdx:12 Hier staat een link die de site niet herkent. → Een link ziet er zo uit, zonder spatie tussen de haken: [tekst](/hulp/).',
    ],
  ],
  [
    'link andersom',
    { [P]: add('Lees (dit)[/hulp/].') },
    ['voor/kinderen.mdx:12 Bij deze link staan de haken andersom. → Een link ziet er zo uit: [tekst](/hulp/).'],
  ],
  [
    'bold spatie',
    { [P]: add('Dit is ** vet ** hoor') },
    [
      'voor/kinderen.mdx:12 Hier staan sterretjes die de site niet als vet herkent. → Zet ze zonder spatie tegen de woorden: **zo**. Elke ** heeft een tweede.',
    ],
  ],
  [
    '-lijst',
    { [P]: add('-een\n-twee') },
    ['voor/kinderen.mdx:12 Achter het streepje van deze lijst ontbreekt een spatie. → Schrijf: - tekst.'],
  ],
  [
    '– lijst',
    { [P]: add('– een\n– twee') },
    [
      'voor/kinderen.mdx:12 Deze regel begint met een lang streepje. → Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst. Ook op regel 13.',
    ],
  ],
  [
    'fence',
    { [P]: add('```\ncode') },
    [
      'voor/kinderen.mdx:12 Vanaf hier ziet de site de tekst als programmacode. → Haal de drie accenten (```) weg, of de spaties aan het begin van de regel.',
    ],
  ],
  [
    'indented code in term',
    { [B]: add('\n    ingesprongen') },
    [
      'begrippen/raadsheer.md:10 Vanaf hier ziet de site de tekst als programmacode. → Haal de drie accenten (```) weg, of de spaties aan het begin van de regel.',
    ],
  ],
  [
    'br',
    { [P]: add('Regel<br>regel') },
    ['voor/kinderen.mdx:12 Hier staat HTML: <br>. → Begin een nieuwe alinea met een lege regel.'],
  ],
  [
    'div',
    { [P]: add('<div>x</div>') },
    ['voor/kinderen.mdx:12 Hier staat HTML: <div>. → Schrijf gewone tekst, met **vet** of een lijst met streepjes.'],
  ],
  [
    'comment',
    { [P]: add('<!-- later -->') },
    [
      'voor/kinderen.mdx:12 Hier begint een opmerking zoals in HTML, en die begrijpt de site niet. → Haal de opmerking weg, of zet haar met een # ervoor bij de velden bovenaan.',
    ],
  ],
  ['comment in term', { [B]: add('<!-- later -->') }, []],
  [
    'heart',
    { [P]: add('Ik <3 school') },
    [
      'voor/kinderen.mdx:12 Hier staat een < of een { die de site niet begrijpt. → Die tekens zijn alleen voor onderdelen zoals <LetOp titel="…">. Schrijf in gewone tekst \'kleiner dan\', of een pijl als ←.',
    ],
  ],
  [
    'arrow',
    { [P]: add('<- terug') },
    [
      'voor/kinderen.mdx:12 Hier staat een < of een { die de site niet begrijpt. → Die tekens zijn alleen voor onderdelen zoals <LetOp titel="…">. Schrijf in gewone tekst \'kleiner dan\', of een pijl als ←.',
    ],
  ],
  [
    'kleiner',
    { [P]: add('leeftijd <12') },
    [
      'voor/kinderen.mdx:12 Hier staat een < of een { die de site niet begrijpt. → Die tekens zijn alleen voor onderdelen zoals <LetOp titel="…">. Schrijf in gewone tekst \'kleiner dan\', of een pijl als ←.',
    ],
  ],
  [
    'brace',
    { [P]: add('{naam}') },
    [
      'voor/kinderen.mdx:12 Hier staat iets tussen accolades: {naam}. → Tekst heeft geen accolades. Schrijf het zonder.',
    ],
  ],
  [
    'brace words',
    { [P]: add('{een naam}') },
    [
      'voor/kinderen.mdx:12 Hier staat een accolade ({ of }) die de site niet begrijpt. → Tekst heeft geen accolades. Gebruik ronde haken: (tekst).',
    ],
  ],
  [
    'feit open',
    { [P]: add('Zin. <Feit nr="A-1">') },
    [
      'voor/kinderen.mdx:12 <Feit> begint hier, maar eindigt nergens. → Schrijf <Feit nr="S4-7" />, met een schuine streep voor de laatste >.',
    ],
  ],
  [
    'nested end',
    { [P]: add('<Uitleg>\n\n<LetOp titel="a">\n\nx\n\n</Uitleg>\n\n</LetOp>') },
    [
      'voor/kinderen.mdx:18 </Uitleg> staat hier te vroeg: eerst moet <LetOp> eindigen. → Zet hierboven een regel </LetOp>, of haal </Uitleg> weg.',
    ],
  ],
  [
    'inline end',
    { [P]: add('<Uitleg>\n- a\n- b</Uitleg>') },
    [
      'voor/kinderen.mdx:14 <Uitleg> begint hier, maar eindigt nergens. → Zet <Uitleg> en </Uitleg> elk op een eigen regel, met een lege regel ertussen en de tekst daarbinnen. Staat er geen tekst in? Schrijf dan <Uitleg />.',
    ],
  ],
  [
    'attr',
    { [P]: add('<LetOp titel=Let op>\n\nx\n\n</LetOp>') },
    [
      'voor/kinderen.mdx:12 Het onderdeel <LetOp> is hier niet goed geschreven. → Een onderdeel ziet eruit als <LetOp titel="…"> of <LetOp />: rechte aanhalingstekens om elke waarde, en een > aan het eind.',
    ],
  ],
  [
    'import sentence',
    { [P]: add('import is belangrijk') },
    [
      'voor/kinderen.mdx:12 Deze regel is code (import of export). → In de inhoud staat alleen tekst. Begin de zin met een ander woord, of haal de regel weg.',
    ],
  ],
  [
    'img pct',
    { [P]: add('![x](./100%.png)') },
    ['voor/kinderen.mdx:12 Het plaatje ./100%.png is er niet. → Zet het bestand in voor/.'],
  ],
  [
    'weken words',
    { [T]: s(/weken: .*/, 'weken: 2 weken') },
    ["protocol/stap-2.mdx:13 'evaluatie › weken' klopt niet: '2 weken'. → Vul alleen het getal in, zonder woorden: 2."],
  ],
  ...(
    [
      ['termijn: dezelfde dag', []],
      ['termijn: { schooldagen: 2 }', []],
      ['termijn: { uren: 24, vanaf: melding }', []],
      ['termijn: { op: dezelfde dag, vanaf: stap-1/kring, vanafTekst: het kringgesprek }', []],
      [
        'termijn: 2 dagen',
        "'fasen 1 › taken 1 › termijn' klopt niet: '2 dagen'. → Schrijf 'dezelfde dag', of hoe lang: { schooldagen: 2 } of { uren: 24, vanaf: melding }.",
      ],
      ['termijn: { vanaf: melding }', `'fasen 1 › taken 1 › termijn' klopt niet. → ${HOW_SOON}`],
      ['termijn: { dagen: 2, weken: 1 }', `'fasen 1 › taken 1 › termijn' klopt niet. → ${HOW_SOON}`],
      [
        'termijn: { weken: ongeveer 2 }',
        "'fasen 1 › taken 1 › termijn' klopt niet. → Hoogstens zo lang is een getal, zonder 'ongeveer': { weken: 2 }.",
      ],
      [
        'termijn: { dagen: 2, vanafTekst: het gesprek }',
        "'fasen 1 › taken 1 › termijn › vanafTekst' klopt niet: 'het gesprek'. → VanafTekst zegt in woorden welke taak vanaf is: noem bij vanaf die taak.",
      ],
      [
        'termijn: { dagen: 2, vanaf: stap-1/king }',
        "De termijn van 'terugkijken' telt vanaf de taak 'stap-1/king', en die bestaat niet. → Schrijf achter vanaf: melding, of de stap en de id van een taak, zoals stap-1/gesprek. (stap-1/kring)",
      ],
      [
        'termijn: { dagen: 2, vanaf: stap-3/bemiddelen }',
        "De termijn van 'terugkijken' telt vanaf 'stap-3/bemiddelen', en die taak komt er niet vóór. → Kies een taak die eerder wordt gedaan, of laat vanaf weg: dan telt de termijn vanaf het begin van de stap.",
      ],
    ] as const
  ).map(
    ([field, message]) =>
      [
        field,
        { [T]: asTask(`      - { id: terugkijken, tekst: Vraag iets., vastleggen: gesprek, ${field} }`) },
        message.length === 0 ? [] : [`protocol/stap-2.mdx:10 ${message}`],
      ] as const,
  ),
  [
    'termijn of an evaluation',
    { [T]: asTask('      - { id: terugkijken, tekst: Vraag iets., vastleggen: evaluatie, termijn: dezelfde dag }') },
    [
      "protocol/stap-2.mdx:10 'fasen 1 › taken 1 › termijn' klopt niet: 'dezelfde dag'. → Wanneer er wordt teruggekeken, staat bij evaluatie: van de stap.",
    ],
  ],
  ['weken quoted', { [T]: s(/weken: .*/, 'weken: "2"') }, []],
  [
    'weken twee',
    { [T]: s(/weken: .*/, 'weken: twee') },
    [
      "protocol/stap-2.mdx:13 'evaluatie › weken' klopt niet: 'twee'. → Schrijf een heel getal. Laat het protocol ruimte? Schrijf dan van tot, zoals: 2 tot 3. Of: ongeveer 2.",
    ],
  ],
  [
    'one cause on many lines',
    {
      [T]: s(
        /taken:\n/,
        'taken:\n      - { id: a, tekst: Doe iets., soort: x }\n      - { id: b, tekst: Doe iets., soort: x }\n      - { id: c, tekst: Doe iets., soort: x }\n      - { id: d, tekst: Doe iets., soort: x }\n',
      ),
    },
    ["protocol/stap-2.mdx:10 Het veld 'soort' bestaat hier niet. → Wel bestaan: … (door) +3"],
  ],
  ['a place of its own', { 'woorden.yaml': add('plekken:\n  toilet: bij de toiletten') }, []],
  [
    'a place with spaces',
    { 'woorden.yaml': add('plekken:\n  bij het hek: bij het hek') },
    [
      "woorden.yaml:5 'plekken › bij het hek' klopt niet: 'bij het hek'. → Links van de dubbele punt staat één woord, met kleine letters en zonder spaties, zoals toilet of op-stage.",
    ],
  ],
  [
    'a place with a capital',
    { 'woorden.yaml': add('plekken:\n  Toilet: bij de toiletten') },
    [
      "woorden.yaml:5 'plekken › Toilet' klopt niet: 'bij de toiletten'. → Links van de dubbele punt staat één woord, met kleine letters en zonder spaties, zoals toilet of op-stage.",
    ],
  ],
  [
    'a place without words',
    { 'woorden.yaml': add('plekken:\n  toilet:') },
    [
      "woorden.yaml:5 Achter 'plekken › toilet' staat niets. → Vul hier tekst in. Mag het leeg blijven? Haal de regel dan weg.",
    ],
  ],
  ['weken of a term that leaves room', { [T]: s(/weken: .*/, 'weken: 2 à 3') }, []],
  ['weken about', { [T]: s(/weken: .*/, 'weken: ongeveer 2') }, []],
  [
    'weken backwards',
    { [T]: s(/weken: .*/, 'weken: 3 tot 2') },
    [
      "protocol/stap-2.mdx:13 'evaluatie › weken' klopt niet: '3 tot 2'. → Schrijf een heel getal. Laat het protocol ruimte? Schrijf dan van tot, zoals: 2 tot 3. Of: ongeveer 2.",
    ],
  ],
  [
    'weken within about',
    { [T]: s(/weken: .*/, 'binnen: { weken: ongeveer 2 }') },
    [
      "protocol/stap-2.mdx:13 'evaluatie › binnen' klopt niet. → Hoogstens zo lang is een getal, zonder 'ongeveer': binnen: { weken: 2 }.",
    ],
  ],
  ['opnieuw na', { [T]: s(/opnieuwBinnenWeken: .*/, 'opnieuw: { na: [{ weken: 6 }, { maanden: 3 }] }') }, []],
  [
    'opnieuw na and more',
    { [T]: s(/opnieuwBinnenWeken: .*/, 'opnieuw: { na: [{ weken: 6 }], keer: 2 }') },
    [
      "protocol/stap-2.mdx:16 'evaluatie › opnieuw' klopt niet. → Noem 'binnen', 'elke' of 'na' met weken, schooldagen, dagen of maanden: opnieuw: { elke: { weken: 1 }, keer: 3 }, of opnieuw: { na: [{ weken: 6 }] }.",
    ],
  ],
  [
    'weken half',
    { [T]: s(/weken: .*/, 'weken: 1,5') },
    [
      "protocol/stap-2.mdx:13 'evaluatie › weken' klopt niet: '1,5'. → Schrijf een heel getal. Laat het protocol ruimte? Schrijf dan van tot, zoals: 2 tot 3. Of: ongeveer 2.",
    ],
  ],
  [
    'nummer comma',
    { [T]: s(/nummer: .*/, 'nummer: 2,') },
    [
      "protocol/stap-2.mdx:6 'nummer' heeft de verkeerde soort waarde: '2,'. → Vul alleen het getal in, zonder woorden, aanhalingstekens of leestekens: 2.",
    ],
  ],
  [
    'double doc',
    { [S]: add('---\nnog: iets') },
    [
      'school.yaml:36 Hier staat een regel met streepjes of puntjes, en die knipt de velden in tweeën. → Haal deze regel weg.',
    ],
  ],
  [
    'anchor',
    { [P]: s(/titel: .*/, 'titel: &a Hoi') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een ster of een en-teken, en dat betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "&a Hoi"',
    ],
  ],
  [
    'merge',
    { [S]: add('<<: x') },
    ['school.yaml:36 Hier staat <<, en dat betekent hier iets anders. → Haal deze regel weg.'],
  ],
  ['proto', { [S]: add('__proto__: x') }, ["school.yaml:36 Het veld '__proto__' bestaat hier niet. → Wel bestaan: …"]],
  [
    'laughs',
    { [S]: add('a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]') },
    [
      'school.yaml:36 Deze waarde begint met een ster of een en-teken, en dat betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: a: "&a [x,x]"',
      'school.yaml:37 Deze waarde begint met een ster of een en-teken, en dat betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: b: "&b [*a,*a]"',
      'school.yaml:29 Deze regel springt verkeerd in. → Zet er 4 spaties voor, zodat hij recht onder het streepje erboven begint.',
      'school.yaml:30 Deze regel springt verkeerd in. → Zet er 4 spaties voor, zodat hij recht onder het streepje erboven begint.',
      'school.yaml:38 Deze waarde begint met een ster, een en-teken of een uitroepteken, en dat betekent hier iets anders. → Zet de hele waarde tussen aanhalingstekens.',
    ],
  ],
  ['double key', { [S]: add('naam: Nog een') }, ['school.yaml:36 Dit veld staat er twee keer. → Laat er een staan.']],
  [
    'two files same page',
    { 'over/samen.mdx': textOf(good.get('samen/vraag.mdx')) },
    [
      'samen/index.mdx Dit bestand en over/samen.mdx maken allebei de pagina /samen/. → Geef een van de twee een andere naam.',
    ],
  ],
  ['emoji', { [P]: add('Goed zo 👍🏽 👨‍👩‍👧 ❤️') }, []],
  [
    'postcode',
    { [S]: s('9999 XX', '9999xx') },
    ["school.yaml:7 'contact › postcode' klopt niet: '9999xx'. → Een postcode ziet eruit als '1234 AB'."],
  ],
  ['postcode nospace', { [S]: s('9999 XX', '9999XX') }, []],
  [
    'list as title',
    { [P]: s(/titel: .*/, 'titel: [a, b]') },
    [
      "voor/kinderen.mdx:2 'titel' heeft de verkeerde soort waarde. → Vul hier één tekst in, zonder vierkante haken of streepje.",
    ],
  ],
  [
    'cont',
    { [P]: s(/(beschrijving: .*)/, '$1\nen nog een regel') },
    [
      'voor/kinderen.mdx:4 Deze regel is geen veld en hoort ook niet bij het veld erboven. → Zet achter de naam van een veld een dubbele punt en een spatie. Laat een tekst die doorloopt inspringen.',
    ],
  ],
];

test.each(SLIPS)('%s', async (_, changes, messages) => {
  expect((await after(changes)).map(told)).toEqual(messages);
});
