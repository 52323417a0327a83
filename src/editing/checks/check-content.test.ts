import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Problem, renderProblems } from '../source/problem.ts';
import { readFolder } from '../source/read-folder.ts';
import { type ContentBytes, checkContent } from './check-content.ts';

type Change = string | Uint8Array | null | ((text: string) => string);

let good: ContentBytes;
beforeAll(async () => {
  good = await readFolder(fileURLToPath(new URL('../../../tests/other-school/content', import.meta.url)));
});

/** What the check finds in the good content after those changes; null takes a file away. */
function after(changes: Readonly<Record<string, Change>>): readonly Problem[] {
  const files = new Map(good);
  for (const [path, change] of Object.entries(changes)) {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path) ?? new Uint8Array());
    const now = typeof change === 'function' ? change(before) : change;
    if (typeof change === 'function') expect(now, `${path} is changed`).not.toBe(before);
    if (now === null) files.delete(path);
    else files.set(path, typeof now === 'string' ? new TextEncoder().encode(now) : now);
  }
  return checkContent(files);
}

const swap = (before: string | RegExp, now: string) => (text: string) => text.replace(before, now);
const add = (more: string) => (text: string) => `${text}\n${more}\n`;
const page = 'voor/kinderen.mdx';

test('good content has no problems', () => {
  expect(after({})).toEqual([]);
});

test('a byte order mark and Windows line endings are accepted, and lines keep their number', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const changes = Object.fromEntries(
    [...good.keys()].filter((path) => !path.endsWith('.png')).map((path) => [path, windows]),
  );
  expect(after(changes)).toEqual([]);
  expect(after({ 'school.yaml': (text) => windows(text.replace('9999 XX', '9999')) })).toMatchObject([
    { file: 'school.yaml', line: 7 },
  ]);
});

test('all problems come at once, in order, each with its place, what is expected and the nearest word', () => {
  const problems = after({
    'protocol/stap-4.mdx': swap('besluit: opperhoofd', 'besluit: opperhoof'),
    'hulp/raadpunt.yaml': swap('[verzorgers]', '[verzorger]'),
    'begrippen/kringgesprek.md': swap(/\n\nEen .*/, '\n'),
  });
  expect(renderProblems(problems, 'content')).toBe(`content/begrippen/kringgesprek.md
  Dit begrip heeft geen betekenis.
  Schrijf onder de velden in een of twee zinnen wat het woord betekent.

content/hulp/raadpunt.yaml, regel 4
  'verzorger' is geen doelgroep van deze site.
  Kies uit: kinderen, verzorgers. De doelgroepen staan in school.yaml. Bedoelt u 'verzorgers'?

content/protocol/stap-4.mdx, regel 8
  De rol 'opperhoof' bestaat niet.
  Een rol is de naam van een bestand in begrippen met soort: rol. Bedoelt u 'opperhoofd'?`);
});

interface Case {
  readonly changes: Readonly<Record<string, Change>>;
  readonly found: readonly Partial<Problem>[];
}

const cases = (table: Readonly<Record<string, Case>>) => Object.entries(table);

