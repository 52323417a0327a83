import { expect, test } from 'vitest';
import { filesOf } from './files.fixture.ts';
import { uncountedTerms } from './uncounted-terms.ts';

const told = (task: string, path = 'protocol/stap-1.mdx') =>
  filesOf({ [path]: `---\ntitel: Gesprek\nfasen:\n  - taken:\n      - { id: bellen, ${task} }\n---\n\nTekst.\n` })
    .flatMap(uncountedTerms)
    .map(({ line }) => line);

test('a term in the text of a task that the tracker does not count is remarked', () => {
  expect(told('tekst: Bel de ouders binnen 2 schooldagen.')).toEqual([5]);
  expect(told('tekst: Bel nog dezelfde dag de ouders.')).toEqual([5]);
});

test('none that is counted, that is of the look back, or that says something else of when', () => {
  expect(told('tekst: Bel de ouders binnen 2 schooldagen., termijn: { schooldagen: 2 }')).toEqual([]);
  expect(told('tekst: Kijk binnen 2 weken terug., vastleggen: evaluatie')).toEqual([]);
  expect(told('tekst: Bel de ouders als het binnen 2 weken weer gebeurt.')).toEqual([]);
  expect(told('tekst: Bel de ouders binnen 2 schooldagen.', 'voor/ouders.mdx')).toEqual([]);
});
