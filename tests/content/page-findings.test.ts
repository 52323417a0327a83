import { expect, test } from 'vitest';
import {
  attributeFindings,
  canonicalFindings,
  gluedFindings,
  headFindings,
  headingFindings,
  idFindings,
  landmarkFindings,
  resourceFindings,
} from './page-findings';
import { parsePage } from './pages';

const page = (body: string, head = '') =>
  parsePage(`<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`);
const described = (length: number) => `<title>Hulp</title><meta name="description" content="${'x'.repeat(length)}">`;

test('headings go down one level at a time, from one h1', () => {
  expect(headingFindings(page('<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>'))).toEqual([]);
  expect(headingFindings(page('<h2>a</h2>'))).toEqual(['has 0 headings of level 1', "'a' goes from level 0 to 2"]);
  expect(headingFindings(page('<h1>a</h1><h1>b</h1>'))).toEqual(['has 2 headings of level 1']);
  expect(headingFindings(page('<h1>a</h1><h2>b</h2><h4>c <b>d</b></h4>'))).toEqual(["'c d' goes from level 2 to 4"]);
  expect(headingFindings(page('<h1>a</h1><h2> </h2>'))).toEqual(['has an empty heading of level 2']);
});

test('a space lost beside an inline element is noticed', () => {
  expect(gluedFindings(page('<main><p>Ga <a>naar het begin</a>, of <b>niet</b>. (<i>Ook</i>)</p></main>'))).toEqual([]);
  expect(gluedFindings(page('<main><p>Ga<a>naar</a></p></main>'))).toEqual(["runs words together: 'Ganaar'"]);
  expect(gluedFindings(page('<main><ul><li><b>Mentor</b>belt</li></ul></main>'))).toHaveLength(1);
});

test('a page is in Dutch and has a title and a description that fits', () => {
  for (const length of [30, 170]) expect(headFindings(page('', described(length)))).toEqual([]);
  for (const length of [29, 171])
    expect(headFindings(page('', described(length)))).toEqual([`has a description of ${length} characters`]);
  expect(headFindings(page(''))).toEqual(['has no title', 'has a description of 0 characters']);
  expect(headFindings(parsePage(`<html lang="en"><head>${described(50)}</head></html>`))).toEqual([
    'is not in Dutch (lang)',
  ]);
  expect(headFindings(parsePage(`<html><head>${described(50)}</head></html>`))).toEqual(['is not in Dutch (lang)']);
});

test('a page has its own canonical address', () => {
  const canonical = (href: string) => page('', `<link rel="canonical" href="${href}">`);
  expect(canonicalFindings(canonical('https://example.org/deel/hulp/'), '/deel/hulp/')).toEqual([]);
  expect(canonicalFindings(canonical('https://example.org/hulp/'), '/deel/hulp/')).toHaveLength(1);
  expect(canonicalFindings(canonical('/hulp/'), '/hulp/')).toEqual(["has the canonical address '/hulp/'"]);
  expect(canonicalFindings(page(''), '/hulp/')).toEqual(["has the canonical address ''"]);
});

test('the first thing to focus skips to main', () => {
  const skip = '<a href="#inhoud">Naar de inhoud</a>';
  expect(
    landmarkFindings(
      page(`<div tabindex="-1"></div><button hidden></button>${skip}<a href="/">x</a><main id="inhoud"></main>`),
    ),
  ).toEqual([]);
  expect(landmarkFindings(page(`${skip}<main><h1 id="inhoud">x</h1></main>`))).toEqual([]);
  expect(landmarkFindings(page(`<a href="/">x</a>${skip}<main id="inhoud"></main>`))).toHaveLength(1);
  expect(landmarkFindings(page(`${skip}<main id="anders"></main>`))).toHaveLength(1);
  expect(landmarkFindings(page(`${skip}<div id="inhoud"></div><main></main>`))).toHaveLength(1);
  expect(landmarkFindings(page(`${skip}<div id="inhoud"></div>`))).toContain('has 0 elements main');
  expect(landmarkFindings(page(`${skip}<main id="inhoud"></main><main></main>`))).toEqual(['has 2 elements main']);
});

test('an id is given once', () => {
  expect(idFindings(page('<p id="a"></p><p id="b"></p>'))).toEqual([]);
  expect(idFindings(page('<p id="a"></p><p id="a"></p><p id="a"></p>'))).toEqual(["gives the id 'a' more than once"]);
});

test('style attributes and event attributes are findings', () => {
  expect(attributeFindings(page('<p class="a" data-on="b">x</p><style>p{}</style>'))).toEqual([]);
  expect(attributeFindings(page('<p style="color: red">x</p><button onclick="a()">y</button>'))).toEqual([
    'has <p style>',
    'has <button onclick>',
  ]);
});

test('anything fetched from another host is a finding, a link to it is not', () => {
  const own =
    '<link rel="canonical" href="https://example.org/"><link rel="icon" href="/icon.svg"><script src="/a.js"></script>';
  expect(
    resourceFindings(page('<a href="https://example.org/">x</a><img src="data:image/png;base64,AA//" alt="">', own)),
  ).toEqual([]);
  const others = [
    '<script src="https://example.org/a.js"></script>',
    '<img src="//example.org/a.png" alt="">',
    '<img srcset="/a.png 1x, https://example.org/b.png 2x" alt="">',
    '<iframe src="http://example.org/"></iframe>',
    '<video poster="https://example.org/a.png"></video>',
    '<object data="https://example.org/a"></object>',
  ];
  for (const other of others) expect(resourceFindings(page(other)), other).toHaveLength(1);
  expect(resourceFindings(page('', '<link rel="stylesheet" href="https://example.org/a.css">'))).toEqual([
    'fetches https://example.org/a.css',
  ]);
});
