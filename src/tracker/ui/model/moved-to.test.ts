import { expect, test } from 'vitest';
import { readMovedTo, siteAt } from './moved-to';

const here = 'https://school.example/pestprotocol/';

test.each([
  ['pesten.school.example', 'https://pesten.school.example/'],
  ['https://pesten.school.example/dossiers/', 'https://pesten.school.example/'],
  [' https://school.example/nieuw/dossiers ', 'https://school.example/nieuw/'],
  ['https://school.example/nieuw/dossiers/#vandaag', 'https://school.example/nieuw/'],
  ['https://school.example/', 'https://school.example/'],
  ['http://127.0.0.1:4321/dossiers/', 'http://127.0.0.1:4321/'],
])('%s is the site at %s', (typed, site) => {
  expect(siteAt(typed, here)).toBe(site);
});

test.each([
  ['', 'no-address'],
  ['de nieuwe site', 'no-address'],
  ['http://pesten.school.example/', 'not-safe'],
  ['https://school.example/pestprotocol/dossiers/', 'here'],
  ['school.example/pestprotocol', 'here'],
])('%j is refused: %s', (typed, why) => {
  expect(siteAt(typed, here)).toBe(why);
});

test('a setting that holds something else says nothing of a move', () => {
  const moved = { site: here, at: 1 };
  expect(readMovedTo(moved)).toEqual(moved);
  for (const other of [undefined, null, {}, { site: 1, at: 1 }, 'https://x.example/'])
    expect(readMovedTo(other)).toBeUndefined();
});
