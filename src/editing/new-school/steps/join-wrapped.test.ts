import { expect, test } from 'vitest';
import { joinWrapped } from './join-wrapped.ts';
import { readSteps } from './read-steps.ts';

/** Typed by a developer, with the breaks that a browser and a PDF put into what is copied from them. */
const BROKEN = `Ronde 1 — mentor
1. De mentor spreekt de leerling die gepest wordt apart, en vraagt wat er de
afgelopen dagen is gebeurd. Daarna hoort de mentor wie het zag, en wie eraan
meedeed.
2. De mentor meldt het bij de
coördinator.

Ronde 2 — coördinator
- Als het doorgaat, nodigt de coördinator iedereen uit voor een bijeen-
komst op school (zie ook de afspraken over straf, die in de gids van
de school staan).
- Ouders worden gebeld`;

const tasksOf = (text: string) =>
  readSteps('stappen.txt', text, 'ronde').draft.steps.flatMap(({ tasks }) => tasks.map(({ text }) => text));

test('a sentence that was broken over lines is one task again, and which lines that were is told', () => {
  expect(tasksOf(BROKEN)).toEqual([
    'Schrijf op wie, wat, waar en wanneer.',
    'De mentor spreekt de leerling die gepest wordt apart, en vraagt wat er de afgelopen dagen is gebeurd. Daarna hoort de mentor wie het zag, en wie eraan meedeed.',
    'De mentor meldt het bij de coördinator.',
    'Als het doorgaat, nodigt de coördinator iedereen uit voor een bijeenkomst op school (zie ook de afspraken over straf, die in de gids van de school staan).',
    'Ouders worden gebeld.',
  ]);
  const { notes, problems } = readSteps('stappen.txt', BROKEN, 'ronde');
  expect(problems).toEqual([]);
  expect(notes.map(({ line, said }) => `${line} ${said}`).join('\n')).toContain('2–4, 5–6, 9–11');
});

const lines = (text: string) => text.split('\n').map((content, place) => [place + 1, content] as const);
const joined = (text: string) => joinWrapped(lines(text), 'stap').lines.map(([, content]) => content);

test.each([
  [
    'a list without dashes',
    'gesprek met de leerling die gepest wordt, apart\ngesprek met de leerling die pest, ook apart',
  ],
  ['short lines', 'Bel ouders\nmaak afspraken'],
  ['sentences', 'De mentor praat met alle leerlingen van de klas.\nde ouders horen het'],
  ['who leads, below a heading', 'Een gesprek waarin de afspraken worden gemaakt\nde teamleider'],
  ['a field', 'De mentor praat met iedereen die er iets van zag\nkijk terug: na 2 weken'],
  ['rows of a table', 'Stap 1\tMentor\tPraten met de leerling die gepest wordt en\nwie weet\tmentor\tiets'],
])('%s stay lines of their own', (_, text) => {
  expect(joined(text)).toEqual(text.split('\n'));
});

test('what a sentence cannot end in goes on below it, also with a number or a name', () => {
  expect(joined('Kijk terug na\n14 dagen')).toEqual(['Kijk terug na', '14 dagen']);
  expect(joined('De school vraagt hulp van de\nGGD of het wijkteam.')).toEqual([
    'De school vraagt hulp van de GGD of het wijkteam.',
  ]);
  expect(joined('Een week van pest- en\nplaagregels')).toEqual(['Een week van pest- en plaagregels']);
});
