import { expect, test } from 'vitest';
import type { Step } from '../protocol/procedure';
import { leadersInWords } from './leaders';

test.each<[Pick<Step, 'leads' | 'leadsAs' | 'otherLeads'>, string]>([
  [{ leads: ['mentor'] }, 'de mentor'],
  [{ leads: ['mentor', 'teamleider'] }, 'de mentor, daarna de teamleider'],
  [{ leads: ['mentor', 'teamleider'], leadsAs: 'together' }, 'de mentor en de teamleider'],
  [{ leads: ['mentor', 'teamleider', 'directeur'], leadsAs: 'either' }, 'de mentor, de teamleider of de directeur'],
  [
    { leads: ['mentor'], otherLeads: [{ role: 'teamleider', when: 'er meer klassen bij horen' }] },
    'de mentor, of de teamleider, als er meer klassen bij horen',
  ],
])('%j', (step, words) => {
  expect(leadersInWords(step, (role) => `de ${role}`)).toBe(words);
});
