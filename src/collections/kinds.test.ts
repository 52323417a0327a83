import { expect, test } from 'vitest';
import { kindOf, patternsOf } from './kinds';
import { pageAddress } from './page-address';

test.each([
  ['school.yaml', 'school'],
  ['protocol/melding.mdx', 'steps'],
  ['protocol/stap-12.mdx', 'steps'],
  ['protocol/fase-5.mdx', 'steps'],
  ['protocol/deel-100.mdx', 'pages'],
  ['woorden.yaml', 'words'],
  ['protocol/middelen.mdx', 'measures'],
  ['protocol/volledig.mdx', 'whole'],
  ['protocol/index.mdx', 'pages'],
  ['pesten/signalen.mdx', 'signals'],
  ['elders/signalen.mdx', 'pages'],
  ['hulp/112.yaml', 'help'],
  ['begrippen/mentor.md', 'terms'],
  ['begrippen/mentor.mdx', undefined],
  ['hulp/mentor.mdx', undefined],
  ['los.mdx', undefined],
  ['a/b/c.mdx', undefined],
])('%s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('what is of another kind is left out of the pages by name', () => {
  expect(patternsOf('pages')).toEqual(
    expect.arrayContaining(['*/*.mdx', '!protocol/*-[0-9].mdx', '!pesten/signalen.mdx', '!hulp/*']),
  );
  expect(patternsOf('steps')).toEqual(['melding.mdx', 'stap-*.mdx', '*-[0-9].mdx', '*-[0-9][0-9].mdx']);
});

test.each([
  ['over/start', '/'],
  ['over/contact', '/contact/'],
  ['pesten/index', '/pesten/'],
  ['pesten', '/pesten/'],
  ['protocol/stap-1', '/protocol/stap-1/'],
])('%s makes %s', (path, address) => {
  expect(pageAddress(path)).toBe(address);
});
