import { expect, test } from 'vitest';
import { readAskers } from './askers';
import { wordsOf } from './normalise';

const askers = readAskers([
  { asked: ['zoon', 'mijn kind', 'hem'], audience: 'ouders' },
  { asked: ['leerling', 'als mentor'], audience: 'mentoren' },
  { asked: ['ik', 'mij', 'klasgenoot'], audience: 'leerlingen' },
  { asked: ['zoon van de buren'] },
]);
const askerOf = (question: string) => [...askers(wordsOf(question))];

test.each([
  ['ik word gepest', 'leerlingen'],
  ['mijn zoon wordt gepest', 'ouders'],
  ['ik maak me zorgen om mijn zoon', 'ouders'],
  ['een leerling zegt dat ik niets doe', 'mentoren'],
  ['mijn klasgenoot slaat hem', 'leerlingen'],
])('%s is a question of %s', (question, audience) => {
  expect(askerOf(question)).toEqual([audience]);
});

test('words that stand for two audiences as much name both, and other words name nobody', () => {
  expect(askerOf('mijn kind en een leerling als mentor')).toEqual(['ouders', 'mentoren']);
  expect(askerOf('wat is pesten')).toEqual([]);
  expect(askerOf('')).toEqual([]);
});
