import { expect, test } from 'vitest';
import { placesIn } from './places';
import { tokensOf } from './tokens';

const IN_SENTENCE = { startsSentence: false, loud: false, afterDeterminer: false };

/** The place of that word; `inside`: of what stands behind so many of its letters. */
function placeOf(text: string, word: string, inside = 0) {
  const tokens = tokensOf(text);
  const first = tokens.findIndex(({ from, until }) => text.slice(from, until) === word);
  return placesIn(text, tokens).of({ first, from: text.indexOf(word) + inside });
}

test.each([
  ['Toen kwam Roos.', 'Roos', {}],
  ['Roos kwam.', 'Roos', { startsSentence: true }],
  ['Zij kwam. Roos ook.', 'Roos', { startsSentence: true }],
  ['zag de Roos', 'Roos', { afterDeterminer: true }],
  ['zag de, Roos', 'Roos', {}],
  ['zag de-Roos', 'Roos', {}],
  ['zag Roos de', 'Roos', {}],
  ['zag van Roos', 'Roos', {}],
  ['ZAG ROOS', 'ROOS', { loud: true }],
  ['DE ROOS zag', 'ROOS', { afterDeterminer: true }],
  ['een klap. DE ROOS!', 'ROOS', { loud: true, afterDeterminer: true }],
])('in %j the place of %j is %j', (text, word, unlike) => {
  expect(placeOf(text, word)).toEqual({ ...IN_SENTENCE, ...unlike });
});

test('what stands inside a word or has no word stands in a sentence, whatever the word does', () => {
  expect(placeOf('DE ROOS!', 'DE', 1)).toEqual(IN_SENTENCE);
  expect(placeOf('🦋', '🦋')).toEqual(IN_SENTENCE);
});

test('the words and whether their sentences are loud are given too', () => {
  const tokens = tokensOf('STOP NU! Zij liep.');
  expect(placesIn('STOP NU! Zij liep.', tokens)).toMatchObject({ tokens, loud: [true, true, false, false] });
});
