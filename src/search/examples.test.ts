import { expect, test } from 'vitest';
import { readExamples } from './examples';
import { wordsOf } from './normalise';

const examples = readExamples(
  [
    { asked: ['ze slaan mij', 'ik word uitgescholden'].map(wordsOf), pages: ['/leerling/#gepest', '/ouder/#gepest'] },
    { asked: ['ik wil dood'].map(wordsOf), pages: ['/hulp/'] },
    { asked: ['klassenapp'].map(wordsOf), pages: ['/digitaal/'] },
    { asked: ['mijn zoon pest', 'mijn zoon slaat anderen'].map(wordsOf), pages: ['/ouder/#pest'] },
  ],
  {
    alike: (word) => (['slaan', 'slaat', 'meppen'].includes(word) ? '=slaan' : undefined),
    askers: (words) => new Set(words.includes('zoon') ? ['ouder'] : words.includes('ik') ? ['leerling'] : []),
    audiences: (place) => [place.split('/')[1] ?? ''],
  },
);
const ranked = (question: string) =>
  [...examples.like(wordsOf(question))].toSorted(([, one], [, other]) => other - one).map(([place]) => place);

test('a question leads where the example that is most like it leads', () => {
  expect(ranked('ik wil liever dood')[0]).toBe('/hulp/');
  expect(ranked('word uitgescholden op school')[0]).toBe('/leerling/#gepest');
});

test('a word of the same group is as good', () => {
  expect(ranked('ze meppen mij')[0]).toBe('/leerling/#gepest');
});

test('of the places of an example the one for who asks comes first', () => {
  expect(ranked('ze meppen mijn zoon').filter((place) => place.endsWith('#gepest'))).toEqual([
    '/ouder/#gepest',
    '/leerling/#gepest',
  ]);
});

test('a word that is made of the same parts is somewhat alike', () => {
  expect(ranked('klassenapps')).toEqual(['/digitaal/']);
});

test('small words alone do not make a question like an example, unless it is nearly the same', () => {
  expect(ranked('ik wil een konijn')).toEqual([]);
  expect(ranked('wil ik een xylofoon')).toEqual([]);
  expect(ranked('qqxxzzyy')).toEqual([]);
  expect(ranked('')).toEqual([]);
});

test('nothing is more than wholly alike', () => {
  for (const question of ['ik wil dood', 'mijn zoon pest', 'ze slaan mij', 'klassenapp'])
    for (const likeness of examples.like(wordsOf(question)).values()) expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
});
