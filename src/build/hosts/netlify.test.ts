import { expect, test } from 'vitest';
import { renderNetlify } from './netlify.ts';

const rules = [
  { folder: '', headers: { 'X-A': '1', 'Cache-Control': 'no-cache' } },
  { folder: 'pagefind/', headers: { 'X-B': '2' } },
  { folder: 'pagefind/index/', headers: { 'Cache-Control': 'immutable' } },
];
const files = ['contact/index.html', 'index.html', 'pagefind/index/nl.pf_index', 'pagefind/pagefind.js'];

test('names the addresses one by one where a folder below them has another value', () => {
  expect(renderNetlify({ base: '/', rules }, files)).toBe(`/*
  X-A: 1

/contact/*
  Cache-Control: no-cache

/
  Cache-Control: no-cache

/index.html
  Cache-Control: no-cache

/pagefind/pagefind.js
  Cache-Control: no-cache

/pagefind/*
  X-B: 2

/pagefind/index/*
  Cache-Control: immutable
`);
});

test('puts the base path before every address', () => {
  const text = renderNetlify({ base: '/pestprotocol/', rules }, files);
  expect(text.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('/pestprotocol/'))).toEqual([]);
});

test('lets a policy stand for all, because two policies both apply', () => {
  const policies = [
    { folder: '', headers: { 'Content-Security-Policy': 'a' } },
    { folder: '_astro/', headers: { 'Content-Security-Policy': 'b' } },
  ];
  expect(renderNetlify({ base: '/', rules: policies }, files)).toBe(
    '/*\n  Content-Security-Policy: a\n\n/_astro/*\n  Content-Security-Policy: b\n',
  );
});
