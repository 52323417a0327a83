import { expect, test } from 'vitest';
import { steadyLetters } from './steady-letters.ts';

test('the same page comes of builds in two folders', () => {
  const built = (mark: string) =>
    `<style>@font-face{font-family:"Eigen Letter-${mark}";src:url("/a.woff2")}:root{--typeface:"Eigen Letter-${mark}",serif}</style>`;
  expect(steadyLetters(built('2850ebaf8a408180'))).toBe(steadyLetters(built('d18abd3af90bba58')));
  expect(steadyLetters(built('2850ebaf8a408180'))).toContain('--typeface:"Eigen Letter",serif');
});

test('what is no name of letters stays as it is', () => {
  const page = '<style>@font-face{font-family:A}</style><p>"woord-2850ebaf8a408180"</p>';
  expect(steadyLetters(page)).toBe(page);
});