describe('fields', () => {
  test.each(
    cases({
      'an unknown field': {
        changes: { [page]: swap('titel:', 'tittel:') },
        found: [
          { file: page, line: 2, wrong: "Het veld 'titel' ontbreekt." },
          { file: page, line: 2, wrong: "Het veld 'tittel' bestaat hier niet.", nearest: 'titel' },
        ],
      },
      'an unknown field within another': {
        changes: { 'school.yaml': swap('postcode:', 'post:') },
        found: [
          { wrong: "Het veld 'contact › postcode' ontbreekt." },
          { line: 7, wrong: "Het veld 'post' bestaat hier niet." },
        ],
      },
      'an unknown field in a list': {
        changes: { 'protocol/stap-2.mdx': swap('vastleggen:', 'vastlegen:') },
        found: [{ line: 10, wrong: "Het veld 'vastlegen' bestaat hier niet.", nearest: 'vastleggen' }],
      },
      'a wrong choice': {
        changes: { 'protocol/stap-2.mdx': swap('vastleggen: gesprek', 'vastleggen: gesprk') },
        found: [{ line: 10, wrong: "'fasen 1 › taken 1 › vastleggen' klopt niet: 'gesprk'.", nearest: 'gesprek' }],
      },
      'a malformed phone number of the school': {
        changes: { 'school.yaml': swap('012 345 67 89', 'nul twaalf') },
        found: [{ file: 'school.yaml', line: 9, wrong: "'contact › telefoon' klopt niet: 'nul twaalf'." }],
      },
      'a phone number without quotes that is a number': {
        changes: { 'hulp/luisterlijn.yaml': swap('012-000 11 22', '0120001122') },
        found: [{ line: 4, expected: "Zet de waarde tussen aanhalingstekens: '0120001122'." }],
      },
      'a phone number that is too long': {
        changes: { 'hulp/luisterlijn.yaml': swap('012-000 11 22', '012-000 11 22 33 44 55') },
        found: [{ line: 4, expected: 'Een telefoonnummer heeft 3 tot 13 cijfers.' }],
      },
      'a malformed address of a site': {
        changes: { 'hulp/raadpunt.yaml': swap('www.raadpunt.example', 'raad punt') },
        found: [{ file: 'hulp/raadpunt.yaml', line: 3, wrong: "'site' klopt niet: 'raad punt'." }],
      },
      'a public address without its last slash': {
        changes: { 'school.yaml': swap('example/pestprotocol/', 'example/pestprotocol') },
        found: [{ line: 4, expected: 'Het adres van de site eindigt op een schuine streep.' }],
      },
      'a malformed e-mail address': {
        changes: { 'school.yaml': swap('info@verzonnenburg.example', 'info.verzonnenburg') },
        found: [{ line: 10, expected: "Een e-mailadres ziet eruit als 'naam@school.nl'." }],
      },
      'a holiday that ends before it begins': {
        changes: { 'school.yaml': swap('tot: 2026-11-08', 'tot: 2026-11-01') },
        found: [{ file: 'school.yaml', expected: 'Een vakantie eindigt niet voor zij begint (tot ligt voor van).' }],
      },
      'a date that does not exist': {
        changes: { 'school.yaml': swap('2027-05-12', '2027-02-30') },
        found: [
          {
            file: 'school.yaml',
            wrong: "'protocol › volgendeEvaluatie' klopt niet: '2027-02-30'.",
            expected: 'Deze datum bestaat niet.',
          },
        ],
      },
      'a date in another order': {
        changes: { 'school.yaml': swap('2027-05-12', '12-05-2027') },
        found: [{ expected: 'Een datum ziet eruit als 2026-11-22: jaar, maand, dag.' }],
      },
      'a fact number of another shape': {
        changes: { 'hulp/raadpunt.yaml': swap('EXT-1', 'ext1') },
        found: [{ line: 7, expected: 'Een feitnummer ziet eruit als S4-7 of PES-1.' }],
      },
      'a text that is too short': {
        changes: { [page]: swap(/beschrijving: .*/, 'beschrijving: Kort.') },
        found: [
          { line: 3, wrong: "'beschrijving' is te kort (5 tekens).", expected: 'Het moet ten minste 30 tekens zijn.' },
        ],
      },
      'an empty list': {
        changes: { [page]: swap(/voor: .*/, 'voor: []') },
        found: [{ line: 4, wrong: "'voor' is te kort.", expected: 'Het moet ten minste 1 regel zijn.' }],
      },
      'a word where a list is wanted': {
        changes: { [page]: swap(/voor: .*/, 'voor: kinderen') },
        found: [{ line: 4, wrong: "'voor' heeft de verkeerde soort waarde: 'kinderen'." }],
      },
      'a colon in a value': {
        changes: { [page]: swap(/titel: .*/, 'titel: Kinderen: lees dit') },
        found: [{ line: 2, wrong: 'In deze waarde staat een dubbele punt, en die betekent hier iets anders.' }],
      },
      'a field twice': {
        changes: { [page]: swap('titel: ', 'titel: Voor iedereen\ntitel: ') },
        found: [{ line: 3, wrong: 'Dit veld staat er twee keer.' }],
      },
      'a quote that is not closed': {
        changes: { 'hulp/raadpunt.yaml': swap(/naam: .*/, 'naam: "Raadpunt') },
        found: [
          { file: 'hulp/raadpunt.yaml', wrong: 'Hier ontbreekt een aanhalingsteken, haakje of komma aan het eind.' },
        ],
      },
      'a tab': {
        changes: { 'school.yaml': swap('  straat:', '\tstraat:') },
        found: [{ file: 'school.yaml', line: 6, wrong: 'Deze regel begint met een tab.' }],
      },
    }),
  )('%s', (_, { changes, found }) => {
    const problems = after(changes).filter(({ file }) => Object.hasOwn(changes, file));
    expect(problems).toMatchObject(found);
  });
});

