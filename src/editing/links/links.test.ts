import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../build/serve/free-port.ts';
import { listen } from '../../build/serve/listen.ts';
import { asDay } from '../../protocol/day.ts';
import { readContentFile } from '../source/content-file.ts';
import { setField } from '../source/set-field.ts';
import { askLink, askLinks, type LinkAnswer } from './link-answer.ts';
import { linesChecked, linksReport, numbersToCheck } from './links-report.ts';
import { outsideLinks } from './outside-links.ts';

let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/traag') return;
    if (path === '/weg') response.writeHead(404).end();
    else if (path === '/dicht') response.writeHead(403).end();
    else if (path === '/stuk') response.writeHead(500).end();
    else if (path === '/verhuisd') response.writeHead(301, { location: '/nieuw' }).end();
    else if (path === '/map') response.writeHead(301, { location: '/map/' }).end();
    else response.end('goed');
  });
  site = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('each kind of answer is told apart', async () => {
  const answer = (path: string) => askLink(site + path, 5);
  expect(await answer('/')).toEqual({ kind: 'good' });
  expect(await answer('/map')).toEqual({ kind: 'good' });
  expect(await answer('/verhuisd')).toEqual({ kind: 'moved', to: `${site}/nieuw` });
  expect(await answer('/weg')).toEqual({ kind: 'broken', reason: 'deze pagina is er niet (404)' });
  expect(await answer('/stuk')).toEqual({ kind: 'broken', reason: 'de site geeft een fout (500)' });
  expect(await answer('/dicht')).toEqual({
    kind: 'unsure',
    reason: 'de site laat een programma niet toe (403); kijk zelf',
  });
});

test('a site that does not answer is not waited for', async () => {
  expect(await askLink(`${site}/traag`, 0.1)).toEqual({ kind: 'silent', reason: 'geen antwoord binnen 0.1 seconden' });
  const closed = await freePort();
  expect(await askLink(`http://127.0.0.1:${closed}/`, 5)).toEqual({ kind: 'silent', reason: 'de site neemt niet op' });
});

test('all are asked, also more than at once', async () => {
  const urls = Array.from({ length: 9 }, (_, index) => `${site}/${index}`);
  const answers = await askLinks(urls, 5, 2);
  expect(urls.map((url) => answers.get(url)?.kind)).toEqual(urls.map(() => 'good'));
});

const read = (path: string, text: string) => {
  const file = readContentFile(path, text);
  if (!file) throw new Error(path);
  return file;
};
const files = [
  read(
    'school.yaml',
    'nakijkenElkeMaanden: 12\nsnelWeg: https://weer.example/\ncontact:\n  website: { tekst: school, link: https://school.example/ }',
  ),
  read('hulp/lijn.yaml', "naam: Lijn\nsite: www.lijn.example\ntelefoon:\n  - nummer: '0800'"),
  read('hulp/site.yaml', 'naam: Site\nsite: https://site.example/'),
  read('hulp/nummer.yaml', "naam: Nummer\ntelefoon:\n  - nummer: '112'\ngecontroleerd: 2026-11-01"),
  read(
    'over/a.mdx',
    '---\ntitel: A\n---\n\nZie [dit](https://site.example/), [dat](/hulp/) en [mail](mailto:a@b.nl).\n',
  ),
];
const links = outsideLinks(files);
const answersOf = (kinds: Readonly<Record<string, LinkAnswer>>) =>
  new Map(links.map(({ url }): [string, LinkAnswer] => [url, kinds[url] ?? { kind: 'good' }]));

test('every address of another site is found once, with all its places', () => {
  expect(links).toEqual([
    { url: 'https://school.example/', places: [{ file: 'school.yaml', line: 4 }] },
    {
      url: 'https://site.example/',
      places: [
        { file: 'hulp/site.yaml', line: 2 },
        { file: 'over/a.mdx', line: 5 },
      ],
    },
    { url: 'https://weer.example/', places: [{ file: 'school.yaml', line: 2 }] },
    { url: 'https://www.lijn.example', places: [{ file: 'hulp/lijn.yaml', line: 2 }] },
  ]);
});

test('the report says what does not work and where it stands', () => {
  const answers = answersOf({
    'https://site.example/': { kind: 'broken', reason: 'deze pagina is er niet (404)' },
    'https://weer.example/': { kind: 'moved', to: 'https://elders.example/' },
  });
  expect(linksReport(links, answers, 'content')).toEqual({
    isGood: false,
    text: `Werkt niet (1)
  https://site.example/
    deze pagina is er niet (404)
    content/hulp/site.yaml, regel 2
    content/over/a.mdx, regel 5

Verhuisd (1)
  https://weer.example/
    antwoordt nu vanaf https://elders.example/
    content/school.yaml, regel 2

2 van de 4 adressen van andere sites werken.`,
  });
  const silent: LinkAnswer = { kind: 'silent', reason: 'x' };
  const none = linksReport(links, new Map(links.map(({ url }) => [url, silent])), 'content');
  expect(none.isGood).toBe(false);
  expect(none.text).toContain('geen netwerk');
});

test('a line with a number gets a date only when someone says that it was called', () => {
  const answers = answersOf({});
  const paths = (called: string[], given = answers) =>
    linesChecked(files, given, links, called).map(({ path }) => path);
  expect(paths([])).toEqual(['hulp/site.yaml']);
  expect(paths(['lijn', 'nummer'])).toEqual(['hulp/lijn.yaml', 'hulp/site.yaml', 'hulp/nummer.yaml']);
  expect(paths(['lijn'], answersOf({ 'https://www.lijn.example': { kind: 'unsure', reason: 'x' } }))).toEqual([
    'hulp/site.yaml',
  ]);
});

test('numbers that were never checked, or too long ago, are named', () => {
  expect(numbersToCheck(files, asDay('2026-11-22')).map(({ path }) => path)).toEqual(['hulp/lijn.yaml']);
  expect(numbersToCheck(files, asDay('2027-11-22')).map(({ path }) => path)).toEqual([
    'hulp/lijn.yaml',
    'hulp/nummer.yaml',
  ]);
});

test('a date is written without touching anything else', () => {
  const text = "\uFEFF# een lijn\r\nnaam: 'Lijn'   # de naam\r\nvoor: [a,  b]\r\n\r\n";
  const once = setField(text, 'gecontroleerd', '2026-11-22');
  expect(once).toBe("\uFEFF# een lijn\r\nnaam: 'Lijn'   # de naam\r\nvoor: [a,  b]\r\ngecontroleerd: 2026-11-22\r\n");
  expect(setField(once, 'gecontroleerd', '2027-01-02')).toBe(once.replace('2026-11-22', '2027-01-02'));
  expect(setField("gecontroleerd: '2026-01-01' # toen\nnaam: a\n", 'gecontroleerd', '2026-02-02')).toBe(
    'gecontroleerd: 2026-02-02 # toen\nnaam: a\n',
  );
  expect(setField('gecontroleerd:\nnaam: a\n', 'gecontroleerd', '2026-02-02')).toBe(
    'gecontroleerd: 2026-02-02\nnaam: a\n',
  );
});
