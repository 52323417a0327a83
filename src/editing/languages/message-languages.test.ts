import { expect, test } from 'vitest';
import { readContentFile } from '../source/content-file.ts';
import { messageLanguageProblems } from './message-language-problems.ts';

const MESSAGE = `titel: Na het gesprek
stap: stap-1
aan: [gepest]
kanaal: [mail]
feiten: [S1-8]
onderwerp: Gesprek
tekst: |
  Beste ouder(s) van {kind},

  Deze afspraken lopen nu:
  {afspraken}

  {afzender}
`;

/** An invented school that offers messages in these languages, with one language 'qy'. */
function problemsOf(offered: readonly string[], translations: readonly (readonly [string, string])[]) {
  const texts = {
    'school.yaml': `naam: Proefschool\nberichtenTalen:\n${offered.map((tag) => `  - { taal: ${tag}, gelezenDoor: L. Lezer }\n`).join('')}`,
    'berichten/na.yaml': MESSAGE,
    'talen/qy/taal.yaml': 'naam: Qy\ngemaaktMet: een taalmodel\n',
    'talen/qy/berichten.yaml': `zinnen:\n${translations.map(([nl, tekst]) => `  - nl: "${nl}"\n    tekst: "${tekst}"\n`).join('')}`,
  };
  const files = Object.entries(texts).flatMap(([path, text]) => readContentFile(path, text) ?? []);
  return messageLanguageProblems(files).map(({ file, line, wrong }) => `${file}:${line} ${wrong}`);
}

const WHOLE = [
  ['Beste ouder(s) van {kind},', 'Qe {kind},'],
  ['Deze afspraken lopen nu: {afspraken}', 'Qaq: {afspraken}'],
] as const;

test('a language whose sentences are all there is offered without a word', () => {
  expect(problemsOf(['qy'], WHOLE)).toEqual([]);
});

test('a language that is not there, or lacks a sentence, is named where it is offered', () => {
  expect(problemsOf(['qe'], WHOLE)).toEqual(["school.yaml:3 De taal 'qe' is er niet."]);
  expect(problemsOf(['qy'], WHOLE.slice(0, 1))).toEqual([
    "school.yaml:3 Dit stuk van een bericht is nog niet vertaald (qy): 'Deze afspraken lopen nu: {afspraken}'.",
  ]);
});

test('a language that is not offered may lack what it likes', () => {
  expect(problemsOf([], WHOLE.slice(0, 1))).toEqual([]);
});

test('a translation that fills in something else, or lost a place, is a fault, offered or not', () => {
  expect(problemsOf([], [['Beste ouder(s) van {kind},', 'Qe,']])).toHaveLength(1);
  expect(problemsOf([], [['Beste ouder(s) van {kind},', 'Qe {school},']])).toHaveLength(1);
  expect(problemsOf([], [['Beste ouder(s) van {kind},', 'Qe {kind} {kind},']])).toEqual([]);
});