describe('files', () => {
  test.each(
    cases({
      'an empty file': { changes: { [page]: ' \n' }, found: [{ file: page, wrong: 'Dit bestand is leeg.' }] },
      'a page without fields': {
        changes: { [page]: 'Zomaar een tekst.' },
        found: [{ file: page, line: 1, wrong: 'Dit bestand begint niet met velden.' }],
      },
      'a wrong extension': {
        changes: { 'hulp/nieuw.yml': 'naam: Nieuw' },
        found: [{ file: 'hulp/nieuw.yml', nearest: 'nieuw.yaml' }],
      },
      'a page in Markdown without components': {
        changes: { 'samen/nieuw.md': 'x' },
        found: [{ file: 'samen/nieuw.md', nearest: 'nieuw.mdx' }],
      },
      'a page among the terms': {
        changes: { 'begrippen/nieuw.mdx': 'x' },
        found: [{ file: 'begrippen/nieuw.mdx', nearest: 'nieuw.md' }],
      },
      'a document of a word processor': {
        changes: { 'samen/brief.docx': 'x' },
        found: [{ file: 'samen/brief.docx', wrong: 'De site leest geen bestanden met .docx in deze map.' }],
      },
      'a name that cannot be an address': {
        changes: { 'samen/Één keer.mdx': 'x' },
        found: [{ nearest: 'een-keer.mdx' }],
      },
      'a folder too deep': {
        changes: { 'samen/dieper/a.mdx': 'x' },
        found: [{ wrong: 'Dit bestand staat een map te diep; de site leest het niet.' }],
      },
      'another encoding than UTF-8': {
        changes: { 'samen/oud.mdx': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]) },
        found: [{ expected: expect.stringContaining('Bewaar het als UTF-8') }],
      },
      'what systems leave behind': {
        changes: { 'samen/.DS_Store': 'x', 'Thumbs.db': 'x', 'README.md': 'x' },
        found: [],
      },
      'no school': {
        changes: { 'school.yaml': null },
        found: [{ file: 'school.yaml', wrong: 'Dit bestand ontbreekt.' }],
      },
      'a missing fixed page': {
        changes: { 'over/zoeken.mdx': null },
        found: [{ file: '', wrong: 'De pagina /zoeken/ ontbreekt.' }],
      },
    }),
  )('%s', (_, { changes, found }) => {
    expect(after(changes)).toMatchObject(found);
  });

  test('a file that cannot be read still counts as a page, a step and a help line', () => {
    expect(after({ 'protocol/stap-3.mdx': '', 'hulp/luisterlijn.yaml': '"', 'over/start.mdx': 'x' })).toMatchObject([
      { file: 'protocol/stap-3.mdx', wrong: 'Dit bestand is leeg.' },
      { file: 'hulp/luisterlijn.yaml' },
      { file: 'over/start.mdx', wrong: 'Dit bestand begint niet met velden.' },
    ]);
  });

  test('two files that make the same page', () => {
    const copy = new TextDecoder().decode(good.get('samen/index.mdx')).replace('./', '../samen/');
    expect(after({ 'over/samen.mdx': copy })).toMatchObject([
      { wrong: 'Dit bestand en over/samen.mdx maken allebei de pagina /samen/.' },
    ]);
  });
});

