/**
 * Slips from public reports that nobody had read while the messages were written: each names the project and the number of the report.
 * When they were first tried, 47 of 58 got a right message, none was in English and none made the check fail; the others are mended now.
 */
import { expect, test } from 'vitest';
import { add, after, type Changes, swap as s, told } from './slip.fixture.ts';

const S = 'school.yaml';
const P = 'voor/kinderen.mdx';
const B = 'begrippen/raadsheer.md';

const SLIPS: readonly (readonly [name: string, changes: Changes, told: readonly string[]])[] = [
  [
    'fence followed by text (devopsdays 3236)',
    { [P]: (t: string) => t.replace(/\n---\n/, '\n---Tekst meteen erachter\n') },
    [
      "voor/kinderen.mdx:6 Hier eindigen de velden met '---Tekst meteen erachter', en dat zijn niet precies drie gewone streepjes. → Maak er drie gewone streepjes van, zonder iets erachter: ---",
    ],
  ],
  [
    'quotes missing at the end of one value (digitalgov 4852)',
    { [P]: s(/titel: (.*)/, 'titel: "$1') },
    [
      'voor/kinderen.mdx:2 Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind. → Wat met een aanhalingsteken of haakje begint, eindigt er ook mee: titel: "Voor kinderen"',
    ],
  ],
  [
    'single extra whitespace before a field (DIYbiosphere 256)',
    { [P]: s(/\nvoor:/, '\n voor:') },
    ["voor/kinderen.mdx:4 Deze regel springt verkeerd in. → Zet er geen spaties voor, zoals bij 'beschrijving'."],
  ],
  [
    'all front matter on one line (OWA 30)',
    { [P]: (t: string) => t.replace(/^---\n([\s\S]*?)\n---/, (_, f: string) => `--- ${f.replaceAll('\n', ' ')} ---`) },
    [
      'voor/kinderen.mdx:1 Op deze regel staan de streepjes en velden achter elkaar. → Zet de drie streepjes op een eigen regel, en elk veld op een eigen regel eronder. Onder het laatste veld staat weer ---.',
    ],
  ],
  [
    'missing front matter (comdev 97)',
    { [P]: (t: string) => t.replace(/^---\n[\s\S]*?\n---\n/, '') },
    [
      'voor/kinderen.mdx:2 Dit bestand begint niet met velden. → Zet boven de tekst een regel ---, dan de velden (zoals titel: …), en dan weer een regel ---.',
    ],
  ],
  [
    'list: dash one column off (fernfolio 9)',
    { [S]: (t: string) => t.replace('  - { naam: verzorgers', '   - { naam: verzorgers') },
    [
      'school.yaml:30 Deze regel springt verkeerd in. → Zet er 2 spaties voor, zodat hij recht onder het streepje erboven begint.',
    ],
  ],
  [
    'continued line not indented (icesat 9)',
    { [P]: s(/beschrijving: .*/, 'beschrijving: Een zin die doorloopt op\nde volgende regel zonder inspringen.') },
    [
      'voor/kinderen.mdx:4 Deze regel is geen veld en hoort ook niet bij het veld erboven. → Zet achter de naam van een veld een dubbele punt en een spatie. Laat een tekst die doorloopt inspringen.',
    ],
  ],
  [
    'continued line same column in a list (icesat 9)',
    {
      [S]: (t: string) =>
        t.replace(
          /personen:\n.*\n/,
          'personen:\n  klasleider:\n    naam: juf Fantasie\n    bereikbaar: elke dag na het\n    zesde uur\n',
        ),
    },
    [
      'school.yaml:16 Deze regel is geen veld en hoort ook niet bij het veld erboven. → Zet achter de naam van een veld een dubbele punt en een spatie. Laat een tekst die doorloopt inspringen.',
    ],
  ],
  [
    'leading space on first key (CV-pandoc 3)',
    { [S]: s(/^soort:/m, ' soort:') },
    ["school.yaml:3 Deze regel springt verkeerd in. → Zet er geen spaties voor, zoals bij 'naam'."],
  ],
  [
    'list of braces in brackets over lines (decap 3142)',
    {
      [S]: s(
        /doelgroepen:\n.*\n.*\n/,
        'doelgroepen:\n    [\n      { naam: kinderen, pagina: /voor/kinderen/ },\n      { naam: verzorgers, pagina: /voor/verzorgers/ }\n    ]\n',
      ),
    },
    [],
  ],
  [
    'link with a space in the address (marked 1639)',
    { [P]: add('Zie [de site](http://somesite.nl/my path).') },
    [
      'voor/kinderen.mdx:12 Hier staat een link die de site niet herkent. → Een link ziet er zo uit, zonder spatie tussen de haken: [tekst](/hulp/).',
    ],
  ],
  [
    'link to a file with a space (md-file-tree 30)',
    { [P]: add('Zie [het formulier](mijn file naam.pdf).') },
    [
      'voor/kinderen.mdx:12 Hier staat een link die de site niet herkent. → Een link ziet er zo uit, zonder spatie tussen de haken: [tekst](/hulp/).',
    ],
  ],
  [
    'image with a space (statamic 673)',
    { 'samen/index.mdx': s('./luchtkasteel.png', './lucht kasteel.png') },
    [
      'samen/index.mdx:8 Hier staat een plaatje dat de site niet herkent. → Een plaatje ziet er zo uit: ![een lege klas](./klas.jpg). In de naam van het bestand staat geen spatie.',
    ],
  ],
  [
    'image windows path (delphi-markdown 6)',
    { 'samen/index.mdx': s('./luchtkasteel.png', 'C:\\Foto\\luchtkasteel.png') },
    [
      'samen/index.mdx:8 Het plaatje C:\\Foto\\luchtkasteel.png staat niet bij de inhoud. → Zet het plaatje in dezelfde map als de pagina en schrijf ./naam.png.',
    ],
  ],
  [
    'image path with pointy brackets (marked 1639)',
    { 'samen/index.mdx': s('./luchtkasteel.png', '<./lucht kasteel.png>') },
    ['samen/index.mdx:8 Het plaatje ./lucht kasteel.png is er niet. → Zet het bestand in samen/. (./luchtkasteel.png)'],
  ],
  [
    '<br> in a table (freeswitch 268)',
    { [P]: add('| a | b |\n| --- | --- |\n| x<br>y | z |') },
    ['voor/kinderen.mdx:14 Hier staat HTML: <br>. → Begin een nieuwe alinea met een lege regel.'],
  ],
  ['<hr> (aurora 31)', { [P]: add('<hr>') }, ['voor/kinderen.mdx:12 Hier staat HTML: <hr>. → Haal de lijn weg.']],
  [
    '<img> unclosed (nodebestpractices 1025)',
    { [P]: add('<img src="./x.png">') },
    ['voor/kinderen.mdx:12 Hier staat HTML: <img>. → Een plaatje ziet er zo uit: ![wat er te zien is](./naam.png).'],
  ],
  [
    'placeholder angle brackets (ARCLUX 402)',
    { [P]: add('Vul <naamLeerling> en <klas> in.') },
    [
      'voor/kinderen.mdx:12 Hier staat <klas>, en dat is geen onderdeel van de site. → Zet in gewone tekst geen < en >. Schrijf bijvoorbeeld: (klas).',
    ],
  ],
  [
    'html comment with code (wordpress 2913)',
    { [P]: add('<!--\n<LetOp titel="a">\n-->') },
    [
      'voor/kinderen.mdx:12 Hier begint een opmerking zoals in HTML, en die begrijpt de site niet. → Haal de opmerking weg, of zet haar met een # ervoor bij de velden bovenaan.',
    ],
  ],
  [
    'multiline comment never closed (elastic 2456)',
    { [P]: add('<!-- nog doen\n\nTekst die weg zou zijn.') },
    [
      'voor/kinderen.mdx:12 Hier begint een opmerking zoals in HTML, en die begrijpt de site niet. → Haal de opmerking weg, of zet haar met een # ervoor bij de velden bovenaan.',
    ],
  ],
  [
    'comment never closed in a term',
    { [B]: add('<!-- nog doen\n\nTekst die weg zou zijn.') },
    [
      'begrippen/raadsheer.md:9 Hier begint een opmerking die nergens eindigt: alles eronder is niet te zien. → Haal <!-- weg, of zet --> achter de opmerking.',
    ],
  ],
  [
    'duplicate key (decap 7679)',
    { [P]: s(/\n---\n/, '\ntitel: Nog een\n---\n') },
    ['voor/kinderen.mdx:6 Dit veld staat er twee keer. → Laat er een staan.'],
  ],
  [
    'duplicate key deeper (js-yaml 283)',
    { [S]: s('  plaats:', '  straat: Andere 1\n  plaats:') },
    ['school.yaml:8 Dit veld staat er twee keer. → Laat er een staan.'],
  ],
  [
    'multiline key (11ty 1156)',
    { [P]: s(/\nvoor:/, '\ntags\nvoor:') },
    [
      'voor/kinderen.mdx:4 Deze regel is geen veld en hoort ook niet bij het veld erboven. → Zet achter de naam van een veld een dubbele punt en een spatie. Laat een tekst die doorloopt inspringen.',
    ],
  ],
  [
    '@ handle (tweet-to-markdown 3)',
    { [S]: s(/postcode: .*/, 'postcode: @1234') },
    [
      'school.yaml:7 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: postcode: "@1234"',
      "school.yaml:7 'contact › postcode' klopt niet: '@1234'. → Een postcode ziet eruit als '1234 AB'.",
    ],
  ],
  [
    '% start (pyyaml 644)',
    { [P]: s(/titel: .*/, 'titel: %{naam}') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "%{naam}"',
    ],
  ],
  [
    '! start (obsidian-linter 614)',
    { [P]: s(/titel: .*/, 'titel: !Let op') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "!Let op"',
    ],
  ],
  [
    '@ key (yaml-js 22)',
    { [P]: s(/\nvoor:/, '\n@context: x\nvoor:') },
    [
      'voor/kinderen.mdx:4 Deze regel begint met een teken dat hier iets anders betekent. → De naam van een veld begint met een letter: context: x',
      "voor/kinderen.mdx:4 Het veld 'context' bestaat hier niet. → Wel bestaan: …",
    ],
  ],
  [
    'two @ in value (NotePlan 490)',
    { [P]: s(/titel: .*/, 'titel: @review(1m) @reviewed(2022-03-14)') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "@review(1m) @reviewed(2022-03-14)"',
    ],
  ],
  [
    'variable with dot and braces (markbind 1258)',
    { [P]: s(/titel: .*/, 'titel: {{ title }}') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "{{ title }}"',
    ],
  ],
  [
    'backtick title (markbind 1258)',
    { [P]: s(/titel: .*/, 'titel: `run.sh` uitleg') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "`run.sh` uitleg"',
    ],
  ],
  [
    'literal bullets inline (gogcli 594)',
    { [P]: add('• **Item A** — uitleg.\n• **Item B** — uitleg.') },
    [
      'voor/kinderen.mdx:12 Deze regel begint met een bolletje of een vinkje. → Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst. Ook op regel 13.',
    ],
  ],
  [
    'nested bullets from gdocs (prosemirror 335)',
    { [P]: add('● een\n   ○ twee\n      ■ drie') },
    [
      'voor/kinderen.mdx:12 Deze regel begint met een bolletje of een vinkje. → Begin een regel van een lijst met een gewoon streepje en een spatie: - tekst. Ook op regel 13, 14.',
    ],
  ],
  [
    'escaped markdown from pandoc (hsf 128)',
    { [P]: add('\\- alpha\n\\- beta') },
    [
      'voor/kinderen.mdx:12 Deze regel begint met een schuine streep naar links (\\): de site maakt er dan geen lijst of kop van. → Haal die streep weg. Een regel van een lijst begint met een streepje en een spatie: - tekst.',
    ],
  ],
  [
    'whole paragraph bold with stray (marktext 4688)',
    { [P]: add('**Bold normaal schuin') },
    [
      'voor/kinderen.mdx:12 Hier staan sterretjes die de site niet als vet herkent. → Zet ze zonder spatie tegen de woorden: **zo**. Elke ** heeft een tweede.',
    ],
  ],
  [
    'google docs b tag (marktext 4688)',
    { [P]: add('<b style="font-weight:normal;" id="docs-internal">tekst</b>') },
    ['voor/kinderen.mdx:12 Hier staat HTML: <b>. → Schrijf **vet** voor vette letters.'],
  ],
  [
    'br before newline in gdocs (copy-as-html 20)',
    { [P]: add('regel een<br />\nregel twee') },
    ['voor/kinderen.mdx:12 Hier staat HTML: <br>. → Begin een nieuwe alinea met een lege regel.'],
  ],
  [
    'handle and arrow comment (tweet 3)',
    { [P]: s(/titel: .*/, 'titel: @Josh <-- moet anders') },
    [
      'voor/kinderen.mdx:2 Deze waarde begint met een teken dat hier iets anders betekent. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "@Josh <-- moet anders"',
    ],
  ],
  [
    'number-like list in brackets as text (sorter 626)',
    { [P]: s(/voor: .*/, 'voor: "[kinderen]"') },
    [
      "voor/kinderen.mdx:4 'voor' heeft de verkeerde soort waarde: '[kinderen]'. → Haal de aanhalingstekens weg: [kinderen].",
    ],
  ],
  [
    'date only a year (companies-on-blm 97)',
    { [S]: s('2027-05-12', '2020') },
    [
      "school.yaml:24 'protocol › volgendeEvaluatie' klopt niet: '2020'. → Een datum ziet eruit als 2026-11-22: jaar, maand, dag.",
    ],
  ],
  [
    'date with day 109 and a time (hacklab 159)',
    { [S]: s('2027-05-12', '"2016-05-109T17:00"') },
    [
      "school.yaml:24 'protocol › volgendeEvaluatie' klopt niet: '2016-05-109T17:00'. → Een datum ziet eruit als 2026-11-22: jaar, maand, dag.",
    ],
  ],
  [
    'month 19 (devopsdays 1332)',
    { [S]: s('2027-05-12', '2016-19-29') },
    ["school.yaml:24 'protocol › volgendeEvaluatie' klopt niet: '2016-19-29'. → Deze datum bestaat niet."],
  ],
  [
    'TBA (devopsdays 1851)',
    { [S]: s('2027-05-12', 'TBA') },
    [
      "school.yaml:24 'protocol › volgendeEvaluatie' klopt niet: 'TBA'. → Een datum ziet eruit als 2026-11-22: jaar, maand, dag.",
    ],
  ],
  [
    'dash glued to the name, field below (nsf-sbir 1260)',
    { [S]: s('  - { naam: kinderen, pagina: /voor/kinderen/ }', '  -naam: kinderen\n    pagina: /voor/kinderen/') },
    ['school.yaml:29 Achter het streepje ontbreekt een spatie. → Schrijf: - naam: kinderen'],
  ],
  [
    'two colons in a title (torinotech 36)',
    { [P]: s(/titel: .*/, 'titel: Open dag: programma: ochtend') },
    [
      'voor/kinderen.mdx:2 In deze waarde staat een dubbele punt, en die betekent hier iets anders. → Zet de hele waarde tussen dubbele aanhalingstekens: titel: "Open dag: programma: ochtend"',
    ],
  ],
  [
    '.yml.txt (torinotech 36)',
    { 'hulp/nieuw.yml.txt': 'naam: x' },
    [
      "hulp/nieuw.yml.txt De site leest geen bestanden met .txt in deze map. → Een bestand in deze map eindigt op .yaml. Windows verbergt soms het laatste stukje van een naam: zet in de Verkenner bij Beeld 'Bestandsnaamextensies' aan. (nieuw.yaml)",
    ],
  ],
  [
    'quoted list over lines at column 0 (quillmark 647)',
    {
      [P]: s(
        /beschrijving: .*/,
        'beschrijving: "- een zin over de kinderen.\n- nog een zin over de school.\n- de derde zin van de drie."',
      ),
    },
    [
      'voor/kinderen.mdx:3 De tekst die hier begint, loopt door op de regels eronder, en die springen niet in. → Zet de hele tekst op één regel.',
    ],
  ],
  [
    'closing quote at column 0 (symfony 64764)',
    { [P]: s(/beschrijving: (.*)/, "beschrijving: '$1\n'") },
    [
      'voor/kinderen.mdx:3 De tekst die hier begint, loopt door op de regels eronder, en die springen niet in. → Zet de hele tekst op één regel.',
    ],
  ],
  [
    '|= (multistreamer 7)',
    { [P]: s(/beschrijving: .*/, 'beschrijving: |=\n  Een tekst die hier over twee regels\n  staat.') },
    ['voor/kinderen.mdx:3 Achter de | staat iets wat de site niet begrijpt. → Schrijf: beschrijving: |'],
  ],
  [
    'empty line with more spaces at the start of a block (memanto 1675)',
    { [P]: s(/beschrijving: .*/, 'beschrijving: |\n       \n  Een tekst die hier over twee regels staat.') },
    ['voor/kinderen.mdx:4 Deze lege regel heeft spaties. → Haal de spaties van deze regel weg.'],
  ],
  [
    'quotes within quotes with a link (bolt 5027)',
    { [P]: s(/titel: .*/, "titel: Ga naar 'A' > '<a href=\\\"b\\\">C</a>' nu") },
    ['voor/kinderen.mdx:2 Hier staat HTML of een onderdeel in een veld. → In een veld staat alleen gewone tekst.'],
  ],
  [
    'continued line indented more (eo-yaml 590)',
    { [P]: s(/beschrijving: (.*)/, 'beschrijving: $1\n      en dan nog wat meer woorden.') },
    [],
  ],
  [
    '# without space (azure 2566)',
    { [P]: add('#Kop zonder spatie') },
    ['voor/kinderen.mdx:12 Achter de hekjes van deze kop ontbreekt een spatie. → Schrijf: ## Kop.'],
  ],
  [
    '##Kop## (html2canvas 1121)',
    { [P]: add('##Kop##') },
    ['voor/kinderen.mdx:12 Achter de hekjes van deze kop ontbreekt een spatie. → Schrijf: ## Kop.'],
  ],
  [
    'missing field reported as none (community.yml 153)',
    { [S]: s('  versie: versie 3', '  versie: versie 3\n volgende: x') },
    [
      "school.yaml:21 Deze regel springt verkeerd in. → Zet er 2 spaties voor, zodat hij recht onder 'versie' begint.",
      "school.yaml:21 Het veld 'volgende' bestaat hier niet. → Wel bestaan: …",
    ],
  ],
  [
    'comment of instructions after values (devopsdays 1851)',
    { [S]: s(/^naam: (.*)/m, 'naam: "$1" # de naam van de school') },
    [],
  ],
];

test.each(SLIPS)('%s', async (_, changes, messages) => {
  expect((await after(changes)).map(told)).toEqual(messages);
});
