import { expect, test } from 'vitest';
import { address, type Literal, missing, normalise } from './literals';

const holds = (text: string, literal: Literal) => missing(text, [literal]).length === 0;

test('a word counts only as a whole word', () => {
  expect(holds('De mentor belt.', 'mentor')).toBe(true);
  expect(holds('De Mentor belt.', 'mentor')).toBe(true);
  expect(holds('In de mentorles.', 'mentor')).toBe(false);
  expect(holds('De leerlingcoördinator belt.', 'coördinator')).toBe(false);
  expect(holds('De coordinator belt.', 'coördinator')).toBe(false);
});

test('a number counts only as a whole number', () => {
  expect(holds('hoogstens 6 weken', '6')).toBe(true);
  expect(holds('na 6, hoogstens 8 weken', '6')).toBe(true);
  expect(holds('hoogstens 16 weken', '6')).toBe(false);
  expect(holds('bel 0800-0432', '0432')).toBe(false);
  expect(holds('bel 0800-0432.', '0800-0432')).toBe(true);
  expect(holds('bel 0800-04321', '0800-0432')).toBe(false);
  expect(holds('bel 0800-0432', '0800-5010')).toBe(false);
});

test('spaces, quotes, dashes and invisible characters do not matter', () => {
  expect(normalise('  ‘Ik besta\u00a0niet’ –\n “ja”\u00ad ')).toBe(`'Ik besta niet' - "ja"`);
  expect(holds('de HALT\u2011mede\u00adwerker', 'HALT-medewerker')).toBe(true);
});

test('an expression looks without regard to case', () => {
  expect(holds('Prikkelbaar', /prikkelbaar/)).toBe(true);
  expect(holds('boos', /prikkelbaar/)).toBe(false);
});

test('an address may be shown without its scheme and last slash, and nothing else', () => {
  const literal = address('https://www.meldknop.nl/');
  for (const text of [
    'https://www.meldknop.nl/',
    'https://www.meldknop.nl',
    'www.meldknop.nl',
    'ga naar www.meldknop.nl.',
    'www.meldknop.nl/',
  ]) {
    expect(holds(text, literal), text).toBe(true);
  }
  for (const text of [
    'meldknop.nl',
    'www.meldknop.nlx',
    'https://www.meldknop.nl/pesten',
    'www.meldknop.nl.eu',
    'xwww.meldknop.nl',
    'wwwxmeldknop.nl',
  ]) {
    expect(holds(text, literal), text).toBe(false);
  }
  expect(holds('www.mediaopvoeding.nl', address('www.mediaopvoeding.nl/pesten/'))).toBe(false);
  expect(holds('http://www.bureau.nl/a/', address('http://www.bureau.nl/a/'))).toBe(true);
});

test('the answer names what is missing', () => {
  expect(missing('De mentor belt.', ['mentor', 'ouders', /bel/, /mail/])).toEqual(['ouders', /mail/]);
});