describe('references', () => {
  test.each(
    cases({
      'a role that leads': {
        changes: { 'protocol/stap-1.mdx': swap('trekker: [klasleider]', 'trekker: [klasseleider]') },
        found: [{ line: 7, wrong: "De rol 'klasseleider' bestaat niet.", nearest: 'klasleider' }],
      },
      'a role that does a task': {
        changes: { 'protocol/stap-3.mdx': swap('door: raadsheer', 'door: kringgesprek') },
        found: [{ line: 10, wrong: "De rol 'kringgesprek' bestaat niet." }],
      },
      'the owner of a page': {
        changes: { [page]: swap('kort:', 'eigenaar: raadheer\nkort:') },
        found: [{ line: 5, wrong: "De rol 'raadheer' bestaat niet.", nearest: 'raadsheer' }],
      },
      'the owner of all pages, and whom to ask': {
        changes: {
          'school.yaml': (text) =>
            text.replace('eigenaar: raadsheer', 'eigenaar: koning').replace('  klasleider:', '  klasleidr:'),
        },
        found: [
          { line: 17, wrong: "De rol 'koning' bestaat niet." },
          { line: 13, wrong: "De rol 'klasleidr' bestaat niet.", nearest: 'klasleider' },
        ],
      },
      'a page of the menu': {
        changes: { 'school.yaml': swap('[/samen/,', '[/smaen/,') },
        found: [{ wrong: 'Er is geen pagina met het adres /smaen/.', nearest: '/samen/' }],
      },
      'an address without slashes': {
        changes: { 'school.yaml': swap('[/samen/,', '[samen,') },
        found: [{ expected: "Een adres begint en eindigt met een schuine streep: '/hulp/'." }],
      },
      'the way in of an audience': {
        changes: { 'school.yaml': swap('pagina: /voor/kinderen/', 'pagina: /voor/kind/') },
        found: [{ wrong: 'Er is geen pagina met het adres /voor/kind/.' }],
      },
      'a version without a change': {
        changes: { 'school.yaml': swap('  versie: versie 3', '  versie: versie 4') },
        found: [{ wrong: "Bij de wijzigingen staat niets over versie 'versie 4'.", nearest: 'versie 3' }],
      },
      'a chapter of the whole protocol': {
        changes: { 'protocol/volledig.mdx': swap('/protocol/stap-5/', '/protocol/stap-6/') },
        found: [
          { wrong: 'Er is geen pagina met het adres /protocol/stap-6/.' },
          { wrong: 'De stap /protocol/stap-5/ staat niet in het hele protocol.' },
        ],
      },
      'a second line in the help bar': {
        changes: { 'hulp/raadpunt.yaml': add('helpbalk: true') },
        found: [
          {
            file: 'hulp/raadpunt.yaml',
            line: 9,
            wrong: 'In de balk onderaan elke pagina staat al een hulplijn: luisterlijn.',
          },
          { wrong: 'De hulplijn in de balk onderaan elke pagina heeft geen telefoonnummer.' },
        ],
      },
      'a number in the help bar that nobody has checked': {
        changes: { 'hulp/luisterlijn.yaml': swap('gecontroleerd: 2026-11-02', '') },
        found: [
          {
            file: 'hulp/luisterlijn.yaml',
            wrong: 'Dit nummer staat in de balk onderaan elke pagina, en niemand heeft het nagekeken.',
          },
        ],
      },
      'a number in the help bar that nobody has checked, with the reason why the site may be made': {
        changes: {
          'hulp/luisterlijn.yaml': swap('gecontroleerd: 2026-11-02', 'ongecontroleerd: Deze lijn is nog niet open.'),
        },
        found: [],
      },
      'a number for the night that nobody has checked': {
        changes: { 'hulp/noodlijn.yaml': swap(/ongecontroleerd: .*/, '') },
        found: [{ file: 'hulp/noodlijn.yaml', wrong: expect.stringContaining('niemand heeft het nagekeken') }],
      },
      'a line for the night that sleeps': {
        changes: { 'hulp/noodlijn.yaml': swap('dag en nacht]', "'elke dag 8:00-22:00']") },
        found: [{ file: 'hulp/noodlijn.yaml', wrong: expect.stringContaining('niet dat zij dag en nacht opneemt') }],
      },
      'a line in the help bar that is gone': {
        changes: { 'hulp/luisterlijn.yaml': add('status: gestopt') },
        found: [
          { wrong: expect.stringContaining('en er staat niet bij hoe het nu zit') },
          { wrong: 'Deze hulplijn staat in de balk onderaan elke pagina, maar werkt niet.' },
        ],
      },
      'a successor that is no help line': {
        changes: { 'hulp/raadpunt.yaml': add('opvolger: luisterlyn') },
        found: [{ file: 'hulp/raadpunt.yaml', wrong: "'luisterlyn' is geen hulplijn.", nearest: 'luisterlijn' }],
      },
      'hours that nobody can read': {
        changes: { 'hulp/luisterlijn.yaml': swap("'za 10:00-12:00'", 'zaterdagochtend') },
        found: [{ expected: expect.stringContaining("'ma-vr 9:00-17:00'") }],
      },
      'no line in the help bar': {
        changes: { 'hulp/luisterlijn.yaml': swap('helpbalk: true', '') },
        found: [{ file: 'hulp', wrong: 'Geen hulplijn staat in de balk onderaan elke pagina.' }],
      },
      'a group of help lines that no page shows': {
        changes: { 'hulp/raadpunt.yaml': swap('groep: raad', 'groep: raat') },
        found: [
          {
            file: 'hulp/raadpunt.yaml',
            line: 5,
            wrong: "De groep 'raat' staat op geen enkele pagina, en deze hulplijn dus ook niet.",
          },
          { file: 'over/hulp.mdx', wrong: "'raad' is geen groep van hulplijnen.", nearest: 'raat' },
        ],
      },
    }),
  )('%s', (_, { changes, found }) => {
    expect(after(changes)).toMatchObject(found);
  });
});

