import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { SITE_FLOOR } from './floor';
import { styleFindings } from './style-findings';

const known = createRequire(import.meta.url)('@mdn/browser-compat-data');
const found = (css: string) => styleFindings(css, known, SITE_FLOOR).map(({ name }) => name);

test.each([
  [':root { --a: light-dark(#fff, #000) }', 'light-dark()'],
  ['a { color: light-dark(#fff, #000) }', 'light-dark()'],
  ['a { block-size: 100dvh }', '1dvh'],
  ['a { inline-size: calc(100vi - 1rem) }', '1vi'],
  ['a { text-wrap: balance }', 'text-wrap'],
  ['a { translate: 0 1px }', 'translate'],
  ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['@media (width >= 44rem) { a { color: red } }', '@media with < or >'],
  ['@media (scripting: none) { a { color: red } }', '@media (scripting)'],
  ['@container (min-width: 1rem) { a { color: red } }', '@container'],
  ['a:has(b) { color: red }', ':has'],
  ['a { b { color: red } }', 'nesting'],
  ['a { overflow-x: clip }', 'overflow-x: clip'],
])('finds what %s needs', (css, name) => {
  expect(found(css)).toContain(name);
});

test.each([
  '@layer a { b { color: rgb(1 2 3 / 4%); inset-block: 0; inline-size: min(1rem, 100% - var(--x)); gap: 1px } }',
  '@media (min-width: 44rem) and (prefers-color-scheme: dark) { a:focus-visible, a:is(b, c) { color: red } }',
  'a { max-block-size: 100vh; max-block-size: 100dvh }', // the second stands in for the first where it is known
  'a { -webkit-user-select: none; user-select: none }',
  '@supports (height: 1dvh) { a { height: 1dvh } }',
  'a { color: #1dbabe; font-family: toSorted }',
])('finds nothing in %s', (css) => {
  expect(found(css)).toEqual([]);
});
