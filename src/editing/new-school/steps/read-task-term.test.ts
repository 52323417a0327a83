import { expect, test } from 'vitest';
import { readSteps } from './read-steps.ts';
import { stepFiles } from './write-steps.ts';

const read = (...lines: readonly string[]) =>
  readSteps('stappen.txt', ['Stap 1 — mentor', ...lines].join('\n'), 'stap');
const termOf = (line: string) => {
  const { draft, problems } = read('- Praat met de leerling. [gesprek]', line);
  return problems.length > 0 ? problems.map(({ wrong }) => wrong) : draft.steps[1]?.tasks[1]?.term;
};

test.each([
  ['[binnen 2 schooldagen]', { within: { count: 2, unit: 'schooldagen' } }],
  ['[binnen: een week]', { within: { count: 1, unit: 'weken' } }],
  ['[ouders: gepest, binnen 24 uur na de melding]', { within: { count: 24, unit: 'uren' }, from: 'melding' }],
  ['[uiterlijk binnen twee werkdagen; notitie]', { within: { count: 2, unit: 'schooldagen' } }],
  ['[dezelfde dag]', {}],
  ['[nog dezelfde dag als de melding]', { from: 'melding' }],
  ['[op de dag van de melding]', { from: 'melding' }],
  ['[uiterlijk de volgende schooldag]', { within: { count: 1, unit: 'schooldagen' } }],
  [
    '[termijn: 3 dagen na het gesprek]',
    { within: { count: 3, unit: 'dagen' }, from: { place: 0, text: 'het gesprek' } },
  ],
  ['[binnen een week na het besluit]', ["De site weet niet welke taak 'het besluit' is."]],
  ['[binnen ongeveer 2 weken]', ["'[binnen ongeveer 2 weken]' begrijpt de site niet."]],
  // When something happens is not by when it is done.
  ['[na 2 weken]', ["'[na 2 weken]' begrijpt de site niet."]],
  ['[evaluatie; binnen 2 weken]', ['Deze taak is het terugkijken zelf.']],
])('by when between square brackets: %s', (marks, term) => {
  expect(termOf(`- Doe dit. ${marks}`)).toEqual(term);
});

test.each([
  ['Bel de ouders binnen 2 schooldagen.', { within: { count: 2, unit: 'schooldagen' } }],
  ['Bel binnen 24 uur na de melding de ouders.', { within: { count: 24, unit: 'uren' }, from: 'melding' }],
  ['Bel nog dezelfde dag de ouders.', {}],
  ['Maak binnen één week een verslag.', { within: { count: 1, unit: 'weken' } }],
])('by when in a sentence that says nothing else of when: %s', (sentence, term) => {
  expect(termOf(`- ${sentence}`)).toEqual(term);
});

test.each([
  'Is het binnen 2 weken niet gestopt? Bel dan de ouders.',
  'Bel de ouders als het binnen 2 weken weer gebeurt.',
  'Bel de ouders binnen een week na het gesprek.',
  'Praat met beide leerlingen op dezelfde dag.',
  'Blijf binnen 10 meter van het plein.',
  'Bel de ouders binnen 2 dagen of schrijf binnen een week een brief.',
  'Bel de ouders zo snel mogelijk.',
  'De ouders mogen binnen 2 weken bezwaar maken.',
])('a sentence that says something else has no term: %s', (sentence) => {
  expect(termOf(`- ${sentence}`)).toBeUndefined();
});

test('the files that are made say it as fields', () => {
  const { draft } = read(
    '- Praat met de leerling. [gesprek; dezelfde dag]',
    '- Bel de ouders. [ouders: gepest; binnen 24 uur na de melding]',
    '- Schrijf een verslag. [notitie; binnen een week na het gesprek]',
  );
  const page = stepFiles(draft, ['ouders']).get('protocol/stap-1.mdx') ?? '';
  expect(page).toContain('termijn: dezelfde dag');
  expect(page).toMatch(/termijn:\n +uren: 24\n +vanaf: melding\n/);
  expect(page).toMatch(/termijn:\n +weken: 1\n +vanaf: stap-1\/praat-leerling\n +vanafTekst: het gesprek\n/);
});