describe('steps', () => {
  test.each(
    cases({
      'a step that is missing': {
        changes: {
          'protocol/stap-3.mdx': null,
          'berichten/na-de-bemiddeling.yaml': null,
          'protocol/volledig.mdx': swap(' /protocol/stap-3/,', ''),
        },
        found: [
          {
            file: 'protocol',
            wrong: 'Stap 3 ontbreekt.',
            expected: 'Tussen de nummers van de stappen zit geen gat; na 2 komt 3.',
          },
        ],
      },
      'a number that two steps have': {
        changes: { 'protocol/stap-4.mdx': swap('nummer: 4', 'nummer: 3') },
        found: [
          {
            file: 'protocol/stap-4.mdx',
            line: 6,
            wrong: 'Dit bestand heet stap-4.mdx, maar hier staat nummer: 3.',
            expected: 'Schrijf nummer: 4, of geef het bestand de naam stap-3.mdx.',
          },
        ],
      },
      'a name with another number than the file': {
        changes: { 'protocol/stap-4.mdx': swap('nummer: 4', "nummer: 4\nnaam: 'Fase 2'") },
        found: [
          { file: 'protocol/stap-4.mdx', line: 7, wrong: "Dit bestand heet stap-4.mdx, maar de naam is 'Fase 2'." },
        ],
      },
      'a way on to a step that there is not': {
        changes: { 'protocol/stap-2.mdx': swap(/verder: .*/, 'verder: { naar: stap-11 }') },
        found: [{ wrong: "Deze stap gaat verder naar 'stap-11', en die stap bestaat niet.", nearest: 'stap-1' }],
      },
      'a meeting that begins with a step that there is not, and one of steps that do not follow each other': {
        changes: {
          'protocol/stap-2.mdx': swap('nummer: 2', 'nummer: 2\nsamenMet: stap-11'),
          'protocol/stap-4.mdx': swap('nummer: 4', 'nummer: 4\nsamenMet: stap-1'),
        },
        found: [
          { file: 'protocol/stap-2.mdx', line: 7, wrong: "De stap 'stap-11' bestaat niet.", nearest: 'stap-1' },
          { file: 'protocol/stap-4.mdx', line: 7, wrong: "Deze stap kan niet samen met 'stap-1' worden gezet." },
        ],
      },
      'no report': {
        changes: { 'protocol/melding.mdx': null, 'protocol/volledig.mdx': swap(/\/protocol\/melding\/,? ?/, '') },
        found: [{ wrong: 'De melding ontbreekt: geen stap heeft nummer 0.' }],
      },
      'a report with the number of a step': {
        changes: { 'protocol/melding.mdx': swap('nummer: 0', 'nummer: 7') },
        found: [{ line: 6, wrong: 'Dit bestand heet melding.mdx, maar hier staat nummer: 7.' }],
      },
      'an evaluation that counts from no task': {
        changes: { 'protocol/stap-2.mdx': swap('vanaf: stap-1/kring', 'vanaf: stap-1/king') },
        found: [
          {
            line: 14,
            wrong: "De evaluatie telt vanaf de taak 'stap-1/king', en die bestaat niet.",
            nearest: 'stap-1/kring',
          },
        ],
      },
      'an evaluation that counts from a later step': {
        changes: { 'protocol/stap-2.mdx': swap('vanaf: stap-1/kring', 'vanaf: stap-3/bemiddelen') },
        found: [{ line: 14, wrong: "De evaluatie telt vanaf 'stap-3/bemiddelen', een taak van een latere stap." }],
      },
      'a task twice': {
        changes: {
          'protocol/stap-1.mdx': swap(
            '      - { id: kring',
            '      - { id: kring, tekst: Nog een., feiten: [KRI-1], vastleggen: niets }\n      - { id: kring',
          ),
        },
        found: [{ line: 12, wrong: "De taak 'kring' staat er twee keer." }],
      },
      'a task that comes after one that its step does not have before it': {
        changes: {
          'protocol/stap-1.mdx': swap(
            '      - { id: kring',
            '      - { id: later, tekst: Nog een., feiten: [KRI-1], na: krin }\n      - { id: kring',
          ),
        },
        found: [{ line: 11, wrong: "De taak 'later' komt na 'krin', en die staat er in deze stap niet vóór." }],
      },
      'a step with a fault of its own still counts as a step': {
        changes: { 'protocol/stap-1.mdx': swap('vastleggen: afspraak', 'vastleggen: afspaak') },
        found: [{ line: 11, nearest: 'afspraak' }],
      },
    }),
  )('%s', (_, { changes, found }) => {
    expect(after(changes)).toMatchObject(found);
  });
});

