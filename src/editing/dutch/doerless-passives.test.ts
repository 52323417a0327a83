import { expect, test } from 'vitest';
import { doerlessPassives, doersIn, passivesIn } from './doerless-passives.ts';
import { filesOf, pageOf } from './files.fixture.ts';

test.each([
  ['De ouders worden gebeld.', ['gebeld']],
  ['Zeg dat de ouders ingelicht worden.', ['ingelicht']],
  ['Er werd een afspraak gemaakt.', ['gemaakt']],
  ['Dat wordt besproken en genoteerd.', ['besproken', 'genoteerd']],
  ['Het wordt teruggekoppeld.', ['teruggekoppeld']],
  ['Als het pesten stopt, wordt het dossier gesloten.', ['gesloten']],
  ['Dan wordt de zaak onderzocht.', ['onderzocht']],
])('%s leaves out who does it', (sentence, found) => {
  expect(passivesIn(sentence)).toEqual(found);
});

test.each([
  ['De mentor belt de ouders.', 'somebody does it'],
  ['De ouders worden door de mentor gebeld.', 'it says by whom'],
  ['Een leerling wordt gepest.', 'it says who suffers'],
  ['Je kunt boos of verdrietig worden.', 'nothing is done'],
  ['De gesprekken worden langer.', 'a noun'],
  ['De mentor beslist wat er gebeurt, en dan wordt het rustig.', 'the present of a verb'],
  ['Het wordt tijd om te vertellen wat er is.', 'an infinitive'],
])('%s is well: %s', (sentence) => {
  expect(passivesIn(sentence)).toEqual([]);
});

const files = (text: string) =>
  filesOf({
    'taal.yaml': 'doet:\n  S1-8: { wie: de mentor }\n  S5-6: { wie: de leerlingcoördinator, open: [gedeeld] }\n',
    'pesten/a.mdx': pageOf(text),
  });
const problems = (text: string) => files(text).flatMap((file) => doerlessPassives(file, doersIn(files(text))));

test('only where a fact names who does it, and it says who that is', () => {
  expect(problems('De ouders worden gebeld.')).toEqual([]);
  expect(problems('De ouders worden gebeld. <Bron nr="S1-9" />')).toEqual([]);
  expect(problems('Goed.\nDe ouders worden gebeld. <Bron nr="S1-8" />')).toMatchObject([
    { file: 'pesten/a.mdx', line: 5, expected: expect.stringContaining('Feit S1-8 noemt: de mentor.') },
  ]);
});

test('what the fact itself leaves open may stay so', () => {
  expect(problems('De afspraken worden gedeeld. <Bron nr="S5-6" />')).toEqual([]);
  expect(problems('De afspraken worden gemaakt. <Bron nr="S5-6" />')).toHaveLength(1);
});
