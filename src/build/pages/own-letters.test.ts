import { expect, test } from 'vitest';
import { ownLetters } from './own-letters.ts';

const FACES =
  '<style>@font-face{font-family:"Eigen-1";src:url("/a.woff2")}</style><style>@font-face{font-family:Stand-in;src:local(Arial)}p{color:red}</style>';

test('letters that a style asks for stay, by whatever property', () => {
  const page = `${FACES}<style>:root{--typeface:"Eigen-1",Stand-in,sans-serif}</style>`;
  expect(ownLetters(page)).toBe(page);
});

test('letters that no style asks for go', () => {
  expect(ownLetters(FACES)).toBe('<style></style><style>p{color:red}</style>');
});

test('a page whose styles stand in a file keeps all of them', () => {
  const page = `<link rel="stylesheet" href="/a.css">${FACES}`;
  expect(ownLetters(page)).toBe(page);
});
