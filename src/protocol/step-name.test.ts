import { expect, test } from 'vitest';
import { nameInSentence, stepDot, stepInSentence, stepTitle } from './step-name';

test.each([
  [{ name: 'Stap 4', title: 'De evaluatie' }, '4'],
  [{ title: 'Stap 1: Melding' }, '1'],
  [{ title: '2e keer: gele kaart' }, '2'],
  [{ title: 'Melding' }, ''],
  [{ title: 'Gesprek met 2 kanten' }, ''],
  [{ name: 'Fase A', title: '3 gesprekken' }, ''],
  [{ title: '3 gesprekken' }, '3'],
  [{ title: 'Week 10' }, '10'],
  [{ title: '4x praten' }, ''],
  [{ title: '2eend' }, ''],
  [{ title: 'De stap 1' }, ''],
  [{ name: 'Stap 12' }, '12'],
  [{}, ''],
])('%j: %s', (step, dot) => {
  expect(stepDot(step)).toBe(dot);
});

test('a step is called by its name and its title, and by its title where it has no name', () => {
  expect(stepTitle({ name: 'Stap 4', title: 'De evaluatie' })).toBe('Stap 4: De evaluatie');
  expect(stepTitle({ title: 'Melding' })).toBe('Melding');
});

test('within a sentence its name begins with a small letter, and its title stays as it is', () => {
  expect(stepInSentence({ name: 'Stap 4', title: 'De evaluatie' })).toBe('stap 4, De evaluatie');
  expect(stepInSentence({ title: 'Melding' })).toBe('Melding');
  expect(nameInSentence('Fase A')).toBe('fase A');
});
