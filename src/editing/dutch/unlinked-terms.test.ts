import { expect, test } from 'vitest';
import { filesOf, pageOf } from './files.fixture.ts';
import { termsIn } from './terms.ts';
import { unlinkedTerms } from './unlinked-terms.ts';

const glossary = filesOf({
  'begrippen/mentor.md': '---\nterm: mentor\n---\n\nWie een mentor is.\n',
  'begrippen/gesprek.md': '---\nterm: gesprek\n---\n\nPraten met een mentor.\n',
});
const problems = (path: string, text: string) =>
  [...filesOf({ [path]: text }), ...glossary].flatMap((file) => unlinkedTerms(file, termsIn(glossary)));
const inText = (text: string) =>
  problems('pesten/a.mdx', pageOf(text))
    .map(({ term, line }) => [term, line])
    .toSorted();

test('a term is linked where the page first uses it', () => {
  expect(inText('Vraag het je [mentor](/begrippen/#mentor). Je mentor helpt.')).toEqual([]);
  expect(inText('Vraag het je mentor.\nJe [mentor](/begrippen/#mentor) helpt.')).toEqual([['mentor', 4]]);
  expect(inText('Een zin.\nVraag het **je mentor**.')).toEqual([['mentor', 5]]);
});

test('any words may be the link', () => {
  expect(inText('Je [klassenmentor](/begrippen/#mentor) is een mentor.')).toEqual([]);
});

test('headings, other links, doors and sentences to send hold no link and do not count', () => {
  expect(inText('## De mentor\n\nLees [voor mentoren](/voor/mentoren/).')).toEqual([]);
  expect(inText('<Deur naar="/hulp/" titel="Mentor">\n\nVoor de mentor.\n\n</Deur>')).toEqual([]);
  expect(inText('<Zinnen>\n\n- "Mag ik naar de mentor?"\n\n</Zinnen>')).toEqual([]);
});

test('each term is named once, and the text around a link is read on', () => {
  expect(inText('Een [link](/hulp/) en een gesprek\nmet de mentor.\n\nEen gesprek.')).toEqual([
    ['gesprek', 4],
    ['mentor', 5],
  ]);
});

const step = (text: string) =>
  `---\nbeschrijving: De mentor praat.\ntrekker: [mentor]\nfasen:\n  - taken:\n      - tekst: Begin als mentor het gesprek.\n---\n\n${text}\n`;

test('a term in a task is linked in the text above it, unless it leads the step', () => {
  expect(problems('protocol/stap-1.mdx', step('Iets.'))).toMatchObject([{ term: 'gesprek', line: 6 }]);
  expect(problems('protocol/stap-1.mdx', step('Een [gesprek](/begrippen/#gesprek).'))).toEqual([]);
});

test('the glossary and texts that are no page need no links', () => {
  expect(problems('berichten/a.yaml', 'tekst: Dag, ik ben de mentor.')).toEqual([]);
});
