import { expect, test } from 'vitest';
import { homeFindings, literalFindings, markFindings, unknownFindings, wholeFindings } from './fact-findings';
import { FACTS } from './facts';
import { builtSite } from './pages';

// The first test of this file reads the whole site, which takes seconds on a busy machine.

/** The first and last number of each chapter of the protocol. */
const CHAPTERS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  INL: [1, 6],
  PES: [1, 5],
  SIG: [1, 14],
  PST: [1, 5],
  VIJF: [0, 8],
  S0: [1, 5],
  S1: [1, 9],
  S2: [1, 15],
  S3: [1, 12],
  S4: [1, 10],
  S5: [1, 10],
  S6: [1, 4],
  S7: [1, 4],
  S8: [1, 3],
  MID: [1, 4],
  PRE: [1, 7],
  DIG: [1, 23],
  LNK: [1, 10],
  CON: [1, 2],
  EXT: [1, 3],
};

test('the table holds every fact of the protocol', () => {
  const numbers = Object.entries(CHAPTERS).flatMap(([chapter, [first, last]]) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${chapter}-${first + index}`),
  );
  expect(Object.keys(FACTS).toSorted()).toEqual([...numbers, 'ROL'].toSorted());
  for (const [fact, literals] of Object.entries(FACTS)) expect(literals.length, fact).toBeGreaterThan(0);
});

test('every fact is stated on exactly one page', () => {
  expect(homeFindings(builtSite().pages, FACTS)).toEqual([]);
});

test('every fact of the protocol stands in the whole protocol', () => {
  expect(wholeFindings(builtSite().pages, FACTS)).toEqual([]);
});

test('every statement of a fact is complete', () => {
  expect(literalFindings(builtSite().pages, FACTS)).toEqual([]);
});

test('every number on a page is that of a fact', () => {
  expect(unknownFindings(builtSite().pages, FACTS)).toEqual([]);
});

test('help from outside the protocol is marked so, and nothing of the protocol is', () => {
  expect(markFindings(builtSite().pages)).toEqual([]);
});
