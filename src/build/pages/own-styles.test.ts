import { expect, test } from 'vitest';
import { ownStyles } from './own-styles.ts';

const PAGE = '<body><p data-astro-cid-aaaaaaaa>hier</p></body>';

test('a rule of a component that the page does not have goes, and what is left empty with it', () => {
  const css =
    '@layer components{p[data-astro-cid-aaaaaaaa]{color:red}@media print{p[data-astro-cid-bbbbbbbb]{color:blue}}}';
  expect(ownStyles(css, PAGE)).toBe('@layer components{p[data-astro-cid-aaaaaaaa]{color:red}}');
});

test('of a list of selectors only those of the page stay', () => {
  expect(ownStyles('a[data-astro-cid-bbbbbbbb],b[data-astro-cid-aaaaaaaa]{color:red}', PAGE)).toBe(
    'b[data-astro-cid-aaaaaaaa]{color:red}',
  );
});

test('what belongs to no component stays: the order of the layers, tokens, letters', () => {
  const css = '@layer tokens, base;@font-face{font-family:"A"}:root{--a:1px}@layer base{h1{margin:0}}';
  expect(ownStyles(css, PAGE)).toBe(css);
});
