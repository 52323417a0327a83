import { expect, test } from 'vitest';
import { internalFindings, refererFindings, shownAddressFindings, telephoneFindings } from './link-findings';
import { parsePage } from './pages';

const page = (body: string, head = '') =>
  parsePage(`<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`);

/** What is wrong with a link on `/hulp/` of a small site. */
const followed = (href: string, base = '/') =>
  internalFindings(
    {
      base,
      pages: new Map([
        ['/', page('')],
        ['/hulp/', page(`<p id="hier"></p><a href="${href}">x</a>`)],
        ['/begrippen/', page('<p id="mentor"></p><p id="coördinator"></p>')],
      ]),
      files: new Set(['/icon.svg']),
    },
    '/hulp/',
  );

test('a link leads to a page, a place on a page or a file', () => {
  for (const href of [
    '/',
    '/begrippen/',
    '/begrippen/#mentor',
    '/begrippen/#co%C3%B6rdinator',
    '/begrippen/?q=x',
    '#hier',
    '../begrippen/',
    '/icon.svg',
  ]) {
    expect(followed(href), href).toEqual([]);
  }
});

test('links to other sites, numbers and mail are not followed', () => {
  for (const href of ['https://example.org/nergens', '//example.org/', 'tel:112', 'mailto:a@example.org'])
    expect(followed(href), href).toEqual([]);
});

test('a link to nothing is a finding', () => {
  expect(followed('/nergens/')).toEqual(["'/nergens/' leads to nothing"]);
  expect(followed('/begrippen')).toEqual(["'/begrippen' leads to nothing"]);
  expect(followed('/ander.svg')).toEqual(["'/ander.svg' leads to nothing"]);
  expect(followed('/begrippen/#rector')).toEqual(["'/begrippen/#rector' leads to no place on /begrippen/"]);
  expect(followed('#daar')).toEqual(["'#daar' leads to no place on /hulp/"]);
  expect(followed('#')).toEqual(["'#' names no place"]);
});

test('resources are followed too', () => {
  const site = (body: string) => ({ base: '/', pages: new Map([['/', page(body)]]), files: new Set(['/a.js']) });
  expect(internalFindings(site('<script src="/a.js"></script>'), '/')).toEqual([]);
  expect(internalFindings(site('<script src="/b.js"></script>'), '/')).toHaveLength(1);
});

test('under a path, every link stays under it', () => {
  expect(followed('/deel/begrippen/#mentor', '/deel/')).toEqual([]);
  expect(followed('../begrippen/#mentor', '/deel/')).toEqual([]);
  expect(followed('/begrippen/', '/deel/')).toEqual(["'/begrippen/' leads out of /deel/"]);
  expect(followed('/deel/nergens/', '/deel/')).toEqual(["'/deel/nergens/' leads to nothing"]);
});

test('a telephone link dials the number that it shows', () => {
  expect(
    telephoneFindings(page('<a href="tel:08000432">Bel 0800-0432</a><a href="tel:0505710195">050 571 01 95</a>')),
  ).toEqual([]);
  expect(telephoneFindings(page('<a href="tel:08000433">0800-0432</a>'))).toEqual(["'0800-0432' dials tel:08000433"]);
  expect(telephoneFindings(page('<a href="tel:112">Bel nu</a>'))).toHaveLength(1);
  expect(telephoneFindings(page('<a href="tel:0800-0432">0800-0432</a>'))).toHaveLength(1);
});

test('a link that shows an address leads there', () => {
  const right = [
    ['https://www.meldknop.nl/', 'www.meldknop.nl'],
    ['https://www.mediaopvoeding.nl/pesten/', 'www.mediaopvoeding.nl/pesten/'],
    ['mailto:a@example.org', 'a@example.org'],
    ['https://example.org/', 'Lees hoe het werkt'],
    ['/begrippen/#mentor', 'mentor'],
  ];
  for (const [href, text] of right)
    expect(shownAddressFindings(page(`<a href="${href}">${text}</a>`)), text).toEqual([]);
  const wrong = [
    ['https://www.mediaopvoeding.nl/', 'www.mediaopvoeding.nl/pesten/'],
    ['https://example.org/', 'https://www.meldknop.nl/'],
    ['mailto:b@example.org', 'a@example.org'],
  ];
  for (const [href, text] of wrong)
    expect(shownAddressFindings(page(`<a href="${href}">${text}</a>`)), text).toHaveLength(1);
});

test('no other site is told where the reader came from', () => {
  const link = (rel: string) => `<a href="https://example.org/" rel="${rel}">x</a>`;
  expect(refererFindings(page(link('external noreferrer')))).toEqual([]);
  expect(refererFindings(page(link('external'), '<meta name="referrer" content="no-referrer">'))).toEqual([]);
  expect(refererFindings(page('<a href="/hulp/">x</a>'))).toEqual([]);
  expect(refererFindings(page(link('external')))).toEqual(['https://example.org/ is told where the reader came from']);
  expect(refererFindings(page(link('noreferrers'), '<meta name="referrer" content="origin">'))).toHaveLength(1);
});