describe('text', () => {
  test.each(
    cases({
      'an unknown component': {
        changes: { [page]: add('<LetOpp titel="Let op">\n\nTekst.\n\n</LetOpp>') },
        found: [{ line: 12, wrong: 'Het onderdeel <LetOpp> bestaat niet.', nearest: 'LetOp' }],
      },
      'an unknown property and a missing one': {
        changes: { [page]: add('<LetOp title="Let op">\n\nTekst.\n\n</LetOp>') },
        found: [
          { line: 12, wrong: "<LetOp> kent geen eigenschap 'title'.", nearest: 'titel' },
          { line: 12, wrong: 'Bij <LetOp> ontbreekt titel.' },
        ],
      },
      'a component that does not end': {
        changes: { [page]: add('<Uitleg>\n\nTekst.') },
        found: [{ wrong: '<Uitleg> begint hier, maar eindigt nergens.' }],
      },
      'a component that does not begin': {
        changes: { [page]: add('</Uitleg>') },
        found: [{ wrong: '</Uitleg> eindigt hier, maar begint nergens.' }],
      },
      'an unknown help line': {
        changes: { [page]: add('<Hulplijn naam="luisterlij" />') },
        found: [{ line: 12, wrong: "'luisterlij' is geen hulplijn.", nearest: 'luisterlijn' }],
      },
      'an unknown role': {
        changes: { [page]: add('<Aanspreekpunt rol="kringgesprek" />') },
        found: [{ line: 12, wrong: "De rol 'kringgesprek' bestaat niet." }],
      },
      'a value that a property does not have': {
        changes: { 'over/begrippen.mdx': swap('soort="rol"', 'soort="rollen"') },
        found: [{ file: 'over/begrippen.mdx', wrong: "'rollen' is geen waarde van soort." }],
      },
      'a fact number of another shape': {
        changes: { [page]: swap('nr="AFS-1"', 'nr="AFS-1, KRI-1"') },
        found: [{ line: 10, wrong: "'AFS-1,' is geen nummer van een feit." }],
      },
      'a mark that is not in a sentence': {
        changes: { [page]: add('<Uitleg>tekst <Bron nr="AFS-1" /></Uitleg>') },
        found: [{ line: 12, wrong: '<Bron> staat niet achter een zin.' }],
      },
      'a link to no page': {
        changes: { [page]: add('Lees [dit](/protocol/stap-9/).') },
        found: [{ line: 12, wrong: 'De link /protocol/stap-9/ leidt naar een pagina die er niet is.' }],
      },
      'a link without its last slash': {
        changes: { [page]: add('Lees [dit](/hulp).') },
        found: [{ line: 12, nearest: '/hulp/' }],
      },
      'a link to no place on a page': {
        changes: { [page]: add('Lees [dit](/begrippen/#klasleidr) en [dat](#wat-je-kan-doen).') },
        found: [
          { line: 12, wrong: 'Op de pagina /begrippen/ is geen plek #klasleidr.', nearest: 'klasleider' },
          {
            line: 12,
            wrong: 'Op de pagina /voor/kinderen/ is geen plek #wat-je-kan-doen.',
            nearest: 'wat-je-kunt-doen',
          },
        ],
      },
      'a link to a place that a component makes': {
        changes: {
          [page]: add(
            'Lees [dit](/protocol/stap-1/#ouders), [dat](/protocol/volledig/#deel-protocol-stap-1) en [zoek](/zoeken/#q).',
          ),
        },
        found: [],
      },
      'links without slash or scheme, and one that is refused': {
        changes: {
          [page]: add(
            '[a](hulp) [b](www.raadpunt.nl) [c](javascript:alert) [d](http://raadpunt) [e](mailto:raad) [f](tel:12) [g]()',
          ),
        },
        found: [
          { wrong: 'De link hulp begint niet met een schuine streep.', nearest: '/hulp/' },
          { expected: 'Schrijf https://www.raadpunt.nl.' },
          { wrong: 'De link javascript:alert begint met javascript:, en dat kan hier niet.' },
          { wrong: 'De link http://raadpunt is geen adres van een site.' },
          { wrong: 'De link mailto:raad is geen e-mailadres.' },
          { wrong: 'De link tel:12 is geen telefoonnummer.' },
          { wrong: 'Deze link leidt nergens heen.' },
        ],
      },
      'a link in a term': {
        changes: { 'begrippen/raadsheer.md': add('Zie [de kring](/begrippen/#kring).') },
        found: [{ file: 'begrippen/raadsheer.md', line: 9, wrong: 'Op de pagina /begrippen/ is geen plek #kring.' }],
      },
      'an image that is missing, and one without words': {
        changes: {
          'samen/index.mdx': swap(
            '![Een getekend luchtkasteel](./luchtkasteel.png)',
            '![Kasteel](./luchtkastel.png)\n\n![](./luchtkasteel.png)',
          ),
        },
        found: [
          { line: 8, wrong: 'Het plaatje ./luchtkastel.png is er niet.', nearest: './luchtkasteel.png' },
          { line: 10, wrong: 'Het plaatje ./luchtkasteel.png heeft geen beschrijving.' },
        ],
      },
      'an image of another site': {
        changes: { [page]: add('![Kat](https://katten.example/kat.png)') },
        found: [{ wrong: 'Het plaatje https://katten.example/kat.png staat niet bij de inhoud.' }],
      },
      'braces, code and HTML': {
        changes: { [page]: add('Dit {is} fout. <b>vet</b>\n\nimport a from "b"') },
        found: [
          { line: 12, wrong: 'Hier staat iets tussen accolades: {is}.' },
          { line: 12, wrong: 'Hier staat HTML: <b>.', expected: 'Schrijf **vet** voor vette letters.' },
          { line: 14, wrong: 'Deze regel is code (import of export).' },
        ],
      },
      'a stray brace': {
        changes: { [page]: add('Dit {is fout.') },
        found: [{ line: 12, wrong: 'Hier staat een accolade ({ of }) die de site niet begrijpt.' }],
      },
      headings: {
        changes: { [page]: add('#### Te diep\n\n# Te hoog\n\n## Wat je kunt doen') },
        found: [
          { line: 12, wrong: 'Deze kop slaat een niveau over (####).' },
          { line: 14, wrong: 'Deze kop heeft een hekje.' },
          { line: 16, wrong: "De kop 'Wat je kunt doen' staat er twee keer." },
        ],
      },
    }),
  )('%s', (_, { changes, found }) => {
    expect(after(changes)).toMatchObject(found);
  });
});
