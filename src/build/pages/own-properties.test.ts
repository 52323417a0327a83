import { expect, test } from 'vitest';
import { ownProperties } from './own-properties.ts';

const page = (css: string, body = '') => `<style>${css}</style><body>${body}</body>`;

test('a property that nothing asks for goes, and with it what only that one asked for', () => {
  expect(ownProperties(page(':root{--a:1px;--b:var(--c);--c:red}p{margin:var(--a)}'), [])).toBe(
    page(':root{--a:1px}p{margin:var(--a)}'),
  );
});

test('what the page asks for in another style or in an element stays, and what a script may ask for', () => {
  const html = `<style>:root{--a:1;--b:2;--c:3}</style><style>p{order:var(--a, 0)}</style><p style="order:var(--b)"></p>`;
  expect(ownProperties(html, ['--c'])).toBe(html);
});

test('a page that has styles in a file keeps its properties, for the file asks for them', () => {
  const html = `<link rel="stylesheet" href="/a.css">${page(':root{--a:1px}')}`;
  expect(ownProperties(html, [])).toBe(html);
});
