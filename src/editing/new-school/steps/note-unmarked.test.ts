import { expect, test } from 'vitest';
import { readSteps } from './read-steps.ts';

const told = (...tasks: readonly string[]) =>
  readSteps('stappen.txt', ['Melding — mentor', '- Luister.', 'Stap 1: Praten — mentor', ...tasks].join('\n'), 'stap')
    .notes;

test('a task that goes over parents without saying whose is told at its step, and so is one of later', () => {
  const notes = told(
    '- De ouders van beide kanten worden gebeld.',
    '- De verzorgers horen het.',
    '- Maak een afspraak voor een week later.',
  );
  expect(notes.map(({ line }) => line)).toEqual([3, 3]);
  expect(notes[0]?.said).toContain(
    "Bij 'Stap 1' gaat een taak over ouders ('De ouders van beide kanten worden gebeld…')",
  );
  expect(notes[1]?.said).toContain('kijk terug: na 1 week');
});

test('nothing is told of what is said between brackets or under the tasks', () => {
  expect(told('- Bel de ouders. [ouders: gepest]', '- Evalueer na 2 weken.', 'kijk terug: na 2 weken')).toEqual([]);
  expect(told('- Praat binnen 2 schooldagen.', '- Kijk terug. [evaluatie]')).toEqual([]);
});

test('what a school asks consent for only in words is told, and not where it is asked', () => {
  const [note, ...more] = told('- Vraag eerst toestemming aan wie gepest wordt.');
  expect(note?.said).toContain('instemming: ja');
  expect(more).toEqual([]);
  expect(told('- Vraag eerst toestemming aan wie gepest wordt. [instemming]')).toEqual([]);
  expect(told('- Vraag eerst toestemming aan wie gepest wordt.', 'instemming: ja')).toEqual([]);
});

test('a whole paragraph with one tick is told', () => {
  const three = 'De mentor praat met de klas. Daarna praat hij met de pester. Wie het zag, schrijft het op.';
  expect(told(`- ${three}`)).toEqual([]);
  expect(told(`- ${three} De teamleider beslist.`).map(({ said }) => said)).toEqual([
    expect.stringContaining('is één taak 4 zinnen lang'),
  ]);
});

test('a term that runs from the report is told in a later step, which the case has yet to come to', () => {
  const [note, ...more] = told('- Bel naar huis. [oudercontact; binnen 24 uur na de melding]');
  expect(note?.said).toContain("Het dossier noemt die taak pas als het bij 'Stap 1' is");
  expect(more).toEqual([]);
  expect(told('- Bel naar huis. [oudercontact; binnen 24 uur]')).toEqual([]);
});
