import { expect, test } from 'vitest';
import { readContentFile } from '../source/content-file.ts';
import { languageWordProblems, translationProblems } from './translation-problems.ts';
import { translationRemarks, translationState } from './translation-remarks.ts';

const page = (text: string) => `---
titel: Voor ouders
beschrijving: Wat ouders kunnen doen als hun kind gepest wordt.
voor: [ouders]
---

${text}
`;

/** An invented school with pages in an invented language, 'qy'. */
function filesOf(dutch: string, translations: readonly (readonly [string, string])[]) {
  const texts = {
    'voor/ouders.mdx': page(dutch),
    'hulp/lijn.yaml': 'naam: Luisterlijn\nwat: Iemand luistert.\n',
    'talen/paginas/start.yaml': `bij: /voor/ouders/
titel: Voor ouders
kort: Voor ouders
beschrijving: Wat ouders kunnen doen als hun kind gepest wordt.
volgorde: 0
begin:
  - nl: De mentor belt u binnen 3 dagen.
`,
    'talen/qy/taal.yaml': 'naam: Qy\ngemaaktMet: een taalmodel\n',
    'talen/qy/zinnen.yaml': `zinnen:\n${translations.map(([nl, tekst]) => `  - nl: "${nl}"\n    tekst: "${tekst}"\n`).join('')}`,
  };
  return Object.entries(texts).flatMap(([path, text]) => readContentFile(path, text) ?? []);
}

const SAID = 'De [mentor](/begrippen/#mentor) belt u\nbinnen 3 dagen. <Bron nr="S1-8" />';

test('a sentence is found in the Dutch whatever marks, links and lines it has there', () => {
  const { stale } = translationState(filesOf(SAID, []));
  expect(stale).toEqual([]);
});

test('a translation whose Dutch was changed is named as stale, and so is one that nobody made', () => {
  const files = filesOf('De mentor belt u binnen 5 dagen.', [['De mentor belt u binnen 3 dagen.', 'Qa 3 qo.']]);
  const { stale, missing, unused } = translationState(files);
  expect(stale).toEqual([{ file: 'talen/paginas/start.yaml', nl: 'De mentor belt u binnen 3 dagen.' }]);
  expect(missing.get('qy')).toEqual(['Voor ouders', 'Wat ouders kunnen doen als hun kind gepest wordt.']);
  expect(unused.get('qy')).toEqual(['De mentor belt u binnen 3 dagen.']);
  expect(translationRemarks(files).join('\n')).toMatch(/niet meer zo in het Nederlands[\s\S]*binnen 3 dagen/);
});

test('a translation with another number, digits of another script, or without a name is a fault', () => {
  const faults = (nl: string, said: string) =>
    translationProblems(filesOf(SAID, [[nl, said]])).map(({ wrong, line }) => `${line} ${wrong}`);
  expect(faults('Na 2 weken, hoogstens 6.', 'Qa 2 qo, 6.')).toEqual([]);
  expect(faults('Na 2 weken, hoogstens 6.', 'Qa 2 qo, 5.')).toHaveLength(1);
  expect(faults('Bel 0800-0432.', 'Qi 0800-0423.')).toHaveLength(1);
  expect(faults('Na 2 weken.', 'بعد ٢ أسبوع')).toHaveLength(1);
  expect(faults('Bel de Luisterlijn.', 'Qi.')).toEqual(["2 De vertaling mist de naam 'Luisterlijn'."]);
});

test('a sentence that is translated twice in one language is a fault, wherever the second stands', () => {
  const twice = filesOf(SAID, [
    ['Hulp.', 'Qu.'],
    ['Hulp.', 'Qe.'],
  ]);
  expect(translationProblems(twice).map(({ line }) => line)).toEqual([4]);
});

test('search words that lead to a page that is not there are a fault', () => {
  const words = readContentFile('talen/qy/zoekwoorden.yaml', 'woorden:\n  start: [qa qo]\n  stat: [qi]\n');
  const problems = languageWordProblems([...filesOf(SAID, []), ...(words ? [words] : [])]);
  expect(problems.map(({ line, wrong }) => `${line} ${wrong}`)).toEqual([
    "3 De pagina 'stat' is er niet in talen/paginas.",
  ]);
});

test('content in Dutch alone hears nothing of translations', () => {
  const dutch = filesOf(SAID, []).filter(({ path }) => !path.startsWith('talen/'));
  expect(translationRemarks(dutch)).toEqual([]);
});
