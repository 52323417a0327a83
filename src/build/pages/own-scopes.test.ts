import { expect, test } from 'vitest';
import { ownScopes } from './own-scopes.ts';

const page = '<p data-astro-cid-aaaa>A</p><b data-astro-cid-bbbb data-astro-cid-cccc>B</b>';

test('scopes get short names, and those without a style go', () => {
  const styles = '<style>p[data-astro-cid-aaaa]{color:red}</style><style>b[data-astro-cid-cccc]{margin:0}</style>';
  expect(ownScopes(styles + page)).toBe(
    '<style>p[data-0]{color:red}</style><style>b[data-1]{margin:0}</style><p data-0>A</p><b data-1>B</b>',
  );
});

test('a page that has styles in a file keeps its scopes, for the file has them too', () => {
  const linked = `<link rel="stylesheet" href="/a.css">${page}`;
  expect(ownScopes(linked)).toBe(linked);
});
