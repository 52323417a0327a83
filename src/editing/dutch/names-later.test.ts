import { expect, test } from 'vitest';
import { namesLater } from './names-later.ts';
import { namesParents } from './names-parents.ts';

test.each([
  'Maak een afspraak voor een week later.',
  'Na drie weken praat de mentor weer met iedereen.',
  'Dit komt iedere week terug in een kort gesprek.',
  'Evalueer met de klas.',
  'Er wordt samen teruggekeken.',
])('%s says that something comes later', (sentence) => {
  expect(namesLater(sentence)).toBe(true);
});

test.each(['Praat met de klas.', 'Vertel wat er later op de dag gebeurt.', 'Bel binnen twee dagen.'])(
  '%s says no such thing',
  (sentence) => {
    expect(namesLater(sentence)).toBe(false);
  },
);

test('parents are named by any of their words, and not by a word that only holds one', () => {
  expect(['De ouders horen het.', 'Bel vader of moeder.', 'Vraag de verzorger(s).'].map(namesParents)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Oudere kinderen helpen.', 'Een ouderejaars praat mee.'].map(namesParents)).toEqual([false, false]);
});
