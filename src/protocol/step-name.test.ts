import { expect, test } from 'vitest';
import { stepDot } from './step-name';

test.each([
  [{ name: 'Stap 4', title: 'De evaluatie' }, '4'],
  [{ title: 'Stap 1: Melding' }, '1'],
  [{ title: '2e keer: gele kaart' }, '2'],
  [{ title: 'Melding' }, ''],
  [{ title: 'Gesprek met 2 kanten' }, ''],
  [{ name: 'Fase A', title: '3 gesprekken' }, ''],
])('%j: %s', (step, dot) => {
  expect(stepDot(step)).toBe(dot);
});
