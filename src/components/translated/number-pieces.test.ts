import { expect, test } from 'vitest';
import { numberPieces } from './number-pieces';

const numbersIn = (sentence: string) =>
  numberPieces(sentence).flatMap(({ text, isNumber }) => (isNumber ? [text] : []));

test('a telephone number of more than one part, and an address, keep their own direction', () => {
  expect(numbersIn('اتصل على 0800-0432 أو 070 123 45 67.')).toEqual(['0800-0432', '070 123 45 67']);
  expect(numbersIn('اذهب إلى www.113.nl الآن')).toEqual(['www.113.nl']);
});

test('a number of one part stays in its sentence, and nothing is lost', () => {
  const sentence = 'بعد 2 أسبوع اتصل على 112 أو 0900-0101.';
  expect(numbersIn(sentence)).toEqual(['0900-0101']);
  expect(
    numberPieces(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});
