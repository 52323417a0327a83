import { expect, test } from 'vitest';
import { WHOLE_PROTOCOL } from './addresses';
import { homeFindings, literalFindings, markFindings, unknownFindings, wholeFindings } from './fact-findings';
import { parsePage } from './pages';

const FACTS = { 'S4-7': ['6', 'weken'], 'S4-8': ['mentor'], 'EXT-1': ['112'] };

const pagesOf = (bodies: Record<string, string>) =>
  new Map(Object.entries(bodies).map(([address, body]) => [address, parsePage(`<body>${body}</body>`)]));

const STATED = '<p data-facts="S4-7">Binnen 6 weken.</p>';

test('a fact has a home, and one only', () => {
  expect(
    homeFindings(
      pagesOf({ '/a/': `${STATED}${STATED}`, [WHOLE_PROTOCOL]: STATED, '/b/': '<p data-sources="S4-7">6</p>' }),
      { 'S4-7': [] },
    ),
  ).toEqual([]);
  expect(homeFindings(pagesOf({ [WHOLE_PROTOCOL]: STATED }), { 'S4-7': [] })).toEqual(['S4-7: stated nowhere']);
  expect(homeFindings(pagesOf({ '/a/': STATED, '/b/': STATED }), { 'S4-7': [] })).toEqual([
    'S4-7: stated on more than one page: /a/ /b/',
  ]);
});

test('every fact of the protocol stands in the whole protocol, and help from outside need not', () => {
  expect(wholeFindings(pagesOf({ [WHOLE_PROTOCOL]: STATED }), FACTS)).toEqual(['S4-8: not in the whole protocol']);
  expect(wholeFindings(pagesOf({ '/a/': STATED }), FACTS)).toEqual([`${WHOLE_PROTOCOL}: no such page`]);
});

test('a statement holds every part of its fact', () => {
  expect(literalFindings(pagesOf({ '/a/': STATED, [WHOLE_PROTOCOL]: STATED }), FACTS)).toEqual([]);
  expect(literalFindings(pagesOf({ '/a/': '<p data-facts="S4-7">Binnen 16 weken.</p>' }), FACTS)).toEqual([
    '/a/ S4-7: lacks 6 in: Binnen 16 weken.',
  ]);
  expect(
    literalFindings(pagesOf({ [WHOLE_PROTOCOL]: '<p data-facts="S4-7">Binnen 6 dagen.</p>' }), FACTS),
  ).toHaveLength(1);
});

test('blocks of one page state a fact together, blocks of two pages do not', () => {
  const [one, other] = ['<li data-facts="S4-7">6</li>', '<li data-facts="S4-7">weken</li>'];
  expect(literalFindings(pagesOf({ '/a/': `<ul>${one}${other}</ul>` }), FACTS)).toEqual([]);
  expect(literalFindings(pagesOf({ '/a/': one, '/b/': other }), FACTS)).toHaveLength(2);
});

test('explanation by the site does not complete a statement', () => {
  const explained = '<div data-facts="S4-7">Binnen 6 <p data-outside-protocol>weken</p></div>';
  expect(literalFindings(pagesOf({ '/a/': explained }), FACTS)).toHaveLength(1);
  expect(
    literalFindings(
      pagesOf({ '/a/': explained.replace('data-outside-protocol', 'data-outside-protocol="false"') }),
      FACTS,
    ),
  ).toEqual([]);
});

test('a number that no fact has is a finding, stated or repeated', () => {
  expect(
    unknownFindings(pagesOf({ '/a/': `${STATED}<p data-facts="S4-9">a</p><p data-sources="S9-1 S4-8">b</p>` }), FACTS),
  ).toEqual(['/a/: data-facts names S4-9', '/a/: data-sources names S9-1']);
  expect(unknownFindings(pagesOf({ '/a/': '<p data-facts="toString">a</p>' }), FACTS)).toHaveLength(1);
});

test('help from outside the protocol is marked so, in words, wherever it stands', () => {
  const marked = (attribute: string) =>
    `<div data-outside-protocol><p>Niet uit het protocol</p><p ${attribute}="EXT-1">112</p></div>`;
  expect(markFindings(pagesOf({ '/a/': marked('data-facts'), '/b/': marked('data-sources') }))).toEqual([]);
  expect(
    markFindings(pagesOf({ '/a/': '<div data-outside-protocol data-facts="EXT-1">112. Niet uit het protocol.</div>' })),
  ).toEqual([]);
  for (const body of [
    '<p data-facts="EXT-1">112. Niet uit het protocol.</p>',
    '<p data-sources="EXT-1">112</p>',
    '<div data-outside-protocol><p data-facts="EXT-1">112</p></div>',
    '<div data-outside-protocol="false">Niet uit het protocol <p data-facts="EXT-1">112</p></div>',
  ]) {
    expect(markFindings(pagesOf({ '/a/': body })), body).toEqual(["/a/ EXT-1: not marked 'niet uit het protocol'"]);
  }
});

test('a statement of the protocol is not marked as from outside', () => {
  expect(markFindings(pagesOf({ '/a/': `<div data-outside-protocol>Niet uit het protocol ${STATED}</div>` }))).toEqual([
    '/a/ S4-7: marked as not from the protocol',
  ]);
});
