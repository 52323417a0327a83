import { expect, test } from 'vitest';
import type { TaskTerm } from '../protocol/procedure';
import { taskTermWords, termBesideText } from './term-words';

const two = { count: 2, unit: 'school-days' } as const;

test.each<[TaskTerm, string]>([
  [{}, 'dezelfde dag'],
  [{ countedFrom: 'report' }, 'op de dag van de melding'],
  [{ countedFrom: { task: 'a/b', text: 'het gesprek' } }, 'op de dag van het gesprek'],
  [{ countedFrom: { task: 'a/b' } }, 'dezelfde dag'],
  [{ within: two }, 'binnen 2 schooldagen'],
  [{ within: { count: 1, unit: 'weeks' } }, 'binnen 1 week'],
  [{ within: { count: 2, most: 3, unit: 'days' } }, 'binnen 2 tot 3 dagen'],
  [{ within: { count: 24, unit: 'hours' }, countedFrom: 'report' }, 'binnen 24 uur na de melding'],
  [{ within: two, countedFrom: { task: 'a/b', text: 'het gesprek' } }, 'binnen 2 schooldagen na het gesprek'],
  [{ within: two, countedFrom: { task: 'a/b' } }, 'binnen 2 schooldagen'],
])('by when a task is done is said as the school says it: %j', (term, words) => {
  expect(taskTermWords(term)).toBe(words);
});

test('what the text of a task says already is not said beside it again', () => {
  expect(termBesideText({ text: 'Bel de ouders.', term: { within: two } })).toBe('Binnen 2 schooldagen');
  expect(termBesideText({ text: 'Bel de ouders binnen 2 schooldagen.', term: { within: two } })).toBeUndefined();
  expect(termBesideText({ text: 'Bel de ouders.' })).toBeUndefined();
});
