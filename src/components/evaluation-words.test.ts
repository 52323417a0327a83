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
  [
    { after: { ...weeks(2), most: 3 }, again: { kind: 'every', term: { count: 1, unit: 'months' }, times: 1 } },
    'Na 2 tot 3 weken. 1 maand daarna nog een keer.',
  ],
  [
    { after: { ...weeks(2), isAbout: true }, again: { kind: 'every', term: { ...weeks(1), most: 2 } } },
    'Na ongeveer 2 weken. Daarna elke 1 tot 2 weken opnieuw.',
  ],
  [{ after: { count: 1, most: 2, unit: 'months' }, within: true }, 'Binnen 1 tot 2 maanden.'],
  [
    { after: weeks(2), again: { kind: 'at', terms: [weeks(6), { count: 3, unit: 'months' }] } },
    'Na 2 weken, na 6 weken en na 3 maanden.',
  ],
  [
    {
      after: weeks(2),
      countedFrom: { task: 'a/b', text: 'het gesprek' },
      again: { kind: 'at', terms: [weeks(6)], short: true },
    },
    '2 weken en 6 weken na het gesprek. De volgende keren is het kort.',
  ],
  [
    { after: weeks(2), within: true, again: { kind: 'at', terms: [weeks(6)] } },
    'Binnen 2 weken. En na 6 weken, geteld vanaf hetzelfde moment.',
  ],
  [{ after: weeks(3), again: { kind: 'not' } }, 'Na 3 weken. Daarna is er geen nieuwe evaluatie.'],
])('%j', (evaluation, words) => {
  expect(told(evaluation)).toBe(words);
});
