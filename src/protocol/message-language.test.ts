import { expect, test } from 'vitest';
import { hasOwnWords, paragraphsOf } from './message-language';

test('an empty line parts paragraphs, also one that holds spaces, and none of them is empty', () => {
  expect(paragraphsOf('Beste ouders,\n\nWij schrijven u\nover {kind}.\n \t\n\n  Met groet\n\n')).toEqual([
    'Beste ouders,',
    'Wij schrijven u\nover {kind}.',
    'Met groet',
  ]);
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf(' \n\n ')).toEqual([]);
});

test.each([
  ['{afspraken}', false],
  ['{school}, {bereikbaar}', false],
  ['12 – {begindatum}', false],
  ['Over {kind}', true],
  ['{kind} ÷ é', true],
  ['{kind', true],
])('%s has own words: %s', (paragraph, has) => {
  expect(hasOwnWords(paragraph)).toBe(has);
});
