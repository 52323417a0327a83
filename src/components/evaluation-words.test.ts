import { expect, test } from 'vitest';
import type { Evaluation } from '../protocol/procedure';
import { evaluationWords } from './evaluation-words';

const weeks = (count: number) => ({ count, unit: 'weeks' }) as const;
const told = (evaluation: Omit<Evaluation, 'facts'>) =>
  evaluationWords({ ...evaluation, facts: [] })
    .map(({ text }) => text)
    .join('');

test.each<[Omit<Evaluation, 'facts'>, string]>([
  [{}, 'Er wordt teruggekeken.'],
  [{ after: weeks(2), within: true }, 'Binnen 2 weken.'],
  [{ after: { count: 1, unit: 'months' } }, 'Na 1 maand.'],
  [
    { after: { count: 3, unit: 'days' }, within: true, countedFrom: { task: 'a/b', text: 'het gesprek' } },
    'Binnen 3 dagen na het gesprek.',
  ],
  [{ after: weeks(1) }, 'Na 1 week.'],
  [{ countedFrom: { task: 'a/b', text: 'het gesprek' } }, 'Na het gesprek.'],
  [{ after: { count: 10, unit: 'school-days' }, countedFrom: { task: 'a/b' } }, 'Na 10 schooldagen.'],
  [
    {
      after: weeks(2),
      countedFrom: { task: 'a/b', text: 'de afspraken van stap 3' },
      again: { kind: 'within', term: weeks(6), short: true },
    },
    '2 weken na de afspraken van stap 3. Hoogstens 6 weken later nog een keer kort.',
  ],
  [
    { after: weeks(1), again: { kind: 'every', term: weeks(1), times: 3 } },
    'Na 1 week. Daarna elke week opnieuw, 3 keer.',
  ],
  [
    { after: weeks(1), again: { kind: 'every', term: weeks(2), until: 'het goed gaat' } },
    'Na 1 week. Daarna elke 2 weken opnieuw, tot het goed gaat.',
  ],
  [{ again: { kind: 'within', term: weeks(4), times: 2 } }, 'Hoogstens 4 weken later opnieuw, 2 keer.'],
  [{ after: weeks(3), again: { kind: 'not' } }, 'Na 3 weken. Daarna is er geen nieuwe evaluatie.'],
])('%j', (evaluation, words) => {
  expect(told(evaluation)).toBe(words);
});
