import { expect, test } from 'vitest';
import { nameIn } from '../words/own-choices.ts';
import { words } from './words.ts';

test('a school may add places and forms of its own, in its order, with an example', () => {
  const { places, forms, formExamples } = words.parse({
    plekken: { toilet: 'bij de toiletten', les: 'in het lokaal', 'op-stage': 'op stage' },
    vormen: { woorden: 'schelden', afpersen: 'geld eisen' },
    voorbeelden: { afpersen: 'geld, spullen', woorden: 'uitlachen' },
  });
  expect(places.offered).toEqual(['own-toilet', 'classroom', 'own-op-stage']);
  expect(nameIn(places, 'own-toilet')).toBe('bij de toiletten');
  expect(forms.offered).toEqual(['verbal', 'own-afpersen']);
  expect(formExamples).toEqual({ 'own-afpersen': 'geld, spullen', verbal: 'uitlachen' });
});

test('what a case holds and the school no longer offers is still told', () => {
  const { places } = words.parse({ plekken: { les: 'in het lokaal' } });
  expect(nameIn(places, 'canteen')).toBe('in de kantine');
  expect(nameIn(places, 'own-op-stage')).toBe('op stage');
});

test.each([{}, { 'bij het hek': 'bij het hek' }, { Toilet: 'bij het toilet' }])('no list of places: %j', (plekken) => {
  expect(words.safeParse({ plekken }).success).toBe(false);
});

test('groups of the invented cases are called as groups are called at this school', () => {
  expect(words.parse({ klasnamen: ['groep 7', 8] }).groupNames).toEqual(['groep 7', '8']);
  expect(words.parse({}).groupNames).toEqual(['1', '2', '3', '4']);
  expect(words.safeParse({ klasnamen: [] }).success).toBe(false);
});
